import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { scaleSqrt } from 'd3-scale';
import { baseMap, BORDER_UNIT, hasPlace, WIDTH } from './base-map.ts';
import type { Words } from '../words/words.ts';
import { findingOf } from './finding.ts';
import { hasValue, rowsOf } from './rows.ts';
import type { ChartData, Row } from './rows.ts';
import { round, widthOf, textAt } from './svg.ts';

/** One form of a map: for a wide screen, or for a phone, where the same units are fewer pixels. */
interface Form {
  readonly className: string;
  /** Radius of the largest circle, and of the smallest that can be seen. */
  readonly radius: number;
  readonly smallest: number;
  readonly font: number;
}

const WIDE: Form = { className: 'map map-wide', radius: 32, smallest: 1.5, font: 11 };
const NARROW: Form = { className: 'map map-narrow', radius: 48, smallest: 3, font: 22 };

/** Bold letters, and those of some fonts, are so much wider than the estimate. */
const WIDER = 1.18;

/** The names of the shapes that both forms show. */
const LAND = 'map-land';
const BORDERS = 'map-borders';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Quantities as circles on a map of where they are, their areas to scale, and a cross where no figure
 * is available. Countries are not filled: an area would say more of a country's size than of the
 * figure, and no mark takes a side in whose a region is.
 */
export function worldMap(data: ChartData, words: Words): Element {
  return drawn(data, words, WIDE);
}

/** The same for a phone, with larger words. It borrows its coasts from the other on its page. */
export function narrowMap(data: ChartData, words: Words): Element {
  return drawn(data, words, NARROW);
}

function drawn(data: ChartData, words: Words, form: Form): Element {
  const rows = rowsOf(data, words);
  const { height, land, borders, places } = baseMap(rows.flatMap(({ country }) => country ?? []));
  const placed = rows.flatMap((row) => {
    const place = row.country === undefined ? undefined : places.get(row.country);
    return place ? [{ row, x: place[0], y: place[1] }] : [];
  });
  const valued = placed
    .flatMap(({ row, x, y }) => (hasValue(row) && row.value > 0 ? [{ row, x, y }] : []))
    .sort((a, b) => b.row.value - a.row.value);
  const radius = scaleSqrt([0, valued[0]?.row.value ?? 1], [0, form.radius]);
  const circles = valued.map(({ row, x, y }) => ({
    row,
    x,
    y,
    r: round(Math.max(form.smallest, radius(row.value))),
  }));
  const crosses = placed.filter(({ row }) => row.value === null);
  const side = form.font / 3.6;
  const shapes =
    form === WIDE
      ? [
          s('path', { className: LAND, id: LAND, d: land }),
          s('path', {
            className: BORDERS,
            id: BORDERS,
            d: borders,
            transform: `scale(${BORDER_UNIT})`,
          }),
        ]
      : [
          s('use', { className: LAND, href: `#${LAND}` }),
          s('use', { className: BORDERS, href: `#${BORDERS}` }),
        ];
  return s(
    'svg',
    {
      className: form.className,
      role: 'img',
      ariaLabel: findingOf(data, words),
      viewBox: `0 0 ${WIDTH} ${height}`,
    },
    [
      ...shapes,
      ...circles.flatMap(({ row, x, y, r }) => [
        s('circle', {
          className: row.isMarked ? 'map-circle map-marked' : 'map-circle',
          cx: x,
          cy: y,
          r,
        }),
        // A second ring: what is picked out differs in shape.
        ...(row.isMarked
          ? [s('circle', { className: 'map-ring', cx: x, cy: y, r: round(r + form.font / 3) })]
          : []),
      ]),
      ...(crosses.length === 0
        ? []
        : [
            s('path', {
              className: 'map-cross',
              d: crosses
                .map(
                  ({ x, y }) =>
                    `M${round(x - side)} ${round(y - side)}l${round(2 * side)} ${round(2 * side)}m0-${round(2 * side)}l-${round(2 * side)} ${round(2 * side)}`,
                )
                .join(''),
            }),
          ]),
      ...labels(circles, height, form),
    ],
  );
}

/** Rows that the base map has no place for: without a code, or too small for its scale. */
export function offTheMap(data: ChartData, words: Words): Row[] {
  return rowsOf(data, words).filter((row) => row.country === undefined || !hasPlace(row.country));
}

type Circle = { row: Row & { value: number }; x: number; y: number; r: number };

/**
 * Names of the countries: the largest first, then those that are picked out; where all places are
 * taken, the table has to do.
 */
function labels(circles: readonly Circle[], height: number, { font }: Form): ElementContent[] {
  const taken: Box[] = [];
  const drawn = circles.map(boxOf);
  // The circles are sorted, the largest first.
  const [largest, ...others] = circles;
  const ordered = [
    ...(largest ? [largest] : []),
    ...others.filter(({ row }) => row.isMarked),
    ...others.filter(({ row }) => !row.isMarked),
  ];
  return ordered.flatMap(({ row, x, y, r }) => {
    const gap = font * 0.36 + (row.isMarked ? font / 3 : 0);
    // Where name and figure have no room, the name may have.
    for (const lines of [[row.label, row.figure], [row.label]]) {
      const width = Math.max(...lines.map(widthOf)) * font * WIDER;
      const high = lines.length * font * 0.59;
      const places = [
        { left: x + r + gap, middle: y },
        { left: x - r - gap - width, middle: y },
        { left: x - width / 2, middle: y + r + gap + high },
        { left: x - width / 2, middle: y - r - gap - high },
      ];
      for (const { left, middle } of places) {
        const box = { left, top: middle - high, right: left + width, bottom: middle + high };
        const inside = left >= 0 && box.right <= WIDTH && box.top >= 0 && box.bottom <= height;
        const free = [taken, drawn].every((boxes) => boxes.every((other) => apart(box, other)));
        if (!inside || !free) continue;
        taken.push(box);
        return lines.map((line, index) =>
          textAt(
            round(left),
            round(middle - high + font * (0.91 + index * 1.09)),
            line,
            index > 0 ? 'map-figure' : row.isMarked ? 'map-name map-strong' : 'map-name',
          ),
        );
      }
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
