import type { ContentGraph, Entry } from '../graph/graph.ts';
import { checkersOf } from '../kinds/checkers.ts';
import { filed } from '../ledger/by-id.ts';
import { COMPARED } from '../ledger/comparable.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { perGraph } from '../ledger/per-graph.ts';
import type { Silence } from '../ledger/silences.ts';
import { copiesIn, nearestRewording } from './copies.ts';
import type { CopyView, RewordingView } from './copies.ts';
import { ledgerRow, ledgerRows, sourceColumns } from './ledger-row.ts';
import type { LedgerRow } from './ledger-row.ts';
import type { LedgerView } from './ledger.ts';
import { dateView, indexFrame, linkTo } from './parts.ts';
import type { DateView, LinkView, PageFrame } from './parts.ts';
import { renderingsIn } from './renderings.ts';
import type { RenderedWords } from './renderings.ts';

/** The claims of some sources in the order in which one of them tells them. */
export interface OrderView extends PageFrame {
  readonly sources: LedgerView['sources'];
  /** The orders that the page leads to; that of this one has no link. */
  readonly orders: readonly {
    readonly publisher: string;
    readonly url: string;
    readonly current: boolean;
  }[];
  /** How many sources there are, of which these are the nearest to one another. */
  readonly of: number;
  readonly rows: readonly LedgerRow[];
  /** How many of the rows, from the first on, the ordering source has. */
  readonly own: number;
}

export interface ComparisonView extends OrderView {
  readonly counts: {
    readonly claims: number;
    /** Carried by more than one source; by all of them; by one alone. */
    readonly shared: number;
    readonly everywhere: number;
    readonly single: number;
    /** Claims whose meaning a source changes. */
    readonly changed: number;
    /** Cells of the table, not claims. */
    readonly omitted: number;
    readonly notChecked: number;
    readonly earlier: number;
    readonly notApplicable: number;
  };
  /** Who found that claims are omitted, when, and how often. */
  readonly checks: readonly {
    readonly by: readonly string[];
    readonly on: DateView;
    readonly count: number;
  }[];
  /** Claims that exactly one of the sources carries, per source in column order; of many only those with some. */
  readonly onlyIn: readonly { readonly source: LinkView; readonly claims: readonly LinkView[] }[];
  readonly changed: readonly LedgerRow[];
  readonly copies: readonly CopyView[];
  /** The changed claim that shows best what was changed. */
  readonly example: RewordingView | undefined;
  readonly renderings: readonly RenderedWords[];
}

/** All sources side by side, in the order of the first, with all that differs between them. */
export function comparisonView(graph: ContentGraph): ComparisonView {
  const { accountsOf, publishedBefore, reports } = ledgerOf(graph);
  const rows = rowsOf(graph, reports);
  const sources = columnsOf(graph, reports);
  const accounts = rows.map((row) => [...accountsOf(row.claim.id).values()]);
  const told = accounts.map((each) =>
    each.filter((account) => 'passage' in account && account.carries),
  );
  const alone = filed(rows.entries(), ([index]) => {
    const [first, second] = told[index] ?? [];
    return first && !second ? [first.source] : [];
  });
  const silent = accounts
    .flat()
    .flatMap((account) => ('silent' in account ? [account.silent] : []));
  const earlier = rows.reduce((sum, { claim }) => sum + publishedBefore(claim.id).length, 0);
  const changed = rows.filter(isChanged);
  return {
    ...wholeOrder(graph, rows),
    counts: {
      claims: rows.length,
      shared: told.filter((each) => each.length > 1).length,
      everywhere: told.filter((each) => each.length === reports.length).length,
      single: told.filter((each) => each.length === 1).length,
      changed: changed.length,
      omitted: silent.length,
      notChecked: rows.length * reports.length - accounts.flat().length - earlier,
      earlier,
      notApplicable: accounts.flat().filter((account) => 'notApplicable' in account).length,
    },
    checks: checksIn(graph, silent),
    onlyIn: sources
      .map((source) => ({ source, claims: alone(source.id).map(([, row]) => row.claim) }))
      // Of many, those that say nothing alone are not worth a line each.
      .filter(({ claims }) => reports.length <= COMPARED || claims.length > 0),
    changed,
    copies: copiesIn(graph),
    example: nearestRewording(graph),
    renderings: renderingsIn(graph),
  };
}

/**
 * The claims that sources changed, side by side.
 * @param source only what it changed, beside the sources that it is measured against
 */
export function changedView(
  graph: ContentGraph,
  source?: string,
): Pick<ComparisonView, 'sources' | 'changed'> {
  const { reports } = ledgerOf(graph);
  const sources = columnsOf(graph, reports);
  const changed = rowsOf(graph, reports).filter(isChanged);
  if (source === undefined) return { sources, changed };
  const measured: readonly (string | undefined)[] = graph
    .get('sources', source)
    .facts.claims.map(({ against }) => against);
  const own = sources.findIndex(({ id }) => id === source);
  const isShown = (_: unknown, index: number): boolean =>
    index === own || measured.includes(sources[index]?.id);
  return {
    sources: sources.filter(isShown),
    changed: changed
      .filter(({ cells }) => cells[own]?.kind === 'changes')
      .map((row) => ({ ...row, cells: row.cells.filter(isShown) })),
  };
}

