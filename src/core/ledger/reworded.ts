import type { Occurrence } from '../graph/graph.ts';
import { perGraph } from './per-graph.ts';

/** The passages that change what another report says, in the order of their claims. */
export const reworded = perGraph((graph): readonly Occurrence[] =>
  [...graph.occurrences.values()].flat().filter(({ stance }) => stance === 'changes'),
);
