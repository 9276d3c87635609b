import { toCsv } from '../core/exports/csv.ts';
import { figureView } from '../core/views/figure.ts';
import type { FigureView } from '../core/views/figure.ts';
import { currentCorpus } from '../io/current.ts';

/** The figures of all data sets; none while the content has errors. */
export async function figures(): Promise<FigureView[]> {
  const { graph } = await currentCorpus();
  return graph ? graph.all('data').map((entry) => figureView(graph, entry.id)) : [];
}

export { toCsv as csvOf };
