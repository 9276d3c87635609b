import { expect, test } from '@playwright/test';
import { KINDS } from './pages.ts';

/** Pictures of the eight kinds that readers see most, for whoever reviews a change of the design. */
const SEEN = [
  '/',
  '/explainers/*',
  '/explainers/*/brief',
  '/sources/*',
  '/claims',
  '/claims/*',
  '/compare',
  '/actors/*',
];

/** Higher pages are cut off: a picture of the whole would be too small to look at. */
const HEIGHT = 2400;

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 768, 1440]) {
    test(`the first screen shows where one is, ${width} px, ${colorScheme}`, async ({
      page,
    }, info) => {
      await page.emulateMedia({ colorScheme });
      for (const { kind, path } of KINDS.filter((each) => SEEN.includes(each.kind))) {
        await page.setViewportSize({ width, height: 640 });
        await page.goto(path);
        const heading = page.getByRole('heading', { level: 1 });
        await expect(heading, path).toBeInViewport({ ratio: 1 });
        await expect(page.getByRole('navigation', { name: 'Sections' })).toBeInViewport({
          ratio: 1,
        });

        await page.setViewportSize({ width, height: HEIGHT });
        const name = `${kind.replace(/\W+/g, '-').replace(/^-|-$/g, '') || 'home'}.png`;
        const picture = info.outputPath(name);
        await page.screenshot({ path: picture });
        await info.attach(name, { path: picture, contentType: 'image/png' });
      }
    });
  }
}
