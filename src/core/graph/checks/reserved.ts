import { SINGULAR } from '../../model/collections.ts';
import { RESERVED_IDS } from '../../model/urls.ts';
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
        `The site has pages of its own at the address of a ${SINGULAR[entry.collection]} "${entry.id}".`,
        `Give the file another name, such as ${entry.id}-${SINGULAR[entry.collection]}.mdx.`,
      ),
    );

function isReserved({ id, collection }: Entry): boolean {
  const reservedIds: Partial<Record<string, readonly string[]>> = RESERVED_IDS;
  return reservedIds[collection]?.includes(id) ?? false;
}
