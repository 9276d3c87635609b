import { lastDay } from '../model/dates.ts';
import type { FindingKey } from '../model/findings.ts';
import type { EntryId } from '../model/ids.ts';
import type { FaredKey, ForecastKey, LabelKey, StatusKey } from '../model/statuses.ts';
import { LABEL_KEYS } from '../model/statuses.ts';
import { compareText } from '../model/problem.ts';
import type { DataOf } from '../kinds/index.ts';
import type { ContentGraph, Entry, Occurrence } from '../graph/graph.ts';
import { originsIn } from '../graph/origins.ts';
import type { Origin } from '../graph/origins.ts';
import { disputesOf } from './disputes.ts';
import type { Dispute } from './disputes.ts';
import { edition } from './edition.ts';
import { perGraph } from './per-graph.ts';

/** What is labelled, and who made it so, by name. */
interface Label {
  readonly key: LabelKey;
  readonly by: readonly string[];
}

/** What the passages and the editors say of a claim, computed and never typed. */
export interface ClaimStatus {
  /** How it fared, in one word; the gravest wins. Background fares in no way. */
  readonly key: FaredKey | undefined;
  /** What is not the rule: readers see these. */
  readonly labels: readonly Label[];
  /** For forecasts only: what came of it by the given day. */
  readonly forecast: ForecastKey | undefined;
  /** For facts only: what the editors found by the given day. */
  readonly finding: FindingKey | undefined;
  /** How many sources carry it; one that only disputes it does not. */
  readonly reports: number;
  /** The first who carried it among these, by id. */
  readonly origins: readonly Origin[];
  /** The other ways by which it is known. */
  readonly elsewhere: DataOf<'claims'>['elsewhere'];
  /** How many independent ways these are together. */
  readonly ways: number;
  /** Everybody who says it; who is not named is counted apart. */
  readonly speakers: readonly EntryId[];
  readonly unnamed: readonly EntryId[];
  /** Publishers whose passages change it. */
  readonly changedBy: readonly EntryId[];
  readonly disputedBy: readonly Dispute[];
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

const origins = perGraph(originsIn);

/** The status of a claim as of a day, `YYYY-MM-DD`. */
export function statusOn(graph: ContentGraph, claim: Entry<'claims'>, day: string): ClaimStatus {
  const { data } = claim;
  const { originsOf, waysOf } = origins(graph);
  const passages = graph.occurrences.get(claim.id) ?? [];
  const carrying = passages.filter(({ stance }) => stance !== 'disputes');
  const publisherOf = ({ source }: Occurrence): EntryId =>
    graph.get('sources', source).data.publisher as EntryId;
  const isUnnamed = (id: EntryId): boolean => graph.get('actors', id).data.kind === 'unnamed';
  const speakers = [...new Set(data.speaker as EntryId[])];
  const background = data.kind === 'background';
  const facts = {
    reports: new Set(carrying.map(({ source }) => source)).size,
    origins: originsOf(data, passages),
    elsewhere: data.elsewhere,
    speakers: speakers.filter((id) => !isUnnamed(id)),
    unnamed: speakers.filter(isUnnamed),
    changedBy: inOrder(passages.filter(({ stance }) => stance === 'changes').map(publisherOf)),
    disputedBy: disputesOf(graph)(claim.id),
  };
  const ways = waysOf(facts.origins, data);
  const labels = background ? [] : labelsOf(graph, facts);
  return {
    ...facts,
    key: background ? undefined : keyOf(labels, ways),
    labels,
    ways,
    forecast: outcomeBy(claim, day),
    finding: data.finding && data.finding['checked-on'] <= day ? data.finding.is : undefined,
  };
}

/** The keys under which a claim is found among the statuses. */
export function statusKeys(status: ClaimStatus): StatusKey[] {
  const { key, labels, ways, forecast, changedBy, disputedBy } = status;
  // Reports may change or dispute background too, which has no label for it.
  const befell: StatusKey[] = [
    ...(disputedBy.length > 0 ? (['disputed'] as const) : []),
    ...(changedBy.length > 0 ? (['changed'] as const) : []),
  ];
  if (key === undefined) return befell;
  const origin: StatusKey[] = ways === 0 ? [] : [ways === 1 ? 'single-origin' : 'several-origins'];
  const others = labels.map((label) => label.key).filter((each) => !befell.includes(each));
  return [...origin, ...befell, ...others, ...(forecast ? [forecast] : [])];
}

type Facts = Pick<ClaimStatus, 'reports' | 'origins' | 'changedBy' | 'disputedBy'>;

function labelsOf(graph: ContentGraph, facts: Facts): Label[] {
  const { reports, changedBy, disputedBy } = facts;
  const by: Record<LabelKey, readonly EntryId[] | undefined> = {
    disputed:
      disputedBy.length > 0 ? inOrder(disputedBy.flatMap((dispute) => dispute.who)) : undefined,
    changed: changedBy.length > 0 ? changedBy : undefined,
    probable: facts.origins.some(({ certain }) => !certain) ? [] : undefined,
    'not-carried': reports === 0 ? [] : undefined,
  };
  return LABEL_KEYS.flatMap((key) => {
    const who = by[key];
    return who ? [{ key, by: who.map(graph.titleOf) }] : [];
  });
}

function keyOf(labels: readonly Label[], ways: number): FaredKey {
  const [label] = labels.filter(({ key }) => key !== 'probable');
  return label ? (label.key as FaredKey) : ways > 1 ? 'several-origins' : 'single-origin';
}

/** An outcome counts whatever the day: a graph as of a day before it has none. */
function outcomeBy(claim: Entry<'claims'>, day: string): ClaimStatus['forecast'] {
  if (claim.data.kind !== 'forecast') return undefined;
  if (claim.data.outcome) return claim.data.outcome.result;
  return claim.data.due !== undefined && lastDay(claim.data.due) < day ? 'overdue' : 'open';
}

/** Each once, by id: the order of passages says nothing. */
function inOrder(ids: readonly EntryId[]): EntryId[] {
  return [...new Set(ids)].sort(compareText);
}
