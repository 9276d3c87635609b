import { z } from 'zod';
import { described } from './described.ts';
import { BUILT_IN_KINDS } from './index.ts';
import type { Collection } from './index.ts';
import { nounsOf } from './nouns.ts';
import type { KindsWords } from './words-of.ts';

/**
 * The frontmatter of a collection as JSON Schema (draft 7), the form that editors of YAML read. It
 * tells the fields, their values and what they mean; what fields demand of each other it cannot.
 */
export function editorSchema(
  collection: Collection,
  words: { readonly kinds: KindsWords },
  kinds = BUILT_IN_KINDS,
): object {
  const { one, fields } = nounsOf(kinds, collection, words);
  const schema = described(kinds.of(collection).schema, fields);
  const options = { io: 'input', target: 'draft-7', unrepresentable: 'any' } as const;
  return { ...z.toJSONSchema(schema, options), title: one };
}
