import { formatDate } from '../model/dates.ts';
import type { ContentGraph, Entry } from '../graph/graph.ts';
import { recordOf } from './forecasts.ts';
import type { ForecastRecord } from './forecasts.ts';
import { citedIds, dateView, frameOf, linkTo } from './parts.ts';
import type { DateView, EntryFrame, LinkView } from './parts.ts';
import { perGraph } from '../ledger/per-graph.ts';
import { editionDay, statusOf } from './status.ts';
import type { ClaimStatus } from './status.ts';

/** Numbers of the page's citations that support a line. */
type Cites = readonly number[];

/** A relation with what its ends are, in a few words: `outlet, state-backed`. */
export interface RelationView {
  readonly from: LinkView;
  readonly fromWords: string;
  readonly relation: string;
  readonly to: LinkView;
  readonly toWords: string;
  readonly when: string;
  /** Only for relations written on this page; others are cited on the other page. */
  readonly cites: Cites;
}

export interface ActorView extends EntryFrame {
  readonly actorKind: string;
  readonly roles: readonly { role: string; when: string; cites: Cites }[];
  readonly relations: readonly RelationView[];
  readonly ownership: { statement: string; asOf: DateView; cites: Cites } | undefined;
  readonly sanctions: readonly { by: string; measure: string; when: string; cites: Cites }[];
  readonly says: readonly { claim: LinkView; said: DateView; status: ClaimStatus }[];
  /** What came of the actor's forecasts; undefined for one who made none. */
  readonly record: ForecastRecord | undefined;
  /** Claims that reached a source through this actor. */
  readonly relays: readonly LinkView[];
}

/** The page of a person, an organisation, a state or an outlet. */
export function actorView(graph: ContentGraph, entry: Entry<'actors'>): ActorView {
  const { data } = entry;
  const asOf = editionDay(graph);
  const numbers = new Map(citedIds(entry).map((id, index) => [id, index + 1]));
  const cites = (ids: readonly string[]): number[] => ids.map((id) => numbers.get(id) ?? 0);
  const relayed = [...graph.occurrences].filter(([, occurrences]) =>
    occurrences.some((each) => each.chain.slice(1).includes(entry.id)),
  );
  const record = recordOf(graph, entry.id);
  const description = `${data.title}: ${data.roles
    .map((role) => role.role)
    .slice(0, 2)
    .join('; ')}.`;
  return {
    ...frameOf(graph, entry, description),
    actorKind: data.kind,
    roles: data.roles.map((role) => ({
      role: role.role,
      when: spanOf(role.from, role.until, role['as-of']),
      cites: cites(role.cites),
    })),
    relations: [
      ...relationsOf(graph, entry, cites),
      ...(inwardRelations(graph).get(entry.id) ?? []),
    ],
    ownership: data.ownership && {
      statement: data.ownership.statement,
      asOf: dateView(data.ownership['as-of']),
      cites: cites(data.ownership.cites),
    },
    sanctions: data.sanctions.map((sanction) => ({
      by: sanction.by,
      measure: sanction.measure,
      when: spanOf(sanction.from, sanction.until),
      cites: cites(sanction.cites),
    })),
    says: graph
      .all('claims')
      .filter((claim) => claim.data.speaker.includes(entry.id))
      .map((claim) => ({
        claim: linkTo(graph, claim.id),
        said: dateView(claim.data.said),
        status: statusOf(graph, claim, asOf),
      })),
    record: record.made > 0 ? record : undefined,
    relays: relayed.map(([claim]) => linkTo(graph, claim)),
  };
}

/** The relations that other files state, by whom they lead to. */
const inwardRelations = perGraph((graph) =>
  Map.groupBy(
    graph
      .all('actors')
      .flatMap((entry) => relationsOf(graph, entry, () => []))
      .filter(({ from, to }) => from.id !== to.id),
    ({ to }) => to.id,
  ),
);

/** The relations that an actor's own file states. */
export function relationsOf(
  graph: ContentGraph,
  entry: Entry<'actors'>,
  cites: (ids: readonly string[]) => Cites,
): RelationView[] {
  const from = linkTo(graph, entry.id);
  const fromWords = wordsFor(graph, from);
  return entry.data.relations.map((relation) => {
    const to = linkTo(graph, relation.to);
    return {
      ...{ from, fromWords, to, toWords: wordsFor(graph, to) },
      relation: relation.relation,
      when:
        relation.on === undefined ? spanOf(relation.from, relation.until) : formatDate(relation.on),
      cites: cites(relation.cites),
    };
  });
}

/** The state that owns or controls an actor, if it is known to be one. */
export function stateBehind(graph: ContentGraph, owner: string | undefined): LinkView | undefined {
  if (owner === undefined) return undefined;
  return graph.get('actors', owner).data.kind === 'state' ? linkTo(graph, owner) : undefined;
}

/** What an entry is, in a few words that never depend on a colour: `outlet, state-backed`. */
export function wordsFor(graph: ContentGraph, link: LinkView): string {
  if (link.collection !== 'actors') return link.kind;
  const { data } = graph.get('actors', link.id);
  return [
    link.kind,
    ...(stateBehind(graph, data.ownership?.by) ? ['state-backed'] : []),
    ...(data.sanctions.length > 0 ? ['touched by sanctions'] : []),
  ].join(', ');
}

/** A span in words: `since 2011`, `2005 to 2008`, `as of March 2025`. */
export function spanOf(from?: string, until?: string, asOf?: string): string {
  if (from !== undefined && until !== undefined)
    return `${formatDate(from)} to ${formatDate(until)}`;
  if (from !== undefined) return `since ${formatDate(from)}`;
  if (until !== undefined) return `until ${formatDate(until)}`;
  return asOf === undefined ? '' : `as of ${formatDate(asOf)}`;
}
