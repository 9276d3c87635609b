import type { Element, ElementContent } from 'hast';
import { h, s } from 'hastscript';
import { CELL_SIGNS } from '../model/cells.ts';
import type { CellSign } from '../model/cells.ts';
import type { CellsView } from '../views/cells.ts';

/** Width of a cell, height, and from one cell to the next, in units of the drawing. */
const CELL = { width: 6, height: 8, step: 8 } as const;

/** A frame, and the way to a hole in it: what is drawn against the clock within is left out. */
const FRAME = 'h6v8h-6z';

/**
 * The shape of each sign as SVG path data, from the upper left corner of its cell: whole, hollow,
 * cut across, crossed out, a bar, a dot. One ink is enough to tell them apart.
 */
export const CELL_PATHS: Readonly<Record<CellSign, string>> = {
  carries: FRAME,
  changes: `${FRAME}m1 1v6l4-6z`,
  disputes: 'm0 1l1-1 2 3 2-3 1 1-2 3 2 3-1 1-2-3-2 3-1-1 2-3z',
  omits: `${FRAME}m1 1v6h4v-6z`,
  'not-applicable': 'm0 3.5h6v1h-6z',
  'not-checked': 'm2 3h2v2h-2z',
};

/** What stands out: drawn in the accent, in a path of its own. */
export const STRIKING: readonly CellSign[] = ['changes', 'disputes'];

/** The path data of those cells of a row that have one of some signs. */
export function pathOf(cells: readonly CellSign[], signs: readonly CellSign[]): string {
  return cells
    .map((sign, at) => (signs.includes(sign) ? `M${at * CELL.step} 0${CELL_PATHS[sign]}` : ''))
    .join('');
}

/**
 * A row of cells as one small picture.
 * @param label what it says, for readers who do not see it; without, it is hidden from them, and
 *   the words must stand beside it
 */
export function cellRow(cells: readonly CellSign[], label?: string): Element {
  const plain = CELL_SIGNS.filter((sign) => !STRIKING.includes(sign));
  const striking = pathOf(cells, STRIKING);
  return s(
    'svg',
    {
      className: 'cells',
      viewBox: `0 0 ${cells.length * CELL.step - (CELL.step - CELL.width)} ${CELL.height}`,
      ...(label === undefined ? { ariaHidden: 'true' } : { role: 'img', ariaLabel: label }),
    },
    [
      s('path', { d: pathOf(cells, plain) }),
      ...(striking === '' ? [] : [s('path', { d: striking })]),
    ],
  );
}

/**
 * The cells of a claim: one for each report or, where they are many, a number behind each sign.
 * @param label as of `cellRow`
 */
export function drawCells({ cells, counts }: CellsView, label?: string): Element {
  if (cells) return cellRow(cells, label);
  const inside = counts.flatMap(({ sign, count }, at): ElementContent[] => [
    ...(at > 0 ? [{ type: 'text' as const, value: ' ' }] : []),
    cellRow([sign]),
    { type: 'text', value: String(count) },
  ]);
  return h(
    'span',
    {
      class: 'cells-counts',
      ...(label === undefined ? { ariaHidden: 'true' } : { role: 'img', ariaLabel: label }),
    },
    inside,
  );
}
