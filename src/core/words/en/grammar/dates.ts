import type { Language } from '../../language.ts';
import { didYouMean } from '../question.ts';

/** Where a date stands: in a field, or in an attribute of a component. */
export type DatePlace =
  { readonly field: string } | { readonly attribute: string; readonly element: string };

/** The years that content is about. */
type Years = { readonly first: number; readonly last: number };

/** A date and where it stands. */
type Dated = DatePlace & { readonly date: string };

const REASONS = { span: 'A time does not end before it begins' } as const;

/** Why one date cannot lie after another; what fields say of their dates comes in their words. */
export type DateReason = keyof typeof REASONS | { readonly own: string };

/** What is said of dates that are real, each by itself. */
export function dates(_: Language) {
  const named = (place: DatePlace): string =>
    'field' in place ? `"${place.field}"` : `"${place.attribute}" of <${place.element}>`;
  const unlikely = (place: DatePlace, year: string, first: number, last: number): string =>
    `The year of ${named(place)}, ${year}, is not between ${first} and ${last}.`;
  return {
    unlikelyDates: {
      early: (
        place: DatePlace,
        year: string,
        { first, last }: Years,
        near: string | undefined,
      ) => ({
        message: unlikely(place, year, first, last),
        hint: `${didYouMean(near)}Where so early a year is meant, add "ancient: true" to the fields.`,
      }),
      late: (place: DatePlace, year: string, { first, last }: Years, near: string | undefined) => ({
        message: unlikely(place, year, first, last),
        hint: `${didYouMean(near)}Write a year up to ${last}.`,
      }),
    },
    dateOrder: {
      contradicts: (first: Dated, then: Dated, why: DateReason) => ({
        message: `${named(then)} (${then.date}) lies before ${named(first)} (${first.date}).`,
        hint: `${typeof why === 'string' ? REASONS[why] : why.own}: mend one of the two dates.`,
      }),
    },
  };
}
