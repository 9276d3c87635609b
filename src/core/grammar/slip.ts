import { distance } from 'fastest-levenshtein';
import { LONGEST_WORD } from './near.ts';

/**
 * What a misspelt word cannot but mean, so that a program may write it: the candidate that is one
 * letter away (two in words of more than eight), with no other as close. A digit is never a slip,
 * since another year is another thing. `nearest` is more generous: there a person decides.
 */
export function meantBy(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length < 3 || word.length > LONGEST_WORD) return undefined;
  let best: string | undefined;
  let closest = word.length > 8 ? 3 : 2;
  for (const candidate of new Set(candidates)) {
    if (Math.abs(candidate.length - word.length) > closest) continue;
    const edits = distance(word, candidate);
    if (edits === closest) best = undefined;
    if (edits >= closest) continue;
    best = candidate;
    closest = edits;
  }
  return best !== undefined && digitsIn(best) === digitsIn(word) ? best : undefined;
}

function digitsIn(word: string): string {
  return word.replace(/\D/g, '');
}
