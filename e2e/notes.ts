import type { Page } from '@playwright/test';

export interface NoteText {
  readonly id: string;
  readonly text: string;
}

/** The notes that a reader can see, in the order of the page. */
export function visibleNotes(page: Page): Promise<NoteText[]> {
  return page
    .locator('aside.note')
    .evaluateAll((notes) =>
      notes.map((note) => ({ id: note.id, text: (note as HTMLElement).innerText.trim() })),
    );
}

/**
 * What is wrong with the notes in the margin of a wide screen, one line for each fault: a note
 * belongs right of the text, level with its mark or right under the note before, and clear of
 * every other note and of what follows the article.
 */
export function marginFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const foot = document.querySelector('.colophon')?.getBoundingClientRect().top ?? Infinity;
    /** One line of a note: how far a note may stand from its mark and still be beside it. */
    const line = 24;
    let before: DOMRect | undefined;
    for (const note of document.querySelectorAll('aside.note')) {
      const mark = document.querySelector(`.noteref a[href="#${note.id}"]`);
      const text = note.closest('.prose');
      if (!mark || !text) throw new Error(`The note ${note.id} has no mark.`);
      const box = note.getBoundingClientRect();
      const { top } = mark.getBoundingClientRect();
      const room = Math.max(top, before ? before.bottom : -Infinity);
      const say = (fault: string): number => faults.push(`${note.id} ${fault}`);
      if (box.height === 0) say('is not shown');
      if (box.left < text.getBoundingClientRect().right) say('covers the text');
      if (box.right > document.documentElement.clientWidth) say('leaves the screen');
      if (box.top < top - line / 2) say(`stands ${top - box.top} px above its mark`);
      if (box.top > room + line) say(`stands ${box.top - room} px lower than it need`);
      if (before && box.top < before.bottom) say('covers the note before');
      if (box.bottom > foot) say('reaches into the foot of the page');
      before = box;
    }
    return faults;
  });
}

/** What is wrong with the notes of a narrow screen: each belongs right after its paragraph. */
export function inlineFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    for (const note of document.querySelectorAll('aside.note')) {
      const mark = document.querySelector(`.noteref a[href="#${note.id}"]`);
      const block = mark?.closest('.prose > *');
      let above = note.previousElementSibling;
      const box = note.getBoundingClientRect();
      const say = (fault: string): number => faults.push(`${note.id} ${fault}`);
      if (!block || !above) throw new Error(`The note ${note.id} has no mark.`);
      if (box.height === 0) say('is not shown');
      if (box.top < above.getBoundingClientRect().bottom) say('covers what stands above it');
      const below = note.nextElementSibling?.getBoundingClientRect();
      if (below && below.height > 0 && box.bottom > below.top) say('covers what stands below it');
      if (box.left < 0 || box.right > document.documentElement.clientWidth)
        say('leaves the screen');
      while (above?.matches('aside.note')) above = above.previousElementSibling;
      if (above !== block) say('does not follow its paragraph');
    }
    return faults;
  });
}
