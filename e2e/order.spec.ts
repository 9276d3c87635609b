import { expect, test } from '@playwright/test';
import { textBegins } from './order.ts';
import { longestOf, pageWith } from './pages.ts';

/** In which order a page tells what it has: the text soon, what belongs to it closed and at hand. */

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the text of an explainer begins on the first half of the screen', async ({ page }) => {
    await page.goto(pageWith(/class="path"[\s\S]*class="fold change-list"/));
    expect(await textBegins(page)).toBeLessThanOrEqual(420);
  });

  test('so does its short form', async ({ page }) => {
    await page.goto(pageWith(/class="prose supported"/));
    expect(await textBegins(page)).toBeLessThanOrEqual(420);
  });

  test('so does the text of a source', async ({ page }) => {
    await page.goto(pageWith(/class="prose"[\s\S]*class="said"/));
    expect(await textBegins(page)).toBeLessThanOrEqual(420);
  });

  test('the text of a claim begins on the first screen, after what was found', async ({ page }) => {
    await page.goto(pageWith(/class="found"[\s\S]*class="prose"/));
    expect(await textBegins(page)).toBeLessThanOrEqual(600);
    await expect(page.locator('.found')).toBeInViewport();
  });

  test('contents are closed until they are wanted', async ({ page }) => {
    for (const path of [pageWith(/class="article-side"[^]*?class="toc"/), longestOf('/method')]) {
      await page.goto(path);
      const link = page.locator('.toc a').first();
      await expect(link).toBeHidden();
      await page.locator('.toc summary').tap();
      await expect(link).toBeVisible();
    }
  });
});

test('contents stand open beside a text where there is room', async ({ page }) => {
  await page.goto(pageWith(/class="article-side"[^]*?class="toc"/));
  await expect(page.locator('.toc a').first()).toBeVisible();
  await expect(page.locator('.toc summary')).toBeHidden();
});

test('what follows a text is closed, says how much it is, and opens for a citation', async ({
  page,
}) => {
  await page.goto(pageWith(/class="fold citations"/));
  const sources = page.locator('.fold.citations');
  const works = sources.locator('li');
  const count = await works.count();
  expect(count).toBeGreaterThan(0);
  await expect(sources.locator('summary')).toHaveText(new RegExp(`\\b${count}$`));
  await expect(works.first()).toBeHidden();
  await page.locator('.prose a.cite').first().click();
  await expect(page.locator('.citations li:target')).toBeInViewport();
});

test('paper shows what is closed', async ({ page }) => {
  await page.goto(pageWith(/class="fold citations"/));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.fold.citations li').first()).toBeVisible();
});

test('a short form is running text, with the section after each sentence and what next', async ({
  page,
}) => {
  await page.goto(pageWith(/class="prose supported"/));
  const support = page.locator('.supported p a.supports').first();
  await expect(support).toHaveAccessibleName(/Supported by the section/);
  expect(await page.locator('.supported p').count()).toBeLessThan(
    await page.locator('.supported a.supports').count(),
  );
  await page.locator('.next a').first().click();
  await expect(page.locator('.prose > p').first()).toBeVisible();
});
