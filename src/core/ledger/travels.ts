import type { ContentGraph, Occurrence } from '../graph/graph.ts';
import type { EntryId } from '../model/ids.ts';
import { perGraph } from './per-graph.ts';

/** Where somebody stands on the way of the words: said, first carried, carried on, read here. */
export type Stage = 0 | 1 | 2 | 3;

/** Somebody or something that the words passed through. */
export interface Station {
  /** Who speaks and carries as well is there twice, unless it publishes: an outlet is one place. */
  readonly key: string;
  readonly id: EntryId;
  readonly stage: Stage;
}

/** One step of a claim from one to another. */
interface Step {
  readonly from: Station;
  readonly to: Station;
  readonly claim: EntryId;
  /** Whether the wording was changed at this step, and whether it is inferred that it was made. */
  readonly changed: boolean;
  readonly inferred: boolean;
}

/** All steps of all claims that somebody carries. What an outlet says itself has gone no way. */
export const travels = perGraph((graph): readonly Step[] => {
  const passages = [...graph.occurrences.values()]
    .flat()
    .filter(({ stance }) => stance !== 'disputes')
    .map((passage) => ({ passage, path: pathOf(graph, passage) }));
  const stationAt = stationsOf(
    graph,
    passages.map(({ path }) => path.map(({ id }) => id)),
  );
  return passages.flatMap(({ passage: { claim, stance }, path }) =>
    path.slice(1).flatMap((next, index): Step[] => {
      const before = path[index];
      if (!before) return [];
      const last = index === path.length - 2;
      return [
        {
          from: stationAt(before.id, index),
          to: stationAt(next.id, index + 1),
          claim,
          changed: last && stance === 'changes',
          inferred: next.inferred,
        },
      ];
    }),
  );
});

/** The stations of a chain: a report stands for its outlet, and each once in a row. */
function pathOf(graph: ContentGraph, { chain, inferred }: Occurrence) {
  return chain
    .map((station, index) => {
      const entry = graph.entries.get(station);
      const id = entry?.collection === 'sources' ? (entry.data.publisher as EntryId) : station;
      return { id, inferred: inferred.includes(index) };
    })
    .filter(({ id }, index, all) => id !== all[index - 1]?.id);
}

/** Tells the station of who stands at a place of a path. */
function stationsOf(graph: ContentGraph, paths: readonly (readonly EntryId[])[]) {
  const travelled = paths.filter((path) => path.length > 1);
  const publishing = new Set(travelled.map((path) => path.at(-1)));
  const passing = new Set(travelled.flatMap((path) => path.slice(0, -1)));
  const farthest = new Map<EntryId, number>();
  for (const path of travelled) {
    for (const [index, id] of path.entries())
      farthest.set(id, Math.max(index, farthest.get(id) ?? 0));
  }
  const isOutlet = (id: EntryId): boolean => {
    const entry = graph.entries.get(id);
    return publishing.has(id) || (entry?.collection === 'actors' && entry.data.kind === 'outlet');
  };
  const stageOf = (id: EntryId, index: number): Stage => {
    if (isOutlet(id) && !passing.has(id)) return 3;
    const place = isOutlet(id) ? (farthest.get(id) ?? 0) : index;
    return place === 0 ? 0 : place === 1 ? 1 : 2;
  };
  return (id: EntryId, index: number): Station => {
    const stage = stageOf(id, index);
    // No id has an underscore, so no two stations have one key.
    return {
      key: isOutlet(id) || stage === 0 ? id : `${id}_${stage === 1 ? '' : stage}`,
      id,
      stage,
    };
  };
}
