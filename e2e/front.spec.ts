import { expect, test } from '@playwright/test';
import { FIXTURE } from './sites.ts';
import { longestOf } from './pages.ts';

/** The front page, at widths from the smallest phone to a wide screen. */

const front = longestOf('/');
const WIDTHS = [320, 390, 768, 1024, 1440];

for (const width of WIDTHS) {
  test(`the news, its drawing and the questions are there at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(front);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      /^The council called its footbridge unsafe\. A resident says/,
    );
    await expect(page.locator('main h1 ~ p, main .kicker').first()).toContainText('as known on');
    // A screen shows one form of the drawing, as wide as there is room for it.
    const forms = page.locator('.flow svg:visible');
    await expect(forms).toHaveCount(1);
    await expect(forms).toHaveClass(width < 640 ? 'flow-narrow' : 'flow-wide');
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    const headings = page.locator('.front-questions h2');
    await expect(headings).toHaveCount(4);
    // Words of the drawing are never too small to read.
    const smallest = await forms.evaluate((svg) => {
      const scale =
        svg.getBoundingClientRect().width / Number(svg.getAttribute('viewBox')?.split(' ')[2]);
      return Math.min(
        ...[...svg.querySelectorAll('text')].map(
          (text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale,
        ),
      );
    });
    expect(smallest).toBeGreaterThan(9);
  });
}

test('the buttons promise the time that the pages take', async ({ page, request }) => {
  await page.goto(front);
  const [short, full] = await page.locator('.front-read a').all();
  if (!short || !full) throw new Error('There are two buttons.');
  for (const button of [short, full]) {
    const [, said, unit] = /(\d+)\s(minute|second)/.exec((await button.textContent()) ?? '') ?? [];
    const minutes = unit === 'second' ? Number(said) / 60 : Number(said);
    const response = await request.get((await button.getAttribute('href')) ?? '');
    expect(response.ok()).toBe(true);
    const html = await response.text();
    const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
    const words = main
      .replace(/<section class="notes"[\s\S]*?<\/section>/g, '')
      .replace(/<[^>]+>/g, ' ')
      .split(/\s+/);
    // The page has more words than its text: no promise is longer than that.
    expect(minutes).toBeGreaterThan(0);
    expect(minutes).toBeLessThanOrEqual(Math.ceil(words.length / 200));
  }
});

test('every line of the drawing leads to as many claims as it says', async ({ page, request }) => {
  await page.goto(front);
  const lines = await page.locator('.flow svg a').evaluateAll((links) =>
    links.map((link) => ({
      href: link.getAttribute('href') ?? '',
      title: link.querySelector('title')?.textContent ?? '',
    })),
  );
  expect(lines.length).toBeGreaterThan(5);
  for (const { href, title } of lines) {
    const html = await (await request.get(new URL(href, FIXTURE.url).href)).text();
    const rows = /<tbody>[\s\S]*?<\/tbody>/.exec(html)?.[0].match(/<tr/g) ?? [];
    expect(`${rows.length}`, title).toBe(/: (\d+) claim/.exec(title)?.[1]);
  }
});

test('the menu of a phone opens by the keyboard, and Escape closes it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(front);
  const masthead = page.locator('.masthead');
  const box = await masthead.boundingBox();
  expect(box?.height).toBeLessThanOrEqual(62);
  await expect(page.getByRole('link', { name: 'Timeline' })).toBeHidden();
  await page.getByRole('button', { name: 'Menu' }).focus();
  await page.keyboard.press('Enter');
  const link = page.locator('#menu').getByRole('link', { name: 'Timeline' });
  await expect(link).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator('#menu a').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(link).toBeHidden();
  await expect(page.getByRole('button', { name: 'Menu' })).toBeFocused();
});

test('on a wide screen the menu stands in the one row of the head', async ({ page }) => {
  await page.goto(front);
  await expect(page.getByRole('button', { name: 'Menu' })).toBeHidden();
  const tops = await page
    .locator('#menu a')
    .evaluateAll((links) => new Set(links.map((link) => link.getBoundingClientRect().top)).size);
  expect(tops).toBe(1);
});
