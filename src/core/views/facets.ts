import { CLAIM_FACETS } from '../kinds/claim.ts';
import type { ClaimFacet } from '../kinds/claim.ts';
import { compareText } from '../model/problem.ts';
import type { ContentGraph } from '../graph/graph.ts';
import type { LedgerRow, SourceColumn } from './ledger.ts';
import { STATUS_WORDS } from './status.ts';
import type { StatusKey } from './status.ts';

/** One way to filter the ledger, with the pages that it leads to. */
export interface FacetView {
  readonly facet: ClaimFacet;
  readonly title: string;
  readonly options: readonly FacetOption[];
}

export interface FacetOption {
  readonly key: string;
  readonly title: string;
  readonly url: string;
  /** How many claims its page shows: at least one. */
  readonly count: number;
}

/** The keys under which a row is found. */
type KeysOf = (row: LedgerRow, columns: readonly SourceColumn[]) => readonly string[];

const KEYS: Record<ClaimFacet, KeysOf> = {
  speaker: (row) => row.speakers.map((speaker) => speaker.id),
  topic: (row) => row.topics,
  status: ({ status }) => [status.key, ...(status.forecast ? [status.forecast] : [])],
  // A source has the claims that it carries; what it leaves out is in their rows.
  source: (row, columns) =>
    columns.filter((_, index) => 'url' in (row.cells[index] ?? {})).map((column) => column.id),
};

const TITLES: Record<ClaimFacet, string> = {
  speaker: 'Speaker',
  topic: 'Topic',
  status: 'Status',
  source: 'Report',
};

/** The rows that a filter leaves. */
export function filterRows(
  rows: readonly LedgerRow[],
  columns: readonly SourceColumn[],
  facet: ClaimFacet,
  key: string,
): LedgerRow[] {
  return rows.filter((row) => KEYS[facet](row, columns).includes(key));
}

/** The filters of some rows: only such as leave some of them. */
export function facetsOf(
  graph: ContentGraph,
  rows: readonly LedgerRow[],
  columns: readonly SourceColumn[],
): FacetView[] {
  const orders: Record<ClaimFacet, readonly string[] | undefined> = {
    speaker: undefined,
    topic: Object.keys(graph.site.topics),
    status: Object.keys(STATUS_WORDS),
    source: columns.map((column) => column.id),
  };
  const titleIn: Record<ClaimFacet, (key: string) => string> = {
    speaker: graph.titleOf,
    topic: (key) => graph.site.topics[key] ?? key,
    status: (key) => STATUS_WORDS[key as StatusKey],
    source: (key) => columns.find((column) => column.id === key)?.publisher ?? key,
  };
  return CLAIM_FACETS.map((facet) => {
    const counts = new Map<string, number>();
    for (const row of rows) {
      for (const key of new Set(KEYS[facet](row, columns))) {
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    const order = orders[facet];
    const options = [...counts].map(([key, count]) => ({
      key,
      title: titleIn[facet](key),
      url: graph.addresses.claimsBy(facet, key),
      count,
    }));
    return {
      facet,
      title: TITLES[facet],
      options: options.sort((a, b) =>
        order
          ? order.indexOf(a.key) - order.indexOf(b.key)
          : b.count - a.count || compareText(a.title, b.title),
      ),
    };
  }).filter((facet) => facet.options.length > 0);
}
