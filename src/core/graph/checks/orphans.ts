import { SINGULAR } from '../../model/collections.ts';
import type { Check } from '../draft.ts';
import { problemIn } from '../problem-in.ts';

/**
 * Nothing stands alone: every entry is linked, cited or named by another one.
 * Explainers are the way in, and sources are what the site is about: both are listed on the front page.
 */
export const orphans: Check = (draft) => {
  if (draft.incomplete) return [];
  const reached = new Set([...draft.edges.map((edge) => edge.to), ...draft.meant]);
  return [...draft.entries.values()]
    .filter(
      ({ id, collection }) =>
        !reached.has(id) && collection !== 'explainers' && collection !== 'sources',
    )
    .map((entry) =>
      problemIn(
        entry,
        ['title'],
        'orphan',
        `Nothing links to this ${SINGULAR[entry.collection]}.`,
        entry.collection === 'references'
          ? `Cite it with [@${entry.id}], or delete the file.`
          : entry.collection === 'data'
            ? `Show it with <Figure id="${entry.id}" />, or delete it.`
            : `Link to it from another entry with [[${entry.id}]], or delete the file.`,
      ),
    );
};
