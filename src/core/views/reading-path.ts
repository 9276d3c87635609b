import type { EntryId } from '../model/ids.ts';
import type { ContentGraph } from '../graph/graph.ts';
import { linkTo } from './parts.ts';
import type { LinkView } from './parts.ts';

/** Most concepts that a reader is asked to know first. */
const LONGEST_PATH = 7;

/**
 * The concepts that a newcomer needs for a page, in an order in which each comes after those it
 * requires (depth-first topological order; `requires` has no circles). Roots are the concepts
 * that the page itself mentions, in the order of mention, and, for a concept, what it requires.
 */
export function readingPath(graph: ContentGraph, id: EntryId): LinkView[] {
  const entry = graph.entries.get(id);
  const roots =
    entry?.collection === 'concepts'
      ? entry.data.requires
      : [
          ...new Set(
            (graph.outgoing.get(id) ?? [])
              .filter((edge) => edge.kind === 'mention')
              .map((edge) => edge.to as string)
              .filter((to) => graph.entries.get(to as EntryId)?.collection === 'concepts'),
          ),
        ];
  const order: string[] = [];
  const visit = (concept: string): void => {
    if (order.includes(concept) || concept === id) return;
    for (const required of graph.get('concepts', concept).data.requires) visit(required);
    order.push(concept);
  };
  for (const root of roots) {
    visit(root);
    if (order.length >= LONGEST_PATH) break;
  }
  return order.slice(0, LONGEST_PATH).map((concept) => linkTo(graph, concept));
}
