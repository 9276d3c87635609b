/**
 * Letters, figures, and signs that stand for something by themselves: an amount, an arrow, an emoji.
 * Letters that only change others, and signs that look like a dash, a dot or a line, stand for
 * nothing alone.
 */
const WORD =
  /(?![\p{Lm}\p{ASCII}\u2044\u207A-\u207E\u208A-\u208E\u2212\u2215-\u2219\u2223-\u2226\u2234-\u223F\u22C5\u22C6\u22EE-\u22F1\u2500-\u257F\uFF0B\uFF1C-\uFF1E\uFF5C\uFF5E\uFFE8\uFFFC\uFFFD])[\p{L}\p{N}\p{Sc}\p{Sm}\p{So}]|[\da-z$]/iu;

/** Signs that a name may consist of: a column "%", a list of numbers "#". */
const SIGN_OF_NAME = /[#%+‰]/;

/** Tells whether a text holds something to read; a dash, a dot or an accent alone is nothing. */
export function holdsWords(text: string): boolean {
  return WORD.test(text);
}

/** The same for what a thing or a unit is called, which may be a sign. */
export function isNamed(text: string): boolean {
  return holdsWords(text) || SIGN_OF_NAME.test(text);
}

/** A list in words: `a, b and c`. */
export function inWords(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  const before = words.slice(0, -1);
  return [...(before.length > 0 ? [before.join(', '), last] : []), ...words.slice(-1)].join(' ');
}
