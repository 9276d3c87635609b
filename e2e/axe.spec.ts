import { expect, test } from '@playwright/test';
import { violations, withAxe } from './axe.ts';
import { faultsOn, LOOK, markOneOfEachLook } from './axe-looks.ts';
import { KINDS } from './pages.ts';

test('axe finds nothing on any kind of page, whatever the colours', async ({ page }) => {
  const paths = KINDS.map(({ path }) => path);
  expect(await faultsOn(page, paths)).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`running text has a contrast of 7 to 1, also where a link leads, ${colorScheme}`, async ({
    page,
  }) => {
    const found: string[] = [];
    await withAxe(page);
    await page.emulateMedia({ colorScheme });
    for (const { path, html } of KINDS) {
      if (!html.includes('class="prose')) continue;
      await page.goto(html.includes('id="p1"') ? `${path}#p1` : path);
      await markOneOfEachLook(page, '.prose');
      found.push(...(await violations(page, { runOnly: ['color-contrast-enhanced'] }, LOOK)));
    }
    expect(found).toEqual([]);
  });
}
