import type { ContentGraph, Entry } from '../graph/graph.ts';

/**
 * The first day, `YYYY-MM-DD`, at whose end a reader could know of an entry. What sources carry is
 * known with the first of them.
 */
export function knownFrom(graph: ContentGraph, { id, collection, data }: Entry): string {
  const { kinds } = graph.definitions;
  const [carried] = (graph.occurrences.get(id) ?? [])
    .map(({ source }) => kinds.of('sources').known(graph.get('sources', source).data, undefined))
    .sort();
  return kinds.of(collection).known(data, carried);
}
