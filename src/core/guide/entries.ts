import { fieldTable } from '../kinds/field-table.ts';
import type { FieldRow } from '../kinds/field-table.ts';
import { BUILT_IN_KINDS } from '../kinds/index.ts';
import type { Collection } from '../kinds/index.ts';
import { nounsOf } from '../kinds/nouns.ts';
import type { Words } from '../words/words.ts';

/** What a contributor knows of a collection before writing for it. */
export interface EntryGuide {
  readonly collection: Collection;
  /** What one file is. */
  readonly about: string;
  /** The name of an example's file, below content/. */
  readonly file: string;
  readonly text: string;
  readonly fields: readonly FieldRow[];
}

/** All collections of a set with their fields, in the order of the menus. */
export function entryGuides(words: Words, kinds = BUILT_IN_KINDS): EntryGuide[] {
  return kinds.collections.map((collection) => {
    const { file, example } = kinds.of(collection);
    return {
      collection,
      about: nounsOf(kinds, collection, words).about,
      file: `${collection}/${example.id}${file}`,
      text: example.text,
      fields: fieldTable(collection, words, kinds),
    };
  });
}
