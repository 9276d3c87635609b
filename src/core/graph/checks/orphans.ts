import { kindOf } from '../../kinds/index.ts';
import { ENGLISH } from '../../words/words.ts';
import type { Check } from '../draft.ts';
import { problemIn } from '../problem-in.ts';
import { WAYS } from '../references.ts';

/**
 * Nothing stands alone: every entry is linked, cited or named by another one, but for those that the
 * front page lists.
 */
export const orphans: Check = (draft) => {
  if (draft.incomplete) return [];
  const reached = new Set([...draft.edges.map((edge) => edge.to), ...draft.meant]);
  return [...draft.entries.values()]
    .filter(({ id, collection }) => !reached.has(id) && !kindOf(collection).entrance)
    .map((entry) => {
      const { mention, companion } = kindOf(entry.collection);
      const { one } = ENGLISH.kinds[entry.collection];
      const what = companion === undefined ? 'the file' : 'it';
      const hint = `${WAYS[mention.how]} with ${mention.words(entry.id)}, or delete ${what}.`;
      return problemIn(entry, ['title'], 'orphan', `Nothing links to this ${one}.`, hint);
    });
};
