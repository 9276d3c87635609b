import type { ContentGraph } from '../graph/graph.ts';
import { copiesIn } from './copies.ts';
import type { CopyView } from './copies.ts';
import { ledgerRow, sourcesByDate } from './ledger.ts';
import type { LedgerCell, LedgerRow, LedgerView } from './ledger.ts';
import { indexFrame, linkTo } from './parts.ts';
import type { DateView, LinkView, PageFrame } from './parts.ts';
import { renderingsIn } from './renderings.ts';
import type { RenderedWords } from './renderings.ts';
import { editionDay } from './status.ts';

/** The claims of all sources in the order in which one of them tells them. */
export interface OrderView extends PageFrame {
  readonly sources: LedgerView['sources'];
  /** Every order there is; the page of this one has no link. */
  readonly orders: readonly {
    readonly publisher: string;
    readonly url: string;
    readonly current: boolean;
  }[];
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
    /** Claims whose meaning a source distorts. */
    readonly changed: number;
    /** Cells of the table, not claims. */
    readonly omitted: number;
    readonly notChecked: number;
  };
  /** Who found that claims are omitted, when, and how often. */
  readonly checks: readonly {
    readonly by: string;
    readonly on: DateView;
    readonly count: number;
  }[];
  /** Claims that exactly one of the sources carries, per source in column order. */
  readonly onlyIn: readonly { readonly source: LinkView; readonly claims: readonly LinkView[] }[];
  readonly changed: readonly LedgerRow[];
  readonly copies: readonly CopyView[];
  readonly renderings: readonly RenderedWords[];
}

/** The sources side by side, in the order of the first, with all that differs between them. */
export function comparisonView(graph: ContentGraph): ComparisonView {
  const order = orderView(graph);
  const { rows, sources } = order;
  const cells = rows.flatMap((row) => row.cells);
  const carriers = rows.map((row) => row.cells.filter(carries).length);
  return {
    ...order,
    counts: {
      claims: rows.length,
      shared: carriers.filter((count) => count > 1).length,
      everywhere: carriers.filter((count) => count === sources.length).length,
      single: carriers.filter((count) => count === 1).length,
      changed: rows.filter(isChanged).length,
      omitted: cells.filter(({ kind }) => kind === 'omits').length,
      notChecked: cells.filter(({ kind }) => kind === 'not-checked').length,
    },
    checks: checksIn(cells),
    onlyIn: sources.map((source, column) => ({
      source,
      claims: rows
        .filter((row, index) => carries(row.cells[column]) && carriers[index] === 1)
        .map((row) => row.claim),
    })),
    changed: rows.filter(isChanged),
    copies: copiesIn(graph),
    renderings: renderingsIn(graph),
  };
}

/**
 * The claims of all sources side by side: first those of one source in its order, then what only
 * others have, in theirs.
 * @param id the source that orders them; without one the first by date does
 */
export function orderView(graph: ContentGraph, id?: string): OrderView {
  const sources = sourcesByDate(graph);
  const [first] = sources;
  const ordering = sources.find((source) => source.id === id) ?? first;
  const told = [...(ordering ? [ordering] : []), ...sources.filter((it) => it !== ordering)].map(
    (source) => source.facts.claims.map((passage) => passage.claim),
  );
  const asOf = editionDay(graph);
  const order = [...new Set(told.flat())];
  const publisherOf = (source: (typeof sources)[number]): string =>
    graph.titleOf(source.data.publisher);
  const url = (source: (typeof sources)[number]): string =>
    source === first ? graph.addresses.compare() : graph.addresses.comparison(source.id);
  return {
    ...indexFrame(
      graph,
      ordering === undefined || ordering === first
        ? 'Side by side'
        : `Side by side, in the order of ${publisherOf(ordering)}`,
      'The same claims in every source: what each one carries, changes or leaves out.',
      ordering === undefined ? graph.addresses.compare() : url(ordering),
    ),
    sources: sources.map((source) => ({
      ...linkTo(graph, source.id),
      publisher: publisherOf(source),
    })),
    orders: sources.map((source) => ({
      publisher: publisherOf(source),
      url: url(source),
      current: source === ordering,
    })),
    rows: order.map((claim) => ledgerRow(graph, graph.get('claims', claim), sources, asOf)),
    own: new Set(told[0]).size,
  };
}

/** The pages of the other orders: one for each source but the first. */
export function orderViews(graph: ContentGraph): { id: string; view: OrderView }[] {
  return sourcesByDate(graph)
    .slice(1)
    .map(({ id }) => ({ id, view: orderView(graph, id) }));
}

function carries(cell: LedgerCell | undefined): boolean {
  return cell !== undefined && 'url' in cell;
}

function isChanged(row: LedgerRow): boolean {
  return row.status.key === 'distorted';
}

function checksIn(cells: readonly LedgerCell[]): ComparisonView['checks'] {
  const omitted = cells.filter((cell) => cell.kind === 'omits');
  const groups = Map.groupBy(
    omitted,
    ({ checkedBy, checkedOn }) => `${checkedOn.iso} ${checkedBy}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ by: first.checkedBy, on: first.checkedOn, count: group.length }] : [];
  });
}
