import type { EntryId } from '../model/ids.ts';
import type { Edge } from '../graph/graph.ts';
import { perGraph } from './per-graph.ts';

/** The edges that lead to an entry, by the page that they begin on. */
export type Callers = ReadonlyMap<EntryId, readonly Edge[]>;

const NOBODY: Callers = new Map();

/**
 * The pages that link to an entry, each with its edges in their order. A page that links to itself
 * is no news to itself, and a work or a data set has no page that could link.
 */
export const callersOf = perGraph((graph) => {
  const { isPage } = graph.definitions.kinds;
  const callers = new Map<string, Callers>();
  for (const [id, edges] of graph.backlinks) {
    const others = edges.filter(({ from }) => {
      const caller = graph.entries.get(from);
      return caller !== undefined && from !== id && isPage(caller.collection);
    });
    callers.set(
      id,
      Map.groupBy(others, ({ from }) => from),
    );
  }
  return (id: string): Callers => callers.get(id) ?? NOBODY;
});
