import { expect, test } from '@playwright/test';
import { testDrawings } from './drawings.ts';
import { DRAWINGS, pagesWith, pageWith } from './pages.ts';

/** Drawings as a browser shows them: of each kind the one on the longest page. */

function pageOf(drawing: string): string {
  const path = DRAWINGS.get(drawing);
  if (path === undefined) throw new Error(`No page of the site has a ${drawing}.`);
  return path;
}

testDrawings(DRAWINGS);

test('a row of cells is named, or hidden where the words beside it say the same', async ({
  page,
}) => {
  await page.goto(pageOf('cells'));
  const faults = await page.locator('svg.cells').evaluateAll((all) =>
    all
      .filter((each) => {
        const named = each.closest('[role=img]')?.getAttribute('aria-label') ?? '';
        if (named !== '') return !/\p{L}+ \p{L}+/u.test(named);
        const beside = each.closest('a, p, li, th, td, dt, dd, figcaption, summary, span');
        return !each.closest('[aria-hidden=true]') || !/\p{L}/u.test(beside?.textContent ?? '');
      })
      .map((each) => each.parentElement?.outerHTML ?? ''),
  );
  expect(await page.locator('svg.cells').count()).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});

test('a network has links to follow', async ({ page }) => {
  await page.goto(pageOf('network'));
  expect(await page.locator('svg.network').first().locator('a').count()).toBeGreaterThan(2);
});

test('no words of a graph lie on others', async ({ page }) => {
  const paths = pagesWith(/<svg class="network"/);
  expect(paths.length).toBeGreaterThan(1);
  for (const path of paths) {
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
  await page.goto(pageOf('band-drawing'));
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