type Source = Entry<'sources'>;

/**
 * The order of the first source by date: with all others or, where they are too many for a reader,
 * with those that it is best compared with. Every other one can be chosen.
 * @param rows of all sources
 */
function wholeOrder(graph: ContentGraph, rows: readonly LedgerRow[]): OrderView {
  const { comparableWith, reports } = ledgerOf(graph);
  const [first] = reports;
  const isWhole = first === undefined || reports.length <= COMPARED;
  const compared = isWhole
    ? reports
    : // Where it has little in common with others, the earliest of them stand beside it.
      [...new Set([...comparableWith(first.id), ...reports])].slice(0, COMPARED);
  return {
    ...indexFrame(graph, graph.words.pages.compare, graph.addresses.compare()),
    sources: columnsOf(graph, compared),
    orders: ordersOf(graph, reports, first),
    of: reports.length,
    rows: isWhole ? rows : orderedRows(graph, first, compared),
    own: toldIn(reports.slice(0, 1)).length,
  };
}

/** The claims of some sources, each where it is told first, with a cell for every report. */
function rowsOf(graph: ContentGraph, sources: readonly Source[]): readonly LedgerRow[] {
  const rows = new Map(ledgerRows(graph).map((row) => [row.claim.id, row]));
  return toldIn(sources).flatMap((claim) => rows.get(claim) ?? []);
}

/** The claims of a source and then of those beside it, with a cell for each of these. */
function orderedRows(
  graph: ContentGraph,
  ordering: Source,
  compared: readonly Source[],
): readonly LedgerRow[] {
  const others = compared.filter((source) => source !== ordering);
  return toldIn([ordering, ...others]).map((claim) => ledgerRow(graph, claim, compared));
}

/**
 * The claims of a source and of those that have claims in common with it, side by side: first its
 * own in its order, then what only others have, in theirs.
 */
export function orderView(graph: ContentGraph, id: string): OrderView {
  const { comparableWith, reports } = ledgerOf(graph);
  const { comparison, pages } = graph.words;
  const [first] = reports;
  const ordering = graph.get('sources', id);
  const compared = comparableWith(id);
  return {
    ...indexFrame(
      graph,
      {
        title: comparison.orderTitle(linkTo(graph, ordering.data.publisher).title),
        description: pages.compare.description,
      },
      graph.addresses.comparison(id),
    ),
    sources: columnsOf(graph, compared),
    orders: ordersOf(graph, new Set(first ? [first, ...compared] : compared), ordering),
    of: reports.length,
    rows: orderedRows(graph, ordering, compared),
    own: toldIn([ordering]).length,
  };
}

/** The pages of the other orders: one for each source but the first. */
export function orderViews(graph: ContentGraph): { id: string; view: OrderView }[] {
  return ledgerOf(graph)
    .reports.slice(1)
    .map(({ id }) => ({ id, view: orderView(graph, id) }));
}

/** The columns of some sources, headed as in the ledger. */
function columnsOf(graph: ContentGraph, sources: readonly Source[]): OrderView['sources'] {
  const columns = columnsById(graph);
  return sources.flatMap(({ id }) => columns.get(id) ?? []);
}

const columnsById = perGraph(
  (graph) => new Map(sourceColumns(graph).map((column) => [column.id, column])),
);

/** The ways to the orders of some sources; the first by date orders the comparison itself. */
function ordersOf(
  graph: ContentGraph,
  sources: Iterable<Source>,
  ordering: Source | undefined,
): OrderView['orders'] {
  const [first] = ledgerOf(graph).reports;
  const columns = columnsById(graph);
  return [...sources].map((source) => ({
    publisher: columns.get(source.id)?.publisher ?? source.data.title,
    url: source === first ? graph.addresses.compare() : graph.addresses.comparison(source.id),
    current: source === ordering,
  }));
}

/** The claims that some sources carry, each where it is told first. */
function toldIn(sources: readonly Source[]): string[] {
  return [...new Set(sources.flatMap(({ facts }) => facts.claims.map(({ claim }) => claim)))];
}

function isChanged(row: LedgerRow): boolean {
  return row.status.changedBy.length > 0;
}

function checksIn(
  graph: ContentGraph,
  silences: readonly Silence['item'][],
): ComparisonView['checks'] {
  const groups = Map.groupBy(silences, (item) =>
    JSON.stringify([item['checked-on'], ...checkersOf(item)]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first
      ? [{ by: checkersOf(first), on: dateView(graph, first['checked-on']), count: group.length }]
      : [];
  });
}
