import { fieldTable } from '../kinds/field-table.ts';
import type { FieldRow } from '../kinds/field-table.ts';
import { COLLECTIONS, kindOf } from '../kinds/index.ts';
import type { Collection } from '../kinds/index.ts';
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

/** All collections with their fields, in the order of the menus. */
export function entryGuides(words: Words): EntryGuide[] {
  return COLLECTIONS.map((collection) => {
    const { file, example } = kindOf(collection);
    return {
      collection,
      about: words.kinds[collection].about,
      file: `${collection}/${example.id}${file}`,
      text: example.text,
      fields: fieldTable(collection, words),
    };
  });
}
