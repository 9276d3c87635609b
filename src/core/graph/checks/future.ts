import { contradictsAbroad } from '../../model/date-order.ts';
import { textsAt } from '../../model/fields.ts';
import { say } from '../../words/say.ts';
import type { Check } from '../draft.ts';
import { problemIn } from '../problem-in.ts';

/**
 * What has happened lies in no future: a report of 2035 would make the whole site speak for that
 * year. The day comes from outside, and without one nothing is said. It is a warning, since the
 * clock may be what is wrong; what is built depends on no day.
 */
export const future: Check = ({ today, entries, definitions }) => {
  if (today === undefined) return [];
  return [...entries.values()].flatMap((entry) => {
    const { past = [] } = definitions.kinds.of(entry.collection);
    const fields = past
      .flatMap((path) => textsAt(entry.data, path.split('.')))
      .map(({ path, value }) => ({ at: path, value }));
    const quoted = entry.facts.quotes.map((quote) => ({ at: quote, value: quote.said }));
    return [...fields, ...quoted]
      .filter(({ value }) => contradictsAbroad(value, today))
      .map(({ at, value }) => problemIn(entry, at, 'future-date', say.future.day(value, today)));
  });
};
