import type { Blockquote, Nodes, PhrasingContent, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { traitsOf } from '../grammar/components/traits.ts';
import type { TextBlock } from '../grammar/facts.ts';
import { startOf, positionAt } from '../grammar/position.ts';
import type { Position } from '../grammar/position.ts';
import { textOf } from '../grammar/text.ts';
import { markedWords } from './marks.ts';

/** A piece of a digest's text: our own words, or words between quotation marks. */
export interface Piece extends Position {
  readonly text: string;
  readonly quoted: boolean;
  /** Set for a `<Quote>` that stands in no other quotation. */
  readonly isElement?: boolean;
  /** A quotation up to the last mark that may close it, where one of them may be an apostrophe. */
  readonly longest?: string;
}

/** The text of one paragraph, heading or table cell, in order. */
export interface DigestBlock {
  readonly inNote: boolean;
  /** The block quotation that it is a part of, all of which is somebody else's words. */
  readonly quotation: Blockquote | undefined;
  readonly pieces: readonly Piece[];
}

/**
 * Reads the text of a body block by block. Quoted are `<Quote>`, words between quotation marks and
 * whatever a block quotation holds.
 */
export function digestBlocks(tree: Root): DigestBlock[] {
  const blocks: DigestBlock[] = [];
  const visit = (node: Nodes, inNote: boolean, quotation: Blockquote | undefined): void => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      const runs = charactersOf(node);
      blocks.push({ inNote, quotation, pieces: quotation ? joined(runs) : split(runs) });
    } else if ('children' in node) {
      const own = node.type === 'blockquote' ? (quotation ?? node) : quotation;
      for (const child of node.children)
        visit(child, inNote || node.type === 'footnoteDefinition', own);
    }
  };
  visit(tree, false, undefined);
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
  // Marks within a `<Quote>` belong to it.
  const text = runs.map((run) => (run.quoted ? 'x'.repeat(run.text.length) : run.text)).join('');
  const between = cutter(runs);
  const pieces: Piece[] = [];
  let from = 0;
  for (const { start, end, reach } of markedWords(text)) {
    pieces.push(...between(from, start));
    const [quotation] = joined(between(start, end));
    if (quotation) pieces.push({ ...quotation, longest: textOfPieces(between(start, reach)) });
    from = end;
  }
  return [...pieces, ...between(from, text.length)];
}

/**
 * Cuts runs: gives what they have between two offsets, each with its own place. No offset may be
 * before the first one of the call before.
 */
function cutter(runs: readonly Run[]): (from: number, to: number) => Piece[] {
  let first = 0;
  let begin = 0;
  let known: { line: number; column: number; offset: number } | undefined;
  return (from, to) => {
    for (let run = runs[first]; run && begin + run.text.length <= from; run = runs[first]) {
      begin += run.text.length;
      first += 1;
      known = undefined;
    }
    const pieces: Piece[] = [];
    let at = begin;
    for (let index = first; at < to; index += 1) {
      const run = runs[index];
      if (!run) break;
      const { text, quoted, literal, line, column } = run;
      const start = Math.max(from - at, 0);
      let place: Position = { line, column };
      if (literal && index === first) {
        known = { ...positionAt(text, start, known ?? { line, column, offset: 0 }), offset: start };
        place = known;
      }
      const cut = text.slice(start, to - at);
      if (cut !== '') {
        const { line, column } = place;
        pieces.push({ line, column, text: cut, quoted, isElement: quoted });
      }
      at += text.length;
    }
    return pieces;
  };
}

/** Pieces as one quotation. */
function joined(pieces: readonly Pick<Piece, 'text' | 'line' | 'column'>[]): Piece[] {
  const [first] = pieces;
  if (!first) return [];
  const { line, column } = first;
  return [{ line, column, text: textOfPieces(pieces), quoted: true }];
}

function textOfPieces(pieces: readonly { readonly text: string }[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** Where an attribute of an element stands; the place of the element where it has none. */
export function placeOfAttribute(element: MdxJsxTextElement, name: string): Position {
  const attribute = element.attributes.find((each) => 'name' in each && each.name === name);
  return startOf(attribute?.position ? attribute : element);
}
