import { contradictsAbroad, isMeant } from '../../model/date-order.ts';
import { lastDay } from '../../model/dates.ts';
import { textsAt } from '../../model/fields.ts';
import type { EntryId } from '../../model/ids.ts';
import { spotOf } from '../../model/problem.ts';
import type { Problem } from '../../model/problem.ts';
import { say } from '../../words/say.ts';
import type { Check, Draft } from '../draft.ts';
import type { Entry } from '../graph.ts';
import { placeIn, problemIn } from '../problem-in.ts';

/** The last day that a work tells of: a page may change until somebody reads it. */
const LATEST = { sources: ['published'], references: ['accessed', 'issued'] };

/** What is so on a day is not known from works that are all older. */
export const documented: Check = (draft) =>
  [...draft.entries.values()].flatMap((entry) =>
    (draft.definitions.kinds.of(entry.collection).documented ?? [])
      .filter((each) => isMeant(each, entry.data))
      .flatMap(({ date }) => undocumented(draft, entry, date)),
  );

/** @param field the path of a date beside which works are cited */
function undocumented(draft: Draft, entry: Entry, field: string): Problem[] {
  return textsAt(entry.data, field.split('.')).flatMap(({ path, value }) => {
    const beside = [...path.slice(0, -1).map(String), 'cites', '*'];
    const works = textsAt(entry.data, beside).map((cited) => latestOf(draft, cited.value));
    // Of one that has no date nobody can say that it is older.
    if (works.some((work) => work === undefined)) return [];
    const [newest] = works
      .filter((work) => work !== undefined)
      .sort((a, b) => (lastDay(a.date) < lastDay(b.date) ? 1 : -1));
    if (!newest || !contradictsAbroad(value, newest.date)) return [];
    const name = path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');
    const said = say.earlier.documented(name, value, newest.id, newest.date, newest.at);
    return [problemIn(entry, path, 'contradictory-dates', said)];
  });
}

interface Work {
  readonly id: string;
  readonly date: string;
  /** Where the date stands. */
  readonly at: string;
}

/** The latest day that a work tells of; undefined of one without a date, or that is not there. */
function latestOf({ entries }: Draft, id: string): Work | undefined {
  const work = entries.get(id as EntryId);
  if (work?.collection !== 'sources' && work?.collection !== 'references') return undefined;
  const [found] = LATEST[work.collection].flatMap((field) => textsAt(work.data, [field]));
  return found && { id, date: found.value, at: spotOf(placeIn(work, found.path)) };
}
