import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { listenTo, pagesWith, pageWith } from './pages.ts';

/** Drawings as a browser shows them: the one with the most of each kind. */

const DRAWN = ['chart', 'map', 'band-drawing', 'network', 'periodic', 'chains'] as const;
const drawingOf = (name: string): RegExp => new RegExp(`<svg class="${name}[ "]`);
const pathOf = (name: string): string => pageWith(drawingOf(name));

/** A story need not have every kind of drawing. */
const skipWithout = (name: string): void =>
  test.skip(pagesWith(drawingOf(name)).length === 0, `This site has no ${name}.`);

for (const name of DRAWN) {
  test.describe(`a ${name}`, () => {
    skipWithout(name);

    test('is drawn, says what it shows, and breaks no policy', async ({ page }) => {
      const heard = listenTo(page);
      await page.goto(pathOf(name));
      const drawing = page.locator(`svg.${name}`).first();
      await expect(drawing).toBeVisible();
      expect(await drawing.getAttribute('aria-label')).toMatch(/\w+ \w+/);
      expect(await drawing.getAttribute('role')).toMatch(/^(img|group)$/);
      await expect(page.locator('svg [style], svg style')).toHaveCount(0);
      expect(heard).toEqual([]);
    });

    test('has other colours in the dark', async ({ page }) => {
      await page.goto(pathOf(name));
      const light = await colours(page, name);
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await colours(page, name);
      expect(light.length).toBeGreaterThan(0);
      for (const [index, colour] of light.entries()) expect(dark[index]).not.toBe(colour);
    });

    test('leaves a phone’s page as wide as the phone', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(pathOf(name));
      const root = page.locator('html');
      expect(await root.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(
        0,
      );
      const size = await page
        .locator(`svg.${name} text`)
        .first()
        .evaluate((text) => text.getBoundingClientRect().height);
      expect(size).toBeGreaterThan(8);
    });
  });
}

/** The colour of everything in a drawing that is filled or drawn with a line. */
function colours(page: Page, name: string): Promise<string[]> {
  return page
    .locator(`svg.${name}`)
    .first()
    .locator('text, rect, circle, path')
    .evaluateAll((all) =>
      all.slice(0, 50).map((each) => {
        const { fill, stroke } = getComputedStyle(each);
        return fill === 'none' ? stroke : fill;
      }),
    );
}

for (const name of ['network', 'periodic'] as const) {
  test(`the keyboard reaches every link of a ${name}, and it leads to a page`, async ({ page }) => {
    skipWithout(name);
    await page.goto(pathOf(name));
    const links = page.locator(`svg.${name}`).first().locator('a');
    const count = await links.count();
    expect(count).toBeGreaterThan(1);
    await links.first().focus();
    for (let index = 1; index < count; index += 1) await page.keyboard.press('Tab');
    await expect(links.last()).toBeFocused();
    await expect(links.last()).toBeInViewport();
    const href = await links.last().getAttribute('href');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${href}$`));
  });
}

test('no words of a graph lie on others', async ({ page }) => {
  for (const path of pagesWith(/<svg class="network"/)) {
    await page.goto(path);
    const overlaps = await page.locator('.network-label, .network-node rect').evaluateAll((all) => {
      const boxes = all.map((each) => each.getBoundingClientRect());
      return boxes.flatMap((a, index) =>
        boxes.slice(index + 1).flatMap((b, offset) => {
          const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          // The lines of one label stand close; descenders may reach into the next.
          return x > 2 && y > 4
            ? [`${all[index]?.textContent} / ${all[index + 1 + offset]?.textContent}`]
            : [];
        }),
      );
    });
    expect(overlaps, path).toEqual([]);
  }
});

test('a timeline is filtered by links, without a script', async ({ page }) => {
  skipWithout('band-drawing');
  await page.goto(pathOf('band-drawing'));
  const filters = page.locator('.timeline-filters');
  const link = filters.getByRole('link').nth(1);
  const [, title = '', count = ''] =
    /^(.+) \((\d+)\)$/.exec((await link.textContent()) ?? '') ?? [];
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
  await expect(filters.locator('[aria-current=page]')).toHaveText(`${title} (${count})`);
  await expect(page.locator('.timeline > li:not(.timeline-day)')).toHaveCount(Number(count));
});

test('a figure’s table opens without a script, and its file is there', async ({
  page,
  request,
}) => {
  const withTable = /<details class="figure-data"/;
  test.skip(pagesWith(withTable).length === 0, 'This site has no figure.');
  await page.goto(pageWith(withTable));
  const figure = page.locator('figure:has(.figure-data)').first();
  await figure.locator('summary').click();
  await expect(figure.getByRole('table')).toBeVisible();
  const file = await figure.locator('a[download]').getAttribute('href');
  const answer = await request.get(String(file));
  expect(answer.ok()).toBe(true);
  const rows = await figure.locator('tbody tr').count();
  expect((await answer.text()).trim().split('\n')).toHaveLength(rows + 1);
});
