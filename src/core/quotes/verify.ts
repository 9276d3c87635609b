import type { ParsedEntry } from '../grammar/entry.ts';
import { keyPlaceOf } from '../grammar/places.ts';
import type { Position } from '../grammar/position.ts';
import type { ProblemCode } from '../model/codes.ts';
import { compareProblems, problem } from '../model/problem.ts';
import type { Problem, Said } from '../model/problem.ts';
import { QUOTATION_LIMIT } from '../model/quotation.ts';
import type { Hash } from '../model/quotation.ts';
import { say } from '../words/say.ts';
import { COPIED, copiedRuns } from './copied.ts';
import { longQuotations } from './long-quotations.ts';
import { isSpoken, matchesIn } from './match.ts';
import type { Match } from './match.ts';
import { nearestPassage } from './nearest.ts';
import { readOriginal } from './original.ts';
import type { Original } from './original.ts';
import { keyOf, quotationsOf } from './quotations.ts';
import type { Quotation } from './quotations.ts';
import type { QuoteRecord, QuotesRecord } from './record.ts';
import { selectorOf } from './selector.ts';

/** How many words of a copied run are shown. */
const SHOWN = 12;

/**
 * Compares a source with its original: each quotation must be brief and have the original's exact
 * words, once or at the occurrence that it names; what somebody is said to have spoken must stand
 * between quotation marks there; and the rest of the digest must not be copied.
 * @param text the original, plain text or Markdown
 * @returns the record to keep, or all problems
 */
export function verifySource(
  source: ParsedEntry<'sources'>,
  text: string,
  hash: Hash,
): { record: QuotesRecord } | { problems: Problem[] } {
  const original = readOriginal(text);
  const problems: Problem[] = [];
  const report: Report = ({ line, column }, code, said) => {
    problems.push(problem({ file: source.path, line, column }, code, said));
  };
  if (source.data['quotes-unverified'] !== undefined) {
    report(
      keyPlaceOf(source.places, ['quotes-unverified']),
      'invalid-value',
      say.verified.hasOriginal(),
    );
  }
  const recorded = new Map<string, QuoteRecord>();
  for (const quotation of quotationsOf(source)) {
    const match = placeIn(original, quotation, report);
    if (!match) continue;
    const { occurrence, folded } = quotation;
    const spoken = isSpoken(original, match);
    if (quotation.spoken && !spoken) {
      report(quotation, 'indirect-speech', say.verified.notSpoken(oneLine(quotation.text)));
    }
    recorded.set(keyOf(quotation), {
      sha256: hash(folded),
      ...(occurrence === undefined ? {} : { occurrence }),
      ...(spoken && { spoken }),
      selector: selectorOf(original, match),
    });
  }
  for (const { words, ...at } of longQuotations(source)) {
    report(at, 'long-quotation', say.quotations.tooLong(words, QUOTATION_LIMIT));
  }
  for (const run of copiedRuns(source, original.words)) {
    const { length } = run.words;
    const shown = `${run.words.slice(0, SHOWN).join(' ')}${length > SHOWN ? ' …' : ''}`;
    report(run, 'copied-words', say.verified.copied(length, shown, COPIED));
  }
  if (problems.length > 0) return { problems: problems.sort(compareProblems) };
  return { record: { original: { sha256: hash(text) }, quotations: [...recorded.values()] } };
}

type Report = (at: Position, code: ProblemCode, said: Said) => void;

/** The one place in the original that a quotation means; reports why there is none. */
function placeIn(original: Original, quotation: Quotation, report: Report): Match | undefined {
  const { text, folded, occurrence } = quotation;
  const matches = matchesIn(original, folded);
  const shown = oneLine(text);
  if (matches.length === 0) {
    const near = nearestPassage(original, folded);
    report(quotation, 'quotation-not-found', say.verified.notFound(shown, near));
    return undefined;
  }
  if (occurrence === undefined && matches.length > 1) {
    report(quotation, 'quotation-ambiguous', say.verified.ambiguous(shown, matches.length));
    return undefined;
  }
  const match = matches[(occurrence ?? 1) - 1];
  if (!match) {
    const said = say.verified.noOccurrence(shown, matches.length, occurrence);
    report(quotation, 'quotation-not-found', said);
  }
  return match;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
