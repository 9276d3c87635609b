import { expect, test } from '@playwright/test';
import type { NoteText } from './notes.ts';
import {
  endFaults,
  marginFaults,
  notesInTree,
  notesOnPaper,
  plain,
  visibleNotes,
} from './notes.ts';
import { pagesWith, pageWith } from './pages.ts';

const NOTE = /<aside class="note"/;

/** From the first width with a margin to a large screen. */
const WIDE = [1024, 1215, 1216, 1440, 1920];
const NARROW = [320, 768, 1023];

/** Enough parts for two workers to end at about the same time. */
const PARTS = 4;

// Recording each of some hundred pages would take longer than measuring them.
test.use({ trace: 'off' });

for (let part = 0; part < PARTS; part += 1) {
  test(`notes stand beside their marks or at the end of the text, part ${part + 1}`, async ({
    page,
  }) => {
    const faults: string[] = [];
    for (const path of pagesWith(NOTE).filter((_, index) => index % PARTS === part)) {
      await page.goto(path);
      for (const width of [...WIDE, ...NARROW]) {
        await page.setViewportSize({ width, height: 900 });
        const found = await (WIDE.includes(width) ? marginFaults(page) : endFaults(page));
        faults.push(...found.map((fault) => `${path} at ${width} px: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  });
}

test('five ways to read give the same notes', async ({ browser, baseURL }) => {
  // The page with the most notes, and each is opened.
  test.setTimeout(120_000);
  const path = pageWith(NOTE);
  const ways = new Map<string, NoteText[]>();
  const site = baseURL === undefined ? {} : { baseURL };

  const wide = await browser.newPage({ ...site, viewport: { width: 1440, height: 900 } });
  await wide.goto(path);
  ways.set('beside the text', await visibleNotes(wide));
  const written = await wide.locator('aside.note').count();
  ways.set('accessibility tree', await notesInTree(wide));
  ways.set('paper', await notesOnPaper(await wide.pdf(), await visibleNotes(wide)));
  await wide.close();

  const bare = await browser.newPage({
    ...site,
    viewport: { width: 320, height: 640 },
    javaScriptEnabled: false,
  });
  await bare.goto(path);
  ways.set('at the end, without JavaScript', await visibleNotes(bare));
  await bare.close();

  const phone = await browser.newPage({
    ...site,
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
  });
  await phone.goto(path);
  const opened: NoteText[] = [];
  for (const mark of await phone.locator('.noteref a[data-n]').all()) {
    await mark.tap();
    await expect(mark).toHaveAttribute('aria-expanded', 'true');
    const note = phone.locator((await mark.getAttribute('href')) ?? '');
    // It stands right below the paragraph, where the reader is looking.
    expect(await note.evaluate((element) => element.parentElement?.className)).toBe('prose');
    opened.push({
      id: (await note.getAttribute('id')) ?? '',
      text: plain(await note.innerText()),
    });
  }
  ways.set('opened in place', opened);
  await phone.close();

  const [first, ...others] = ways;
  expect(first?.[1].length).toBe(written);
  expect(first?.[1].length).toBeGreaterThan(0);
  for (const { id, text } of first?.[1] ?? []) {
    expect(id).toMatch(/^note-./);
    expect(text.length, id).toBeGreaterThan(10);
  }
  for (const [way, notes] of others) expect(notes, way).toEqual(first?.[1]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 800 }, hasTouch: true, isMobile: true });

  test('a second tap puts a note back where it was', async ({ page }) => {
    await page.goto(pageWith(NOTE));
    const order = (): Promise<string[]> =>
      page.locator('aside.note').evaluateAll((notes) => notes.map(({ id }) => id));
    const before = await order();
    const marks = page.locator('.noteref a[data-n]');
    await marks.last().tap();
    await marks.nth(0).tap();
    expect(await order()).not.toEqual(before.toReversed());
    await marks.nth(0).tap();
    await marks.last().tap();
    expect(await order()).toEqual(before);
    await expect(marks.last()).toHaveAttribute('aria-expanded', 'false');
    expect(await endFaults(page)).toEqual([]);
  });
});

test('words and their note light up together, by pointer and by keyboard', async ({ page }) => {
  await page.goto(pageWith(/<\/mark><sup class="noteref"><a/));
  const words = page.locator('.prose mark:has(+ .noteref)').first();
  const mark = words.locator('xpath=following-sibling::sup[1]/a');
  const note = page.locator((await mark.getAttribute('href')) ?? '');
  const ground = () => note.evaluate((element) => getComputedStyle(element).backgroundColor);
  const dark = await ground();
  await words.hover();
  await expect(note).toHaveClass(/lit/);
  expect(await ground()).not.toBe(dark);
  await page.mouse.move(0, 0);
  await expect(note).not.toHaveClass(/lit/);
  await mark.focus();
  await expect(note).toHaveClass(/lit/);
});
