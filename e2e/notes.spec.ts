import { expect, test } from '@playwright/test';
import type { NoteText } from './notes.ts';
import {
  FIRST_MARKS,
  endFaults,
  marginFaults,
  notesInTree,
  notesOnPaper,
  plain,
  visibleNotes,
} from './notes.ts';
import { pagesWith, pageWith } from './pages.ts';

const NOTE = /<div class="note[" ]/;

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
  const written = await wide.locator('div.note').count();
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
  for (const mark of await phone.locator(FIRST_MARKS).all()) {
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

/** The page of the fixture with a crowd of notes, one that is used twice, and one named in Cyrillic. */
const CROWD = /id="note-час"/;

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 800 }, hasTouch: true, isMobile: true });

  test('a second tap puts a note back where it was', async ({ page }) => {
    await page.goto(pageWith(NOTE));
    const order = (): Promise<string[]> =>
      page.locator('div.note').evaluateAll((notes) => notes.map(({ id }) => id));
    const before = await order();
    const marks = page.locator(FIRST_MARKS);
    await marks.last().tap();
    await expect(marks.last()).toHaveAttribute('aria-expanded', 'true');
    await marks.nth(0).tap();
    await expect(marks.nth(0)).toHaveAttribute('aria-expanded', 'true');
    expect(await order()).not.toEqual(before.toReversed());
    await marks.nth(0).tap();
    await expect(marks.nth(0)).toHaveAttribute('aria-expanded', 'false');
    await marks.last().tap();
    await expect(marks.last()).toHaveAttribute('aria-expanded', 'false');
    expect(await order()).toEqual(before);
    expect(await endFaults(page)).toEqual([]);
  });

  test('notes of one paragraph open in the order of their numbers, whatever their names', async ({
    page,
  }) => {
    await page.goto(pageWith(CROWD));
    const history = await page.evaluate(() => window.history.length);
    for (const id of ['r4', 'r1', 'r2']) {
      await page.locator(`#${id}`).tap();
      await expect(page.locator(`#${id}`)).toHaveAttribute('aria-expanded', 'true');
    }
    const opened = page.locator('.prose > div.note');
    await expect(opened).toHaveCount(3);
    expect(await opened.evaluateAll((notes) => notes.map(({ id }) => id))).toEqual([
      'note-час',
      'note-chair',
      'note-engineer',
    ]);
    expect(await page.evaluate(() => window.history.length)).toBe(history);
  });

  test('each mark of a note opens it at its own place, and has its own way back', async ({
    page,
  }) => {
    await page.goto(pageWith(CROWD));
    const [first, second] = [page.locator('#r3'), page.locator('#r3-2')];
    const note = page.locator('#note-clerk');
    const isBelow = (mark: typeof first): Promise<boolean> =>
      mark.evaluate((link) => {
        let next = link.closest('.prose > *')?.nextElementSibling;
        while (next?.matches('.note') && next.id !== 'note-clerk') next = next.nextElementSibling;
        return next?.id === 'note-clerk';
      });
    await first.tap();
    await expect(first).toHaveAttribute('aria-expanded', 'true');
    expect(await isBelow(first)).toBe(true);
    await second.tap();
    await expect(second).toHaveAttribute('aria-expanded', 'true');
    await expect(first).toHaveAttribute('aria-expanded', 'false');
    expect(await isBelow(second)).toBe(true);

    const ways = note.locator('[href^="#r"]');
    expect(
      await ways.evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(['#r3', '#r3-2']);
    await ways.last().tap();
    await expect(page).toHaveURL(/#r3-2$/);
    await expect(second).toBeInViewport();
  });

  test('a mark is large enough for a finger and covers no letter', async ({ page }) => {
    await page.goto(pageWith(CROWD));
    const mark = page.locator('#r9');
    const before = await mark.boundingBox();
    expect(before?.width).toBeGreaterThanOrEqual(24);
    expect(before?.height).toBeGreaterThanOrEqual(24);
    await mark.tap();
    await expect(mark).toHaveAttribute('aria-expanded', 'true');
    // Only its digits are on a ground, which takes no more of the line than before.
    expect(await mark.evaluate((link) => getComputedStyle(link).backgroundClip)).toBe(
      'content-box',
    );
    expect((await mark.boundingBox())?.width).toBe(before?.width);
  });
});

