import { compareText } from '../model/problem.ts';
import type { Stance } from '../model/schemas.ts';
import type { ContentGraph, Entry } from '../graph/graph.ts';
import { dateView, indexFrame, linkTo, linksTo } from './parts.ts';
import type { DateView, LinkView, PageFrame } from './parts.ts';
import { passageUrl } from './source.ts';
import { editionDay, statusOf } from './status.ts';
import type { ClaimStatus } from './status.ts';

/** One source's part in one claim. */
export type LedgerCell =
  | {
      readonly kind: Stance;
      readonly url: string;
      readonly paragraph: number | undefined;
      readonly quote: string | undefined;
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

export interface LedgerView extends PageFrame {
  readonly sources: readonly (LinkView & { readonly publisher: string })[];
  readonly groups: readonly {
    readonly title: string;
    readonly id: string;
    readonly rows: readonly LedgerRow[];
  }[];
  readonly counts: {
    readonly claims: number;
    readonly singleOrigin: number;
    readonly distorted: number;
    readonly omitted: number;
  };
}

/** Claims × sources: who asserts, attributes, disputes, distorts, omits. */
export function ledgerView(graph: ContentGraph): LedgerView {
  const sources = sourcesByDate(graph);
  const asOf = editionDay(graph);
  const rows = graph
    .all('claims')
    .map((claim) => ({ claim, row: ledgerRow(graph, claim, sources, asOf) }));
  const statuses = rows.map(({ row }) => row.status);
  return {
    ...indexFrame(
      graph,
      'Claims',
      'Who says what, through whom, and which outlets agree, distort or stay silent.',
      graph.addresses.claims(),
    ),
    sources: sources.map((source) => ({
      ...linkTo(graph, source.id),
      publisher: graph.titleOf(source.data.publisher),
    })),
    groups: Object.entries(graph.site.topics)
      .map(([id, title]) => ({
        id,
        title,
        rows: rows.filter(({ claim }) => claim.data.topics[0] === id).map(({ row }) => row),
      }))
      .filter((group) => group.rows.length > 0),
    counts: {
      claims: rows.length,
      singleOrigin: statuses.filter((status) => status.origins.length === 1).length,
      distorted: statuses.filter((status) => status.key === 'distorted').length,
      omitted: rows.filter(({ row }) => row.cells.some((cell) => cell.kind === 'omits')).length,
    },
  };
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

/** One claim's row: a cell for each of the sources. */
export function ledgerRow(
  graph: ContentGraph,
  claim: Entry<'claims'>,
  sources: readonly Entry<'sources'>[],
  asOf: string,
): LedgerRow {
  const occurrences = graph.occurrences.get(claim.id) ?? [];
  return {
    claim: linkTo(graph, claim.id),
    statement: claim.data.statement,
    speakers: linksTo(graph, claim.data.speaker),
    topics: claim.data.topics,
    status: statusOf(graph, claim, asOf),
    cells: sources.map((source): LedgerCell => {
      const passage = occurrences.find((each) => each.source === source.id);
      if (passage) {
        return {
          kind: passage.stance,
          url: passageUrl(graph, passage),
          paragraph: passage.paragraph,
          quote: passage.quote,
        };
      }
      const silent = source.data.silent.find((item) => item.claim === claim.id);
      return silent
        ? {
            kind: 'omits',
            checkedBy: silent['checked-by'],
            checkedOn: dateView(silent['checked-on']),
          }
        : { kind: 'not-checked' };
    }),
  };
}
