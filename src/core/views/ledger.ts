import { compareText } from '../model/problem.ts';
import type { Stance } from '../model/stances.ts';
import type { ContentGraph, Entry, Occurrence } from '../graph/graph.ts';
import { facetsOf } from './facets.ts';
import type { FacetView } from './facets.ts';
import { dateView, indexFrame, linkTo, linksTo } from './parts.ts';
import type { DateView, LinkView, PageFrame } from './parts.ts';
import { silences } from './silences.ts';
import { passageUrl } from './source.ts';
import { editionDay, statusOf } from './status.ts';
import type { ClaimStatus } from './status.ts';

/** One source's part in one claim. */
export type LedgerCell =
  | {
      /** The gravest of the stances that its passages take. */
      readonly kind: Stance;
      readonly url: string;
      readonly paragraph: number | undefined;
      readonly quote: string | undefined;
      /** How many passages carry the claim; this is the first of the gravest. */
      readonly passages: number;
    }
  | { readonly kind: 'omits'; readonly checkedBy: string; readonly checkedOn: DateView }
  | { readonly kind: 'not-checked' };

export interface LedgerRow {
  readonly claim: LinkView;
  readonly statement: string;
  readonly speakers: readonly LinkView[];
  readonly topics: readonly string[];
  readonly status: ClaimStatus;
  readonly cells: readonly LedgerCell[];
}

/** A column of the ledger: `publisher` is its heading, unlike that of every other column. */
export type SourceColumn = LinkView & { readonly publisher: string };

export interface LedgerView extends PageFrame {
  readonly sources: readonly SourceColumn[];
  readonly groups: readonly {
    readonly title: string;
    readonly id: string;
    readonly rows: readonly LedgerRow[];
  }[];
  readonly facets: readonly FacetView[];
  readonly counts: {
    readonly claims: number;
    readonly singleOrigin: number;
    readonly distorted: number;
    readonly omitted: number;
    readonly forecasts: number;
  };
}

/** Claims × sources: who asserts, attributes, disputes, distorts, omits. */
export function ledgerView(graph: ContentGraph): LedgerView {
  const rows = ledgerRows(graph);
  const sources = sourceColumns(graph);
  const statuses = rows.map((row) => row.status);
  return {
    ...indexFrame(
      graph,
      'Claims',
      'Who says what, through whom, and which outlets agree, distort or stay silent.',
      graph.addresses.claims(),
    ),
    sources,
    groups: Object.entries(graph.site.topics)
      .map(([id, title]) => ({ id, title, rows: rows.filter((row) => row.topics[0] === id) }))
      .filter((group) => group.rows.length > 0),
    facets: facetsOf(graph, rows, sources),
    counts: {
      claims: rows.length,
      singleOrigin: statuses.filter((status) => status.origins.length === 1).length,
      distorted: statuses.filter((status) => status.key === 'distorted').length,
      omitted: rows.filter((row) => row.cells.some((cell) => cell.kind === 'omits')).length,
      forecasts: statuses.filter((status) => status.forecast !== undefined).length,
    },
  };
}

/** The rows of all claims, ordered by id. */
export function ledgerRows(graph: ContentGraph): LedgerRow[] {
  const sources = sourcesByDate(graph);
  const asOf = editionDay(graph);
  return graph.all('claims').map((claim) => ledgerRow(graph, claim, sources, asOf));
}

/** The sources in the order in which they were published; a copy after what it copies. */
export function sourcesByDate(graph: ContentGraph): Entry<'sources'>[] {
  return [...graph.all('sources')].sort(
    (a, b) =>
      compareText(a.data.published, b.data.published) ||
      Number(a.data['syndicated-from'] !== undefined) -
        Number(b.data['syndicated-from'] !== undefined) ||
      compareText(a.id, b.id),
  );
}

/** The columns of the ledger, named by publisher or, where one has several reports, by title. */
export function sourceColumns(graph: ContentGraph): SourceColumn[] {
  const sources = sourcesByDate(graph);
  return sources.map(({ id, data }) => ({
    ...linkTo(graph, id),
    publisher: sources.some((other) => other.id !== id && other.data.publisher === data.publisher)
      ? data.title
      : graph.titleOf(data.publisher),
  }));
}

/** One claim's row: a cell for each of the sources. */
export function ledgerRow(
  graph: ContentGraph,
  claim: Entry<'claims'>,
  sources: readonly Entry<'sources'>[],
  asOf: string,
): LedgerRow {
  const bySource = Map.groupBy(graph.occurrences.get(claim.id) ?? [], ({ source }) => source);
  const silent = new Map(
    (silences(graph).get(claim.id) ?? []).map(({ source, item }) => [source, item]),
  );
  return {
    claim: linkTo(graph, claim.id),
    statement: claim.data.statement,
    speakers: linksTo(graph, claim.data.speaker),
    topics: claim.data.topics,
    status: statusOf(graph, claim, asOf),
    cells: sources.map((source): LedgerCell => {
      const passages = bySource.get(source.id) ?? [];
      const passage = gravest(passages);
      if (passage) {
        return {
          kind: passage.stance,
          url: passageUrl(graph, passage),
          paragraph: passage.paragraph,
          quote: passage.quote,
          passages: passages.length,
        };
      }
      const item = silent.get(source.id);
      return item
        ? {
            kind: 'omits',
            checkedBy: item['checked-by'],
            checkedOn: dateView(item['checked-on']),
          }
        : { kind: 'not-checked' };
    }),
  };
}

/** How grave it is what a source does to a claim. */
const GRAVITY: Record<Stance, number> = { distorts: 3, disputes: 2, asserts: 1, attributes: 0 };

/** The first of the passages whose stance is the gravest; undefined when there is none. */
export function gravest(passages: readonly Occurrence[]): Occurrence | undefined {
  return passages.toSorted((a, b) => GRAVITY[b.stance] - GRAVITY[a.stance])[0];
}
