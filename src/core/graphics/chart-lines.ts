import { widthOf, wrapTo } from './svg.ts';

/** Size of the words, and of a line of them. */
const FONT = 13;
export const LINE_HEIGHT = 17;
export const ROW_GAP = 12;

/** The narrowest chart, that of a phone of 320 px, less what the widest of fonts need more. */
const NARROWEST = 250;

/** The lines of a label as they fit the narrowest chart, also beside a figure. */
export function linesOf(label: string, beside = ''): string[] {
  const taken = beside === '' ? 0 : widthOf(beside) + 1;
  return wrapTo(label, NARROWEST / FONT - taken);
}
