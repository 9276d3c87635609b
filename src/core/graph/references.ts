import type { WikiLink } from '../grammar/nodes.ts';
import { nearest } from '../grammar/near.ts';
import { meantBy } from '../grammar/slip.ts';
import type { ProblemCode } from '../model/codes.ts';
import type { Mention } from '../kinds/kind.ts';
import type { Collection, Kinds } from '../kinds/index.ts';
import type { EntryId } from '../model/ids.ts';
import type { NameIndex } from './names.ts';

/** Why a reference leads nowhere. */
interface Fault {
  readonly code: ProblemCode;
  readonly message: string;
  readonly hint: string;
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
        message: `"${value}" fits more than one entry: ${found.ids.map((id) => `"${id}"`).join(', ')}.`,
        hint: `Write the id: ${found.ids.map((id) => `[[${id}|${label}]]`).join(' or ')}.`,
        meant: found.ids,
      };
    case 'unlinkable':
      return {
        code: 'wrong-collection',
        message: `"${found.id}" is ${article(index.kinds.of(found.collection).one)} and has no page to link to.`,
        hint: howTo(index.kinds.of(found.collection).mention, found.id),
        meant: [found.id],
      };
    case 'unknown': {
      if (index.mayBeUnread(value)) return undefined;
      const near = nearest(value, index.names);
      return {
        code: 'unknown-entry',
        message: `There is no entry "${value}".`,
        hint:
          near === undefined
            ? 'Write the id, title or alias of an entry that exists, or add the entry.'
            : `Did you mean "${near}"?`,
        meant: near === undefined ? [] : index.entriesNamed(near),
        ...rightOf(meantBy(value, index.names)),
      };
    }
  }
}

/** Follows an id, empty where it could not be read, that must belong to an entry of one of `to`. */
export function followId(id: string, to: readonly Collection[], index: NameIndex): Followed {
  if (id === '') return undefined;
  const collections = index.collectionsOf(id);
  if (collections.some((collection) => to.includes(collection))) return { to: id as EntryId };
  const [actual] = collections;
  if (actual === undefined && index.mayBeIn(to)) return undefined;
  if (actual !== undefined) {
    return {
      code: 'wrong-collection',
      message: `"${id}" is ${article(index.kinds.of(actual).one)}, but here must stand ${article(nouns(to, index.kinds))}.`,
      hint: `Name ${article(nouns(to, index.kinds))} by its id.`,
      meant: [id as EntryId],
    };
  }
  const near = (nearest(id, index.idsIn(to)) as EntryId | undefined) ?? nameNear(id, to, index);
  return {
    code: 'unknown-entry',
    message: `There is no ${nouns(to, index.kinds)} "${id}".`,
    hint: `${near === undefined ? '' : `Did you mean "${near}"? `}${whereToAdd(id, to, index.kinds)}`,
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

function nouns(collections: readonly Collection[], kinds: Kinds): string {
  return collections.length > 2
    ? 'entry'
    : collections.map((collection) => kinds.of(collection).one).join(' or ');
}

function howTo({ verb, words }: Mention, id: string): string {
  return `${verb}: ${words(id)}.`;
}

function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

function whereToAdd(id: string, to: readonly Collection[], kinds: Kinds): string {
  const [first] = to;
  return first === undefined || to.length > 2
    ? 'Write the id of an entry that exists.'
    : `Write an id that exists, or add ${kinds.entryPath(first, id)}.`;
}
