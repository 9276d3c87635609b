import type { Problem } from '../../model/problem.ts';
import type { Collection } from '../../model/collections.ts';
import { referencesIn } from '../../model/fields.ts';
import type { Check } from '../draft.ts';
import { problemIn } from './problems.ts';

/** Collections whose every paragraph states something of the world; a digest's paragraphs have their source. */
const STATING: ReadonlySet<Collection> = new Set([
  'explainers',
  'claims',
  'actors',
  'concepts',
  'places',
  'events',
]);

/** No statement without a citation: every paragraph and every note has one, every entry at least one. */
export const uncited: Check = (draft) => {
  const problems: Problem[] = [];
  for (const entry of draft.entries.values()) {
    const stating = STATING.has(entry.collection);
    if (!stating && entry.collection !== 'sources') continue;
    if ('unverified' in entry.data && entry.data.unverified !== undefined) continue;
    for (const statement of entry.facts.statements) {
      if (statement.cited || (!stating && !statement.inNote)) continue;
      problems.push(
        problemIn(
          entry,
          statement,
          'uncited',
          `This ${statement.inNote ? 'note' : 'paragraph'} has no citation.`,
          statement.inNote
            ? 'Say where it comes from with [@reference-id].'
            : 'Say where it comes from with [@reference-id], or put an editorial remark in <Aside>.',
        ),
      );
    }
    const cites = referencesIn(entry.collection, entry.data).some(
      ({ field }) => field.as === 'cites',
    );
    // A paragraph without a citation has its problem already.
    if (
      stating &&
      !cites &&
      entry.facts.statements.length === 0 &&
      entry.facts.citations.length === 0
    ) {
      problems.push(
        problemIn(
          entry,
          ['title'],
          'uncited',
          'The entry cites nothing.',
          'Add "cites:" with the ids of references, or a body with citations.',
        ),
      );
    }
  }
  return problems;
};
