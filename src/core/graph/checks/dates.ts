import { contradictsAbroad } from '../../model/date-order.ts';
import type { EntryId } from '../../model/ids.ts';
import type { Problem, Said } from '../../model/problem.ts';
import { say } from '../../words/say.ts';
import type { Check, Draft } from '../draft.ts';
import type { Entry } from '../graph.ts';
import { problemIn } from '../problem-in.ts';

/** A date of another entry that cannot lie after the day on which a source was published. */
interface Earlier {
  readonly at: Parameters<typeof problemIn>[1];
  readonly entry: string;
  readonly date: (entry: Entry) => string | undefined;
  readonly told: (published: string, date: string, entry: string) => Said;
}

/** A report tells, or leaves out, what was said before it, and is a copy of what was published before it. */
export const dates: Check = (draft) =>
  draft.all('sources').flatMap((source) =>
    earlierThan(source).flatMap(({ at, entry, date, told }): Problem[] => {
      const { published } = source.data;
      const first = dateOf(draft, entry, date);
      if (first === undefined || published === undefined || !contradictsAbroad(first, published))
        return [];
      return [problemIn(source, at, 'contradictory-dates', told(published, first, entry))];
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
      told: say.earlier.carried,
    })),
    ...data.silent.map(({ claim }, index) => ({
      at: ['silent', index, 'claim'],
      entry: claim,
      date: said,
      told: say.earlier.omitted,
    })),
    ...[data['syndicated-from']].flatMap((original) =>
      original === undefined
        ? []
        : {
            at: ['syndicated-from'],
            entry: original,
            date: published,
            told: say.earlier.copied,
          },
    ),
  ];
}

function dateOf({ entries }: Draft, id: string, date: Earlier['date']): string | undefined {
  const entry = entries.get(id as EntryId);
  return entry && date(entry);
}
