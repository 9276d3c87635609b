import { expect, test } from '@playwright/test';
import { endFaults, marginFaults } from './notes.ts';
import { longestOf, pageWith, SOME } from './pages.ts';

/** Everything here runs with JavaScript off: a reader needs none. */

const PARTS = 2;

for (let part = 0; part < PARTS; part += 1) {
  test(`each word of a page is shown, part ${part + 1} of ${PARTS}`, async ({ page }) => {
    for (const path of SOME.filter((_, index) => index % PARTS === part)) {
      await page.goto(path);
      const { written, shown } = await page.locator('main').evaluate((main: HTMLElement) => {
        // A reader opens these with a click, without JavaScript too (tested below).
        for (const details of main.querySelectorAll('details')) details.open = true;
        const bare = (text: string): string => text.replace(/\s+/g, '').toLowerCase();
        // The title of a part of a drawing is shown by a browser's own means, of two forms of one
        // drawing a screen shows one, and contents that stand open have nothing to press.
        const words = main.cloneNode(true) as HTMLElement;
        const phones = 'svg[class*="-narrow"], .chains-outline, .network-outline';
        const apart = words.querySelectorAll(`svg title, .article-side .toc summary, ${phones}`);
        for (const each of apart) each.remove();
        return { written: bare(words.textContent), shown: bare(main.innerText) };
      });
      expect(written.length, path).toBeGreaterThan(50);
      expect(shown, path).toBe(written);
    }
  });
}

test('notes stand where they stand with JavaScript', async ({ page }) => {
  const path = pageWith(/<div class="note[" ]/);
  await page.goto(path);
  expect(await marginFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(path);
  expect(await endFaults(page)).toEqual([]);
});

test('every section can be reached from the navigation of every other', async ({ page }) => {
  await page.goto(longestOf('/'));
  const navigation = page.getByRole('navigation', { name: 'Sections' });
  const names = await navigation.getByRole('link').allTextContents();
  expect(names.length).toBeGreaterThan(3);
  for (const name of names) {
    await navigation.getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(navigation.locator('[aria-current="page"]')).toHaveText(name);
  }
});

test('the settings, which would do nothing, are not shown; the page follows the system', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(longestOf('/'));
  await expect(page.getByRole('button', { name: 'Settings' })).toBeHidden();
  const paper = (): Promise<string> =>
    page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
  const light = await paper();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper()).not.toBe(light);
});

test('a folded part opens', async ({ page }) => {
  await page.goto(pageWith(/<details class="ev\b/));
  const evidence = page.locator('details.ev').first();
  await expect(evidence.locator('ul')).toBeHidden();
  await evidence.locator('summary').click();
  await expect(evidence.locator('ul')).toBeVisible();
});

test('a link to a note marks the note, and its number leads back', async ({ page }) => {
  await page.goto(pageWith(/<div class="note[" ]/));
  const mark = page.locator('.noteref a').first();
  const note = page.locator((await mark.getAttribute('href')) ?? '');
  await mark.click();
  await expect(note).toBeInViewport();
  await expect(page.locator(':target')).toHaveId((await note.getAttribute('id')) ?? '');
  await note.locator('a').first().click();
  await expect(mark).toBeInViewport();
});
