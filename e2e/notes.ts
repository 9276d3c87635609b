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
    .locator('div.note')
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
  // The list of nodes is in the order of depth; readers hear one branch after the other.
  const inOrder = (node: AxNode): AxNode[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => (byId.has(id) ? inOrder(byId.get(id) as AxNode) : [])),
  ];
  const [root] = nodes;
  for (const node of (root ? inOrder(root) : []).filter(
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
/** How far from its mark a note may stand at most, and nine of ten, in pixels of a page of 1440. */
export const FARTHEST = 120;
export const NEAR = 40;

/** The marks of the notes of a page, the first of each note. */
export const FIRST_MARKS = '.noteref a:not([id*="-"])';

/**
 * How far the notes of a page stand from the line of their marks, in pixels; infinitely those that
 * have no place in the margin.
 */
export function distances(page: Page): Promise<number[]> {
  return page.evaluate((marks) => {
    const links = [...document.querySelectorAll(marks)];
    return [...document.querySelectorAll('div.note')].map((note) => {
      const mark = links.find((link) => link.getAttribute('href') === `#${note.id}`);
      if (!mark) throw new Error(`The note ${note.id} has no mark.`);
      // The box of a mark is a target for fingers, and begins where the line of text does.
      const gap = note.getBoundingClientRect().top - mark.getBoundingClientRect().top;
      return note.matches('.note-end') ? Infinity : Math.abs(gap);
    });
  }, FIRST_MARKS);
}

/**
 * What is wrong with the notes of a wide screen, one line for each fault: a note belongs right of
 * the text, near its mark, clear of every other note and of what follows the article. One for which
 * there is no room stands after the text.
 */
export function marginFaults(page: Page): Promise<string[]> {
  return page.evaluate((farthest) => {
    const faults: string[] = [];
    const foot = document.querySelector('.colophon')?.getBoundingClientRect().top ?? Infinity;
    const marks = [...document.querySelectorAll('.noteref a')];
    const letters = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
    let before: DOMRect | undefined;
    for (const note of document.querySelectorAll('div.note')) {
      const mark = marks.find((link) => link.getAttribute('href') === `#${note.id}`);
      const text = note.closest('.prose');
      if (!mark || !text) throw new Error(`The note ${note.id} has no mark.`);
      const box = note.getBoundingClientRect();
      const { top } = mark.getBoundingClientRect();
      const say = (fault: string): number => faults.push(`${note.id} ${fault}`);
      if (box.height === 0) say('is not shown');
      if (box.bottom > foot) say('reaches into the foot of the page');
      if (note.matches('.note-end')) {
        if (box.left >= text.getBoundingClientRect().right) say('is in the margin');
        if (box.top < top) say('stands in the text');
        continue;
      }
      if (box.left < text.getBoundingClientRect().right) say('covers the text');
      if (box.right > document.documentElement.clientWidth) say('leaves the screen');
      if (Math.abs(box.top - top) > farthest * letters) say(`stands ${box.top - top} px off`);
      if (before && box.top < before.bottom - 0.5) say('covers the note before');
      before = box;
    }
    return faults;
  }, FARTHEST);
}

/**
 * What is wrong with the notes where there is no margin: they belong after the text, in the order of
 * their marks, each with a way back.
 */
export function endFaults(page: Page): Promise<string[]> {
  return page.evaluate((firstMarks) => {
    const faults: string[] = [];
    const marks = [...document.querySelectorAll(firstMarks)].map((mark) =>
      mark.getAttribute('href'),
    );
    const notes = [...document.querySelectorAll('div.note')];
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
  }, FIRST_MARKS);
}
