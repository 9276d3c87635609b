import type { Kinds } from '../../kinds/index.ts';
import type { Check } from '../draft.ts';
import type { Entry } from '../graph.ts';
import { problemIn } from '../problem-in.ts';

/** No entry takes an address at which the site has a page of its own. */
export const reserved: Check = ({ entries, definitions: { kinds } }) =>
  [...entries.values()]
    .filter((entry) => isReserved(entry, kinds))
    .map((entry) =>
      problemIn(
        entry,
        { line: 1, column: 1 },
        'reserved-id',
        `The site has pages of its own at the address of a ${kinds.of(entry.collection).one} "${entry.id}".`,
        `Give the file another name, such as ${entry.id}-${kinds.of(entry.collection).one}.mdx.`,
      ),
    );

function isReserved({ id, collection }: Entry, kinds: Kinds): boolean {
  return kinds.of(collection).reserved?.includes(id) ?? false;
}
