import type { Collection, Kinds } from './index.ts';
import type { KindWords } from './wording.ts';
import type { KindsWords } from './words-of.ts';

type Nouns = Pick<KindWords, 'one' | 'many' | 'about' | 'fields'>;

/** What a collection is called: a newsroom's own says so itself, all others in the catalogue. */
export function nounsOf(
  kinds: Kinds,
  collection: Collection,
  words: { readonly kinds: KindsWords },
): Nouns {
  const { nouns } = kinds.of(collection);
  return nouns ? { ...nouns, fields: {} } : words.kinds[collection];
}
