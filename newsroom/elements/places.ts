import { SYMBOLS } from './symbols.ts';

/**
 * The places of the chemical elements in the table, after the IUPAC Periodic Table of the Elements of
 * 4 May 2022, https://iupac.org/what-we-do/periodic-table-of-elements/
 */

/** Atomic number of the first element of each period. */
const PERIODS = [1, 3, 11, 19, 37, 55, 87] as const;

/** The two series of fifteen that stand below the table, and what stands in their place in it. */
export const SERIES = [
  { first: 57, last: 71, row: 8 },
  { first: 89, last: 103, row: 9 },
] as const;

/**
 * Row and column of an element, from 1: columns are the groups 1 to 18, rows the periods 1 to 7, and
 * 8 and 9 the series below.
 */
export function placeOf(number: number): { row: number; column: number } {
  const series = SERIES.find(({ first, last }) => number >= first && number <= last);
  if (series) return { row: series.row, column: 3 + number - series.first };
  const row = PERIODS.findLastIndex((first) => first <= number) + 1;
  const nth = number - (PERIODS[row - 1] ?? 1);
  // Counted from the end of the period, where every one is whole: noble gases close them.
  const end = (PERIODS[row] ?? SYMBOLS.length + 1) - 1;
  return { row, column: nth < (row === 1 ? 1 : 2) ? nth + 1 : 18 - (end - number) };
}
