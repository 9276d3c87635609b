import { textsAt } from '../model/fields.ts';
import type { FoundText } from '../model/fields.ts';
import type { Bond } from './meaning.ts';
import { kindOf, targetsOf } from './index.ts';
import type { Collection } from './index.ts';

/** What a frontmatter field that names another entry says about that entry. */
export interface ReferenceField {
  /** Path into the frontmatter; `*` stands for every item of a list. */
  readonly path: readonly string[];
  /** The collections that the named entry may belong to. */
  readonly to: readonly Collection[];
  /** Verb phrase for the named entry's list of what links to it. */
  readonly as: Bond;
}

/** One value found under a reference field, with the concrete path that leads to it. */
export interface ReferenceValue extends FoundText {
  readonly field: ReferenceField;
}

const known = new Map<Collection, readonly ReferenceField[]>();

/** Every frontmatter field of a collection that names entries. */
export function referenceFields(collection: Collection): readonly ReferenceField[] {
  const found =
    known.get(collection) ??
    kindOf(collection).values.flatMap(({ path, meaning }) =>
      meaning.is === 'reference' ? [{ path, to: targetsOf(meaning.to), as: meaning.as }] : [],
    );
  known.set(collection, found);
  return found;
}

/** Collects every value that names another entry, in the order of the fields. */
export function referencesIn(collection: Collection, data: unknown): ReferenceValue[] {
  return referenceFields(collection).flatMap((field) =>
    textsAt(data, field.path).map(({ path, value }) => ({ field, path, value })),
  );
}
