import { say } from '../../words/say.ts';
import type { Check } from '../draft.ts';
import { referenceTo, thingOf } from '../named.ts';
import { problemIn } from '../problem-in.ts';

/**
 * Nothing stands alone: every entry is linked, cited or named by another one, but for those that the
 * front page lists.
 */
export const orphans: Check = (draft) => {
  if (draft.incomplete) return [];
  const { kinds } = draft.definitions;
  const reached = new Set([...draft.edges.map((edge) => edge.to), ...draft.meant]);
  return [...draft.entries.values()]
    .filter(({ id, collection }) => !reached.has(id) && !kinds.of(collection).entrance)
    .map((entry) => {
      const { companion } = kinds.of(entry.collection);
      const files = companion === undefined ? 1 : 2;
      const said = say.orphans.alone(
        thingOf(kinds, entry.collection),
        referenceTo(kinds, entry),
        files,
      );
      return problemIn(entry, ['title'], 'orphan', said);
    });
};
