import type { Cell } from '../grammar/table.ts';
import type { DataOf } from '../kinds/index.ts';
import type { ContentGraph, Entry } from '../graph/graph.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { citationView, dateView, indexFrame, linkTo, listedOf } from './parts.ts';
import type { CitationView, DateView, LinkView, PageFrame } from './parts.ts';

export interface FigureView {
  readonly id: string;
  readonly title: string;
  /** What the figures show, over the drawing. */
  readonly headline: string | undefined;
  readonly description: string;
  readonly kind: DataOf<'data'>['kind'];
  readonly unit: string;
  readonly columns: DataOf<'data'>['columns'];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  /** The names of the rows that the drawing picks out. */
  readonly highlight: readonly string[];
  readonly note: string | undefined;
  /** Why the shares do not add up to a hundred. */
  readonly noWhole: string | undefined;
  readonly asOf: DateView;
  readonly citations: readonly CitationView[];
  /** Address of the figures as a file. */
  readonly download: string;
  /** Addresses of the drawing as files; none for figures that are a table only. */
  readonly pictures: { readonly svg: string; readonly png: string } | undefined;
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
    headline: data.headline,
    description: data.description,
    kind: data.kind,
    unit: data.unit,
    columns: data.columns,
    rows: table?.rows ?? [],
    highlight: data.highlight ?? [],
    note: data.note,
    noWhole: data['no-whole'],
    asOf: dateView(graph, data['as-of']),
    citations: data.cites.map((cite, index) => citationView(graph, cite, index + 1)),
    download: graph.addresses.dataFile(id),
    pictures: isDrawn(graph, id)
      ? {
          svg: graph.addresses.picture(id, 'svg'),
          png: graph.addresses.picture(id, 'png'),
        }
      : undefined,
    page: graph.addresses.entry('data', id),
  };
}

/** Tells whether there is a drawing of a data set, and not its table alone. */
export function isDrawn(graph: ContentGraph, id: string): boolean {
  const { data, id: entry } = graph.get('data', id);
  return data.kind !== 'table' && (graph.tables.get(entry)?.rows.length ?? 0) > 0;
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
