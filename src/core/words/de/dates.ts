import type { KindWords } from '../../kinds/wording.ts';
import type { dates as english, DateSpot } from '../en/dates.ts';
import { dated } from '../dated.ts';
import type { Translated } from '../translated.ts';
import { didYouMean } from './question.ts';

/** Why dates stand in order that are in no collection, without a full stop. */
const OTHERS: Readonly<Record<string, KindWords['orders']>> = {
  components: { span: 'Eine Zeitspanne endet nicht vor ihrem Beginn' },
  site: { sorted: 'Schlüsseltage stehen in ihrer Reihenfolge, der älteste zuerst' },
};

/**
 * What is said of dates that are real each by itself, in German.
 * @param kinds the words of the collections
 */
export function dates(kinds: Readonly<Record<string, KindWords>>): Translated<typeof english> {
  return {
    unlikelyYear: (spot, year, between, near, early) => ({
      message: `Das Jahr von ${named(spot)}, ${year}, liegt nicht zwischen ${between.first} und ${between.last}.`,
      hint:
        didYouMean(near) +
        (early
          ? 'Wo ein so frühes Jahr gemeint ist, ergänzen Sie "ancient: true" bei den Feldern.'
          : `Schreiben Sie ein Jahr bis ${between.last}.`),
    }),
    contradictory: (first, then, { of, name }) => {
      const orders = OTHERS[of] ?? kinds[of]?.orders;
      return {
        message: `${named(then)} (${dated(then)}) liegt vor ${named(first)} (${dated(first)}).`,
        hint: `${orders?.[name] ?? name}: Berichtigen Sie eines der beiden Daten.`,
      };
    },
  };
}

function named({ field, component }: DateSpot): string {
  return component === undefined ? `"${field}"` : `"${field}" von <${component}>`;
}
