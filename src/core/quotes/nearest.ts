import { distance } from 'fastest-levenshtein';
import { wordsOf } from './original.ts';
import type { Original } from './original.ts';

/** Most words of an original that a message may show. */
const SHOWN = 11;

/** How much of the quotation a passage may differ in and still be called near. */
const NEAR = 0.5;

/**
 * The passage of an original that comes closest to some words, cut short; undefined when none is
 * near. Passages of about as many words are compared by Levenshtein distance.
 */
export function nearestPassage(original: Original, quotation: string): string | undefined {
  const wanted = wordsOf(quotation).map((word) => word.key);
  if (wanted.length === 0) return undefined;
  const { words, plain } = original;
  const bag = new Set(wanted);
  const target = wanted.join(' ');
  let best: { score: number; first: number; count: number } | undefined;
  for (const count of new Set([wanted.length, wanted.length - 1, wanted.length + 1])) {
    if (count < 1) continue;
    for (let first = 0; first + count <= words.length; first += 1) {
      const passage = words.slice(first, first + count);
      // Without a third of the words in common nothing is near; this is much the cheaper test.
      if (wanted.length > 2 && passage.filter(({ key }) => bag.has(key)).length * 3 < count)
        continue;
      const score = distance(target, passage.map(({ key }) => key).join(' '));
      if (!best || score < best.score) best = { score, first, count };
    }
  }
  if (!best || best.score > target.length * NEAR) return undefined;
  const shown = words.slice(best.first, best.first + Math.min(best.count, SHOWN));
  const text = plain.slice(shown[0]?.start, shown.at(-1)?.end).replace(/\s+/g, ' ');
  return best.count > SHOWN ? `${text} …` : text;
}
