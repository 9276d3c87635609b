import { expect, test } from '@playwright/test';
import { listenTo } from './listen.ts';
import { KINDS } from './pages.ts';

test('no page asks another host for anything, loads a font, or complains', async ({ page }) => {
  test.setTimeout(240_000);
  const heard = listenTo(page);
  for (const { path } of KINDS) {
    await page.goto(path);
    // What is fetched late is fetched at the end of the page or when something is used.
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByLabel('Theme').selectOption('dark');
    await page.keyboard.press('Escape');
    await page.keyboard.press('End');
    expect(await page.evaluate(() => document.fonts.size), path).toBe(0);
  }
  expect(heard).toEqual([]);
});

test('an address that does not exist is answered with a page that helps', async ({ page }) => {
  const response = await page.goto('no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Page not found');
});
