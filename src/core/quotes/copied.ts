import type { ParsedEntry } from '../grammar/entry.ts';
import { placeOf } from '../grammar/places.ts';
import type { Position } from '../grammar/position.ts';
import { positionAt } from '../grammar/position.ts';
import { countWords } from '../grammar/text.ts';
import { QUOTATION_LIMIT } from '../model/quotation.ts';
import { digestBlocks } from './digest.ts';
import { wordsOf } from './original.ts';
import type { Word } from './original.ts';

/** From so many consecutive words on, a digest is copied and not written. */
export const COPIED = 8;

/** A run of words that a digest has in common with its original. */
export interface CopiedRun extends Position {
  readonly words: readonly string[];
}

interface DigestWord extends Position {
  readonly key: string;
  readonly text: string;
}

/**
 * The runs of 8 or more words that a digest shares with its original outside quotations, the
 * longest at each place. Capitals and punctuation make no difference. Looked at are the summary,
 * the text and the notes; what stands between quotation marks and is longer than a quotation may
 * be counts as our own words.
 */
export function copiedRuns(source: ParsedEntry<'sources'>, original: readonly Word[]): CopiedRun[] {
  const starts = new Map<string, number[]>();
  for (let index = 0; index + COPIED <= original.length; index += 1) {
    const key = gram(original, index);
    const list = starts.get(key);
    if (list) list.push(index);
    else starts.set(key, [index]);
  }
  return stretchesOf(source).flatMap((words) => runsIn(words, original, starts));
}

function runsIn(
  words: readonly DigestWord[],
  original: readonly Word[],
  starts: ReadonlyMap<string, readonly number[]>,
): CopiedRun[] {
  const runs: CopiedRun[] = [];
  for (let index = 0; index + COPIED <= words.length; index += 1) {
    const found = starts.get(gram(words, index)) ?? [];
    if (found.length === 0) continue;
    const length = Math.max(...found.map((start) => sharedFrom(words, index, original, start)));
    const [first] = words.slice(index);
    const { line, column } = first ?? { line: 1, column: 1 };
    runs.push({ line, column, words: words.slice(index, index + length).map(({ text }) => text) });
    // The next run may begin within this one only with other words of the original.
    index += length - 1;
  }
  return runs;
}

function gram(words: readonly { readonly key: string }[], from: number): string {
  return words
    .slice(from, from + COPIED)
    .map(({ key }) => key)
    .join(' ');
}

function sharedFrom(
  words: readonly DigestWord[],
  at: number,
  original: readonly Word[],
  start: number,
): number {
  let length = COPIED;
  while (
    at + length < words.length &&
    start + length < original.length &&
    words[at + length]?.key === original[start + length]?.key
  ) {
    length += 1;
  }
  return length;
}

/** Our own words without interruption: a quotation parts what stands before it from what follows. */
function stretchesOf(source: ParsedEntry<'sources'>): DigestWord[][] {
  const stretches: DigestWord[][] = [summaryOf(source)];
  for (const { pieces } of digestBlocks(source.tree)) {
    let stretch: DigestWord[] = [];
    stretches.push(stretch);
    // A word may change its style in its middle, so that pieces are read as one text.
    let text = '';
    const parts: { from: number; at: (offset: number) => Position }[] = [];
    const flush = (): void => {
      stretch.push(...digestWords(text, parts));
      text = '';
      parts.length = 0;
    };
    for (const piece of pieces) {
      if (piece.quoted && countWords(piece.text) <= QUOTATION_LIMIT) {
        flush();
        stretch = [];
        stretches.push(stretch);
        continue;
      }
      parts.push({
        from: text.length,
        at: (offset) => positionAt(piece.text, offset, { ...piece, offset: 0 }),
      });
      text += piece.text.normalize('NFC');
    }
    flush();
  }
  return stretches;
}

function digestWords(
  text: string,
  parts: readonly { readonly from: number; readonly at: (offset: number) => Position }[],
): DigestWord[] {
  return wordsOf(text).map(({ key, start, end }) => {
    const part = parts.findLast(({ from }) => from <= start);
    const { line, column } = part?.at(start - part.from) ?? { line: 1, column: 1 };
    return { key, text: text.slice(start, end), line, column };
  });
}

function summaryOf({ data, places }: ParsedEntry<'sources'>): DigestWord[] {
  const { line, column } = placeOf(places, ['summary']);
  return wordsOf(data.summary.normalize('NFC')).map(({ key, start, end }) => ({
    key,
    text: data.summary.slice(start, end),
    line,
    column,
  }));
}
