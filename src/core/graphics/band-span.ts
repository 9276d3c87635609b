import { lastDay } from '../model/dates.ts';
import type { BandView, Mark } from '../views/timeline.ts';
import { dayNumber, monthsBetween } from './days.ts';

/** Days that a band shows, both included. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

/** A part is shown by itself when that enlarges it at least this many times, and it has as many events. */
const WORTH = 2;

/** How many of the events a part has to hold that no key days name. */
const MOST = 2 / 3;

/** From so many months on, a span is of whole years. */
const MONTHS = 30;

/** From the first to the last event, in whole months, or whole years where it is long. */
export function wholeSpan(marks: readonly Mark[]): Span | undefined {
  if (marks.length === 0) return undefined;
  const first = marks.map((mark) => mark.first).reduce((a, b) => (b < a ? b : a));
  const last = marks.map((mark) => mark.last).reduce((a, b) => (b > a ? b : a));
  return lengthOf({ first, last }) > MONTHS * 30
    ? { first: `${first.slice(0, 4)}-01-01`, last: `${last.slice(0, 4)}-12-31` }
    : { first: `${first.slice(0, 7)}-01`, last: lastDay(last.slice(0, 7)) };
}

/**
 * The part of a timeline in which the story happens, when to show it by itself shows more: the whole
 * months of the key days, or the fewest months that hold two thirds of the events.
 */
export function nearSpan({ marks, keyDates }: BandView, whole: Span): Span | undefined {
  const days = keyDates.map(({ date }) => date.iso);
  const [first] = days.filter((day) => day >= whole.first);
  const last = days.filter((day) => day <= whole.last).at(-1);
  const named =
    first !== undefined && last !== undefined && first <= last ? monthsOf(first, last) : undefined;
  return [named, densest(marks)].find((span) => span !== undefined && isWorth(span, marks, whole));
}

function isWorth(span: Span, marks: readonly Mark[], whole: Span): boolean {
  const inside = marks.filter((mark) => mark.first <= span.last && mark.last >= span.first);
  return lengthOf(span) * WORTH <= lengthOf(whole) && inside.length >= WORTH;
}

/** The fewest months in which so many events begin that the others are few. */
function densest(marks: readonly Mark[]): Span | undefined {
  const starts = marks.map(({ first }) => first).sort();
  const wanted = Math.ceil(starts.length * MOST);
  return starts
    .slice(wanted - 1)
    .map((last, index) => monthsOf(starts[index] ?? last, last))
    .reduce<Span | undefined>(
      (best, span) => (best && lengthOf(best) <= lengthOf(span) ? best : span),
      undefined,
    );
}

function monthsOf(first: string, last: string): Span {
  return { first: `${first.slice(0, 7)}-01`, last: lastDay(last.slice(0, 7)) };
}

function lengthOf({ first, last }: Span): number {
  return dayNumber(last) - dayNumber(first) + 1;
}

/** The first days of the months or the years that a scale marks. */
export function startsIn({ first, last }: Span): { byMonth: boolean; starts: string[] } {
  const byMonth = lengthOf({ first, last }) <= (MONTHS + 1) * 31;
  if (byMonth) return { byMonth, starts: monthsBetween(first, last) };
  const starts: string[] = [];
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1) {
    starts.push(`${String(year).padStart(4, '0')}-01-01`);
  }
  return { byMonth, starts };
}
