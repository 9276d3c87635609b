import { textsAt } from '../model/fields.ts';
import type { FoundText } from '../model/fields.ts';
import { kindOf } from './index.ts';
import type { Collection } from './index.ts';

/** The topics in the fields of an entry, with their places. */
export function topicsIn(collection: Collection, data: unknown): FoundText[] {
  return kindOf(collection).values.flatMap(({ path, meaning }) =>
    meaning.is === 'topic' ? textsAt(data, path) : [],
  );
}
