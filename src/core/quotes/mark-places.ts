/** Stands behind a mark that two characters make, so that offsets stay. */
export const FILLER = '\uFFFC';

/**
 * What a mark does by its place: it stands within a word, before one, or behind one. `either` where
 * words have no spaces between them, or it stands alone.
 */
export type Direction = 'opening' | 'closing' | 'either' | 'within' | 'abbreviation';

/** A letter or digit of a script that parts words by spaces. Korean has particles right behind a mark. */
const OF_WORD =
  /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Yi}\p{Script=Tibetan}])[\p{L}\p{M}\p{N}]$/u;

/** What stands before a quotation as if it were a space. */
const BEFORE = /^[\s\p{Ps}\p{Pi}\p{Pd}]?$/u;
const HEBREW = /^\p{Script=Hebrew}$/u;

/** Tells what the mark at `at` does. */
export function directionOf(text: string, at: number): Direction {
  const before = characterBefore(text, at);
  const after = characterAfter(text, at);
  const [behindWord, beforeWord] = [OF_WORD.test(before), OF_WORD.test(after)];
  if (HEBREW.test(before) && HEBREW.test(after)) return 'abbreviation';
  if (behindWord && beforeWord) return 'within';
  if (behindWord) return 'closing';
  const [spaceBefore, spaceAfter] = [BEFORE.test(before), /^\s?$/.test(after)];
  if (spaceBefore === spaceAfter) return beforeWord && !spaceBefore ? 'opening' : 'either';
  return spaceBefore ? 'opening' : 'closing';
}

/** Whether a number ends before the mark at `at`: then it may be a sign for inches. */
export function endsNumber(text: string, at: number): boolean {
  return /\p{N}/u.test(text.charAt(at - 1));
}

/** Whether the mark at `at` may be the apostrophe of a word that ends there: "the dogs' bark", "goin' home". */
export function endsShortened(text: string, at: number): boolean {
  return (
    /(?:[sxz]|\p{L}in|an|o|th|['’]n)$/iu.test(text.slice(Math.max(at - 3, 0), at)) &&
    /^\s/.test(text.charAt(at + 1))
  );
}

/** Whether the mark at `at` may be the apostrophe of a word that begins there: "'tis", "'90s". */
export function shortensWord(text: string, at: number): boolean {
  return SHORTENED.test(text.slice(at + 1, at + 12));
}

const SHORTENED =
  /^(?:(?:n|t|s|k|m|r|d|em|tis|twas|twere|til|till|cause|cos|cuz|bout|round|neath|ne|nen|nem|ner|rein|raus|rum|ran|rauf)(?!\p{L})|\d\ds?(?![\p{L}\p{N}]))/iu;

function characterBefore(text: string, at: number): string {
  let index = at - 1;
  while (text.charAt(index) === FILLER) index -= 1;
  const unit = text.charAt(index);
  return /[\uDC00-\uDFFF]/.test(unit) ? text.slice(index - 1, index + 1) : unit;
}

function characterAfter(text: string, at: number): string {
  let index = at + 1;
  while (text.charAt(index) === FILLER) index += 1;
  const point = text.codePointAt(index);
  return point === undefined ? '' : String.fromCodePoint(point);
}
