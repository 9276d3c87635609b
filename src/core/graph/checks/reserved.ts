import type { Kinds } from '../../kinds/index.ts';
import { say } from '../../words/say.ts';
import type { Check } from '../draft.ts';
import type { Entry } from '../graph.ts';
import { thingOf } from '../named.ts';
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
        say.ids.reserved(entry.id, thingOf(kinds, entry.collection)),
      ),
    );

function isReserved({ id, collection }: Entry, kinds: Kinds): boolean {
  return kinds.of(collection).reserved?.includes(id) ?? false;
}
