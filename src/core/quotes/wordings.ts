import { diffArrays } from 'diff';

/**
 * Two wordings compared word by word. Each is cut into pieces whose even ones, from 0, are in both
 * and whose odd ones are in it alone; joined they are the wording, letter for letter.
 */
export interface Difference {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** How many words are in both, at their places. */
  readonly shared: number;
}

/** Texts that differ more are not compared: the time grows with the square of the edits. */
const MOST_EDITS = 2000;

/**
 * What of one wording is gone in another and what is new there. What is a word follows from the
 * language, so scripts without spaces are cut as well. Letters that differ in case alone, kinds of
 * apostrophes, punctuation and spaces make no difference.
 * @param language of both wordings, BCP 47
 * @returns undefined where no word differs, or too many do
 */
export function differenceOf(
  before: string,
  after: string,
  language: string,
): Difference | undefined {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const [one, other] = [wordsIn(before, segmenter), wordsIn(after, segmenter)];
  const changes = diffArrays(folded(one, language), folded(other, language), {
    maxEditLength: MOST_EDITS,
  });
  if (!changes?.some(({ added, removed }) => added || removed)) return undefined;
  const gone: Span[] = [];
  const fresh: Span[] = [];
  let [left, right] = [0, 0];
  for (const { added, removed, count } of changes) {
    if (removed) gone.push(spanOf(one, left, count));
    if (added) fresh.push(spanOf(other, right, count));
    if (!added) left += count;
    if (!removed) right += count;
  }
  const shared = changes.reduce(
    (sum, { added, removed, count }) => sum + (added || removed ? 0 : count),
    0,
  );
  return { before: cut(before, gone), after: cut(after, fresh), shared };
}

/** From one offset up to another. */
type Span = readonly [from: number, until: number];

interface Word {
  readonly text: string;
  readonly span: Span;
}

function wordsIn(text: string, segmenter: Intl.Segmenter): Word[] {
  return [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ text: segment, span: [index, index + segment.length] }));
}

function folded(words: readonly Word[], language: string): string[] {
  return words.map(({ text }) =>
    text.normalize('NFC').replaceAll('’', "'").toLocaleLowerCase(language),
  );
}

/** From the first of some words that follow each other to the end of the last. */
function spanOf(words: readonly Word[], first: number, count: number): Span {
  return [words[first]?.span[0] ?? 0, words[first + count - 1]?.span[1] ?? 0];
}

function cut(text: string, spans: readonly Span[]): string[] {
  let from = 0;
  const pieces = spans.flatMap(([start, end]) => {
    const kept = text.slice(from, start);
    from = end;
    return [kept, text.slice(start, end)];
  });
  return [...pieces, text.slice(from)];
}
