import { expect, test } from '@playwright/test';
import { longestOf } from './pages.ts';

test('without JavaScript the menu of a phone opens and leads on', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(longestOf('/'));
  await page.getByRole('button', { name: 'Menu' }).click();
  const link = page.locator('#menu').getByRole('link', { name: 'Timeline' });
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Timeline');
});
