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
 * Breaks a text into lines of at most `length` characters, at spaces. A longer word stands alone.
 */
export function wrap(text: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= length)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
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
