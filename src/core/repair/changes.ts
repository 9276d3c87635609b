import { positionAt } from '../grammar/position.ts';
import type { Position } from '../grammar/position.ts';
import type { Edit } from '../model/problem.ts';
import type { Words } from '../words/words.ts';

/** What is said of changes. */
export type Repairs = Words['reports']['repairs'];

/** One change of a text, by offsets. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What it does, in the words of a list. */
  readonly what: string;
}

/** A change that was made, and where it stands now. */
export interface Repair extends Position {
  readonly what: string;
}

/** A text after some changes. */
export interface Changed {
  readonly text: string;
  readonly repairs: readonly Repair[];
}

/** Makes changes that do not overlap, and touches nothing between them. */
export function applyChanges(text: string, changes: readonly Change[]): Changed {
  let result = '';
  let from = 0;
  const starts: { offset: number; what: string }[] = [];
  for (const change of [...changes].sort((a, b) => a.start - b.start)) {
    result += text.slice(from, change.start);
    starts.push({ offset: result.length, what: change.what });
    result += change.text;
    from = change.end;
  }
  result += text.slice(from);
  return {
    text: result,
    repairs: starts.map(({ offset, what }) => ({ ...positionAt(result, offset), what })),
  };
}

/** Tells whether two changes are about the same characters, or meet. */
export function overlap(a: Change, b: Change): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** The changes of one repair; undefined where one of its edits does not find its words. */
export function changesOf(
  text: string,
  edits: readonly Edit[],
  lines: readonly number[],
  repairs: Repairs,
): Change[] | undefined {
  const changes: Change[] = [];
  for (const edit of edits) {
    const start = offsetOf(lines, edit.start, text);
    const end = offsetOf(lines, edit.end, text);
    const at = onlyPlace(text, start, end, edit.was);
    if (at === undefined || /[\r\n]/.test(edit.was + edit.text)) return undefined;
    changes.push({
      start: at,
      end: at + edit.was.length,
      text: edit.text,
      what: repairs.replaced(edit.was, edit.text),
    });
  }
  return changes;
}

/** Where each line begins. Lines end as in Markdown: with a line feed, a carriage return, or both. */
export function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (match) => match.index + match[0].length)];
}

/** The offset of a place; of the end of its line where the line is shorter. */
function offsetOf(lines: readonly number[], { line, column }: Position, text: string): number {
  const start = lines[line - 1] ?? text.length;
  const next = lines[line] ?? text.length;
  const length = text.slice(start, next).replace(/[\r\n]+$/, '').length;
  return start + Math.min(column - 1, length);
}

const WORD = /[\p{L}\p{N}_-]/u;

/** Whether a word goes on from before an offset to after it. */
function joined(text: string, at: number): boolean {
  return WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at));
}

/** The one place between two offsets where some words stand and are not part of a longer one. */
function onlyPlace(text: string, start: number, end: number, words: string): number | undefined {
  let found: number | undefined;
  if (words === '') return undefined;
  for (let at = text.indexOf(words, start); at >= 0; at = text.indexOf(words, at + 1)) {
    if (at + words.length > end) break;
    if (joined(text, at) || joined(text, at + words.length)) continue;
    if (found !== undefined) return undefined;
    found = at;
  }
  return found;
}
