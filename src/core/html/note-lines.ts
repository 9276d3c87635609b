import type { Element, Nodes } from 'hast';
import type { NoteWish } from './note-places.ts';

/**
 * How a text and its notes are laid out on a wide screen, as far as that can be told without a
 * browser: from the number of letters. All lengths are in rem and are those of note.css and
 * article.css. Where it is not known how high something is, little is assumed: notes whose marks are
 * farther apart than was thought have more room, not less.
 */

/** Letters of a line of the text, and of a note in the margin. */
const LETTERS = { text: 68, note: 38 } as const;
/** The height of one of their lines. */
const LINE = { text: 1.8, note: 1.2 } as const;
/** What is free below a paragraph. */
const BELOW = 1.125;
/** Of a note in the margin so many lines are shown. */
const SHOWN = 3;

/** Elements that begin a line of their own and end one. */
const BLOCKS = new Set([
  ...['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote', 'aside', 'div'],
  ...['figure', 'table', 'thead', 'tbody', 'tr', 'pre', 'hr'],
]);

/** What is not read in the line, or not at once. */
const ASIDE = new Set(['details', 'svg', 'sup']);

/** Letters as wide as two. */
const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;

/**
 * How far down the marks of notes are.
 * @param blocks the text
 * @returns by the address that a mark leads to; the first of several marks counts
 */
export function marksIn(blocks: readonly Nodes[]): ReadonlyMap<string, number> {
  const marks = new Map<string, number>();
  let top = 0;
  let letters = 0;
  const newLine = (): void => {
    top += Math.ceil(letters / LETTERS.text) * LINE.text;
    letters = 0;
  };
  const walk = (node: Nodes): void => {
    if (node.type === 'text') letters += widthOf(node.value);
    if (!('children' in node)) return;
    if (node.type === 'element') {
      const note = noteOfMark(node);
      if (note !== undefined && !marks.has(note)) {
        marks.set(note, top + (letters / LETTERS.text) * LINE.text);
      }
      if (ASIDE.has(node.tagName)) return;
    }
    const isBlock = node.type === 'element' && BLOCKS.has(node.tagName);
    if (isBlock) newLine();
    node.children.forEach(walk);
    if (isBlock) newLine();
    if (isBlock && node.tagName === 'p') top += BELOW;
  };
  blocks.forEach(walk);
  return marks;
}

/**
 * A note as it would like to stand in the margin.
 * @param note what it says
 * @param at how far down its mark is
 */
export function wishOf(note: readonly Nodes[], at: number): NoteWish {
  const lines = note.reduce((sum, part) => sum + Math.ceil(lettersOf(part) / LETTERS.note), 0);
  return { at, height: Math.min(SHOWN, Math.max(1, lines)) * LINE.note };
}

/** The address that the mark of a note leads to. */
function noteOfMark({ tagName, children }: Element): string | undefined {
  const link = children.at(-1);
  if (tagName !== 'sup' || link?.type !== 'element') return undefined;
  const { role, href } = link.properties;
  return role === 'doc-noteref' && typeof href === 'string' ? href : undefined;
}

function lettersOf(node: Nodes): number {
  if (node.type === 'text') return widthOf(node.value);
  if (!('children' in node)) return 0;
  return (node.children as readonly Nodes[]).reduce((sum, child) => sum + lettersOf(child), 0);
}

function widthOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}
