import { kindOf } from '../kinds/index.ts';
import type { Collection } from '../kinds/index.ts';
import { ENGLISH } from '../words/words.ts';

/** A collection as messages name it. */
export function thingOf(collection: Collection) {
  return { collection, one: ENGLISH.kinds[collection].one };
}

/** How another text refers to an entry, as messages say it. */
export function referenceTo({ collection, id }: { collection: Collection; id: string }) {
  const { how, words } = kindOf(collection).mention;
  return { how, words: words(id) };
}
