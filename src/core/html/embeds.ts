import type { ElementContent } from 'hast';
import type { EmptyName } from '../grammar/components/index.ts';
import { embedKey } from '../grammar/counts.ts';
import type { WholeElement } from '../grammar/element-facts.ts';
import type { ContentGraph } from '../graph/graph.ts';
import { sizeOf } from './budget.ts';
import { drawOf } from './drawings/index.ts';

/** An embed as it was drawn, and how many nodes that took. */
export interface Drawn {
  readonly drawn: readonly ElementContent[];
  readonly size: number;
}

/** What has been drawn for a graph, by `embedKey`. */
const kept = new WeakMap<ContentGraph, Map<string, Drawn>>();

/**
 * A component that draws a view of the graph. What is equal is drawn once for all pages; nobody may
 * change it.
 */
export function embed<N extends EmptyName>(graph: ContentGraph, element: WholeElement<N>): Drawn {
  const ofGraph = kept.get(graph) ?? new Map<string, Drawn>();
  kept.set(graph, ofGraph);
  const key = embedKey(element.component, element.attributes);
  const known = ofGraph.get(key);
  if (known) return known;
  const drawn = drawOf(element, graph);
  const made = { drawn, size: sizeOf({ type: 'root', children: drawn }) };
  ofGraph.set(key, made);
  return made;
}
