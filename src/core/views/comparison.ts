import type { ContentGraph } from '../graph/graph.ts';
import { indexFrame, linkTo } from './parts.ts';
import type { LinkView, PageFrame } from './parts.ts';
import { editionDay } from './status.ts';
import { sourcesByDate, ledgerRow } from './ledger.ts';
import type { LedgerCell, LedgerRow, LedgerView } from './ledger.ts';

export interface ComparisonView extends PageFrame {
  readonly sources: LedgerView['sources'];
  readonly rows: readonly LedgerRow[];
  /** Claims that exactly one of the sources carries, per source in column order. */
  readonly onlyIn: readonly { readonly source: LinkView; readonly claims: readonly LinkView[] }[];
  readonly changed: readonly LedgerRow[];
}

/** The sources side by side, aligned by claim, in the order in which the first source tells them. */
export function comparisonView(graph: ContentGraph): ComparisonView {
  const sources = sourcesByDate(graph);
  const asOf = editionDay(graph);
  const order = [
    ...new Set(sources.flatMap((source) => source.facts.claims.map((passage) => passage.claim))),
  ];
  const rows = order.map((id) => ledgerRow(graph, graph.get('claims', id), sources, asOf));
  const carries = (cell: LedgerCell | undefined): boolean => cell !== undefined && 'url' in cell;
  return {
    ...indexFrame(
      graph,
      'Side by side',
      'The same claims in every source: what each one carries, changes or leaves out.',
      graph.addresses.compare(),
    ),
    sources: sources.map((source) => ({
      ...linkTo(graph, source.id),
      publisher: graph.titleOf(source.data.publisher),
    })),
    rows,
    onlyIn: sources.map((source, column) => ({
      source: linkTo(graph, source.id),
      claims: rows
        .filter((row) => carries(row.cells[column]) && row.cells.filter(carries).length === 1)
        .map((row) => row.claim),
    })),
    changed: rows.filter((row) => row.status.key === 'distorted'),
  };
}
