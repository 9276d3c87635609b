import type { Definitions } from '../../grammar/definitions.ts';
import type { Problem } from '../../model/problem.ts';
import { referencesIn } from '../../kinds/references.ts';
import { say } from '../../words/say.ts';
import type { Check } from '../draft.ts';
import type { Entry } from '../graph.ts';
import { problemIn } from '../problem-in.ts';

/** No statement without a citation: every paragraph and every note has one, every entry at least one. */
export const uncited: Check = (draft) => {
  const problems: Problem[] = [];
  for (const entry of draft.entries.values()) {
    problems.push(...uncitedIn(entry, draft.definitions));
    const stating = draft.definitions.kinds.of(entry.collection).states === 'text';
    if (isUnverified(entry)) continue;
    const cites = referencesIn(entry.collection, entry.data, draft.definitions.kinds).some(
      ({ field }) => field.as === 'cites',
    );
    // A paragraph without a citation has its problem already.
    if (
      stating &&
      !cites &&
      entry.facts.statements.length === 0 &&
      entry.facts.citations.length === 0
    ) {
      problems.push(problemIn(entry, ['title'], 'uncited', say.uncited.entry()));
    }
  }
  return problems;
};

/** The statements without a citation of one entry, or of what could be read of one. */
export function uncitedIn(entry: Entry, { kinds }: Definitions): Problem[] {
  const { states } = kinds.of(entry.collection);
  if (states === 'nothing' || isUnverified(entry)) return [];
  return entry.facts.statements
    .filter(({ cited, inNote }) => !cited && (states === 'text' || inNote))
    .map((statement) =>
      problemIn(
        entry,
        statement,
        'uncited',
        statement.inNote ? say.uncited.note() : say.uncited.paragraph(),
      ),
    );
}

/** Whether an entry says that it cannot be confirmed, or may say so where it cannot be read. */
function isUnverified({ data }: Entry): boolean {
  const fields: unknown = data;
  if (typeof fields !== 'object' || fields === null || !('title' in fields)) return true;
  return 'unverified' in fields && fields.unverified !== undefined;
}
