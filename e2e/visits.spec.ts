import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { pageWith } from './pages.ts';

/** What a page remembers on the device of a reader who comes back. */

const PATH = pageWith(/class="fold change-list"[\s\S]*<time/);

/** Rewrites what the page remembers of the last visit: the day and the paragraphs' hashes. */
async function lastVisit(page: Page, edit: string, day: number): Promise<void> {
  await page.evaluate(
    ([source, when]) => {
      const key = `at ${location.pathname}`;
      const [, hashes = ''] = (localStorage.getItem(key) ?? '').split(' ');
      const list = hashes.split(',');
      const change = {
        same: list,
        new: list.slice(1),
        changed: ['1', ...list.slice(1)],
        gone: [...list, '7', '8'],
      };
      localStorage.setItem(key, `${when} ${change[source as keyof typeof change].join()}`);
    },
    [edit, day] as const,
  );
}

/** Before the first change that the story tells of. */
const LONG_AGO = Date.UTC(2019, 2, 3);

for (const [edit, words, marks] of [
  ['new', '1 new, 0 changed and 0 removed', 'New since your last visit'],
  ['changed', '0 new, 1 changed and 0 removed', 'Changed since your last visit'],
  ['gone', '0 new, 0 changed and 2 removed', undefined],
] as const) {
  test(`a reader who comes back is told what is ${edit}, with the note of the change`, async ({
    page,
  }) => {
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.method()} ${request.url()}`));
    await page.goto(PATH);
    await expect(page.locator('.since')).toHaveCount(0);
    await lastVisit(page, edit, LONG_AGO);
    await page.reload();
    const box = page.locator('.since');
    await expect(box).toContainText(`Since you were here on 3 March 2019: ${words}.`);
    await expect(box.locator('time').first()).toBeVisible();
    await expect(page.locator('.since-mark')).toHaveText(marks ? [marks] : []);
    if (marks) await expect(page.locator('#p1 .since-mark')).toHaveCount(1);
    // Nothing but the site's own files was asked for, and nothing sent.
    expect(sent.every((line) => /^GET http:\/\/localhost:\d+\/[^?]*$/.test(line))).toBe(true);
    await page.reload();
    await expect(page.locator('.since')).toHaveCount(0);
  });
}

test('a paragraph more is the only thing new, though all after it have other numbers', async ({
  page,
}) => {
  const path = pageWith(/<sup class="noteref"[\s\S]*class="cite"/);
  await page.goto(path);
  const before = await page.locator('.prose > [id^=p] .para').count();
  expect(before).toBeGreaterThan(3);
  await page.route(path, async (route) => {
    const response = await route.fetch();
    const plusOne = (_: string, start: string, number: string): string =>
      `${start}${Number(number) + 1}`;
    const html = (await response.text())
      .replace(/(<a class="para" href="#p\d+">|doc-noteref"[^>]*>|doc-biblioref">)(\d+)/g, plusOne)
      .replace(/(<(?:p|ul|ol) id="p|<a class="para" href="#p)(\d+)/g, plusOne)
      .replace('<p id="p2">', '<p id="p1">One paragraph more.</p><p id="p2">');
    await route.fulfill({ response, body: html });
  });
  await page.reload();
  await expect(page.locator('.since')).toContainText('1 new, 0 changed and 0 removed');
  await expect(page.locator('.since-mark')).toHaveCount(1);
  await expect(page.locator('#p1 .since-mark')).toHaveText('New since your last visit');
});

test('one click turns it off, for good and for all pages, and forgets everything', async ({
  page,
}) => {
  await page.goto(PATH);
  await lastVisit(page, 'new', LONG_AGO);
  await page.reload();
  await page.getByRole('button', { name: 'Do not tell me again' }).click();
  await expect(page.locator('.since, .since-mark')).toHaveCount(0);
  await page.reload();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['visits']);
});

test('concepts that were opened before are ticked in the reading path', async ({ page }) => {
  await page.goto(PATH);
  const steps = page.locator('.path a');
  expect(await steps.count()).toBeGreaterThan(0);
  await expect(page.locator('.path')).not.toContainText('read');
  await page.goto((await steps.first().getAttribute('href')) ?? '');
  await page.goto(PATH);
  await expect(steps.first()).toContainText('✓ read');
  await expect(steps.nth(1)).not.toContainText('✓ read');
});

test('the contents mark the section that is being read', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(PATH);
  const entries = page.locator('.toc a');
  const weight = (index: number) =>
    entries.nth(index).evaluate((entry) => getComputedStyle(entry).fontWeight);
  const heading = page.locator((await entries.nth(2).getAttribute('href')) ?? '');
  await heading.evaluate((element) => element.scrollIntoView());
  await expect.poll(() => weight(2)).toBe('700');
  expect([await weight(0), await weight(1)]).toEqual(['400', '400']);
});
