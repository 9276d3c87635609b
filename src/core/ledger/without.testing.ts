import { checkedGraph } from '../graph/graph.ts';
import type { ContentGraph, Entry, Occurrence } from '../graph/graph.ts';
import type { EntryId } from '../model/ids.ts';

/** The same graph, made again without an actor or a document and without all that goes with it. */
export function rebuiltWithout(graph: ContentGraph, node: string): ContentGraph {
  const actor = graph.all('actors').find(({ id }) => id === node);
  const isGone = (id: string): boolean => {
    const entry = graph.entries.get(id as EntryId);
    if (id === node || !entry) return true;
    if (entry.collection === 'sources') {
      return entry.data.publisher === node || entry.data.authors.includes(node);
    }
    if (entry.collection === 'references') {
      return actor !== undefined && entry.data.publisher === actor.data.title;
    }
    return entry.collection === 'claims' && entry.data.speaker.every((id) => id === node);
  };
  const entries = new Map<EntryId, Entry>();
  for (const entry of graph.entries.values()) {
    if (!isGone(entry.id)) entries.set(entry.id, leftOf(entry, isGone));
  }
  const occurrences = new Map<EntryId, Occurrence[]>();
  for (const [claim, passages] of graph.occurrences) {
    if (isGone(claim)) continue;
    occurrences.set(
      claim,
      passages.flatMap((passage) =>
        isGone(passage.source) || passage.chain.some(isGone)
          ? []
          : [{ ...passage, by: passage.by.filter((id) => !isGone(id)) }],
      ),
    );
  }
  const backlinks = new Map(
    [...graph.backlinks].map(([to, edges]) => [to, edges.filter(({ from }) => !isGone(from))]),
  );
  return checkedGraph({ ...graph, entries, occurrences, backlinks });
}

/** A claim without its lost speakers, routes and disputes. */
function leftOf(entry: Entry, isGone: (id: string) => boolean): Entry {
  if (entry.collection !== 'claims') return entry;
  const isLeft = (id: string): boolean => !isGone(id);
  const { data } = entry;
  return {
    ...entry,
    data: {
      ...data,
      speaker: data.speaker.filter(isLeft),
      disputes: data.disputes.filter(isLeft),
      elsewhere: data.elsewhere.filter(
        ({ work, relay }) => isLeft(work) && (relay === undefined || isLeft(relay)),
      ),
    },
  };
}
