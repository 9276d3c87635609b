import type { Collection } from './collections.ts';
import { dayBefore, firstDay, lastDay } from './dates.ts';
import type { PartialDate } from './dates.ts';

/** Two dates of one entry of which one cannot lie after the other. */
export interface DateOrder {
  /** Path of the date that comes first; `*` stands for every item of a list. */
  readonly first: string;
  /** Path of the other one; in the same item of each list that both are in. */
  readonly then: string;
  /** Why, as a sentence without its full stop. */
  readonly because: string;
}

function order(first: string, then: string, because: string): DateOrder {
  return { first, then, because };
}

const ENDS = 'What begins on a day does not end before it';

/** Every order that the dates in an entry's fields keep. */
export const DATE_ORDERS: Readonly<Partial<Record<Collection, readonly DateOrder[]>>> = {
  sources: [
    order('published', 'silent.*.checked-on', 'Nobody can check a report before it is published'),
  ],
  explainers: [
    order('changes.*.on', 'updated', 'An explainer was updated on the day of its last change'),
  ],
  claims: [
    order('said', 'due', 'A forecast is about what comes after it'),
    order('said', 'outcome.on', 'What was not yet said has no outcome'),
  ],
  actors: [
    order('roles.*.from', 'roles.*.until', ENDS),
    order('roles.*.from', 'roles.*.as-of', 'A role is not held before it begins'),
    order('relations.*.from', 'relations.*.until', ENDS),
    order('relations.*.from', 'relations.*.on', ENDS),
    order('relations.*.on', 'relations.*.until', ENDS),
    order('sanctions.*.from', 'sanctions.*.until', ENDS),
  ],
  events: [
    order('date', 'end', ENDS),
    order('date', 'known-from', 'An event is not known before it begins'),
  ],
  references: [order('issued', 'accessed', 'What is not yet issued cannot be read')],
};

/**
 * Orders between the date of an entry and the words that it quotes (`said` of `<Quote>`), which may
 * have been spoken elsewhere.
 */
export const QUOTED_BEFORE: Readonly<Partial<Record<Collection, DateOrder>>> = {
  sources: order('said', 'published', 'A report quotes what was said before it was published'),
  explainers: order('said', 'updated', 'An explainer quotes what was said before its last update'),
};

/**
 * Tells whether `first` lies after `then` whatever days they mean: `2025` and `2025-03` may be in
 * either order.
 */
export function contradicts(first: PartialDate, then: PartialDate): boolean {
  return firstDay(first) > lastDay(then);
}

/**
 * The same for dates of two places, where the calendar can be a day apart: what is said in Tokyo
 * after midnight is in papers of New York that bear the date of the day before.
 */
export function contradictsAbroad(first: PartialDate, then: PartialDate): boolean {
  return contradicts(dayBefore(firstDay(first)), then);
}
