import type { Cell } from '../grammar/table.ts';
import type { DataOf } from '../model/schemas.ts';
import type { ContentGraph } from '../graph/graph.ts';
import { citationView, dateView } from './parts.ts';
import type { CitationView, DateView } from './parts.ts';

export interface FigureView {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly kind: DataOf<'data'>['kind'];
  readonly unit: string;
  readonly columns: DataOf<'data'>['columns'];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  readonly asOf: DateView;
  readonly citations: readonly CitationView[];
  readonly download: string;
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
    asOf: dateView(data['as-of']),
    citations: data.cites.map((cite, index) => citationView(graph, cite, index + 1)),
    download: graph.addresses.dataFile(id),
  };
}
