import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';

export interface NoteText {
  readonly id: string;
  readonly text: string;
}

/** Text as it is compared: white space and what style sheets draw, brackets and joiners, are no part of it. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s[\]\u2060]+/g, '');
}

/** The notes that a reader can see, in the order of the page. */
export async function visibleNotes(page: Page): Promise<NoteText[]> {
  const notes = await page
    .locator('aside.note')
    .evaluateAll((all) =>
      all.map((note) => ({ id: note.id, text: (note as HTMLElement).innerText })),
    );
  return notes.map(({ id, text }) => ({ id, text: plain(text) }));
}

/** The notes that a screen reader is told of, in the order in which it is told. */
export async function notesInTree(page: Page): Promise<NoteText[]> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = (await client.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textOf = (node: AxNode): string =>
    node.role?.value === 'StaticText'
      ? (node.name?.value ?? '')
      : (node.childIds ?? [])
          .map((id) => (byId.has(id) ? textOf(byId.get(id) as AxNode) : ''))
          .join('');
  const found: NoteText[] = [];
  for (const node of nodes.filter(
    ({ role }) => role?.value === 'doc-footnote' || role?.value === 'DocFootnote',
  )) {
    const { node: element } = await client.send('DOM.describeNode', {
      backendNodeId: node.backendDOMNodeId ?? 0,
    });
    const attributes = element.attributes ?? [];
    found.push({ id: attributes[attributes.indexOf('id') + 1] ?? '', text: plain(textOf(node)) });
  }
  return found;
}

/** Those of the notes whose whole text stands in a printed document, in the order in which it does. */
export async function notesOnPaper(
  pdf: Uint8Array,
  notes: readonly NoteText[],
): Promise<NoteText[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
    mergePages: true,
  });
  const printed = plain(text);
  return notes
    .filter((note) => printed.includes(note.text))
    .toSorted((a, b) => printed.indexOf(a.text) - printed.indexOf(b.text));
}

interface AxNode {
  readonly nodeId: string;
  readonly backendDOMNodeId?: number;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly childIds?: readonly string[];
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

/**
 * What is wrong with the notes where there is no margin: they belong after the text, in the order of
 * their marks, each with a way back.
 */
export function endFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const marks = [...document.querySelectorAll('.noteref a[data-n]')].map((mark) =>
      mark.getAttribute('href'),
    );
    const notes = [...document.querySelectorAll('aside.note')];
    if (marks.join() !== notes.map(({ id }) => `#${id}`).join()) faults.push('out of order');
    let bottom =
      document.querySelector('.prose > :nth-last-child(2)')?.getBoundingClientRect().bottom ?? 0;
    for (const note of notes) {
      const box = note.getBoundingClientRect();
      const say = (fault: string): number => faults.push(`${note.id} ${fault}`);
      if (box.height === 0) say('is not shown');
      if (box.top < bottom) say('covers what stands above it');
      if (box.left < 0 || box.right > document.documentElement.clientWidth)
        say('leaves the screen');
      const back = note.querySelector('a')?.getAttribute('href') ?? '';
      if (!document.querySelector(`.noteref ${back}`)) say('leads not back');
      ({ bottom } = box);
    }
    return faults;
  });
}
