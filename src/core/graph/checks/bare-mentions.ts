import type { Problem } from '../../model/problem.ts';
import { say } from '../../words/say.ts';
import type { Check } from '../draft.ts';
import type { Entry } from '../graph.ts';
import type { NameIndex } from '../names.ts';
import { problemIn } from '../problem-in.ts';

/** What is written like a citation and names what can be cited stands in brackets. */
export const bareMentions: Check = (draft) =>
  [...draft.entries.values()].flatMap((entry) => bareMentionsOf(entry, draft.names));

/** Those of one entry, or of what could be read of one. */
export function bareMentionsOf(entry: Entry, names: NameIndex): Problem[] {
  return entry.facts.mentions
    .filter(({ id }) => names.collectionsOf(id).some((it) => names.kinds.citable.includes(it)))
    .map((mention) =>
      problemIn(entry, mention, 'invalid-citation', say.references.withoutBrackets(mention.id)),
    );
}
