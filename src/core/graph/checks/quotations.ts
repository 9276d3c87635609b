import { countWords, textOf } from '../../grammar/text.ts';
import type { Problem } from '../../model/problem.ts';
import type { Check } from '../draft.ts';
import { problemIn } from './problems.ts';

/** Longest verbatim quotation, in words. */
export const QUOTATION_LIMIT = 11;

/** Words of others are quoted briefly: under 12 words. */
export const quotations: Check = (draft) => {
  const problems: Problem[] = [];
  for (const entry of draft.entries.values()) {
    const quoted = [
      ...entry.facts.claims.flatMap((passage) =>
        passage.quote === undefined ? [] : [{ at: passage, text: passage.quote }],
      ),
      ...entry.facts.quotes.flatMap((quote) => [
        { at: quote, text: textOf(quote.node, (name) => name).replace(/^“|”$/g, '') },
        ...(quote.original === undefined ? [] : [{ at: quote, text: quote.original }]),
      ]),
    ];
    for (const { at, text } of quoted) {
      const words = countWords(text);
      if (words <= QUOTATION_LIMIT) continue;
      problems.push(
        problemIn(
          entry,
          at,
          'long-quotation',
          `The quotation has ${words} words; a quotation may have ${QUOTATION_LIMIT}.`,
          'Quote the words that matter and tell the rest in your own.',
        ),
      );
    }
  }
  return problems;
};
