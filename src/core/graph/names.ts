import type { ParseResult } from '../grammar/entry.ts';
import { BUILT_IN_KINDS } from '../kinds/index.ts';
import type { Collection, Kinds } from '../kinds/index.ts';
import type { EntryId } from '../model/ids.ts';
import { compareText } from '../model/problem.ts';

/** What a wiki link's words lead to. */
type Resolution =
  | { readonly kind: 'found'; readonly id: EntryId }
  | { readonly kind: 'ambiguous'; readonly ids: readonly EntryId[] }
  | { readonly kind: 'unlinkable'; readonly id: EntryId; readonly collection: Collection }
  | { readonly kind: 'unknown' };

/** All names of all entries, for resolving links and for near matches. */
export interface NameIndex {
  /** The collections of the entries. */
  readonly kinds: Kinds;
  /** The content folder, as messages show it. */
  readonly folder: string | undefined;
  readonly resolve: (name: string) => Resolution;
  /** Every id, title and alias that a wiki link may use. */
  readonly names: readonly string[];
  /** The entries that have this id, title or alias, ordered by id. */
  readonly entriesNamed: (name: string) => readonly EntryId[];
  /** The collections in which the id is taken; more than one where an id is not unique. */
  readonly collectionsOf: (id: string) => readonly Collection[];
  readonly idsIn: (collections: readonly Collection[]) => readonly EntryId[];
  /** Tells whether the words may be a name in a file whose names could not be read. */
  readonly mayBeUnread: (name: string) => boolean;
  /** Tells whether an id may be one of a folder that could not be read. */
  readonly mayBeIn: (collections: readonly Collection[]) => boolean;
}

/** The content folder that a file lies in. */
function folderOf({ path, collection }: ParseResult): string {
  return path.slice(0, path.lastIndexOf(`/${collection}/`));
}

/**
 * Indexes ids, titles and aliases of all files, broken ones too. An id wins over a title or alias;
 * titles and aliases are compared without regard to case. Only entries with a page have names.
 * @param missing collections whose entries are not known
 */
export function indexNames(
  results: readonly ParseResult[],
  missing: readonly Collection[] = [],
  kinds = BUILT_IN_KINDS,
): NameIndex {
  const collections = new Map<string, Collection[]>();
  const byName = new Map<string, Set<EntryId>>();
  const names = new Set<string>();
  const unread: ((key: string) => boolean)[] = missing.some(kinds.isPage) ? [() => true] : [];
  for (const { id, collection, names: own, unread: text } of results) {
    collections.set(id, [...(collections.get(id) ?? []), collection]);
    if (!kinds.isPage(collection)) continue;
    if (text === '') unread.push((key) => mayMean(key, id));
    else if (text !== undefined) unread.push(containing(keyOf(text)));
    names.add(id);
    for (const name of own) {
      names.add(name);
      const key = keyOf(name);
      byName.set(key, (byName.get(key) ?? new Set()).add(id));
    }
  }
  const collectionsOf = (id: string): readonly Collection[] => collections.get(id) ?? [];
  const entriesNamed = (name: string): EntryId[] =>
    collectionsOf(name).length > 0
      ? [name as EntryId]
      : [...(byName.get(keyOf(name)) ?? [])].sort(compareText);
  return {
    kinds,
    folder: results[0] && folderOf(results[0]),
    names: [...names],
    collectionsOf,
    entriesNamed,
    idsIn: (wanted) =>
      [...collections]
        .filter(([, own]) => own.some((collection) => wanted.includes(collection)))
        .map(([id]) => id as EntryId),
    mayBeUnread: (name) => unread.some((holds) => holds(keyOf(name))),
    mayBeIn: (wanted) => missing.some((collection) => wanted.includes(collection)),
    resolve: (name) => {
      const ids = entriesNamed(name);
      const [only] = ids;
      if (only === undefined) return { kind: 'unknown' };
      if (ids.length > 1) return { kind: 'ambiguous', ids };
      const own = collectionsOf(only);
      return own.some(kinds.isPage) || own[0] === undefined
        ? { kind: 'found', id: only }
        : { kind: 'unlinkable', id: only, collection: own[0] };
    },
  };
}

/** How many names that lead nowhere are looked for in one entry. */
const SEARCHES = 50;

/**
 * The index for one entry. To look for what a name may mean costs time by all names there are; a
 * file of thousands of such names gets no advice after the first few.
 */
export function patiently(index: NameIndex): (name: string) => NameIndex {
  const searched = new Set<string>();
  const known: NameIndex = { ...index, names: [], idsIn: () => [], mayBeUnread: () => false };
  return (name) => {
    if (index.entriesNamed(name).length === 0) searched.add(name);
    return searched.size > SEARCHES && searched.has(name) ? known : index;
  };
}

function containing(text: string): (key: string) => boolean {
  return (key) => text.includes(key);
}

/**
 * Whether a name can be one of an entry of which nothing but its id is known: the two share a word,
 * or are of different alphabets.
 */
function mayMean(key: string, id: EntryId): boolean {
  const words = key.normalize('NFKD').match(/[a-z0-9]+/g) ?? [];
  return words.length === 0 || words.some((word) => id.split('-').includes(word));
}

function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
