import { parse } from 'edtf';
import type { EdtfNode } from 'edtf';
import { firstDayOf, isPartialDate, lastDayOf } from './partial-date.ts';
import type { PartialDate } from './partial-date.ts';

/**
 * A date that its author does not know for sure, in the Extended Date/Time Format, level 1
 * (ISO 8601-2:2019): `2025-03~` is about March, `2025?` may be wrong, `2025-03-XX` is some day in
 * March, `202X` some year of the decade, `2025-03-29/2025-03-31` lies between two days. Any partial
 * date is one as well.
 *
 * Of level 1 we leave out what cannot be put in order with other dates: seasons, which are not the
 * same months north and south of the equator, open intervals and years of more than four digits.
 */
export type UncertainDate = string;

/** A date, or one end of an interval, as it was read. */
export interface DatePoint {
  /** What of it is known: the first and the last of the years, months or days that it may be. */
  readonly from: PartialDate;
  readonly until: PartialDate;
  /** What is not known of it. */
  readonly unknown: 'year' | 'month' | 'day' | undefined;
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

/** A date, or the two ends of an interval. */
export type ReadDate = readonly [start: DatePoint, end?: DatePoint];

/** The longest: an interval of two days, each with a mark. */
const LONGEST = '2025-03-29~/2025-03-31?'.length;

/** What a text says that is a date; undefined where it is none, or none that we take. */
export function readDate(text: string): ReadDate | undefined {
  if (isPartialDate(text)) return [exactly(text)];
  if (text.length > LONGEST) return undefined;
  const node = parsed(text);
  if (node?.type === 'Date') {
    const point = pointOf(node);
    return point && [point];
  }
  if (node?.type !== 'Interval') return undefined;
  const [start, end] = node.values.map((each) => pointOf(each as EdtfNode | null));
  if (!start || !end || firstDayOf(start.from) > lastDayOf(end.until)) return undefined;
  return [start, end];
}

/** Tells whether a text is a date, sure or not. */
export function isUncertainDate(text: string): boolean {
  return readDate(text) !== undefined;
}

function exactly(date: PartialDate): DatePoint {
  return { from: date, until: date, unknown: undefined, uncertain: false, approximate: false };
}

function parsed(text: string): EdtfNode | undefined {
  try {
    return parse(text, { level: 1 });
  } catch {
    return undefined;
  }
}

/** The digits of `YYYYMMDD` that are not known, as the parser has them: of a day, a month, a year. */
const UNKNOWN = { day: 0b11000000, month: 0b00110000, decade: 0b1000, century: 0b1100 } as const;

function pointOf(node: EdtfNode | null): DatePoint | undefined {
  // Behind the day there may be a time, which no source of ours is as sure of.
  if (node?.type !== 'Date' || node.values.length > 3) return undefined;
  const [year = 0, month, day] = node.values.map(Number);
  const { unspecified = 0, uncertain, approximate } = node;
  const marks = { uncertain: Boolean(uncertain), approximate: Boolean(approximate) };
  const known = (...parts: readonly (number | undefined)[]): PartialDate =>
    parts
      .filter((part) => part !== undefined)
      .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
      .join('-');
  // The parser counts months from 0.
  const whole = month === undefined ? [year] : [year, month + 1, day];
  const point = (
    unknown: DatePoint['unknown'],
    from: PartialDate,
    until = from,
  ): DatePoint | undefined =>
    [from, until].every(isPartialDate) ? { from, until, unknown, ...marks } : undefined;
  switch (unspecified) {
    case 0:
      return point(undefined, known(...whole));
    case UNKNOWN.day:
      return point('day', known(year, whole[1]));
    case UNKNOWN.month:
      return point('month', known(year));
    case UNKNOWN.month | UNKNOWN.day:
      return point('day', known(year));
    case UNKNOWN.decade:
      return point('year', known(year), known(year + 9));
    case UNKNOWN.century:
      return point('year', known(year), known(year + 99));
    default:
      return undefined;
  }
}
