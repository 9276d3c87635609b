import type { WikiLink } from '../grammar/nodes.ts';
import { nearest } from '../grammar/near.ts';
import { meantBy } from '../grammar/slip.ts';
import type { ProblemCode } from '../model/codes.ts';
import type { Collection, Kinds } from '../kinds/index.ts';
import type { EntryId } from '../model/ids.ts';
import type { Said } from '../model/problem.ts';
import { say } from '../words/say.ts';
import { referenceTo, thingOf } from './named.ts';
import type { NameIndex } from './names.ts';

/** Why a reference leads nowhere. */
interface Fault {
  readonly code: ProblemCode;
  readonly said: Said;
  /** The entries that its author may have meant. */
  readonly meant: readonly EntryId[];
  /** The name that its author cannot but mean. */
  readonly right?: string;
}

/** Where a reference leads; undefined when that cannot be told, because a file could not be read. */
export type Followed = { readonly to: EntryId } | Fault | undefined;

/** Follows the words of a wiki link. */
export function followLink({ value, label = value }: WikiLink, index: NameIndex): Followed {
  const found = index.resolve(value);
  switch (found.kind) {
    case 'found':
      return { to: found.id };
    case 'ambiguous':
      return {
        code: 'ambiguous-name',
        said: say.references.ambiguous(value, found.ids, label),
        meant: found.ids,
      };
    case 'unlinkable':
      return {
        code: 'wrong-collection',
        said: say.references.withoutPage(
          found.id,
          thingOf(index.kinds, found.collection),
          referenceTo(index.kinds, found),
        ),
        meant: [found.id],
      };
    case 'unknown': {
      if (index.mayBeUnread(value)) return undefined;
      const near = nearest(value, index.names);
      return {
        code: 'unknown-entry',
        said: say.references.unknownName(value, near),
        meant: near === undefined ? [] : index.entriesNamed(near),
        ...rightOf(meantBy(value, index.names)),
      };
    }
  }
}

/**
 * Follows an id, empty where it could not be read, that must belong to an entry of one of `to`.
 * @param mostly what its author is told to look for
 */
export function followId(
  id: string,
  to: readonly Collection[],
  index: NameIndex,
  mostly = to,
): Followed {
  if (id === '') return undefined;
  const collections = index.collectionsOf(id);
  if (collections.some((collection) => to.includes(collection))) return { to: id as EntryId };
  const [actual] = collections;
  if (actual === undefined && index.mayBeIn(to)) return undefined;
  if (actual !== undefined) {
    return {
      code: 'wrong-collection',
      said: say.references.wrongCollection(
        id,
        thingOf(index.kinds, actual),
        things(mostly, index.kinds),
      ),
      meant: [id as EntryId],
    };
  }
  const near = (nearest(id, index.idsIn(to)) as EntryId | undefined) ?? nameNear(id, to, index);
  return {
    code: 'unknown-entry',
    said: say.references.unknownId(
      id,
      things(mostly, index.kinds),
      near,
      whereToAdd(id, mostly, index),
    ),
    meant: near === undefined ? [] : [near],
    ...rightOf(meantBy(id, index.idsIn(to))),
  };
}

function rightOf(right: string | undefined): Pick<Fault, 'right'> {
  return right === undefined ? {} : { right };
}

/** The id of the entry whose title or alias is close to what stands where an id should. */
function nameNear(id: string, to: readonly Collection[], index: NameIndex): EntryId | undefined {
  const near = nearest(id, index.names);
  return near === undefined
    ? undefined
    : index
        .entriesNamed(near)
        .find((entry) => index.collectionsOf(entry).some((each) => to.includes(each)));
}

function things(collections: readonly Collection[], kinds: Kinds) {
  return collections.map((collection) => thingOf(kinds, collection));
}

/** The file that would have an id; undefined where it may be of too many collections. */
function whereToAdd(
  id: string,
  to: readonly Collection[],
  { kinds, folder }: NameIndex,
): string | undefined {
  const [first] = to;
  return first === undefined || to.length > 2 ? undefined : kinds.entryPath(first, id, folder);
}
