import { defineConfig } from 'vitest/config';

/**
 * The tests that mutants of the gate are tried on: those that state what it must say. Properties
 * and fuzzing are left out, so that no mutant is noticed by chance.
 */
const TESTS = [
  ...['hostile/corpus', 'gate', 'components', 'entry', 'yaml', 'file-name', 'images/image'].map(
    (name) => `grammar/${name}`,
  ),
  'model/web-address',
];

export default defineConfig({
  test: { include: TESTS.map((name) => `src/core/${name}.test.ts`), testTimeout: 20_000 },
});
