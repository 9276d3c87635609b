import type { EntryId } from '../model/ids.ts';
import type { DataOf } from '../kinds/index.ts';
import { perGraph } from './per-graph.ts';

/** That a source was found not to carry a claim. */
export interface Silence {
  readonly source: EntryId;
  readonly item: DataOf<'sources'>['silent'][number];
}

/** Who is silent on each claim, the sources in the order of their ids. */
export const silences = perGraph((graph) =>
  Map.groupBy(
    graph
      .all('sources')
      .flatMap(({ id, data }) => data.silent.map((item): Silence => ({ source: id, item }))),
    ({ item }) => item.claim,
  ),
);
