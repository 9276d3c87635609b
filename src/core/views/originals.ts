import type { ContentGraph } from '../graph/graph.ts';
import type { EntryId } from '../model/ids.ts';
import { quotationUrl } from '../quotes/text-fragment.ts';

/** Where a quotation of a source stands in the original: its address with a text fragment. */
export function originalPassage(
  graph: ContentGraph,
  source: EntryId,
  {
    quote,
    occurrence,
  }: { readonly quote: string | undefined; readonly occurrence: number | undefined },
): string | undefined {
  if (quote === undefined) return undefined;
  const { url } = graph.get('sources', source).data;
  return quotationUrl(url, graph.quotes.get(source), { quote, occurrence });
}
