import { distance } from 'fastest-levenshtein';
import { certainLanguage, languageNames, probableLanguage } from '../model/languages.ts';
import { compareText } from '../model/problem.ts';
import { didYouMean as asQuestion } from '../words/en/question.ts';

export { asQuestion };

/** Names that are compared, in UTF-16 code units: to compare takes time by the square of that. */
export const LONGEST_WORD = 200;

/**
 * The candidate that an author most probably meant by `word`, or undefined when none is close.
 * Close is a Levenshtein distance of at most a third of the word's length (at least 1),
 * or one being the beginning or a hyphenated part of the other.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  if (wanted === '' || wanted.length > LONGEST_WORD) return undefined;
  let best: { candidate: string; score: number } | undefined;
  for (const candidate of candidates) {
    if (candidate.length > LONGEST_WORD) continue;
    const score = scoreOf(wanted, candidate.toLowerCase());
    if (score === undefined) continue;
    if (
      !best ||
      score < best.score ||
      (score === best.score && compareText(candidate, best.candidate) < 0)
    ) {
      best = { candidate, score };
    }
  }
  return best?.candidate;
}

function scoreOf(wanted: string, candidate: string): number | undefined {
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const edits = distance(wanted, candidate);
  if (edits <= limit) return edits;
  if (wanted.length < 4) return undefined;
  const begins =
    candidate.startsWith(wanted) || (candidate.length > 3 && wanted.startsWith(candidate));
  const isPart = candidate
    .split(/[\s-]+/)
    .some((part) => distance(wanted, part) <= Math.floor(part.length / 5));
  return begins || isPart ? limit + 1 + candidate.length / 1000 : undefined;
}

/** `Did you mean "x"? ` or nothing, ready to stand before the rest of a hint. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  return asQuestion(nearest(word, candidates));
}

/** The tag of the language that an author most probably meant by a text that is no tag. */
export function nearestLanguage(text: string): string | undefined {
  const known = certainLanguage(text) ?? probableLanguage(text);
  // Three letters are near to too many names.
  if (known !== undefined || text.length < 4) return known;
  for (const letters of [2, 3] as const) {
    const names = languageNames(letters);
    const name = nearest(text, names.keys());
    if (name !== undefined) return names.get(name);
  }
  return undefined;
}
