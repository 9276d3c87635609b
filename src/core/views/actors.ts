import type { ContentGraph, Entry } from '../graph/graph.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { NO_CITES, relationView, spanOf, stateBehind } from './actor.ts';
import type { RelationView } from './actor.ts';
import { dateView, indexFrame, linkTo, listedOf } from './parts.ts';
import type { DateView, LinkView, PageFrame } from './parts.ts';
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

interface ActorGroup {
  /** The fragment of the group, the same in every language. */
  readonly id: string;
  readonly title: string;
  readonly actors: readonly ActorLine[];
}

export interface ActorsView extends PageFrame {
  readonly groups: readonly ActorGroup[];
  readonly relations: readonly RelationView[];
}

/** The kinds of actors in the order of their list, each with the fragment of its group. */
const ACTOR_GROUPS = [
  ['person', 'group-people'],
  ['organisation', 'group-organisations'],
  ['outlet', 'group-outlets'],
  ['state', 'group-states'],
  ['unnamed', 'group-unnamed'],
] as const;

/** Everyone in the story and how they are related. */
export function actorsView(graph: ContentGraph): ActorsView {
  return {
    ...indexFrame(graph, graph.words.pages.actors, graph.addresses.actors()),
    groups: ACTOR_GROUPS.map(([kind, fragment]) => ({
      id: fragment,
      title: graph.words.actors.groups[kind],
      actors: listedOf(graph, ledgerOf(graph).actors)
        .filter((actor) => actor.data.kind === kind)
        .map((actor) => lineOf(graph, actor)),
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
      asOf: dateView(graph, data.ownership['as-of']),
    },
    sanctions: data.sanctions.map(({ by, measure, from, until }) =>
      graph.words.actors.sanction(measure, by, spanOf(graph.words, from, until)),
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
  const { relations, relationsWith } = ledgerOf(graph);
  return (actor === undefined ? relations : relationsWith(actor))
    .filter(({ relation }) => isWithin(relation.on ?? relation.from, from, until))
    .map((relation) => relationView(graph, relation, NO_CITES));
}
