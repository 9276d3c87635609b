import { compareText } from '../model/problem.ts';
import type { ContentGraph } from '../graph/graph.ts';
import { citationView, indexFrame, linkTo } from './parts.ts';
import type { CitationView, LinkView, PageFrame } from './parts.ts';

export interface ReferencesView extends PageFrame {
  readonly groups: readonly {
    readonly letter: string;
    readonly works: readonly (CitationView & { readonly citedBy: readonly LinkView[] })[];
  }[];
  readonly total: number;
}

/** Every cited work, ordered by publisher and title. */
export function referencesView(graph: ContentGraph): ReferencesView {
  const works = graph
    .all('references')
    .map((reference) => ({
      ...citationView(graph, reference.id, 0),
      citedBy: [...new Set((graph.backlinks.get(reference.id) ?? []).map((edge) => edge.from))]
        .filter((id) => graph.entries.get(id)?.collection !== 'data')
        .map((id) => linkTo(graph, id)),
    }))
    .sort((a, b) => compareText(sortKey(a), sortKey(b)));
  const letters = [...new Set(works.map((work) => sortKey(work).slice(0, 1).toUpperCase()))];
  return {
    ...indexFrame(
      graph,
      'References',
      'Every work that this site cites, and the pages that cite it.',
      graph.addresses.references(),
    ),
    groups: letters.map((letter) => ({
      letter,
      works: works.filter((work) => sortKey(work).slice(0, 1).toUpperCase() === letter),
    })),
    total: works.length,
  };
}

/** Publishers are filed without their article: The Weekly Post under W. */
function sortKey(work: CitationView): string {
  return `${work.publisher.replace(/^The /, '')} ${work.title}`.toLowerCase();
}
