import type { ContentGraph, Entry } from '../graph/graph.ts';
import type { ReferenceType } from '../kinds/reference-types.ts';
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
  /** What sort of work it is, where that is not the commonest. */
  readonly kind: string | undefined;
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
  const types = Map.groupBy(works, ({ data }) => data.type);
  const [commonest] = [...types].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  return {
    ...indexFrame(graph, graph.words.pages.references, graph.addresses.references()),
    groups: [...new Set(works.map(letterOf))].map((letter) => ({
      letter,
      works: under(letter).map((work) => lineOf(graph, work, commonest)),
    })),
    total: works.length,
  };
}

function lineOf(
  graph: ContentGraph,
  work: Entry<'references'>,
  commonest: ReferenceType | undefined,
): ReferenceLine {
  const { publisher, title, page } = citationView(graph, work.id, 0);
  return {
    publisher,
    title,
    url: page,
    kind: work.data.type === commonest ? undefined : graph.words.references.types[work.data.type],
    cited: ledgerOf(graph).callersOf(work.id).size,
    ...titleStated(graph, work),
  };
}
