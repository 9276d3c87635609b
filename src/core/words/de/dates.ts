import type { KindWords } from '../../kinds/wording.ts';
import type { dates as english, DateSpot } from '../en/dates.ts';
import type { Translated } from '../translated.ts';
import { didYouMean } from './question.ts';

/** Why dates in components stand in order, without a full stop. */
const COMPONENTS: KindWords['orders'] = { span: 'Eine Zeitspanne endet nicht vor ihrem Beginn' };

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
      const orders = of === 'components' ? COMPONENTS : kinds[of]?.orders;
      return {
        message: `${named(then)} (${then.date}) liegt vor ${named(first)} (${first.date}).`,
        hint: `${orders?.[name] ?? name}: Berichtigen Sie eines der beiden Daten.`,
      };
    },
  };
}

function named({ field, component }: DateSpot): string {
  return component === undefined ? `"${field}"` : `"${field}" von <${component}>`;
}