test('words, mark and note light up together, by pointer and by keyboard', async ({ page }) => {
  await page.goto(pageWith(/<\/mark><sup class="noteref">/));
  const words = page.locator('.prose mark:has(+ .noteref)').first();
  const mark = words.locator('xpath=following-sibling::sup[1]/a');
  const note = page.locator((await mark.getAttribute('href')) ?? '');
  const all = [words, mark, note];
  for (const each of all) {
    await each.hover();
    for (const other of all) await expect(other).toHaveClass(/\blit\b/);
    await page.mouse.move(0, 0);
    for (const other of all) await expect(other).not.toHaveClass(/\blit\b/);
  }
  for (const each of [mark, note.locator('a').first()]) {
    await each.focus();
    for (const other of all) await expect(other).toHaveClass(/\blit\b/);
    await page.locator('.skip').focus();
    for (const other of all) await expect(other).not.toHaveClass(/\blit\b/);
  }
});

test('a number leads to a note in the margin without a jump, and back', async ({ page }) => {
  await page.goto(pageWith(NOTE));
  const mark = page.locator(FIRST_MARKS).nth(1);
  await mark.scrollIntoViewIfNeeded();
  const note = page.locator((await mark.getAttribute('href')) ?? '');
  const place = (): Promise<unknown> =>
    page.evaluate(() => [window.scrollY, window.history.length, window.location.href]);
  const before = await place();
  await mark.click();
  await expect(note.locator('a').first()).toBeFocused();
  expect(await place()).toEqual(before);
  await page.keyboard.press('Enter');
  await expect(mark).toBeFocused();
  expect(await place()).toEqual(before);
});

test('a long note shows three lines, and all of them to whoever wants it', async ({ page }) => {
  const path = pageWith(CROWD);
  await page.goto(path);
  const note = page.locator('#note-chair');
  const text = note.locator('> *');
  const height = (of: typeof note): Promise<number> =>
    of.evaluate((element) => element.getBoundingClientRect().height);
  const tops = (): Promise<number[]> =>
    page
      .locator('div.note')
      .evaluateAll((notes) => notes.map((each) => (each as HTMLElement).offsetTop));
  const [closed, before] = [await height(text), await tops()];
  await note.hover();
  await expect.poll(() => height(text)).toBeGreaterThan(closed * 1.5);
  // It lies above its neighbours, and none of them moves.
  expect(await tops()).toEqual(before);
  await page.mouse.move(0, 0);
  await expect.poll(() => height(text)).toBe(closed);
  await note.locator('a').first().focus();
  await expect.poll(() => height(text)).toBeGreaterThan(closed * 1.5);
  await page.goto(`${path}#note-chair`);
  await expect.poll(() => height(text)).toBeGreaterThan(closed * 1.5);
});

test('notes that have no room in the margin are counted there and open in place', async ({
  page,
}) => {
  await page.goto(pageWith(CROWD));
  const left = page.locator('div.note-end');
  const count = await left.count();
  expect(count).toBeGreaterThan(0);
  await expect(page.locator('.note-more')).toHaveText(new RegExp(`\\b${count}\\b`));
  const id = await left.first().getAttribute('id');
  const mark = page.locator(`.noteref a[href="#${id}"]`).first();
  await mark.click();
  await expect(mark).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator(`.prose > #${id}`)).toBeVisible();
  expect(await marginFaults(page)).toEqual([]);
});

test('copied text has no numbers of notes', async ({ page }) => {
  await page.goto(pageWith(CROWD));
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.append(field);
    const paragraph = document.querySelector('#r1')?.closest('p');
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
  });
  await page.keyboard.press('Control+c');
  const field = page.locator('textarea');
  await field.focus();
  await page.keyboard.press('Control+v');
  await expect(field).toHaveValue(/It began in the evening\. In the order of the minutes spoke/);
  await expect(field).toHaveValue(/a baker, two pupils, a mason, the owner/);
});

test.describe('where a browser has no anchors', () => {
  test.use({ bypassCSP: true });

  test('notes float beside their paragraphs', async ({ page }) => {
    await page.route(/\/$|\.js$/, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll('anchor-name:', 'unknown-name:');
      await route.fulfill({ response, body });
    });
    await page.goto(pageWith(NOTE));
    await expect(page.locator('.notes .note-side')).toHaveCount(0);
    const faults = await marginFaults(page);
    // They stand at the head of their paragraph, which may be long.
    expect(faults.filter((fault) => !fault.includes(' px off'))).toEqual([]);
    await page.setViewportSize({ width: 375, height: 800 });
    await page.reload();
    await expect(page.locator('.notes .note-side').first()).toBeVisible();
    expect(await endFaults(page)).toEqual([]);
    // A script may still be on its way.
    await page.unrouteAll({ behavior: 'wait' });
  });
});
