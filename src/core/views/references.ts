import type { ContentGraph, Entry } from '../graph/graph.ts';
import { filed } from '../ledger/by-id.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { filingName } from '../ledger/lists.ts';
import { citationView, indexFrame, titleStated } from './parts.ts';
import type { PageFrame, Stated } from './parts.ts';

/** One line of the list: enough to find the work, whose page has the rest. */
interface ReferenceLine extends Stated {
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  /** What sort of work it is. */
  readonly kind: string;
  /** How many pages cite it. */
  readonly cited: number;
}

export interface ReferencesView extends PageFrame {
  readonly groups: readonly { readonly letter: string; readonly works: readonly ReferenceLine[] }[];
  readonly total: number;
}

/** Every cited work, ordered by publisher and title. */
export function referencesView(graph: ContentGraph): ReferencesView {
  const { works } = ledgerOf(graph);
  const letterOf = (work: Entry<'references'>): string =>
    graph.words.initial(filingName(graph.words, work));
  const under = filed(works, (work) => [letterOf(work)]);
  return {
    ...indexFrame(graph, graph.words.pages.references, graph.addresses.references()),
    groups: [...new Set(works.map(letterOf))].map((letter) => ({
      letter,
      works: under(letter).map((work) => lineOf(graph, work)),
    })),
    total: works.length,
  };
}

function lineOf(graph: ContentGraph, work: Entry<'references'>): ReferenceLine {
  const { publisher, title, page } = citationView(graph, work.id, 0);
  return {
    publisher,
    title,
    url: page,
    kind: graph.words.references.types[work.data.type],
    cited: ledgerOf(graph).callersOf(work.id).size,
    ...titleStated(graph, work),
  };
}
