import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import type { Words } from '../words/words.ts';
import { findingOf } from './finding.ts';
import type { ChartData } from './rows.ts';
import { widthOf, wrapTo } from './svg.ts';

/**
 * What all charts have in common. Their marks are placed in parts of the width and their words have
 * the size of the page's: one drawing is legible on a phone and on a wide screen. Heights are in CSS
 * pixels.
 */

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

/** A chart with its finding as the text alternative. */
export function frame(
  data: ChartData,
  words: Words,
  height: number,
  children: ElementContent[],
): Element {
  return s(
    'svg',
    {
      className: `chart chart-${data.kind === 'map' ? 'bar' : data.kind}`,
      role: 'img',
      ariaLabel: findingOf(data, words),
      width: '100%',
      height,
    },
    children,
  );
}
