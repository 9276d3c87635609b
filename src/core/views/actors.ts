import type { ContentGraph, Entry } from '../graph/graph.ts';
import { relationsOf, spanOf, stateBehind } from './actor.ts';
import type { RelationView } from './actor.ts';
import { dateView, indexFrame, linkTo } from './parts.ts';
import type { DateView, LinkView, PageFrame } from './parts.ts';
import { byTitle } from './order.ts';
import { isWithin } from './within.ts';

/** One actor in a list: who it is, and what a reader should know before believing it. */
interface ActorLine extends LinkView {
  readonly role: string;
  readonly owner: { readonly statement: string; readonly asOf: DateView } | undefined;
  /** Each measure with who took it and since when. */
  readonly sanctions: readonly string[];
  /** A state that owns or controls it. */
  readonly state: LinkView | undefined;
}

export interface ActorsView extends PageFrame {
  readonly groups: readonly { readonly title: string; readonly actors: readonly ActorLine[] }[];
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
        (actor) => lineOf(graph, actor),
      ),
    })).filter((group) => group.actors.length > 0),
    relations: relationsIn(graph),
  };
}

function lineOf(graph: ContentGraph, { id, data }: Entry<'actors'>): ActorLine {
  return {
    ...linkTo(graph, id),
    role: data.roles[0]?.role ?? '',
    owner: data.ownership && {
      statement: data.ownership.statement,
      asOf: dateView(data.ownership['as-of']),
    },
    sanctions: data.sanctions.map(
      ({ by, measure, from, until }) => `${measure} (${by}), ${spanOf(from, until)}`,
    ),
    state: stateBehind(graph, data.ownership?.by),
  };
}

export interface RelationFilter {
  readonly actor?: string | undefined;
  /** Keep relations that began or happened in this time; a relation without a date is left out. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** The relations of all actors that a filter keeps. */
export function relationsIn(graph: ContentGraph, filter: RelationFilter = {}): RelationView[] {
  const { actor, from, until } = filter;
  return byTitle(graph.all('actors')).flatMap((entry) => {
    const views = relationsOf(graph, entry, () => []);
    return entry.data.relations.flatMap((relation, index): RelationView[] => {
      const view = views[index];
      const date = relation.on ?? relation.from;
      const touches = actor === undefined || entry.id === actor || relation.to === actor;
      return view && touches && isWithin(date, from, until) ? [view] : [];
    });
  });
}
