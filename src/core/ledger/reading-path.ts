import type { EntryId } from '../model/ids.ts';
import type { ContentGraph } from '../graph/graph.ts';
import { perGraph } from './per-graph.ts';

/** Most concepts that a reader is asked to know first. */
const LONGEST_PATH = 7;

/**
 * The ids of the concepts that a newcomer needs for a page, in an order in which each comes after those it
 * requires (depth-first topological order; `requires` has no circles). Roots are the concepts
 * that the page itself mentions, in the order of mention, and, for a concept, what it requires.
 */
export function readingPath(graph: ContentGraph, id: EntryId): readonly string[] {
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
  return firstOf(roots.map((root) => pathTo(graph, root)));
}

const paths = perGraph(() => new Map<string, readonly string[]>());

/** The beginning of the way to a concept, itself at the end: what it requires comes before it. */
function pathTo(graph: ContentGraph, concept: string): readonly string[] {
  const known = paths(graph).get(concept);
  if (known) return known;
  const { requires } = graph.get('concepts', concept).data;
  const path = firstOf([...requires.map((each) => pathTo(graph, each)), [concept]]);
  paths(graph).set(concept, path);
  return path;
}

/**
 * The first concepts of some ways one after the other, each once. A way that was cut off has as
 * many as are ever shown, so nothing behind its end is missed.
 */
function firstOf(ways: readonly (readonly string[])[]): string[] {
  const first = new Set<string>();
  for (const way of ways) {
    for (const concept of way) {
      if (first.size === LONGEST_PATH) return [...first];
      first.add(concept);
    }
  }
  return [...first];
}
