import { countWords, textOf } from '../../grammar/text.ts';
import type { Problem } from '../../model/problem.ts';
import { QUOTATION_LIMIT } from '../../model/quotation.ts';
import { say } from '../../words/say.ts';
import type { Check } from '../draft.ts';
import { problemIn } from '../problem-in.ts';

/** Words of others are quoted briefly: under 12 words. */
export const quotations: Check = (draft) => {
  const problems: Problem[] = [];
  for (const entry of draft.entries.values()) {
    const quoted = [
      ...entry.facts.claims.map((at) => ({ at, texts: [at.quote] })),
      ...entry.facts.quotes.map((at) => ({
        at,
        // A rendering and its original are one quotation.
        texts: [textOf(at.node, (name) => name).replace(/^“|”$/g, ''), at.original],
      })),
    ];
    for (const { at, texts } of quoted) {
      const counts = texts.filter((text) => text !== undefined).map(countWords);
      const words = Math.max(0, ...counts);
      if (words <= QUOTATION_LIMIT) continue;
      problems.push(
        problemIn(entry, at, 'long-quotation', say.quotations.tooLong(words, QUOTATION_LIMIT)),
      );
    }
  }
  return problems;
};
