import { compareText } from '../model/problem.ts';

/**
 * Tells whether a date of any precision lies in a time, both ends included. Dates are compared by
 * the precision that both have: one of `2025` is neither before nor after `2025-04`. Where an end
 * is given, what has no date lies outside.
 */
export function isWithin(
  date: string | undefined,
  from: string | undefined,
  until: string | undefined,
): boolean {
  if (from === undefined && until === undefined) return true;
  if (date === undefined) return false;
  return (
    (from === undefined || compareShared(date, from) >= 0) &&
    (until === undefined || compareShared(date, until) <= 0)
  );
}

function compareShared(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  return compareText(a.slice(0, length), b.slice(0, length));
}
