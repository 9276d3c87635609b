import type { ContentGraph } from '../core/graph/graph.ts';
import type { EntryId } from '../core/model/ids.ts';
import { entryPath } from '../core/kinds/index.ts';

/**
 * The file to look into when a built page is not right: the entry that the page is about, where it
 * is about one, and the page's own name.
 * @param page a file of the site, such as `claims/no-substitutes/index.html`
 */
export function entryOf(page: string, graph: ContentGraph): string {
  const [collection, id = ''] = page.split('/');
  const entry = graph.entries.get(id as EntryId);
  if (!entry || entry.collection !== collection) return page;
  return `${entryPath(entry.collection, id)} (${page})`;
}
