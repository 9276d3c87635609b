/** A text as quotations are compared, and the way back to the text it was made from. */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 code unit of `text`, and for its end, the offset in what it was made from. */
  readonly offsets: readonly number[];
}

/** Between two paragraphs: no quotation goes across it. */
const BREAK = '\n';

/**
 * What typography varies while the words stay the same. White space with an empty line in it
 * separates paragraphs; soft hyphens and zero-width characters are not seen and are left out.
 */
const FOLDS: readonly (readonly [pattern: string, folded: (match: string) => string])[] = [
  ['[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]', () => ''],
  ['\\s+', (space) => (/\n[^\S\n]*\n|\u2029/.test(space) ? BREAK : ' ')],
  ['[‘’‚‛‹›′ʼ]', () => "'"],
  ['[“”„‟″«»]', () => '"'],
  ['[‐‑‒–—―−]', () => '-'],
  ['…', () => '...'],
];

const PATTERN = new RegExp(FOLDS.map(([pattern]) => `(${pattern})`).join('|'), 'gu');

/**
 * Folds a text in Unicode's composed form (NFC) so that the same words in other typography are the
 * same text: quotation marks, dashes, ellipses and white space. Letters stay as they are, capitals
 * too.
 * @param text must be NFC already, or the offsets would lead elsewhere
 */
export function fold(text: string): Folded {
  let folded = '';
  const offsets: number[] = [];
  const add = (piece: string, from: number): void => {
    for (let index = 0; index < piece.length; index += 1) offsets.push(from);
    folded += piece;
  };
  const copy = (from: number, to: number): void => {
    for (let index = from; index < to; index += 1) offsets.push(index);
    folded += text.slice(from, to);
  };
  let from = 0;
  for (const match of text.matchAll(PATTERN)) {
    copy(from, match.index);
    const kind = match.slice(1).findIndex((group) => group !== undefined);
    add(FOLDS[kind]?.[1](match[0]) ?? '', match.index);
    from = match.index + match[0].length;
  }
  copy(from, text.length);
  offsets.push(text.length);
  return { text: folded, offsets };
}

/** A quotation as it is compared: folded, without space around it. */
export function foldQuotation(text: string): string {
  return fold(text.normalize('NFC')).text.replaceAll(BREAK, ' ').trim();
}
