import type { Match } from './match.ts';
import { wordsOf } from './original.ts';
import type { Original } from './original.ts';

/** W3C Web Annotation Data Model, 4.2.4: a passage by its words and a few around it. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Words before and after a quotation that are kept: too few to make a sentence of somebody else's. */
const AROUND = 3;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Describes a match so that it is found again. Prefix and suffix stay within the paragraph, have
 * three words at most, and never complete a sentence that the quotation itself does not have whole.
 */
export function selectorOf(original: Original, { start, end }: Match): TextQuoteSelector {
  const { plain, folded } = original;
  const from = folded.offsets[start] ?? 0;
  // A quotation ends with no space, and every other character is folded by itself.
  const to = (folded.offsets[end - 1] ?? 0) + 1;
  const [first, last] = paragraphAround(plain, from, to);
  const before = wordsOf(plain.slice(first, from)).map((word) => first + word.start);
  const after = wordsOf(plain.slice(to, last)).map((word) => to + word.end);
  const starts = [...before.slice(-AROUND), from];
  const ends = [to, ...after.slice(0, AROUND)];
  const whole = [...sentences.segment(plain.slice(first, last))].map(({ index, segment }) => {
    const trimmed = wordsOf(segment);
    return [
      first + index + (trimmed[0]?.start ?? 0),
      first + index + (trimmed.at(-1)?.end ?? 0),
    ] as const;
  });
  const completes = (): boolean =>
    whole.some(
      ([begins, stops]) =>
        begins < stops &&
        !(from <= begins && to >= stops) &&
        (starts[0] ?? from) <= begins &&
        (ends.at(-1) ?? to) >= stops,
    );
  while (completes()) {
    if (ends.length > starts.length) ends.pop();
    else starts.shift();
  }
  return {
    type: 'TextQuoteSelector',
    exact: oneLine(plain.slice(from, to)),
    prefix: oneLine(plain.slice(starts[0], from)),
    suffix: oneLine(plain.slice(to, ends.at(-1))),
  };
}

function paragraphAround(plain: string, from: number, to: number): [number, number] {
  const before = plain.lastIndexOf('\n\n', from);
  const after = plain.indexOf('\n\n', to);
  return [before < 0 ? 0 : before + 2, after < 0 ? plain.length : after];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
