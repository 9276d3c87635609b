import type { Nodes, PhrasingContent, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { traitsOf } from '../grammar/components/traits.ts';
import type { TextBlock } from '../grammar/facts.ts';
import { startOf, positionAt } from '../grammar/position.ts';
import type { Position } from '../grammar/position.ts';
import { textOf } from '../grammar/text.ts';

/** A piece of a digest's text: our own words, or words between quotation marks. */
interface Piece extends Position {
  readonly text: string;
  readonly quoted: boolean;
}

/** The text of one paragraph, heading or table cell, in order. */
export interface DigestBlock {
  readonly inNote: boolean;
  readonly pieces: readonly Piece[];
}

/** What opens a quotation, and what closes it. */
const MARKS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '"': '"',
};

/**
 * Reads the text of a body block by block. `<Quote>` and words between quotation marks are quoted;
 * marks that are not closed within their block quote nothing.
 */
export function digestBlocks(tree: Root): DigestBlock[] {
  const blocks: DigestBlock[] = [];
  const visit = (node: Nodes, inNote: boolean): void => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      blocks.push({ inNote, pieces: split(charactersOf(node)) });
    } else if ('children' in node) {
      for (const child of node.children) visit(child, inNote || node.type === 'footnoteDefinition');
    }
  };
  visit(tree, false);
  return blocks;
}

/** Text with one place, or a quotation that is marked as one. */
interface Run extends Position {
  readonly text: string;
  readonly quoted: boolean;
  /** Whether the place of each character is known from that of the first. */
  readonly literal: boolean;
}

function charactersOf(block: TextBlock): Run[] {
  const runs: Run[] = [];
  const visit = (node: PhrasingContent): void => {
    if (node.type === 'mdxJsxTextElement' && traitsOf(node)?.quoted) {
      const text = textOf(node, (name) => name).replace(/^“|”$/g, '');
      runs.push({ ...startOf(node), text, quoted: true, literal: false });
    } else if (node.type === 'text' || node.type === 'inlineCode') {
      runs.push({
        ...startOf(node),
        text: node.value,
        quoted: false,
        literal: node.type === 'text',
      });
    } else if (node.type === 'wikiLink') {
      const text = node.label ?? node.value;
      runs.push({ ...startOf(node), text, quoted: false, literal: false });
    } else if (node.type === 'break') {
      runs.push({ ...startOf(node), text: ' ', quoted: false, literal: false });
    } else if ('children' in node) {
      node.children.forEach(visit);
    }
  };
  block.children.forEach(visit);
  return runs;
}

/** Parts runs at quotation marks. */
function split(runs: readonly Run[]): Piece[] {
  const pieces: Piece[] = [];
  let closers = '';
  /** What is being read; its words are quoted if the mark that opened it is closed. */
  let open: Piece[] = [];
  const put = (piece: Piece): void => {
    if (piece.text !== '') (closers === '' ? pieces : open).push(piece);
  };
  for (const run of runs) {
    let from = 0;
    for (let index = 0; index < run.text.length && !run.quoted; index += 1) {
      const character = run.text.charAt(index);
      const closing = MARKS[character];
      const closes = closers !== '' && closers.includes(character);
      if (!closes && (closers !== '' || closing === undefined)) continue;
      if (closes || closing === undefined) {
        put({ ...placeIn(run, from), text: run.text.slice(from, index), quoted: false });
        pieces.push(...joined(open));
        open = [];
        closers = '';
      } else {
        put({ ...placeIn(run, from), text: run.text.slice(from, index), quoted: false });
        closers = closing;
      }
      from = index + 1;
    }
    put({ ...placeIn(run, from), text: run.text.slice(from), quoted: run.quoted });
  }
  // What is open at the end was no quotation: its words are ours.
  return [...pieces, ...open];
}

/** The pieces between two marks as one quotation. */
function joined(pieces: readonly Piece[]): Piece[] {
  const [first] = pieces;
  if (!first) return [];
  return [{ ...first, text: pieces.map(({ text }) => text).join(''), quoted: true }];
}

function placeIn(run: Run, offset: number): Position {
  const { line, column, text, literal } = run;
  return literal ? positionAt(text, offset, { line, column, offset: 0 }) : { line, column };
}

/** Where an attribute of an element stands; the place of the element where it has none. */
export function placeOfAttribute(element: MdxJsxTextElement, name: string): Position {
  const attribute = element.attributes.find((each) => 'name' in each && each.name === name);
  return startOf(attribute?.position ? attribute : element);
}
