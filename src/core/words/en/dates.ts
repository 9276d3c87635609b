import type { KindWords } from '../../kinds/wording.ts';
import { dated } from '../dated.ts';
import { didYouMean } from './question.ts';

/** A date as it stands in a file: in a field, or in an attribute of a component. */
export type DateSpot = {
  readonly date: string;
  readonly field: string;
  readonly component?: string;
  /** Where it stands, `content/claims/x.mdx:5`, when that is not the place of the problem. */
  readonly at?: string;
};

/** Why two dates stand in order: of which collection it is the reason, of components or of the site. */
export type Because = { readonly of: string; readonly name: string };

/** Why dates stand in order that are in no collection, without a full stop. */
const OTHERS: Readonly<Record<string, KindWords['orders']>> = {
  components: { span: 'A time does not end before it begins' },
  site: { sorted: 'Key days stand in order, the oldest first' },
};

/**
 * What is said of dates that are real each by itself, in English.
 * @param kinds the words of the collections
 */
export function dates(kinds: Readonly<Record<string, KindWords>>) {
  return {
    /** @param between the years that dates lie in */
    unlikelyYear: (
      spot: DateSpot,
      year: string,
      between: { readonly first: number; readonly last: number },
      near: string | undefined,
      early: boolean,
    ) => ({
      message: `The year of ${named(spot)}, ${year}, is not between ${between.first} and ${between.last}.`,
      hint:
        didYouMean(near) +
        (early
          ? 'Where so early a year is meant, add "ancient: true" to the fields.'
          : `Write a year up to ${between.last}.`),
    }),
    contradictory: (first: DateSpot, then: DateSpot, { of, name }: Because) => {
      const orders = OTHERS[of] ?? kinds[of]?.orders;
      return {
        message: `${named(then)} (${dated(then)}) lies before ${named(first)} (${dated(first)}).`,
        hint: `${orders?.[name] ?? name}: mend one of the two dates.`,
      };
    },
  };
}

function named({ field, component }: DateSpot): string {
  return component === undefined ? `"${field}"` : `"${field}" of <${component}>`;
}
