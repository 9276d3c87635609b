import { expect, test } from '@playwright/test';
import { inlineFaults, marginFaults, visibleNotes } from './notes.ts';
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
  test(`notes stand beside their marks or after their paragraphs, part ${part + 1}`, async ({
    page,
  }) => {
    const faults: string[] = [];
    for (const path of pagesWith(NOTE).filter((_, index) => index % PARTS === part)) {
      await page.goto(path);
      for (const width of [...WIDE, ...NARROW]) {
        await page.setViewportSize({ width, height: 900 });
        const found = await (WIDE.includes(width) ? marginFaults(page) : inlineFaults(page));
        faults.push(...found.map((fault) => `${path} at ${width} px: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  });
}

test('the same notes are read with and without JavaScript, wide, narrow and on paper', async ({
  browser,
  baseURL,
}) => {
  const path = pageWith(NOTE);
  const seen = new Map<string, unknown>();
  for (const javaScriptEnabled of [true, false]) {
    const page = await browser.newPage({ baseURL, javaScriptEnabled });
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      for (const media of ['screen', 'print'] as const) {
        await page.emulateMedia({ media });
        await page.goto(path);
        const notes = await visibleNotes(page);
        seen.set(`${width} px, ${media}, JavaScript ${javaScriptEnabled}`, notes);
        expect(notes.length).toBeGreaterThan(0);
        for (const { id, text } of notes) {
          expect(id).toMatch(/^note-./);
          expect(text.length, `${id} on ${width} px`).toBeGreaterThan(10);
        }
      }
    }
    await page.close();
  }
  const [first, ...others] = seen;
  for (const [how, notes] of others) expect(notes, how).toEqual(first?.[1]);
});
