import { firstDay, isUncertainDate, lastDay } from './dates.ts';
import type { UncertainDate } from './dates.ts';

/**
 * The years that content is about. Chronicles, treaties and forecasts lie in them, and most slips of
 * the hand do not: `0025` for 2025, or `2925`. Who writes of antiquity says so in the entry
 * (`ancient: true`); then every year from 1 on is meant as it stands.
 */
export const YEARS = { first: 1000, last: 2100 } as const;

/** Tells whether the year of a date is one that content is about; of a span, each of the two. */
export function isLikelyYear(date: UncertainDate, ancient: boolean): boolean {
  return unlikelyYear(date, ancient) === undefined;
}

/** The year of a date that content is not about. */
export function unlikelyYear(date: UncertainDate, ancient: boolean): string | undefined {
  return [firstDay(date), lastDay(date)]
    .map((day) => day.slice(0, 4))
    .find((year) => Number(year) > YEARS.last || (!ancient && Number(year) < YEARS.first));
}

/** The years that are proposed: those that newsrooms write of. */
const RECENT = /^(?:19|20)\d\d$/;

/**
 * What was probably meant by a date whose year is unlikely: the only recent year that is one digit,
 * or two digits that changed places, away.
 */
export function likelyDate(date: UncertainDate): UncertainDate | undefined {
  const year = date.slice(0, 4);
  const digits = [...'0123456789'];
  const near = [0, 1, 2, 3].flatMap((at) => [
    ...digits.map((digit) => year.slice(0, at) + digit + year.slice(at + 1)),
    year.slice(0, at) + [...year.slice(at, at + 2)].reverse().join('') + year.slice(at + 2),
  ]);
  const [only, ...others] = new Set(near.filter((each) => RECENT.test(each)));
  const likely = `${only}${date.slice(4)}`;
  const isLikely = isUncertainDate(likely) && isLikelyYear(likely, false);
  return others.length === 0 && isLikely ? likely : undefined;
}
