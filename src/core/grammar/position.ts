import type { Node } from 'unist';

/** A place in a text: 1-based line and column, the column in UTF-16 code units as editors count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A place whose distance from the beginning of the text is known. */
interface Point extends Position {
  readonly offset: number;
}

const START: Point = { line: 1, column: 1, offset: 0 };

/**
 * The place of `offset` in `text`. Lines end as in Markdown: with a line feed, a carriage
 * return, or both.
 * @param from a known place before it
 */
export function positionAt(text: string, offset: number, from: Point = START): Position {
  let { line } = from;
  // What the first line of the text begins with.
  let begin = from.offset - from.column + 1;
  for (const { 0: ending, index } of text.slice(from.offset, offset).matchAll(/\r\n|\n|\r/g)) {
    line += 1;
    begin = from.offset + index + ending.length;
  }
  return { line, column: Math.max(offset, from.offset) - begin + 1 };
}

/** Where a node begins; the beginning of the text for one that was not parsed from it. */
export function startOf({ position }: Node): Position {
  const { line, column } = position?.start ?? START;
  return { line, column };
}

/** What `source` says of a node, and the offset at which that begins. */
export function sourceOf({ position }: Node, source: string): { from: number; text: string } {
  const from = position?.start.offset ?? 0;
  return { from, text: source.slice(from, position?.end.offset ?? from) };
}

/** Whether a place stands before another in a text. */
export function isBefore(a: Position, b: Position): boolean {
  return (a.line - b.line || a.column - b.column) < 0;
}

/** The offset of a place in `text`; the inverse of `positionAt`. */
export function offsetAt(text: string, { line, column }: Position): number {
  const ends = /\r\n|\n|\r/g;
  for (let left = line - 1; left > 0; left -= 1) if (!ends.exec(text)) break;
  return ends.lastIndex + column - 1;
}
