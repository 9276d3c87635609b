import type { ContentGraph } from '../graph/graph.ts';

/** Makes a value of a graph once, however many pages ask for it. Nobody may change the value. */
export function perGraph<T>(make: (graph: ContentGraph) => T): (graph: ContentGraph) => T {
  const made = new WeakMap<ContentGraph, { readonly value: T }>();
  return (graph) => {
    const known = made.get(graph) ?? { value: make(graph) };
    made.set(graph, known);
    return known.value;
  };
}
