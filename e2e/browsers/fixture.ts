import { test as base } from '@playwright/test';
import type { Browsed, Engine } from './browsed.ts';
import { starterOf } from './start.ts';

export interface OfWorker {
  /** The engine that a project of playwright.config.ts names. */
  readonly engine: Engine;
  /** A browser of that engine, started once for all tests of a worker. */
  readonly started: Browsed;
}

interface OfTest {
  /** The browser as a new reader has it: no setting remembered, wide, its pointer on nothing. */
  readonly browsed: Browsed;
  /** The address of a page by its path, or of a file by its name at the root of the site. */
  readonly at: (path: string) => string;
}

export { expect } from '@playwright/test';

export const test = base.extend<OfTest, OfWorker>({
  engine: ['chromium', { option: true, scope: 'worker' }],

  started: [
    async ({ engine }, use) => {
      const start = starterOf(engine);
      if (!start) throw new Error(`This machine has no ${engine}.`);
      const browsed = await start();
      try {
        await use(browsed);
      } finally {
        await browsed.close();
      }
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  at: async ({ baseURL }, use) => use((path) => new URL(path, baseURL).href),

  browsed: async ({ started, at }, use) => {
    await started.resize(1440, 900);
    // Any file of the site will do: what is remembered belongs to all of them.
    await started.open(at('favicon.svg'));
    await started.evaluate(() => localStorage.clear());
    await use(started);
  },
});

// On a CI machine the tests go on, and fail where the browser would have been started.
test.skip(
  ({ engine }) => !process.env['CI'] && !starterOf(engine),
  'This machine does not have the browser.',
);
