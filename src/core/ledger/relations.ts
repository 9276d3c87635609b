import type { DataOf } from '../kinds/index.ts';
import type { Entry } from '../graph/graph.ts';
import { filed } from './by-id.ts';
import { actors } from './lists.ts';
import { perGraph } from './per-graph.ts';

/** A relation, with the actor whose file states it. */
export interface Relation {
  readonly from: Entry<'actors'>;
  readonly relation: DataOf<'actors'>['relations'][number];
}

/** All relations: those of the actors by title, of each in the order of its file. */
export const relations = perGraph((graph): readonly Relation[] =>
  actors(graph).flatMap((from) => from.data.relations.map((relation) => ({ from, relation }))),
);

/** The relations that an actor has on either side. */
export const relationsWith = perGraph((graph) =>
  filed(relations(graph), ({ from, relation }) => [from.id, relation.to]),
);

/** The relations that other actors' files state of an entry, those actors in the order of their ids. */
export const relationsTo = perGraph((graph) =>
  filed(
    graph
      .all('actors')
      .flatMap((from) => from.data.relations.map((relation): Relation => ({ from, relation }))),
    ({ relation }) => [relation.to],
  ),
);
