import type { EntryId } from '../model/ids.ts';
import type { DataOf } from '../kinds/index.ts';
import { filed } from './by-id.ts';
import { perGraph } from './per-graph.ts';

/** That a source was found not to carry a claim. */
export interface Silence {
  readonly source: EntryId;
  readonly item: DataOf<'sources'>['silent'][number];
}

/** That a claim does not concern a source. */
interface NotApplicable {
  readonly source: EntryId;
  readonly item: DataOf<'sources'>['not-applicable'][number];
}

/** Whom a claim does not concern, the sources in the order of their ids. */
export const notApplicableTo = perGraph((graph) =>
  filed(
    graph
      .all('sources')
      .flatMap(({ id, data }) =>
        data['not-applicable'].map((item): NotApplicable => ({ source: id, item })),
      ),
    ({ item }) => [item.claim],
  ),
);

/** Who is silent on a claim, the sources in the order of their ids. */
export const silencesOn = perGraph((graph) =>
  filed(
    graph
      .all('sources')
      .flatMap(({ id, data }) => data.silent.map((item): Silence => ({ source: id, item }))),
    ({ item }) => [item.claim],
  ),
);
