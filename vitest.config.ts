import { defineConfig } from 'vitest/config';
import { newsroomModules } from './src/site/newsroom-modules.ts';

/** Tests that count operations: what other tests have made the engine do would be counted as well. */
const COUNTING = ['growth', 'linear', 'multiples'].map((name) => `src/${name}.test.ts`);

/** Tests that put a module in the place of another: whoever has loaded that one before would keep it. */
const MOCKING = ['src/io/repair.test.ts'];

export default defineConfig({
  plugins: [newsroomModules()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'newsroom/**/*.test.ts'],
          exclude: [...COUNTING, ...MOCKING],
          // The modules of a worker serve all its tests: to load them anew takes longer than the tests.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: [...COUNTING, ...MOCKING] } },
    ],
    // Two workers: what a small CI machine has. A test that parses the whole corpus may wait for
    // the other one's processor, so the limits are far above what any test takes alone.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // Read as they are published; by default tests see empty sheets.
    css: { include: [/src\/styles/, /newsroom/] },
    setupFiles: ['scripts/vitest-setup.ts'],
    restoreMocks: true,
    unstubEnvs: true,
  },
});
