import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import type { Words } from '../words/words.ts';
import { findingOf } from './finding.ts';
import type { ChartData } from './rows.ts';

/**
 * What all charts have in common. Their marks are placed in parts of the width and their words have
 * the size of the page's: one drawing is legible on a phone and on a wide screen. Heights are in CSS
 * pixels.
 */

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
