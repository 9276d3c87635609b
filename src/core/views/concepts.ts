import type { ContentGraph } from '../graph/graph.ts';
import { filed } from '../ledger/by-id.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { indexFrame, linkTo, listedOf } from './parts.ts';
import type { LinkView, PageFrame } from './parts.ts';

export interface ConceptsView extends PageFrame {
  readonly letters: readonly {
    readonly letter: string;
    readonly concepts: readonly (LinkView & { readonly definition: string })[];
  }[];
}

/** The glossary. */
export function conceptsView(graph: ContentGraph): ConceptsView {
  const terms = listedOf(graph, ledgerOf(graph).concepts);
  const letters = new Set(terms.map((term) => graph.words.initial(term.data.title)));
  const under = filed(terms, (term) => [graph.words.initial(term.data.title)]);
  return {
    ...indexFrame(graph, graph.words.pages.concepts, graph.addresses.concepts()),
    letters: [...letters].map((letter) => ({
      letter,
      concepts: under(letter).map((term) => ({
        ...linkTo(graph, term.id),
        definition: term.data.definition,
      })),
    })),
  };
}
