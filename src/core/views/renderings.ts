import type { ContentGraph, Entry } from '../graph/graph.ts';
import type { CitationFact, QuoteFact, TextBlock } from '../grammar/facts.ts';
import { textOf } from '../grammar/text.ts';
import { isPageCollection } from '../kinds/index.ts';
import { languageName } from '../model/languages.ts';
import { compareText } from '../model/problem.ts';
import { foldQuotation } from '../quotes/fold.ts';
import { citationView, dateView, linkTo } from './parts.ts';
import type { DateView, LinkView } from './parts.ts';
import { perGraph } from './per-graph.ts';

/** One way in which words of another language were put. */
export interface Rendering {
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
  /** The name of the language in English. */
  readonly language: string;
  readonly original: string;
  /** Works that are cited for the words in the original language. */
  readonly works: readonly { readonly name: string; readonly url: string }[];
  readonly renderings: readonly Rendering[];
}

/**
 * All quotations whose words in the original language are known, those of one original together:
 * the same speaker, language and words, whatever their typography and capitals. Outlets come
 * first, in the order of their ids.
 */
export const renderingsIn = perGraph((graph): readonly RenderedWords[] => {
  const byEntry = new Map<Entry, Map<TextBlock, CitationFact[]>>();
  const citationsIn = (entry: Entry): Map<TextBlock, CitationFact[]> => {
    const known = byEntry.get(entry) ?? Map.groupBy(entry.facts.citations, ({ block }) => block);
    byEntry.set(entry, known);
    return known;
  };
  const quotes = [...graph.entries.values()]
    .filter(({ collection }) => isPageCollection(collection))
    .sort(
      (a, b) =>
        Number(b.collection === 'sources') - Number(a.collection === 'sources') ||
        compareText(a.id, b.id),
    )
    .flatMap((entry) =>
      entry.facts.quotes.flatMap((quote) => {
        const { by, lang, original } = quote;
        if (lang === undefined || original === undefined) return [];
        const key = `${by} ${lang.toLowerCase()} ${foldQuotation(original).toLowerCase()}`;
        return [{ entry, quote, lang, original, key }];
      }),
    );
  return [...Map.groupBy(quotes, ({ key }) => key)]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, group]): RenderedWords[] => {
      const [first] = group;
      if (!first) return [];
      const cited = group.flatMap(({ entry, quote }) =>
        entry.collection === 'sources' ? [] : citedAfter(citationsIn(entry), quote),
      );
      return [
        {
          speaker: linkTo(graph, first.quote.by),
          said: dateView(first.quote.said),
          lang: first.lang,
          language: languageName(first.lang),
          original: first.original,
          works: [...new Set(cited)].map((id) => {
            const { publisher, page } = citationView(graph, id, 0);
            return { name: publisher, url: page };
          }),
          renderings: group.map(({ entry, quote }) => renderingOf(graph, entry, quote)),
        },
      ];
    });
});

function renderingOf(graph: ContentGraph, entry: Entry, quote: QuoteFact): Rendering {
  const page = linkTo(graph, entry.id);
  return {
    text: textOf(quote.node, graph.titleOf).replace(/^“|”$/g, ''),
    outlet: entry.collection === 'sources' ? linkTo(graph, entry.data.publisher) : undefined,
    page,
    url: page.url + (quote.anchor === undefined ? '' : `#${quote.anchor}`),
    paragraph: quote.paragraph,
  };
}

/** The ids of the citation that follows a quotation in its block. */
function citedAfter(
  citations: ReadonlyMap<TextBlock, readonly CitationFact[]>,
  { block, line, column }: QuoteFact,
): string[] {
  const after = (citations.get(block) ?? []).filter(
    (citation) => citation.line > line || (citation.line === line && citation.column > column),
  );
  return after.filter(({ node }) => node === after[0]?.node).map(({ id }) => id);
}
