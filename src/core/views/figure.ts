import type { Cell } from '../grammar/table.ts';
import type { DataOf } from '../kinds/index.ts';
import type { ContentGraph, Entry } from '../graph/graph.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { citationView, dateView, indexFrame, linkTo, listedOf } from './parts.ts';
import type { CitationView, DateView, LinkView, PageFrame } from './parts.ts';

export interface FigureView {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly kind: DataOf<'data'>['kind'];
  readonly unit: string;
  readonly columns: DataOf<'data'>['columns'];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  readonly note: string | undefined;
  /** Why the shares do not add up to a hundred. */
  readonly noWhole: string | undefined;
  readonly asOf: DateView;
  readonly citations: readonly CitationView[];
  /** Address of the figures as a file. */
  readonly download: string;
  /** Address of the figure's own page. */
  readonly page: string;
}

/** The figures behind one graphic. */
export function figureView(graph: ContentGraph, id: string): FigureView {
  const { data } = graph.get('data', id);
  const table = graph.tables.get(graph.get('data', id).id);
  return {
    id,
    title: data.title,
    description: data.description,
    kind: data.kind,
    unit: data.unit,
    columns: data.columns,
    rows: table?.rows ?? [],
    note: data.note,
    noWhole: data['no-whole'],
    asOf: dateView(graph, data['as-of']),
    citations: data.cites.map((cite, index) => citationView(graph, cite, index + 1)),
    download: graph.addresses.dataFile(id),
    page: graph.addresses.entry('data', id),
  };
}

export interface FigurePageView extends PageFrame {
  readonly figure: FigureView;
  /** The pages that show the figure. */
  readonly shownOn: readonly LinkView[];
}

/** The page of one data set. */
export function figurePageView(graph: ContentGraph, entry: Entry<'data'>): FigurePageView {
  const figure = figureView(graph, entry.id);
  const shownOn = [...new Set((graph.backlinks.get(entry.id) ?? []).map((edge) => edge.from))];
  const { crumbs, ...frame } = indexFrame(graph, figure, figure.page);
  return {
    ...frame,
    crumbs: [...crumbs, { title: graph.words.pages.data.title, url: graph.addresses.data() }],
    figure,
    shownOn: shownOn.map((id) => linkTo(graph, id)),
  };
}

export interface FiguresView extends PageFrame {
  readonly figures: readonly {
    readonly title: string;
    readonly url: string;
    readonly description: string;
    readonly download: string;
  }[];
}

/** All data sets. */
export function figuresView(graph: ContentGraph): FiguresView {
  return {
    ...indexFrame(graph, graph.words.pages.data, graph.addresses.data()),
    figures: listedOf(graph, ledgerOf(graph).figures).map((entry) => ({
      title: entry.data.title,
      url: graph.addresses.entry('data', entry.id),
      description: entry.data.description,
      download: graph.addresses.dataFile(entry.id),
    })),
  };
}
