import { kindOf } from '../../kinds/index.ts';
import { ENGLISH } from '../../words/words.ts';
import type { Check } from '../draft.ts';
import type { Entry } from '../graph.ts';
import { problemIn } from '../problem-in.ts';

/** No entry takes an address at which the site has a page of its own. */
export const reserved: Check = (draft) =>
  [...draft.entries.values()]
    .filter(isReserved)
    .map((entry) =>
      problemIn(
        entry,
        { line: 1, column: 1 },
        'reserved-id',
        `The site has pages of its own at the address of a ${ENGLISH.kinds[entry.collection].one} "${entry.id}".`,
        `Give the file another name, such as ${entry.id}-${ENGLISH.kinds[entry.collection].one}.mdx.`,
      ),
    );

function isReserved({ id, collection }: Entry): boolean {
  return kindOf(collection).reserved?.includes(id) ?? false;
}
