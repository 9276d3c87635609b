import type { ContentGraph } from '../graph/graph.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { perGraph } from '../ledger/per-graph.ts';
import type { Original, Quotation } from '../ledger/renderings.ts';
import { textOf } from '../grammar/text.ts';
import { citationView, dateView, linkTo, quotedStated } from './parts.ts';
import type { DateView, LinkView, Stated } from './parts.ts';

/** One way in which words of another language were put. */
interface Rendering extends Stated {
  readonly text: string;
  /** The outlet that prints it; undefined where the words are ours. */
  readonly outlet: LinkView | undefined;
  /** The page that quotes it. */
  readonly page: LinkView;
  readonly url: string;
  readonly paragraph: number | undefined;
}

/** What somebody said, in the words that were spoken, and everything that was made of them. */
export interface RenderedWords {
  readonly speaker: LinkView;
  readonly said: DateView;
  readonly lang: string;
  /** The name of the language. */
  readonly language: string;
  readonly original: string;
  /** Works that are cited for the words in the original language. */
  readonly works: readonly { readonly name: string; readonly url: string }[];
  readonly renderings: readonly Rendering[];
}

/** Everything that was quoted in another language, with its renderings. */
export function renderingsIn(graph: ContentGraph): RenderedWords[] {
  return ledgerOf(graph).originals.map(wordsOf(graph));
}

/** What a page quotes and others have put in other words. */
export function renderingsOn(graph: ContentGraph, id: string): RenderedWords[] {
  return ledgerOf(graph)
    .originalsOn(id)
    .filter(({ quotations }) => quotations.length > 1)
    .map(wordsOf(graph));
}

/** Each original is drawn up once, however many pages quote it. */
const wordsOf = perGraph((graph) => {
  const made = new Map<Original, RenderedWords>();
  return (original: Original): RenderedWords => {
    const words = made.get(original) ?? renderedWords(graph, original);
    made.set(original, words);
    return words;
  };
});

function renderedWords(
  graph: ContentGraph,
  { quote, lang, original, works, quotations }: Original,
): RenderedWords {
  return {
    speaker: linkTo(graph, quote.by),
    said: dateView(graph, quote.said),
    lang,
    language: graph.words.languageName(lang),
    original,
    works: works.map((id) => {
      const { publisher, page } = citationView(graph, id, 0);
      return { name: publisher, url: page };
    }),
    renderings: quotations.map((quotation) => renderingOf(graph, quotation)),
  };
}

function renderingOf(graph: ContentGraph, { entry, quote }: Quotation): Rendering {
  const page = linkTo(graph, entry.id);
  return {
    ...quotedStated(graph, entry, quote.lang),
    text: textOf(quote.node, graph.titleOf).replace(/^“|”$/g, ''),
    outlet: entry.collection === 'sources' ? linkTo(graph, entry.data.publisher) : undefined,
    page,
    url: page.url + (quote.anchor === undefined ? '' : `#${quote.anchor}`),
    paragraph: quote.paragraph,
  };
}
