import { Temporal } from 'temporal-polyfill';

/** Weeks as ISO 8601 has them: each begins on a Monday, and is known by that day. */

/** The Monday of the week that a calendar day lies in. */
export function weekOf(day: string): string {
  const date = Temporal.PlainDate.from(day);
  return date.subtract({ days: date.dayOfWeek - 1 }).toString();
}

/** The Monday of a week so many weeks later; of an earlier one where `weeks` is below zero. */
export function weeksLater(monday: string, weeks: number): string {
  return Temporal.PlainDate.from(monday).add({ weeks }).toString();
}

/** The last day of a week. */
export function endOfWeek(monday: string): string {
  return Temporal.PlainDate.from(monday).add({ days: 6 }).toString();
}

/** How many weeks lie from one Monday to another, both weeks counted. */
export function weeksFrom(first: string, last: string): number {
  const days = Temporal.PlainDate.from(first).until(last, { largestUnit: 'days' }).days;
  return days / 7 + 1;
}
