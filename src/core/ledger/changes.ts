import type { DataOf } from '../kinds/index.ts';
import type { Entry } from '../graph/graph.ts';
import { perGraph } from './per-graph.ts';

/** What an editor changed in an explainer. */
export interface Change {
  readonly entry: Entry<'explainers'>;
  readonly change: DataOf<'explainers'>['changes'][number];
}

/** The changes of all explainers: these by id, those of each in the order of its file. */
export const changes = perGraph((graph): readonly Change[] =>
  graph
    .all('explainers')
    .flatMap((entry) => entry.data.changes.map((change) => ({ entry, change }))),
);
