import type { EntryId } from '../model/ids.ts';
import type { ContentGraph, Entry } from './graph.ts';

/**
 * The entry that a page of the site is about; undefined where it is about none, or about many.
 * @param page its address or its file, such as `/news/claims/some-claim/` or
 *   `claims/speaker/jane-doe/index.html`
 */
export function entryOfPage({ entries }: ContentGraph, page: string): Entry | undefined {
  const parts = page.split('/');
  const own = parts.findLastIndex(
    (id, at) => at > 0 && entries.get(id as EntryId)?.collection === parts[at - 1],
  );
  // A list that is filtered is about what it is filtered by; a section alone is about no entry.
  const named = parts.findLastIndex((id, at) => at > 0 && entries.has(id as EntryId));
  return entries.get((parts[own < 0 ? named : own] ?? '') as EntryId);
}
