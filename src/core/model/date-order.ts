import { textsAt } from './fields.ts';
import { dayBefore, sureFirstDay, sureLastDay } from './dates.ts';
import type { UncertainDate } from './dates.ts';

/** Two dates of one entry of which one cannot lie after the other. */
export interface DateOrder<N extends string = string> {
  /** Path of the date that comes first; `*` stands for every item of a list. */
  readonly first: string;
  /** Path of the other one; in the same item of each list that both are in. */
  readonly then: string;
  /** Why: the name under which the catalogue of words says it. */
  readonly because: N;
  readonly only?: Only;
}

/** The values of other fields, by their paths, with one of which a rule holds; without them it always does. */
type Only = Readonly<Record<string, readonly string[]>>;

/** A date beside which works are cited that say what was so then. */
export interface Documented {
  /** Its path; `*` stands for every item of a list. */
  readonly date: string;
  readonly only?: Only;
}

/** Tells whether the other fields are such that a rule holds. */
export function isMeant({ only = {} }: { readonly only?: Only }, data: unknown): boolean {
  return Object.entries(only).every(([field, values]) =>
    textsAt(data, field.split('.')).some(({ value }) => values.includes(value)),
  );
}

/** States an order of two dates. */
export function order<const N extends string>(
  first: string,
  then: string,
  because: N,
  only?: Only,
): DateOrder<N> {
  return { first, then, because, ...(only && { only }) };
}

/**
 * Tells whether `first` lies after `then` whatever days they mean: `2025` and `2025-03` may be in
 * either order, and what is uncertain or approximate excludes nothing.
 */
export function contradicts(first: UncertainDate, then: UncertainDate): boolean {
  const begins = sureFirstDay(first);
  return begins !== undefined && isAfter(begins, then);
}

/**
 * The same for dates of two places, where the calendar can be a day apart: what is said in Tokyo
 * after midnight is in papers of New York that bear the date of the day before.
 */
export function contradictsAbroad(first: UncertainDate, then: UncertainDate): boolean {
  const begins = sureFirstDay(first);
  return begins !== undefined && isAfter(dayBefore(begins), then);
}

function isAfter(day: string, date: UncertainDate): boolean {
  const ends = sureLastDay(date);
  return ends !== undefined && day > ends;
}
