import type { KindWords } from '../../kinds/wording.ts';
import { didYouMean } from './question.ts';

/** A date as it stands in a file: in a field, or in an attribute of a component. */
export type DateSpot = {
  readonly date: string;
  readonly field: string;
  readonly component?: string;
};

/** Why two dates stand in order: of which collection it is the reason, or of components. */
export type Because = { readonly of: string; readonly name: string };

/** Why dates in components stand in order, without a full stop. */
const COMPONENTS: KindWords['orders'] = { span: 'A time does not end before it begins' };

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
      const orders = of === 'components' ? COMPONENTS : kinds[of]?.orders;
      return {
        message: `${named(then)} (${then.date}) lies before ${named(first)} (${first.date}).`,
        hint: `${orders?.[name] ?? name}: mend one of the two dates.`,
      };
    },
  };
}

function named({ field, component }: DateSpot): string {
  return component === undefined ? `"${field}"` : `"${field}" of <${component}>`;
}
