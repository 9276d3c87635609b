import type { CitationFact, QuoteFact, TextBlock } from '../grammar/facts.ts';
import { compareText } from '../model/problem.ts';
import { foldQuotation } from '../quotes/fold.ts';
import type { Entry } from '../graph/graph.ts';
import { filed } from './by-id.ts';
import { perGraph } from './per-graph.ts';

/** A quotation whose words in the original language are known. */
export interface Quotation {
  readonly entry: Entry;
  readonly quote: QuoteFact;
  readonly lang: string;
  readonly original: string;
}

/** What somebody said in one language, and every quotation of it. */
export interface Original extends Quotation {
  /** The first of them is the one whose words these are. */
  readonly quotations: readonly Quotation[];
  /** The works that our own pages cite for it. */
  readonly works: readonly string[];
}

/**
 * All quotations whose words in the original language are known, those of one original together:
 * the same speaker, language and words, whatever their typography and capitals. Outlets come
 * first, in the order of their ids.
 */
export const originals = perGraph((graph): readonly Original[] => {
  const citations = new Map<Entry, ReadonlyMap<TextBlock, readonly CitationFact[]>>();
  const citationsIn = (entry: Entry): ReadonlyMap<TextBlock, readonly CitationFact[]> => {
    const known = citations.get(entry) ?? Map.groupBy(entry.facts.citations, ({ block }) => block);
    citations.set(entry, known);
    return known;
  };
  const quotations = [...graph.entries.values()]
    .filter(({ collection }) => graph.definitions.kinds.isPage(collection))
    .sort(
      (a, b) =>
        Number(b.collection === 'sources') - Number(a.collection === 'sources') ||
        compareText(a.id, b.id),
    )
    .flatMap((entry) =>
      entry.facts.quotes.flatMap((quote): Quotation[] => {
        const { lang, original } = quote;
        return lang === undefined || original === undefined
          ? []
          : [{ entry, quote, lang, original }];
      }),
    );
  return [...Map.groupBy(quotations, keyOf)]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, group]): Original[] => {
      const [first] = group;
      if (!first) return [];
      const works = group.flatMap(({ entry, quote }) =>
        entry.collection === 'sources' ? [] : citedAfter(citationsIn(entry), quote),
      );
      return [{ ...first, quotations: group, works: [...new Set(works)] }];
    });
});

/** The originals that a page quotes. */
export const originalsOn = perGraph((graph) =>
  filed(originals(graph), ({ quotations }) => quotations.map(({ entry }) => entry.id)),
);

function keyOf({ quote, lang, original }: Quotation): string {
  return `${quote.by} ${lang.toLowerCase()} ${foldQuotation(original).toLowerCase()}`;
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
