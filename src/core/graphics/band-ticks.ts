import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import type { Words } from '../words/words.ts';
import { startsIn } from './band-span.ts';
import type { Span } from './band-span.ts';
import { dayNumber } from './days.ts';
import { round, textAt, widthOf } from './svg.ts';

/** From a day's number to its place. */
export type Scale = (day: number) => number;

/** Size of the words; some fonts need more than the estimate. */
const FONT = 11 * 1.15;
/** Least distance of two ticks, and what a word needs beside its letters. */
const TICK_ROOM = 4;
const SPACE = 14;

/** After how many months or years a mark can come, so that the numbers are round. */
const STEPS = {
  months: [1, 2, 3, 6, 12, 24],
  years: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000],
} as const;

/** The axis of a band: ticks where months or years begin, and the names of as many as have room. */
export function ticks(
  { date }: Words,
  span: Span,
  x: Scale,
  width: number,
  floor: number,
): ElementContent[] {
  const { byMonth, starts } = startsIn(span);
  const steps = byMonth ? STEPS.months : STEPS.years;
  const named = starts.map((start) => {
    const word = date(start.slice(0, byMonth ? 7 : 4));
    const number = byMonth ? Number(start.slice(5, 7)) - 1 : Number(start.slice(0, 4));
    return { number, word, at: x(dayNumber(start)), room: widthOf(word) * FONT + SPACE };
  });
  const widest = Math.max(...named.map(({ room }) => room));
  const every = (room: number): number =>
    steps.find((step) => (width * step) / starts.length >= room) ?? steps.at(-1) ?? 1;
  const tick = every(TICK_ROOM);
  const name = every(widest);
  return [
    s('path', {
      className: 'band-axis',
      d: named
        .filter(({ number }) => number % tick === 0)
        .map(({ at }) => `M${round(at)} ${floor}v5`)
        .join(''),
    }),
    ...named
      .filter(({ number, at, room }) => number % name === 0 && at + room - SPACE + 3 <= width)
      .map(({ at, word }) => textAt(round(at) + 3, floor + 15, word, 'band-word')),
  ];
}
