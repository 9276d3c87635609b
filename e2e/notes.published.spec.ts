import { expect, test } from '@playwright/test';
import { distances, FARTHEST, marginFaults, NEAR } from './notes.ts';
import { PAGES } from './published.ts';

/** That notes stand beside their words on every page where words are explained. */
const PATHS = PAGES.filter(
  ({ path, html }) => /\/(?:sources|explainers)\//.test(path) && /<div class="note[" ]/.test(html),
).map(({ path }) => path);

test.use({ viewport: { width: 1440, height: 900 }, trace: 'off' });

for (const size of ['', 'larger']) {
  test(`nine of ten notes begin at their mark's line, none far from it ${size}`, async ({
    page,
  }) => {
    const found: number[] = [];
    const faults: string[] = [];
    for (const path of PATHS) {
      await page.goto(path);
      await page.evaluate(
        (it) => Object.assign(document.documentElement.dataset, { size: it }),
        size,
      );
      found.push(...(await distances(page)));
      faults.push(...(await marginFaults(page)).map((fault) => `${path} ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(found.filter((distance) => distance > FARTHEST && distance < Infinity)).toEqual([]);
    const near = found.filter((distance) => distance <= NEAR).length;
    expect(near).toBeGreaterThanOrEqual(0.9 * found.length);
  });
}
