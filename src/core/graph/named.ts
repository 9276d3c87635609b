import type { Collection, Kinds } from '../kinds/index.ts';
import { nounsOf } from '../kinds/nouns.ts';
import { ENGLISH } from '../words/words.ts';

/** A collection as messages name it. */
export function thingOf(kinds: Kinds, collection: Collection) {
  return { collection, one: nounsOf(kinds, collection, ENGLISH).one };
}

/** How another text refers to an entry, as messages say it. */
export function referenceTo(
  kinds: Kinds,
  { collection, id }: { readonly collection: Collection; readonly id: string },
) {
  const { how, words } = kinds.of(collection).mention;
  return { how, words: words(id) };
}
