import { expect, test } from '@playwright/test';
import { textBegins } from './order.ts';
import { ALL } from './published.ts';

/** That a phone shows the text of what is published on its first screen, whatever its titles are. */

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

for (const [name, kind, lowest] of [
  ['explainers', /\/explainers\/[^/]+\/$/, 420],
  ['sources', /\/sources\/[^/]+\/$/, 420],
  ['claims', /\/claims\/(?!forecasts)[^/]+\/$/, 600],
] as const) {
  test(`the text of ${name} begins by ${lowest} px`, async ({ page }) => {
    const late: string[] = [];
    let texts = 0;
    for (const path of ALL.filter((each) => kind.test(each))) {
      await page.goto(path);
      if ((await page.locator('.prose').count()) === 0) continue;
      texts += 1;
      const top = Math.round(await textBegins(page));
      if (top > lowest) late.push(`${path} ${top}`);
    }
    expect(texts).toBeGreaterThan(0);
    expect(late).toEqual([]);
  });
}
