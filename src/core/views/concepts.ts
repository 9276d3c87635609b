import type { ContentGraph } from '../graph/graph.ts';
import type { DataOf } from '../kinds/index.ts';
import { filed } from '../ledger/by-id.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { indexFrame, linkTo } from './parts.ts';
import type { LinkView, PageFrame } from './parts.ts';

export interface ConceptsView extends PageFrame {
  readonly elements: readonly (LinkView & {
    readonly symbol: string;
    readonly number: number;
    readonly group: DataOf<'concepts'>['group'];
  })[];
  readonly letters: readonly {
    readonly letter: string;
    readonly concepts: readonly (LinkView & { readonly definition: string })[];
  }[];
}

/** The glossary; elements, where there are any, stand in the order of their atomic numbers. */
export function conceptsView(graph: ContentGraph): ConceptsView {
  const { concepts } = ledgerOf(graph);
  const terms = concepts.filter((concept) => concept.data.symbol === undefined);
  const letters = new Set(terms.map((term) => graph.words.initial(term.data.title)));
  const under = filed(terms, (term) => [graph.words.initial(term.data.title)]);
  return {
    ...indexFrame(graph, graph.words.pages.concepts, graph.addresses.concepts()),
    elements: concepts
      .flatMap(({ id, data: { symbol, number, group } }) =>
        symbol === undefined || number === undefined
          ? []
          : [{ ...linkTo(graph, id), symbol, number, group }],
      )
      .sort((a, b) => a.number - b.number),
    letters: [...letters].map((letter) => ({
      letter,
      concepts: under(letter).map((term) => ({
        ...linkTo(graph, term.id),
        definition: term.data.definition,
      })),
    })),
  };
}
