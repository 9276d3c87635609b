import { Temporal } from 'temporal-polyfill';
import { firstDayOf, isPartialDate, lastDayOf } from './partial-date.ts';
import type { PartialDate } from './partial-date.ts';
import { readDate } from './uncertain-date.ts';
import type { DatePoint, UncertainDate } from './uncertain-date.ts';

export { isPartialDate } from './partial-date.ts';
export type { PartialDate } from './partial-date.ts';
export { isUncertainDate } from './uncertain-date.ts';
export type { UncertainDate } from './uncertain-date.ts';

/** Tells whether `text` is a real calendar day, `YYYY-MM-DD`. */
export function isCalendarDay(text: string): boolean {
  return text.length === 10 && isPartialDate(text);
}

/** The first day that a date of any kind can mean, as `YYYY-MM-DD`. */
export function firstDay(date: UncertainDate): string {
  return firstDayOf(startOf(date)?.from ?? date);
}

/** The last day that a date of any kind can mean, as `YYYY-MM-DD`. */
export function lastDay(date: UncertainDate): string {
  return lastDayOf(endOf(date)?.until ?? date);
}

/** The same days where they are sure: of `2025-03~` and `2025?` nobody can say what they exclude. */
export function sureFirstDay(date: UncertainDate): string | undefined {
  const start = startOf(date);
  return start && isMarked(start) ? undefined : firstDay(date);
}
export function sureLastDay(date: UncertainDate): string | undefined {
  const end = endOf(date);
  return end && isMarked(end) ? undefined : lastDay(date);
}

/** What a date can be as machines read it, to the year, the month or the day: of a span, its beginning. */
export function machineDate(date: UncertainDate): PartialDate {
  return startOf(date)?.from ?? date;
}

function isMarked({ uncertain, approximate }: DatePoint): boolean {
  return uncertain || approximate;
}

/** Digits and hyphens alone need no reading: nearly all dates are so. */
const PLAIN = /^[\d-]*$/;

function startOf(date: UncertainDate): DatePoint | undefined {
  return PLAIN.test(date) ? undefined : readDate(date)?.[0];
}

function endOf(date: UncertainDate): DatePoint | undefined {
  return PLAIN.test(date) ? undefined : readDate(date)?.findLast((point) => point !== undefined);
}

/** The day before a calendar day. */
export function dayBefore(day: string): string {
  return Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
}

/** Orders dates by their first day; of two that start alike, the one that lasts longer comes first. */
export function compareDates(a: UncertainDate, b: UncertainDate): number {
  const x = firstDay(a);
  const y = firstDay(b);
  if (x !== y) return x < y ? -1 : 1;
  const end = lastDay(a);
  const other = lastDay(b);
  return end === other ? 0 : end > other ? -1 : 1;
}
