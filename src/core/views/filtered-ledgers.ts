import type { ContentGraph } from '../graph/graph.ts';
import { filterRows } from './facets.ts';
import { ledgerView } from './ledger.ts';
import type { LedgerView } from './ledger.ts';
import { withoutView } from './without.ts';

/** A page for every filter that leaves something, by `<facet>/<key>`. */
export function filteredLedgers(graph: ContentGraph): { id: string; view: LedgerView }[] {
  const whole = ledgerView(graph);
  return whole.facets.flatMap(({ facet, options }) =>
    options.map(({ key, title, url, count }) => {
      const page = graph.words.claims.filtered[facet](title, count);
      return {
        id: `${facet}/${key}`,
        view: {
          ...whole,
          ...page,
          url,
          rests: undefined,
          without:
            facet === 'source' ? withoutView(graph, graph.get('sources', key).id) : undefined,
          crumbs: [...whole.crumbs, { title: whole.title, url: whole.url }],
          groups: [
            {
              id: 'found',
              title: page.title,
              rows: filterRows(graph, facet, key),
            },
          ],
        },
      };
    }),
  );
}
