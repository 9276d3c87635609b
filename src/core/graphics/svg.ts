import type { ElementContent } from 'hast';
import { s } from 'hastscript';

/** Coordinates with one decimal: the same text on every machine, and a short one. */
export function round(value: number): number {
  // Adding zero turns -0, which prints as "-0", into 0.
  return Math.round(value * 10) / 10 + 0;
}

/** A length as a part of the drawing's width, so that marks grow with the screen and words do not. */
export function percent(value: number): string {
  return `${round(value)}%`;
}

/** A text at a place; `className` tells the style sheet how. */
export function textAt(
  x: number | string,
  y: number,
  value: string,
  className?: string,
): ElementContent {
  return s('text', { x, y, ...(className === undefined ? {} : { className }) }, value);
}

/**
 * Breaks a text into lines of at most `length` characters, at spaces. A word that is longer by itself
 * is broken as well, with a hyphen, so that every line fits and no letter is lost.
 */
export function wrap(text: string, length: number): string[] {
  return broken(text, length, () => 1);
}

/** The same by width, in units of the font size: for words that have to fit whatever their letters. */
export function wrapTo(text: string, width: number): string[] {
  return broken(text, width, widthOf);
}

const LETTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });
const HYPHEN = '-';

function broken(text: string, room: number, measure: (letter: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const letters = [...LETTERS.segment(word)].map(({ segment }) => segment);
    const width = letters.reduce((sum, letter) => sum + measure(letter), 0);
    const space = line === '' ? 0 : measure(' ');
    if (used + space + width <= room) {
      line += (line === '' ? '' : ' ') + word;
      used += space + width;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = width <= room ? [word] : partsOf(letters, room, measure);
    line = parts.slice(-1).join('');
    lines.push(...parts.slice(0, -1));
    used = [...line].reduce((sum, letter) => sum + measure(letter), 0);
  }
  return line === '' ? lines : [...lines, line];
}

/** A word that is longer than a line in parts that are not; scripts without spaces need no hyphen. */
function partsOf(
  letters: readonly string[],
  room: number,
  measure: (letter: string) => number,
): string[] {
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const letter of letters) {
    const hyphen = /[\p{Ll}\p{Lu}]$/u.test(part) && /^\p{L}/u.test(letter) ? HYPHEN : '';
    if (part !== '' && used + measure(letter) + measure(HYPHEN) > room) {
      parts.push(part + hyphen);
      [part, used] = ['', 0];
    }
    part += letter;
    used += measure(letter);
  }
  return [...parts, part];
}

/**
 * Width of a text in units of its font size, an estimate on the safe side: no drawing may depend on
 * the fonts of the machine that builds it. Wide scripts (CJK and such) count as full squares, and
 * Cyrillic letters are wider than Latin ones.
 */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) {
    width += widthOfLetter(letter);
  }
  return width;
}

function widthOfLetter(letter: string): number {
  if (/[\u1100-\uffef]/.test(letter)) return 1;
  if (/[A-ZMWmw@%–—]/.test(letter)) return 0.72;
  return /\p{Script=Cyrillic}/u.test(letter) ? 0.66 : 0.54;
}
