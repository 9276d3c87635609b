import { contradictsAbroad } from '../../model/date-order.ts';
import type { EntryId } from '../../model/ids.ts';
import type { Problem } from '../../model/problem.ts';
import type { Check, Draft } from '../draft.ts';
import type { Entry } from '../graph.ts';
import { problemIn } from '../problem-in.ts';

/** A date of another entry that cannot lie after the day on which a source was published. */
interface Earlier {
  readonly at: Parameters<typeof problemIn>[1];
  readonly entry: string;
  readonly date: (entry: Entry) => string | undefined;
  readonly message: (date: string, published: string) => string;
}

/** A report tells, or leaves out, what was said before it, and is a copy of what was published before it. */
export const dates: Check = (draft) =>
  draft.all('sources').flatMap((source) =>
    earlierThan(source).flatMap(({ at, entry, date, message }): Problem[] => {
      const { published } = source.data;
      const first = dateOf(draft, entry, date);
      if (first === undefined || !contradictsAbroad(first, published)) return [];
      const hint = `Mend one of the two dates, or name another entry than "${entry}".`;
      return [problemIn(source, at, 'contradictory-dates', message(first, published), hint)];
    }),
  );

function earlierThan({ data, facts }: Entry<'sources'>): Earlier[] {
  const said = (entry: Entry): string | undefined =>
    entry.collection === 'claims' ? entry.data.said : undefined;
  const published = (entry: Entry): string | undefined =>
    entry.collection === 'sources' ? entry.data.published : undefined;
  return [
    ...facts.claims.map((passage) => ({
      at: passage,
      entry: passage.claim,
      date: said,
      message: (first: string, then: string) =>
        `A report of ${then} cannot carry a claim that was said on ${first}.`,
    })),
    ...data.silent.map(({ claim }, index) => ({
      at: ['silent', index, 'claim'],
      entry: claim,
      date: said,
      message: (first: string, then: string) =>
        `A report of ${then} cannot omit a claim that was said on ${first}.`,
    })),
    ...[data['syndicated-from']].flatMap((original) =>
      original === undefined
        ? []
        : {
            at: ['syndicated-from'],
            entry: original,
            date: published,
            message: (first: string, then: string) =>
              `A copy of ${then} cannot be of a report that was published on ${first}.`,
          },
    ),
  ];
}

function dateOf({ entries }: Draft, id: string, date: Earlier['date']): string | undefined {
  const entry = entries.get(id as EntryId);
  return entry && date(entry);
}
