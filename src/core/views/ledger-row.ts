import type { MediumPlace } from '../model/media.ts';
import type { Stance } from '../model/stances.ts';
import type { ContentGraph, Entry } from '../graph/graph.ts';
import { checkersOf } from '../kinds/checkers.ts';
import type { Account } from '../ledger/accounts.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { perGraph } from '../ledger/per-graph.ts';
import type { ClaimStatus } from '../ledger/status.ts';
import { correctedOf } from './corrections.ts';
import type { CorrectedView } from './corrections.ts';
import { dateView, linkTo, linksTo, quoteStated } from './parts.ts';
import type { DateView, LinkView, Stated } from './parts.ts';
import { passageUrl } from './passages.ts';
import { toldOf } from './told.ts';

/** One source's part in one claim. */
export type LedgerCell =
  | (Stated & {
      /** The gravest of the stances that its passages take. */
      readonly kind: Stance;
      /** The same in words, with who disputes it or what was done to the wording. */
      readonly told: string;
      readonly url: string;
      readonly paragraph: number | undefined;
      /** Where that stands in the original. */
      readonly at: MediumPlace | undefined;
      readonly quote: string | undefined;
      /** How many passages carry the claim; this is the first of the gravest. */
      readonly passages: number;
    })
  | {
      readonly kind: 'omits';
      readonly checkedBy: readonly string[];
      readonly checkedOn: DateView;
    }
  | { readonly kind: 'not-applicable'; readonly why: string }
  /** Published before this was said. */
  | { readonly kind: 'earlier' }
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
export type SourceColumn = LinkView & {
  readonly publisher: string;
  readonly corrected: CorrectedView | undefined;
};

/** The rows of all claims, ordered by id, each with a cell for every report. */
export const ledgerRows = perGraph((graph): readonly LedgerRow[] => {
  const { claims, reports } = ledgerOf(graph);
  const columns = new Map(reports.map(({ id }, index) => [id as string, index]));
  return claims.map(({ id }) => {
    // Most reports say nothing of most claims: only what is known is looked at.
    const cells = new Array<LedgerCell>(reports.length).fill(NOT_CHECKED);
    for (const [source, cell] of cellsOf(graph)(id)) {
      const column = columns.get(source);
      if (column !== undefined) cells[column] = cell;
    }
    return rowOf(graph, id, cells);
  });
});

/** One claim's row, with a cell for each of some reports. */
export function ledgerRow(
  graph: ContentGraph,
  claim: string,
  reports: readonly Entry<'sources'>[],
): LedgerRow {
  const cells = cellsOf(graph)(claim);
  return rowOf(
    graph,
    claim,
    reports.map(({ id }) => cells.get(id) ?? NOT_CHECKED),
  );
}

const NOT_CHECKED: LedgerCell = { kind: 'not-checked' };
const EARLIER: LedgerCell = { kind: 'earlier' };

function rowOf(graph: ContentGraph, id: string, cells: readonly LedgerCell[]): LedgerRow {
  const { data } = graph.get('claims', id);
  return {
    claim: linkTo(graph, id),
    statement: data.statement,
    speakers: linksTo(graph, data.speaker),
    topics: data.topics,
    status: ledgerOf(graph).statusOf(id),
    cells,
  };
}

/** The cells of a claim that are known, by report. */
const cellsOf = perGraph((graph) => {
  const { accountsOf, publishedBefore } = ledgerOf(graph);
  const made = new Map<string, ReadonlyMap<string, LedgerCell>>();
  return (claim: string): ReadonlyMap<string, LedgerCell> => {
    const cells =
      made.get(claim) ??
      new Map<string, LedgerCell>([
        ...[...accountsOf(claim)].map(
          ([source, account]) => [source, cellOf(graph, account)] as const,
        ),
        ...publishedBefore(claim).map((source) => [source, EARLIER] as const),
      ]);
    made.set(claim, cells);
    return cells;
  };
});

function cellOf(graph: ContentGraph, account: Account): LedgerCell {
  if ('silent' in account) {
    const { silent } = account;
    return {
      kind: 'omits',
      checkedBy: checkersOf(silent),
      checkedOn: dateView(graph, silent['checked-on']),
    };
  }
  if ('notApplicable' in account) {
    return { kind: 'not-applicable', why: account.notApplicable.why };
  }
  const { passage, passages } = account;
  return {
    kind: passage.stance,
    told: toldOf(graph, passage),
    url: passageUrl(graph, passage),
    paragraph: passage.paragraph,
    at: passage.at,
    quote: passage.quote,
    passages,
    ...quoteStated(graph, passage.source),
  };
}

/** The columns of the ledger, named by publisher or, where one has several reports, by title. */
export const sourceColumns = perGraph((graph): readonly SourceColumn[] => {
  const { reports, reportsOf } = ledgerOf(graph);
  return reports.map((source) => ({
    ...linkTo(graph, source.id),
    publisher:
      reportsOf(source.data.publisher).length > 1
        ? source.data.title
        : linkTo(graph, source.data.publisher).title,
    corrected: correctedOf(graph, source),
  }));
});
