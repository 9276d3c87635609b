import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import type { KeyDay } from '../views/timeline.ts';
import type { Scale } from './band-ticks.ts';
import { dayNumber } from './days.ts';
import { round, widthOf } from './svg.ts';

/** Bold words in their size, on the safe side. */
const FONT = 11 * 1.25;
const ROW = 15;
const GAP = 8;
/** Above the marks where no day has words. */
const BARE = 8;

/** More rows of words would be taller than what they name. */
const ROWS = 3;
/** So many ways to place the words of all days are tried. */
const TRIES = 3000;

/** Over the line, to its right or to its left: as SVG calls what of the words stands there. */
const ANCHORS = ['middle', 'start', 'end'] as const;
type Anchor = (typeof ANCHORS)[number];

/** Where the words of a day stand: their left end, and the row, from the top. */
interface Label {
  readonly at: number;
  readonly anchor: Anchor;
  readonly left: number;
  readonly right: number;
  readonly row: number;
}

/**
 * The lines of the key days, each with its date over its upper end. Either all have their words or
 * none has: a word between two lines could be read as that of either. So none covers another one,
 * nor a line that goes on above it.
 * @param tall how far down the lines go
 * @param named whether they have words at all
 */
export function keyLines(
  days: readonly KeyDay[],
  x: Scale,
  width: number,
  tall: number,
  named: boolean,
): { height: number; lines: ElementContent[] } {
  const at = days.map(({ date }) => round(x(dayNumber(date.iso) + 0.5)));
  const labels = named ? placed(days, at, width) : undefined;
  const height = labels ? Math.max(0, ...labels.map(({ row }) => row + 1)) * ROW + 4 : BARE;
  const floor = height + tall;
  return {
    height,
    lines: days.flatMap(({ date }, index) => {
      const label = labels?.[index];
      const top = label ? (label.row + 1) * ROW : 2;
      return [
        s('path', { className: 'band-key', d: `M${at[index] ?? 0} ${top}V${floor}` }),
        ...(label
          ? [
              s(
                'text',
                {
                  x: label.at,
                  y: label.row * ROW + 11,
                  className: 'band-day',
                  ...(label.anchor === 'start' ? {} : { textAnchor: label.anchor }),
                },
                date.text,
              ),
            ]
          : []),
      ];
    }),
  };
}

/** A place for the words of every day, in as few rows as can be; undefined where there is none. */
function placed(
  days: readonly KeyDay[],
  at: readonly number[],
  width: number,
): Label[] | undefined {
  for (let rows = 1; rows <= ROWS; rows += 1) {
    let tries = 0;
    const place = (done: readonly Label[]): Label[] | undefined => {
      const index = done.length;
      const x = at[index];
      const day = days[index];
      if (x === undefined || !day) return [...done];
      const room = widthOf(day.date.text) * FONT;
      for (const [anchor, row] of placesOf(rows)) {
        const left = anchor === 'middle' ? x - room / 2 : anchor === 'start' ? x : x - room;
        const label = { at: x, anchor, left, right: left + room, row };
        tries += 1;
        if (tries > TRIES) return undefined;
        if (left < 0 || label.right > width || done.some((other) => meet(label, other))) continue;
        const all = place([...done, label]);
        if (all) return all;
      }
      return undefined;
    };
    const found = place([]);
    if (found) return found;
  }
  return undefined;
}

/** The ways to place the words of a day, the lowest row first. */
function placesOf(rows: number): [anchor: Anchor, row: number][] {
  return Array.from({ length: rows }, (_, index) => rows - 1 - index).flatMap((row) =>
    ANCHORS.map((anchor): [Anchor, number] => [anchor, row]),
  );
}

function meet(a: Label, b: Label): boolean {
  if (a.row === b.row) return a.left < b.right + GAP && b.left < a.right + GAP;
  // The line of the upper one passes the row of the lower one.
  const [upper, lower] = a.row < b.row ? [a, b] : [b, a];
  return upper.at > lower.left - 3 && upper.at < lower.right + 3;
}
