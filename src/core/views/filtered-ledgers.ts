import type { ContentGraph } from '../graph/graph.ts';
import { filterRows } from './facets.ts';
import { waysOf } from './flow.ts';
import { ledgerRows } from './ledger-row.ts';
import { ledgerView } from './ledger.ts';
import type { LedgerView } from './ledger.ts';
import { withoutView } from './without.ts';

/** A page for every filter that leaves something, by `<facet>/<key>`, and for every way of the words. */
export function filteredLedgers(graph: ContentGraph): { id: string; view: LedgerView }[] {
  return [...byFacet(graph), ...byWay(graph)];
}

/** The claims of each line of the drawing of how the words travelled. */
function byWay(graph: ContentGraph): { id: string; view: LedgerView }[] {
  const whole = ledgerView(graph);
  const rows = new Map(ledgerRows(graph).map((row) => [row.claim.id, row]));
  return waysOf(graph).map(({ key, from, to, kind, claims }) => {
    const page = graph.words.flow.page(
      from,
      to,
      claims.length,
      kind === 'kept' ? undefined : graph.words.flow.kinds[kind],
    );
    return {
      id: `way/${key}`,
      view: {
        ...whole,
        ...page,
        url: graph.addresses.claimsOnWay(key),
        rests: undefined,
        without: undefined,
        crumbs: [...whole.crumbs, { title: whole.title, url: whole.url }],
        groups: [
          { id: 'found', title: page.title, rows: claims.flatMap((id) => rows.get(id) ?? []) },
        ],
      },
    };
  });
}

function byFacet(graph: ContentGraph): { id: string; view: LedgerView }[] {
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
