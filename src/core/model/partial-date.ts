import { Temporal } from 'temporal-polyfill';

/**
 * A calendar date in ISO 8601 with the precision its author knows:
 * `2025`, `2025-03` or `2025-03-31` (proleptic Gregorian calendar, no time zone).
 */
export type PartialDate = string;

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Tells whether `text` is a real year, month or day: `2026-02-30` is not, nor is the year 0. */
export function isPartialDate(text: string): boolean {
  const match = PATTERN.exec(text);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  // ISO 8601 counts it; chronology does not: the year before AD 1 is 1 BC.
  if (year === '0000') return false;
  try {
    Temporal.PlainDate.from(`${year}-${month}-${day}`, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** The first day that a date of any precision can mean, as `YYYY-MM-DD`. */
export function firstDayOf(date: PartialDate): string {
  return date + '-01-01'.slice(date.length - 4);
}

/** The last day that a date of any precision can mean, as `YYYY-MM-DD`. */
export function lastDayOf(date: PartialDate): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const month = Temporal.PlainYearMonth.from(date);
  return month.toPlainDate({ day: month.daysInMonth }).toString();
}
