import { expect, test } from '@playwright/test';
import { endFaults, marginFaults } from './notes.ts';
import { overflow } from './overflow.ts';
import { KINDS, LONGEST } from './pages.ts';

const PATHS = [...new Set([...KINDS.map(({ path }) => path), ...LONGEST])];

/** Enough parts for two workers to end at about the same time. */
const PARTS = 4;

// Recording each page at each width would take longer than measuring it. And the style sheets that
// readers bring along reach a page whatever its policy says.
test.use({ trace: 'off', bypassCSP: true });

for (let part = 0; part < PARTS; part += 1) {
  const paths = PATHS.filter((_, index) => index % PARTS === part);

  test(`nothing is cut off and nothing scrolls sideways, part ${part + 1}`, async ({ page }) => {
    const faults: string[] = [];
    for (const path of paths) {
      await page.goto(path);
      for (const width of [320, 375, 768, 1024, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        faults.push(...(await overflow(page)));
      }
    }
    expect(faults).toEqual([]);
  });

  test(`wider text spacing loses nothing, part ${part + 1}`, async ({ page }) => {
    const faults: string[] = [];
    for (const path of paths) {
      await page.goto(path);
      await page.addStyleTag({ content: SPACING });
      for (const width of [320, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        faults.push(...(await overflow(page)));
        const crowded = width === 1440 ? await marginFaults(page) : await endFaults(page);
        faults.push(...crowded.map((fault) => `${path} at ${width} px: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  });
}

test.describe('a screen of 1440 px at 200 per cent', () => {
  test.use({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 });

  test('nothing is cut off and nothing scrolls sideways', async ({ page }) => {
    const faults: string[] = [];
    for (const path of PATHS) {
      await page.goto(path);
      faults.push(...(await overflow(page)));
    }
    expect(faults).toEqual([]);
  });
});

/** WCAG 2.2, success criterion 1.4.12. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;
