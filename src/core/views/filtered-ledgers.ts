import type { ClaimFacet } from '../kinds/claim.ts';
import type { ContentGraph } from '../graph/graph.ts';
import { filterRows } from './facets.ts';
import { ledgerView } from './ledger.ts';
import type { LedgerView } from './ledger.ts';

/** A page for every filter that leaves something, by `<facet>/<key>`. */
export function filteredLedgers(graph: ContentGraph): { id: string; view: LedgerView }[] {
  const whole = ledgerView(graph);
  return whole.facets.flatMap(({ facet, options }) =>
    options.map(({ key, title, url, count }) => {
      const words = WORDS[facet](title);
      return {
        id: `${facet}/${key}`,
        view: {
          ...whole,
          title: words.title,
          description: `${count} ${count === 1 ? 'claim' : 'claims'} ${words.about}: who says it, through whom, and which reports agree, distort or stay silent.`,
          url,
          crumbs: [...whole.crumbs, { title: whole.title, url: whole.url }],
          groups: [
            {
              id: 'found',
              title: words.title,
              rows: filterRows(graph, facet, key),
            },
          ],
        },
      };
    }),
  );
}

const WORDS: Record<ClaimFacet, (title: string) => { title: string; about: string }> = {
  speaker: (title) => ({ title: `Claims by ${title}`, about: `by ${title}` }),
  topic: (title) => ({ title: `Claims: ${title}`, about: `under the topic “${title}”` }),
  status: (title) => ({ title: `Claims: ${title}`, about: `with the status “${title}”` }),
  source: (title) => ({ title: `Claims in ${title}`, about: `carried by ${title}` }),
};
