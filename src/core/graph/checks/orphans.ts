import type { Check } from '../draft.ts';
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
      const { one, mention, companion } = kinds.of(entry.collection);
      const what = companion === undefined ? 'the file' : 'it';
      const hint = `${mention.verb} with ${mention.words(entry.id)}, or delete ${what}.`;
      return problemIn(entry, ['title'], 'orphan', `Nothing links to this ${one}.`, hint);
    });
};
