import { textsAt } from '../model/fields.ts';
import type { FoundText } from '../model/fields.ts';
import { BUILT_IN_KINDS } from './index.ts';
import type { Collection } from './index.ts';

/** The topics in the fields of an entry, with their places. */
export function topicsIn(
  collection: Collection,
  data: unknown,
  kinds = BUILT_IN_KINDS,
): FoundText[] {
  return kinds
    .of(collection)
    .values.flatMap(({ path, meaning }) => (meaning.is === 'topic' ? textsAt(data, path) : []));
}
