import { CLAIM_FACETS } from '../kinds/claim.ts';
import type { ClaimFacet } from '../kinds/claim.ts';
import { FINDINGS } from '../model/findings.ts';
import type { FindingKey } from '../model/findings.ts';
import { STATUS_KEYS } from '../model/statuses.ts';
import type { StatusKey } from '../model/statuses.ts';
import type { ContentGraph } from '../graph/graph.ts';
import { filed } from '../ledger/by-id.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { perGraph } from '../ledger/per-graph.ts';
import { statusKeys } from '../ledger/status.ts';
import { titleOrder } from '../ledger/titles.ts';
import { ledgerRows, sourceColumns } from './ledger-row.ts';
import type { LedgerRow } from './ledger-row.ts';

/** One way to filter the ledger, with the pages that it leads to. */
export interface FacetView {
  readonly facet: ClaimFacet;
  readonly title: string;
  readonly options: readonly FacetOption[];
}

interface FacetOption {
  readonly key: string;
  readonly title: string;
  readonly url: string;
  /** How many claims its page shows: at least one. */
  readonly count: number;
}

/** The keys under which a row is found. */
type KeysOf = (row: LedgerRow, ledger: Ledger) => readonly string[];

const KEYS: Record<ClaimFacet, KeysOf> = {
  speaker: (row) => row.speakers.map((speaker) => speaker.id),
  topic: (row) => row.topics,
  status: ({ status }) => statusKeys(status),
  finding: ({ status: { finding } }) => (finding === undefined ? [] : [finding]),
  // A source has the claims that it carries; what it leaves out is in their rows.
  source: ({ claim }, { accountsOf }) =>
    [...accountsOf(claim.id)].flatMap(([source, account]) =>
      'passage' in account && account.carries ? [source] : [],
    ),
};

/** The rows that a filter leaves. */
export function filterRows(
  graph: ContentGraph,
  facet: ClaimFacet,
  key: string,
): readonly LedgerRow[] {
  return filedRows(graph)[facet](key);
}

const filedRows = perGraph((graph) => {
  const ledger = ledgerOf(graph);
  const fileBy = (facet: ClaimFacet) => filed(ledgerRows(graph), (row) => KEYS[facet](row, ledger));
  return {
    speaker: fileBy('speaker'),
    topic: fileBy('topic'),
    status: fileBy('status'),
    finding: fileBy('finding'),
    source: fileBy('source'),
  };
});

/** The filters of the ledger: only such as leave some of its rows. */
export const facetsOf = perGraph((graph): readonly FacetView[] => {
  const ledger = ledgerOf(graph);
  const columns = sourceColumns(graph);
  const byName = titleOrder(graph.words);
  const headings = new Map(columns.map(({ id, publisher }) => [id, publisher]));
  const orders: Record<ClaimFacet, readonly string[] | undefined> = {
    speaker: undefined,
    topic: Object.keys(graph.site.topics),
    status: STATUS_KEYS,
    finding: FINDINGS,
    source: columns.map((column) => column.id),
  };
  const titleIn: Record<ClaimFacet, (key: string) => string> = {
    speaker: graph.titleOf,
    topic: (key) => graph.site.topics[key] ?? key,
    status: (key) => graph.words.statuses[key as StatusKey],
    finding: (key) => graph.words.found[key as FindingKey],
    source: (key) => headings.get(key) ?? key,
  };
  return CLAIM_FACETS.map((facet) => {
    const keys = new Set(ledgerRows(graph).flatMap((row) => KEYS[facet](row, ledger)));
    const order = orders[facet];
    const options = (order?.filter((key) => keys.has(key)) ?? [...keys]).map((key) => ({
      key,
      title: titleIn[facet](key),
      url: graph.addresses.claimsBy(facet, key),
      count: filterRows(graph, facet, key).length,
    }));
    return {
      facet,
      title: graph.words.claims.facets[facet],
      options: order
        ? options
        : options.sort(
            (a, b) => b.count - a.count || byName({ ...a, id: a.key }, { ...b, id: b.key }),
          ),
    };
  }).filter((facet) => facet.options.length > 0);
});
