import type { ContentGraph, Entry } from '../graph/graph.ts';
import type { DataOf } from '../kinds/index.ts';
import type { ForecastRecord } from '../ledger/forecasts.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import type { Relation } from '../ledger/relations.ts';
import type { ClaimStatus } from '../ledger/status.ts';
import type { Words } from '../words/words.ts';
import { citedIds, dateView, frameOf, linkTo, linksTo } from './parts.ts';
import type { DateView, EntryFrame, LinkView } from './parts.ts';
import { withoutView } from './without.ts';
import type { WithoutView } from './without.ts';

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
  readonly actorKind: DataOf<'actors'>['kind'];
  readonly roles: readonly { role: string; when: string; cites: Cites }[];
  readonly relations: readonly RelationView[];
  /** Of a source that nobody names. */
  readonly unnamed: { count: number | undefined; of: string; why: string } | undefined;
  readonly ownership: { statement: string; asOf: DateView; cites: Cites } | undefined;
  readonly sanctions: readonly { by: string; measure: string; when: string; cites: Cites }[];
  readonly says: readonly { claim: LinkView; said: DateView; status: ClaimStatus }[];
  /** What came of the actor's forecasts; undefined for one who made none. */
  readonly record: ActorRecord | undefined;
  /** Claims that reached a source through this actor. */
  readonly relays: readonly LinkView[];
  /** What would be missing without the actor; undefined for one who says and carries nothing. */
  readonly without: WithoutView | undefined;
}

/** A record, with those forecasts that do not count in it. */
interface ActorRecord extends Omit<ForecastRecord, 'apart'> {
  readonly apart: readonly LinkView[];
}

/** How many roles a description names. */
const ROLES_DESCRIBED = 2;

/** The page of a person, an organisation, a state or an outlet. */
export function actorView(graph: ContentGraph, entry: Entry<'actors'>): ActorView {
  const { data } = entry;
  const { claimsBy, records, relationsTo, relayedBy, statusOf } = ledgerOf(graph);
  const numbers = new Map(citedIds(graph, entry).map((id, index) => [id, index + 1]));
  const cites = (ids: readonly string[]): number[] => ids.map((id) => numbers.get(id) ?? 0);
  const { words } = graph;
  const record = records.get(entry.id);
  const roles = data.roles.slice(0, ROLES_DESCRIBED).map((role) => role.role);
  return {
    ...frameOf(graph, entry, words.actors.described(data.title, roles)),
    actorKind: data.kind,
    roles: data.roles.map((role) => ({
      role: role.role,
      when: spanOf(words, role.from, role.until, role['as-of']),
      cites: cites(role.cites),
    })),
    relations: [
      ...data.relations.map((relation) => relationView(graph, { from: entry, relation }, cites)),
      ...relationsTo(entry.id).map((each) => relationView(graph, each, NO_CITES)),
    ],
    unnamed: data.unnamed && { ...data.unnamed, count: data.unnamed.count },
    ownership: data.ownership && {
      statement: ownerIn(words, data.ownership),
      asOf: dateView(graph, data.ownership['as-of']),
      cites: cites(data.ownership.cites ?? []),
    },
    sanctions: data.sanctions.map((sanction) => ({
      by: sanction.by,
      measure: sanction.measure,
      when: spanOf(words, sanction.from, sanction.until),
      cites: cites(sanction.cites),
    })),
    says: claimsBy(entry.id).map((claim) => ({
      claim: linkTo(graph, claim.id),
      said: dateView(graph, claim.data.said),
      status: statusOf(claim.id),
    })),
    record: record && { ...record, apart: linksTo(graph, record.apart) },
    relays: linksTo(graph, relayedBy(entry.id)),
    without: withoutView(graph, entry.id),
  };
}

/** For relations on another page than that which cites works for them. */
export const NO_CITES = (): Cites => [];

/**
 * One relation.
 * @param cites the numbers of the page's citations
 */
export function relationView(
  graph: ContentGraph,
  { from: { id }, relation }: Relation,
  cites: (ids: readonly string[]) => Cites,
): RelationView {
  const from = linkTo(graph, id);
  const to = linkTo(graph, relation.to);
  return {
    ...{ from, fromWords: wordsFor(graph, from), to, toWords: wordsFor(graph, to) },
    relation: relation.relation,
    when:
      relation.on === undefined
        ? spanOf(graph.words, relation.from, relation.until)
        : graph.words.date(relation.on),
    cites: cites(relation.cites),
  };
}

/** Who owns an outlet, in words, or why nobody could find out. */
export function ownerIn(
  { actors }: Words,
  { statement, unknown }: NonNullable<DataOf<'actors'>['ownership']>,
): string {
  return unknown === undefined
    ? (statement ?? '')
    : actors.ownerUnknown(unknown.replace(/\.$/, ''));
}

/** The state that owns or controls an actor, if it is known to be one. */
export function stateBehind(graph: ContentGraph, owner: string | undefined): LinkView | undefined {
  if (owner === undefined) return undefined;
  return graph.get('actors', owner).data.kind === 'state' ? linkTo(graph, owner) : undefined;
}

/** What an entry is, in a few words that never depend on a colour: `outlet, state-backed`. */
function wordsFor(graph: ContentGraph, link: LinkView): string {
  if (link.collection !== 'actors') return link.called;
  const { data } = graph.get('actors', link.id);
  const { actors, series } = graph.words;
  return series([
    link.called,
    ...(stateBehind(graph, data.ownership?.by) ? [actors.stateBacked] : []),
    ...(data.sanctions.length > 0 ? [actors.sanctioned] : []),
  ]);
}

/** A span in words: `since 2011`, `2005 to 2008`, `as of March 2025`. */
export function spanOf({ dates }: Words, from?: string, until?: string, asOf?: string): string {
  if (from !== undefined && until !== undefined) return dates.between(from, until);
  if (from !== undefined) return dates.since(from);
  if (until !== undefined) return dates.until(until);
  return asOf === undefined ? '' : dates.asOf(asOf);
}
