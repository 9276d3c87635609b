import { test as base } from '@playwright/test';
import type { Browsed, Engine } from './browsed.ts';
import { starterOf } from './start.ts';

export interface OfWorker {
  /** The engine that a project of playwright.config.ts names. */
  readonly engine: Engine;
  /** A browser of that engine, started once for all tests of a worker; nothing where there is none. */
  readonly started: Browsed | undefined;
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
      const start = await starterOf(engine);
      if (!start && process.env['CI']) throw new Error(`This machine has no ${engine}.`);
      const browsed = await start?.();
      try {
        await use(browsed);
      } finally {
        await browsed?.close();
      }
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  at: async ({ baseURL }, use) => use((path) => new URL(path, baseURL).href),

  browsed: async ({ started, at, engine }, use, { skip }) => {
    if (!started) return skip(true, `This machine has no ${engine}: it is left out.`);
    await started.resize(1440, 900);
    await started.leave();
    // Any file of the site will do: what is remembered belongs to all of them.
    await started.open(at('favicon.svg'));
    await started.evaluate(() => localStorage.clear());
    await use(started);
  },
});
