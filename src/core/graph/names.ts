import { isPageCollection } from '../model/collections.ts';
import type { Collection } from '../model/collections.ts';
import type { EntryId } from '../model/ids.ts';
import { compareText } from '../model/problem.ts';
import type { ParseResult } from '../grammar/entry.ts';

/** What a wiki link's words lead to. */
export type Resolution =
  | { readonly kind: 'found'; readonly id: EntryId }
  | { readonly kind: 'ambiguous'; readonly ids: readonly EntryId[] }
  | { readonly kind: 'unlinkable'; readonly id: EntryId; readonly collection: Collection }
  | { readonly kind: 'unknown' };

/** All names of all entries, for resolving links and for near matches. */
export interface NameIndex {
  readonly resolve: (name: string) => Resolution;
  /** Every id, title and alias that a wiki link may use. */
  readonly names: readonly string[];
  readonly collectionOf: (id: string) => Collection | undefined;
  readonly idsIn: (collections: readonly Collection[]) => readonly EntryId[];
}

/**
 * Indexes ids, titles and aliases of all files, broken ones too. An id wins over a title or alias;
 * titles and aliases are compared without regard to case. Only entries with a page have names.
 */
export function indexNames(results: readonly ParseResult[]): NameIndex {
  const collections = new Map<string, Collection>();
  const byName = new Map<string, Set<EntryId>>();
  const names = new Set<string>();
  for (const { id, collection, names: own } of results) {
    collections.set(id, collection);
    if (!isPageCollection(collection)) continue;
    names.add(id);
    for (const name of own) {
      names.add(name);
      const key = keyOf(name);
      byName.set(key, (byName.get(key) ?? new Set()).add(id));
    }
  }
  return {
    names: [...names],
    collectionOf: (id) => collections.get(id),
    idsIn: (wanted) =>
      [...collections]
        .filter(([, collection]) => wanted.includes(collection))
        .map(([id]) => id as EntryId),
    resolve: (name) => {
      const collection = collections.get(name);
      if (collection !== undefined) {
        return isPageCollection(collection)
          ? { kind: 'found', id: name as EntryId }
          : { kind: 'unlinkable', id: name as EntryId, collection };
      }
      const ids = [...(byName.get(keyOf(name)) ?? [])].sort(compareText);
      const [only] = ids;
      if (only === undefined) return { kind: 'unknown' };
      return ids.length === 1 ? { kind: 'found', id: only } : { kind: 'ambiguous', ids };
    },
  };
}

function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
