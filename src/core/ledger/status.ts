import { lastDay } from '../model/dates.ts';
import type { EntryId } from '../model/ids.ts';
import type { ForecastKey, StatusKey } from '../model/statuses.ts';
import type { ContentGraph, Entry, Occurrence } from '../graph/graph.ts';
import { edition } from './edition.ts';
import { perGraph } from './per-graph.ts';

/** What the passages say about a claim, computed and never typed. */
export interface ClaimStatus {
  /** How the claim fared among the sources; the gravest word wins. */
  readonly key: Exclude<StatusKey, ForecastKey>;
  /** Names of the publishers that change or, where the key is so, dispute it. */
  readonly by: readonly string[];
  /** For forecasts only: what came of it by the given day. */
  readonly forecast: ForecastKey | undefined;
  /** How many sources carry it. */
  readonly reports: number;
  /** Actors that brought it into circulation: the distinct first relays. */
  readonly origins: readonly string[];
  readonly speakers: readonly string[];
  /** Publishers whose passages change or dispute it. */
  readonly changedBy: readonly string[];
  readonly disputedBy: readonly string[];
}

/**
 * The actors that the chains of a claim's passages go back to: the first relay of each, `chain[1]`.
 * A statement that an outlet makes itself has that outlet as its origin, also where others republish it.
 */
export function originsOf(all: readonly Occurrence[]): string[] {
  const own = new Set(all.flatMap(({ chain }) => (chain.length === 1 ? chain : [])));
  return all.map(({ chain: [speaker, relay] }) =>
    relay === undefined || own.has(speaker) ? speaker : relay,
  );
}

/** The status of a claim, by its id, on the day that the site speaks for. */
export const statusOf = perGraph((graph) => {
  const statuses = new Map<string, ClaimStatus>(
    graph.all('claims').map((claim) => [claim.id, statusOn(graph, claim, edition(graph))]),
  );
  return (claim: string): ClaimStatus => {
    const status = statuses.get(claim);
    if (!status) throw new TypeError(`no claim ${claim}`);
    return status;
  };
});

/** The status of a claim as of a day, `YYYY-MM-DD`. */
export function statusOn(graph: ContentGraph, claim: Entry<'claims'>, day: string): ClaimStatus {
  const occurrences = graph.occurrences.get(claim.id) ?? [];
  const publisherOf = (source: EntryId): string => graph.get('sources', source).data.publisher;
  const publishers = (stance: Occurrence['stance']): string[] =>
    distinct(
      occurrences.filter((each) => each.stance === stance).map((each) => publisherOf(each.source)),
    );
  const origins = distinct(originsOf(occurrences));
  const changedBy = publishers('changes');
  const disputedBy = publishers('disputes');
  const key = keyOf(changedBy.length, disputedBy.length, origins.length);
  const by = key === 'changed' ? changedBy : key === 'disputed' ? disputedBy : [];
  return {
    key,
    by: by.map(graph.titleOf),
    forecast: outcomeBy(claim, day),
    reports: distinct(occurrences.map((each) => each.source)).length,
    origins,
    speakers: distinct(occurrences.map(({ chain: [speaker] }) => speaker)),
    changedBy,
    disputedBy,
  };
}

function keyOf(changing: number, disputing: number, origins: number): ClaimStatus['key'] {
  if (changing > 0) return 'changed';
  if (disputing > 0) return 'disputed';
  if (origins === 0) return 'not-carried';
  return origins > 1 ? 'several-origins' : 'single-origin';
}

/** An outcome counts whatever the day: a graph as of a day before it has none. */
function outcomeBy(claim: Entry<'claims'>, day: string): ClaimStatus['forecast'] {
  if (claim.data.kind !== 'forecast') return undefined;
  if (claim.data.outcome) return claim.data.outcome.result;
  return claim.data.due !== undefined && lastDay(claim.data.due) < day ? 'overdue' : 'open';
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
