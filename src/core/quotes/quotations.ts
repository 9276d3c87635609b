import type { ParsedEntry } from '../grammar/entry.ts';
import type { Position } from '../grammar/position.ts';
import { textOf } from '../grammar/text.ts';
import { fragment } from '../kinds/urls.ts';
import { digestBlocks, placeOfAttribute } from './digest.ts';
import { foldQuotation } from './fold.ts';
import { markedWords } from './marks.ts';
import { textsBeside } from './texts-beside.ts';

/** Words that a digest says are in its original, letter by letter. */
export interface Quotation extends Position {
  /** As they stand in the file. */
  readonly text: string;
  /** As they are compared. */
  readonly folded: string;
  /** Which of several places with these words is meant, from 1. */
  readonly occurrence: number | undefined;
  /** Whether somebody is said to have spoken the words: the original must have them between marks. */
  readonly spoken: boolean;
}

/**
 * The quotations of a source, in document order:
 * - `quote` of each `<Claim>`;
 * - each `<Quote>`: of its words and those of `original`, the ones in the language of the source,
 *   since these are what it printed;
 * - words between quotation marks, in the text, the title and the summary;
 * - whatever a block quotation holds, paragraph by paragraph.
 *
 * Notes may quote anybody, and are left out.
 */
export function quotationsOf(source: ParsedEntry<'sources'>): Quotation[] {
  const { facts, tree, data } = source;
  const found: Quotation[] = [];
  const add = (
    text: string,
    { line, column }: Position,
    { occurrence, spoken = false }: { occurrence?: number | undefined; spoken?: boolean } = {},
  ): void => {
    found.push({ text, folded: foldQuotation(text), occurrence, spoken, line, column });
  };
  for (const { quote, occurrence, node } of facts.claims) {
    if (quote !== undefined) add(quote, placeOfAttribute(node, 'quote'), { occurrence });
  }
  for (const quote of facts.quotes) {
    if (quote.anchor?.startsWith(fragment.note(''))) continue;
    const { node, lang, original, occurrence } = quote;
    const printed = original !== undefined && isSameLanguage(lang, data.language);
    const text = printed ? original : textOf(node, (name) => name).replace(/^“|”$/g, '');
    // Who writes the text speaks in all of it.
    const spoken = ![data.publisher, ...data.authors].includes(quote.by);
    add(text, printed ? placeOfAttribute(node, 'original') : quote, { occurrence, spoken });
  }
  for (const { inNote, quotation, pieces } of digestBlocks(tree)) {
    if (inNote) continue;
    for (const piece of pieces) {
      if (!piece.quoted || piece.isElement) continue;
      add(quotation ? piece.text.replace(AROUND, '') : piece.text, piece);
    }
  }
  for (const { text, at, path } of textsBeside(source)) {
    if (path !== undefined && !PRINTED.has(path.join())) continue;
    for (const { start, end } of markedWords(text)) add(text.slice(start, end), at);
  }
  return found
    .filter(({ folded }) => folded !== '')
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Marks around a paragraph of a block quotation: it is a quotation without them. */
const AROUND = /^[\s\p{Quotation_Mark}]+|[\s\p{Quotation_Mark}]+$/gu;

/** Fields of a source that tell what it says; the others tell of our work with it. */
const PRINTED: ReadonlySet<string> = new Set(['title', 'summary']);

/** What a record knows a quotation by. */
export function keyOf({ folded, occurrence }: Pick<Quotation, 'folded' | 'occurrence'>): string {
  return [occurrence, folded].join(' ');
}

/** Whether two tags (BCP 47) are of one language, whatever its script and region. */
export function isSameLanguage(a: string | undefined, b: string): boolean {
  return language(a) === language(b);
}

function language(tag: string | undefined): string | undefined {
  return tag?.split('-')[0]?.toLowerCase();
}
