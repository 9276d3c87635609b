import type { ContentGraph } from '../graph/graph.ts';
import { relationsOf } from './actor.ts';
import type { RelationView } from './actor.ts';
import { indexFrame, linkTo } from './parts.ts';
import type { LinkView, PageFrame } from './parts.ts';
import { byTitle } from './order.ts';

export interface ActorsView extends PageFrame {
  readonly groups: readonly {
    readonly title: string;
    readonly actors: readonly (LinkView & { readonly role: string })[];
  }[];
  readonly relations: readonly RelationView[];
}

const ACTOR_GROUPS = [
  ['person', 'People'],
  ['organisation', 'Organisations'],
  ['outlet', 'Outlets'],
  ['state', 'States'],
] as const;

/** Everyone in the story and how they are related. */
export function actorsView(graph: ContentGraph): ActorsView {
  return {
    ...indexFrame(
      graph,
      'Actors',
      'The people, organisations, outlets and states of this story, and how they are related.',
      graph.addresses.actors(),
    ),
    groups: ACTOR_GROUPS.map(([kind, title]) => ({
      title,
      actors: byTitle(graph.all('actors').filter((actor) => actor.data.kind === kind)).map(
        (actor) => ({ ...linkTo(graph, actor.id), role: actor.data.roles[0]?.role ?? '' }),
      ),
    })).filter((group) => group.actors.length > 0),
    relations: relationsIn(graph),
  };
}

/** All relations of all actors, or those that touch one. */
export function relationsIn(graph: ContentGraph, actor?: string): RelationView[] {
  return byTitle(graph.all('actors'))
    .flatMap((entry) => relationsOf(graph, entry, () => []))
    .filter(
      (relation) => actor === undefined || relation.from.id === actor || relation.to.id === actor,
    );
}
