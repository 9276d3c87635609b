import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { scaleSqrt } from 'd3-scale';
import { baseMap, WIDTH } from './base-map.ts';
import type { Words } from '../words/words.ts';
import { findingOf } from './finding.ts';
import { hasValue, rowsOf } from './rows.ts';
import type { ChartData, Row } from './rows.ts';
import { round, widthOf, textAt } from './svg.ts';

/** Radius of the largest circle, in units of the drawing. */
const RADIUS = 32;
/** What is smaller could not be seen. */
const SMALLEST = 1.5;
const FONT = 11;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Quantities as circles on a map of the world, their areas to scale, and a cross where no figure is
 * available. Countries are not filled: an area would say more of a country's size than of the
 * figure, and no mark takes a side in whose a region is.
 */
export function worldMap(data: ChartData, words: Words): Element {
  const { height, land, borders, places } = baseMap();
  const placed = rowsOf(data, words).flatMap((row) => {
    const place = row.country === undefined ? undefined : places.get(row.country);
    return place ? [{ row, x: place[0], y: place[1] }] : [];
  });
  const valued = placed
    .flatMap(({ row, x, y }) => (hasValue(row) && row.value > 0 ? [{ row, x, y }] : []))
    .sort((a, b) => b.row.value - a.row.value);
  const radius = scaleSqrt([0, valued[0]?.row.value ?? 1], [0, RADIUS]);
  const circles = valued.map(({ row, x, y }) => ({
    row,
    x,
    y,
    r: round(Math.max(SMALLEST, radius(row.value))),
  }));
  const crosses = placed.filter(({ row }) => row.value === null);
  return s(
    'svg',
    {
      className: 'map',
      role: 'img',
      ariaLabel: findingOf(data, words),
      viewBox: `0 0 ${WIDTH} ${height}`,
    },
    [
      s('path', { className: 'map-land', d: land }),
      s('path', { className: 'map-borders', d: borders }),
      ...circles.map(({ x, y, r }) => s('circle', { className: 'map-circle', cx: x, cy: y, r })),
      ...(crosses.length === 0
        ? []
        : [
            s('path', {
              className: 'map-cross',
              d: crosses.map(({ x, y }) => `M${x - 3} ${y - 3}l6 6m0-6l-6 6`).join(''),
            }),
          ]),
      ...labels(circles, height),
    ],
  );
}

/** Rows that the base map has no place for: without a code, or too small for its scale. */
export function offTheMap(data: ChartData, words: Words): Row[] {
  const { places } = baseMap();
  return rowsOf(data, words).filter((row) => row.country === undefined || !places.has(row.country));
}

type Circle = { row: Row & { value: number }; x: number; y: number; r: number };

/** Names of the countries, the largest first; where four places are taken, the table has to do. */
function labels(circles: readonly Circle[], height: number): ElementContent[] {
  const taken: Box[] = [];
  const drawn = circles.map(boxOf);
  return circles.flatMap(({ row, x, y, r }) => {
    const text = row.label;
    const { figure } = row;
    const width = Math.max(widthOf(text), widthOf(figure)) * FONT;
    const places = [
      { left: x + r + 4, middle: y },
      { left: x - r - 4 - width, middle: y },
      { left: x - width / 2, middle: y + r + FONT + 5 },
      { left: x - width / 2, middle: y - r - FONT - 5 },
    ];
    for (const { left, middle } of places) {
      const box: Box = {
        left,
        top: middle - FONT - 2,
        right: left + width,
        bottom: middle + FONT + 2,
      };
      const inside = box.left >= 0 && box.right <= WIDTH && box.top >= 0 && box.bottom <= height;
      const free = [taken, drawn].every((boxes) => boxes.every((other) => apart(box, other)));
      if (!inside || !free) continue;
      taken.push(box);
      return [
        textAt(round(left), round(middle - 3), text, 'map-name'),
        textAt(round(left), round(middle + 9), figure, 'map-figure'),
      ];
    }
    return [];
  });
}

function boxOf({ x, y, r }: Circle): Box {
  // A label may touch the corner of the square around a circle, but not the circle.
  const side = r * 0.8;
  return { left: x - side, top: y - side, right: x + side, bottom: y + side };
}

function apart(a: Box, b: Box): boolean {
  return a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
}
