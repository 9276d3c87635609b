import type { StatusKey } from '../model/statuses.ts';
import type { ContentGraph } from '../graph/graph.ts';
import { filed } from '../ledger/by-id.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { facetsOf, filterRows } from './facets.ts';
import type { FacetView } from './facets.ts';
import { ledgerRows, sourceColumns } from './ledger-row.ts';
import type { LedgerRow, SourceColumn } from './ledger-row.ts';
import { indexFrame } from './parts.ts';
import type { PageFrame } from './parts.ts';
import { restsView } from './without.ts';
import type { RestsView, WithoutView } from './without.ts';

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
    readonly disputed: number;
    readonly changed: number;
    readonly omitted: number;
    readonly forecasts: number;
  };
  /** On whom most of it rests; undefined on the page of a filter. */
  readonly rests: RestsView | undefined;
  /** What would be missing without the report whose claims these are. */
  readonly without: WithoutView | undefined;
}

/** Claims × sources: who asserts, attributes, disputes, changes, omits. */
export function ledgerView(graph: ContentGraph): LedgerView {
  const rows = ledgerRows(graph);
  const { accountsOf, forecasts } = ledgerOf(graph);
  const underTopic = filed(rows, (row) => row.topics.slice(0, 1));
  const under = (status: StatusKey): number => filterRows(graph, 'status', status).length;
  const rests = restsView(graph);
  return {
    ...indexFrame(graph, graph.words.pages.claims, graph.addresses.claims()),
    sources: sourceColumns(graph),
    groups: Object.entries(graph.site.topics)
      .map(([id, title]) => ({ id, title, rows: underTopic(id) }))
      .filter((group) => group.rows.length > 0),
    facets: facetsOf(graph),
    counts: {
      claims: rows.length,
      // As many as the pages of these filters show.
      singleOrigin: under('single-origin'),
      disputed: under('disputed'),
      changed: under('changed'),
      omitted: rows.filter(({ claim }) =>
        [...accountsOf(claim.id).values()].some((account) => 'silent' in account),
      ).length,
      forecasts: forecasts.length,
    },
    rests: rests.rows.length > 0 ? rests : undefined,
    without: undefined,
  };
}
