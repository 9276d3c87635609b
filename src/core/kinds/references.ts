import { ID_PATTERN } from '../model/ids.ts';
import { textsAt } from '../model/fields.ts';
import type { FoundText } from '../model/fields.ts';
import { BUILT_IN_KINDS } from './index.ts';
import type { Collection, Kinds } from './index.ts';

/** What a frontmatter field that names another entry says about that entry. */
export interface ReferenceField {
  /** Path into the frontmatter; `*` stands for every item of a list. */
  readonly path: readonly string[];
  /** The collections that the named entry may belong to. */
  readonly to: readonly Collection[];
  /** Verb phrase for the named entry's list of what links to it. */
  readonly as: string;
  /** What is no id there is words, and names nothing. */
  readonly orWords: boolean;
}

/** One value found under a reference field, with the concrete path that leads to it. */
export interface ReferenceValue extends FoundText {
  readonly field: ReferenceField;
}

const known = new WeakMap<Kinds, Map<Collection, readonly ReferenceField[]>>();

/** Every frontmatter field of a collection that names entries. */
export function referenceFields(
  collection: Collection,
  kinds = BUILT_IN_KINDS,
): readonly ReferenceField[] {
  const ofKinds = known.get(kinds) ?? new Map<Collection, readonly ReferenceField[]>();
  known.set(kinds, ofKinds);
  const found =
    ofKinds.get(collection) ??
    kinds.of(collection).values.flatMap(({ path, meaning }) =>
      meaning.is === 'reference'
        ? [
            {
              path,
              to: kinds.targetsOf(meaning.to),
              as: meaning.as,
              orWords: meaning.orWords ?? false,
            },
          ]
        : [],
    );
  ofKinds.set(collection, found);
  return found;
}

/** Collects every value that names another entry, in the order of the fields. */
export function referencesIn(
  collection: Collection,
  data: unknown,
  kinds = BUILT_IN_KINDS,
): ReferenceValue[] {
  return referenceFields(collection, kinds).flatMap((field) =>
    textsAt(data, field.path)
      .filter(({ value }) => !field.orWords || ID_PATTERN.test(value))
      .map(({ path, value }) => ({ field, path, value })),
  );
}
