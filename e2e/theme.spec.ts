import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { longestOf } from './pages.ts';

const [first, second] = [longestOf('/explainers/*'), longestOf('/')];

/** Lightness of the page's ground, from 0 (black) to 1. */
async function lightness(page: Page): Promise<number> {
  const colour = await page
    .locator('body')
    .evaluate((body) => getComputedStyle(body).backgroundColor);
  const [red = 0, green = 0, blue = 0] = colour.match(/\d+/g)?.map(Number) ?? [];
  return (red + green + blue) / (3 * 255);
}

/** Opens the panel, chooses, and closes it again. */
async function choose(page: Page, label: string, value: string): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.locator('#settings').getByLabel(label).selectOption(value);
  await page.keyboard.press('Escape');
  await expect(page.locator('#settings')).toBeHidden();
}

/** Opens the panel, sees what is chosen there, and closes it again. */
async function chosen(page: Page, label: string, value: string): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.locator('#settings').getByLabel(label)).toHaveValue(value);
  await page.keyboard.press('Escape');
  await expect(page.locator('#settings')).toBeHidden();
}

const isDark = (page: Page) => expect.poll(() => lightness(page)).toBeLessThan(0.2);
const isLight = (page: Page) => expect.poll(() => lightness(page)).toBeGreaterThan(0.8);

test('the page follows the system until a reader chooses', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(first);
  await isLight(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await isDark(page);
  await chosen(page, 'Theme', '');
});

for (const [system, choice] of [
  ['light', 'dark'],
  ['dark', 'light'],
] as const) {
  const fits = choice === 'dark' ? isDark : isLight;

  test(`"${choice}" overrides a ${system} system, on this page and the next`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: system });
    await page.goto(first);
    await choose(page, 'Theme', choice);
    await fits(page);
    await page.reload();
    await fits(page);
    await chosen(page, 'Theme', choice);
    await page.goto(second);
    await fits(page);

    await choose(page, 'Theme', '');
    await (system === 'dark' ? isDark : isLight)(page);
    await page.reload();
    await (system === 'dark' ? isDark : isLight)(page);
  });
}

test('a remembered theme is set before anything can be painted', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('theme', 'dark');
    // There is nothing to paint before the body: what holds when it arrives holds at first paint.
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      Object.assign(window, { themeAtFirst: document.documentElement.dataset['theme'] });
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(first);
  expect(await page.evaluate(() => (window as { themeAtFirst?: string }).themeAtFirst)).toBe(
    'dark',
  );
});

test('where storage is forbidden, the switch still works for the page', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await page.goto(first);
  await choose(page, 'Theme', 'dark');
  await isDark(page);
  expect(errors).toEqual([]);
});

test('text size, motion and previews are set, kept, and set back', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto(first);
  const root = page.locator('html');
  const size = () => root.evaluate((html) => parseFloat(getComputedStyle(html).fontSize));
  const motion = () => root.evaluate((html) => getComputedStyle(html).scrollBehavior);
  expect([await size(), await motion()]).toEqual([16, 'smooth']);
  await choose(page, 'Text', 'larger');
  await choose(page, 'Motion', 'off');
  await choose(page, 'Previews', 'off');
  await page.goto(second);
  expect([await size(), await motion()]).toEqual([20, 'auto']);
  await expect(root).toHaveAttribute('data-previews', 'off');
  for (const label of ['Text', 'Motion', 'Previews']) await choose(page, label, '');
  await page.reload();
  expect([await size(), await motion()]).toEqual([16, 'smooth']);
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => !/^at /.test(key))),
  ).toEqual([]);
});

test('the settings open, close and are walked by keyboard alone', async ({ page }) => {
  await page.goto(first);
  const button = page.getByRole('button', { name: 'Settings' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#settings')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Theme')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('#settings')).toBeHidden();
  await expect(button).toBeFocused();
});
