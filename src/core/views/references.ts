import { compareText } from '../model/problem.ts';
import type { ContentGraph } from '../graph/graph.ts';
import { initialOf } from './order.ts';
import { citationView, indexFrame } from './parts.ts';
import type { PageFrame } from './parts.ts';

/** One line of the list: enough to find the work, whose page has the rest. */
interface ReferenceLine {
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
}

export interface ReferencesView extends PageFrame {
  readonly groups: readonly { readonly letter: string; readonly works: readonly ReferenceLine[] }[];
  readonly total: number;
}

/** Every cited work, ordered by publisher and title. */
export function referencesView(graph: ContentGraph): ReferencesView {
  const works = graph
    .all('references')
    .map(({ id }): ReferenceLine => {
      const { publisher, title, page } = citationView(graph, id, 0);
      return { publisher, title, url: page };
    })
    .sort((a, b) => compareText(sortKey(a), sortKey(b)));
  const letters = [...new Set(works.map((work) => initialOf(sortKey(work))))];
  return {
    ...indexFrame(
      graph,
      'References',
      'Every work that this site cites; each has a page with all that is cited from it.',
      graph.addresses.references(),
    ),
    groups: letters.map((letter) => ({
      letter,
      works: works.filter((work) => initialOf(sortKey(work)) === letter),
    })),
    total: works.length,
  };
}

/** Publishers are filed without their article: The Weekly Post under W. */
function sortKey(work: ReferenceLine): string {
  return `${work.publisher.replace(/^The /, '')} ${work.title}`.toLowerCase();
}
