import { expect, test } from '@playwright/test';
import { pageWith } from './pages.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Addresses below a page that others may link to, and for each a page that has the last of its kind. */
const PROMISED = {
  'a paragraph': /id="(p3)"/,
  'a note': /<div class="note(?: [^"]*)?" id="(note-[^"]+)"/,
  'a passage': /id="(claim-[^"]+)"/,
  'a heading': /id="(s-[^"]+)"/,
  'a source': /<li id="(c\d+)"/,
};

for (const [what, pattern] of Object.entries(PROMISED)) {
  test(`a link to ${what} scrolls there and marks it`, async ({ page }) => {
    const path = pageWith(pattern);
    await page.goto(path);
    const id = await page.evaluate((source) => {
      const found = [...document.documentElement.outerHTML.matchAll(new RegExp(source, 'g'))];
      return found.at(-1)?.[1] ?? '';
    }, pattern.source);
    const target = page.locator(`[id="${id}"]`);
    const ground = () => target.evaluate((element) => getComputedStyle(element).backgroundColor);
    const before = await ground();

    await page.goto('about:blank');
    await page.goto(`${path}#${id}`);
    await expect(target).toBeInViewport();
    await expect(page.locator(':target')).toHaveId(id);
    expect(await ground()).not.toBe(before);
  });
}

test('a mark leads to its note, and the note back to its mark', async ({ page }) => {
  // Without a margin a note opens in place, which notes.spec.ts tests.
  test.skip((page.viewportSize()?.width ?? 0) < 1024);
  await page.goto(pageWith(/<div class="note[" ]/));
  const mark = page.locator('.noteref a').last();
  const note = page.locator((await mark.getAttribute('href')) ?? '');
  await mark.click();
  await expect(note).toBeInViewport();

  // Whoever came by keyboard goes on from the note, not from the top of the page.
  await expect(note.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(mark).toBeFocused();
  await expect(mark).toBeInViewport();
});
