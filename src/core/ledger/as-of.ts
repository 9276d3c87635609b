import type { Root } from 'mdast';
import { factsOf } from '../grammar/facts.ts';
import type { EntryId } from '../model/ids.ts';
import { checkedGraph } from '../graph/graph.ts';
import type { ContentGraph, Entry } from '../graph/graph.ts';
import { knownFrom } from './known.ts';

/**
 * The graph as it was known at the end of a day: claims, reports, events, outcomes and changes of
 * explainers that were known by then, and nothing of what came later.
 *
 * A report's silence is part of the report: it is known with it, whenever somebody checked it. The
 * check itself is later, so who made it and when is no part of this graph's day; views leave it out.
 *
 * Texts are written in hindsight, and so are concepts and works: entries here have no body, no
 * sentence that calls them, and actors and places have nothing but what they are.
 * @param day `YYYY-MM-DD`
 */
export function graphAsOf(graph: ContentGraph, day: string): ContentGraph {
  const entries = new Map<EntryId, Entry>();
  for (const entry of graph.entries.values()) {
    const then = entryAsOf(graph, entry, day);
    if (then) entries.set(entry.id, then);
  }
  return checkedGraph({
    ...graph,
    asOf: day,
    site: {
      ...graph.site,
      'key-dates': graph.site['key-dates'].filter((item) => item.date <= day),
    },
    entries,
    outgoing: new Map(),
    backlinks: new Map(),
    occurrences: new Map(
      [...graph.occurrences]
        .filter(([claim]) => entries.has(claim))
        .map(([claim, passages]) => [claim, passages.filter(({ source }) => entries.has(source))]),
    ),
    tables: new Map(),
  });
}

const NO_TEXT: Root = { type: 'root', children: [] };

/** What was known of an entry; undefined when that is nothing. */
function entryAsOf(graph: ContentGraph, entry: Entry, day: string): Entry | undefined {
  if (knownFrom(graph, entry) > day) return undefined;
  const isKnown = (id: string): boolean => {
    const other = graph.entries.get(id as EntryId);
    return other !== undefined && knownFrom(graph, other) <= day;
  };
  const claims = entry.facts.claims.filter(({ claim }) => isKnown(claim));
  const kind = graph.definitions.kinds.of(entry.collection);
  const data: unknown = kind.then?.(entry.data, day, isKnown) ?? entry.data;
  return { ...entry, tree: NO_TEXT, facts: { ...factsOf(NO_TEXT, ''), claims }, data } as Entry;
}
