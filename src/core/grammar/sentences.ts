import { ABBREVIATIONS } from './abbreviations.ts';

/** Sentence boundaries of UAX #29. The locale is fixed: that of a machine must not change a page. */
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The offsets at which sentences of a text begin, in any language. Unicode's boundaries know no
 * abbreviations and look into quotations; where one of them may be no end, the sentence goes on.
 * What stands between two offsets is a whole sentence or several, never a part of one.
 */
export function sentenceStarts(text: string): number[] {
  // A line of the file ends anywhere.
  const line = text.replace(/\s/g, ' ');
  const inside = enclosed(line);
  const starts: number[] = [];
  let from = 0;
  for (const { index } of segmenter.segment(line)) {
    const isStart =
      index === 0 ||
      (!inside.has(index) &&
        endsSentence(line.slice(Math.max(from, index - END), index)) &&
        begins(line.slice(index, index + BEGINNING)));
    if (isStart) starts.push(index);
    from = index;
  }
  return starts;
}

/** How much is looked at to see whether a sentence ends, and whether one begins. */
const END = 60;
const BEGINNING = 8;

/** Nothing begins with a small letter, as in "Yahoo! said". */
function begins(text: string): boolean {
  return !/^[^\p{L}\p{N}]*\p{Ll}/u.test(text);
}

/**
 * The end of a quotation that the sentence may go on after: a question or a cry, and any where no
 * space follows, as before Japanese and Chinese words for "said" and "did not say".
 */
const QUOTED = /(?:[!?！？]["'\p{Pe}\p{Pf}\p{Pi}]+\s*|["'\p{Pe}\p{Pf}\p{Pi}])$/u;

/** What may follow the last full stop of a sentence. */
const CLOSERS = /[\s\p{Pe}\p{Pf}\p{Pi}"']+$/u;

/** The word that a full stop ends, with the full stops in it. */
const LAST_WORD = /(?:[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}’'-]*\.)+$/u;

/** Whether what ends with a full stop or another sign ends a sentence, and not in an abbreviation. */
function endsSentence(text: string): boolean {
  if (QUOTED.test(text)) return false;
  const words = text.replace(CLOSERS, '');
  if (/(?:\.\.|…)$/.test(words)) return false;
  const word = LAST_WORD.exec(words)?.[0].slice(0, -1);
  return word === undefined || !isAbbreviation(word);
}

/** Whether a word before a full stop may be one, or a number of an order, as in "3. Mai". */
function isAbbreviation(word: string): boolean {
  const isShort =
    word.includes('.') ||
    /^(?:\d{1,3}|[IVXLC]+|\p{L}\p{M}*)$/u.test(word) ||
    ABBREVIATIONS.has(word.toLowerCase());
  return isShort || (VOWELLESS.test(word) && word !== word.toUpperCase());
}

/** Up to five letters of Latin or Cyrillic without a vowel, such as "Mr", "vgl" and "млрд". */
const VOWELLESS = /^[b-df-hj-np-tv-xzß‐бвгґджзйклмнпрстфхцчшщь]{2,5}$/iu;

/** Signs that open a quotation or a parenthesis, and those that may close it. */
const CLOSED_BY: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['（', '）'],
  ['【', '】'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
  ['“', '”'],
  ['„', '“”'],
  ['”', '”'],
  ['‘', '’'],
  ['‚', '‘’'],
  ['«', '»'],
  ['»', '«»'],
  ['"', '"'],
]);

/** Signs that also close, or stand for something else: they open only before a word and after none. */
const TWO_WAYS = /[”‘‚»"]/;

/** The offsets that stand inside quotation marks or parentheses: no sentence ends there for good. */
function enclosed(text: string): ReadonlySet<number> {
  const inside = new Set<number>();
  const open: string[] = [];
  for (let index = 0; index < text.length; index += 1) {
    if (open.length > 0) inside.add(index);
    const sign = text.charAt(index);
    const closers = CLOSED_BY.get(sign);
    const isApostrophe = sign === '’' && /^\p{L}/u.test(text.slice(index + 1, index + 3));
    if (open.at(-1)?.includes(sign) && !isApostrophe) open.pop();
    else if (closers !== undefined && mayOpen(text, index)) open.push(closers);
  }
  return inside;
}

function mayOpen(text: string, index: number): boolean {
  if (!TWO_WAYS.test(text.charAt(index))) return true;
  return (
    /^$|[\s\p{Ps}\p{Pi}\p{Pd}]/u.test(text.slice(Math.max(index - 1, 0), index)) &&
    /\S/.test(text.charAt(index + 1))
  );
}
