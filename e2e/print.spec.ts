import { expect, test } from '@playwright/test';
import { endFaults } from './notes.ts';
import { KINDS, pageWith } from './pages.ts';

/** Between the margins of A4 at 96 px to the inch: 210 mm less 2 × 16 mm. */
const PAPER = { width: 672, height: 1000 };

test.use({ viewport: PAPER });
test.beforeEach(({ page }) => page.emulateMedia({ media: 'print' }));

test('what only works on a screen is not printed', async ({ page }) => {
  for (const { path } of KINDS) {
    await page.goto(path);
    const printed = await page
      .locator('nav, button, select, .legend summary, .skip')
      .evaluateAll((all) =>
        all.filter((each) => each.checkVisibility()).map((each) => each.outerHTML.slice(0, 120)),
      );
    expect(printed, path).toEqual([]);
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
  }
});

test('nothing is cut off at the edge of the paper', async ({ page }) => {
  for (const { path } of KINDS) {
    await page.goto(path);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('html, .table-scroll, table')]
        .filter(
          (box) =>
            box.scrollWidth > box.clientWidth + 1 ||
            box.getBoundingClientRect().right > innerWidth + 1,
        )
        .map((box) => `${box.tagName} ${box.className} ${box.scrollWidth} > ${box.clientWidth}`),
    );
    expect(cut, path).toEqual([]);
  }
});

test('notes are printed at the end, in order', async ({ page }) => {
  await page.goto(pageWith(/<div class="note[" ]/));
  expect(await endFaults(page)).toEqual([]);
});

test('sources are printed with their addresses', async ({ page }) => {
  await page.goto(pageWith(/class="fold citations"/));
  const works = page.locator('.citations li');
  expect(await works.count()).toBeGreaterThan(0);
  const links = await works.locator('> a').evaluateAll((all) =>
    all.map((link) => ({
      href: link.getAttribute('href'),
      printed: getComputedStyle(link, '::after').content,
      shown: (link as HTMLElement).offsetHeight > 0,
    })),
  );
  expect(links.length).toBeGreaterThanOrEqual(await works.count());
  for (const { href, printed, shown } of links) {
    expect(shown).toBe(true);
    expect(printed).toContain(href);
  }
});

test('paper stays white for a reader of the dark theme', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(pageWith(/class="prose/));
  const { ink, paper } = await page.locator('body').evaluate((body) => {
    const { color, backgroundColor } = getComputedStyle(body);
    return { ink: color, paper: backgroundColor };
  });
  const sum = (colour: string): number =>
    (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((total, part) => total + Number(part), 0);
  expect(sum(ink)).toBeLessThan(150);
  expect(sum(paper)).toBeGreaterThan(700);
});
