import type { ParsedEntry } from '../grammar/entry.ts';
import { positionAt } from '../grammar/position.ts';
import { compareProblems, problem } from '../model/problem.ts';
import type { Problem, Said } from '../model/problem.ts';
import type { Hash } from '../model/quotation.ts';
import { say } from '../words/say.ts';
import { foldQuotation } from './fold.ts';
import { isSpoken, matchesIn } from './match.ts';
import { readOriginal } from './original.ts';
import type { QuoteRecord, QuotesRecord } from './record.ts';
import { selectorOf } from './selector.ts';
import { unverifiedQuotations } from './unverified.ts';
import { verifySource } from './verify.ts';

/** A record as it was found. */
export interface RecordFile {
  /** Its path, for messages. */
  readonly file: string;
  readonly text: string;
  readonly record: QuotesRecord;
}

/**
 * Repeats with the original at hand what a record says was done with it: whether it is of this very
 * text, each of its quotations stands there as it says, and the source has none besides and copies
 * nothing.
 * @param text the original, plain text or Markdown
 * @returns what is not so; nothing when the record is true
 */
export function verifyRecord(
  source: ParsedEntry<'sources'>,
  { file, text: written, record }: RecordFile,
  text: string,
  hash: Hash,
): Problem[] {
  const untrue = (words: string, said: Said): Problem =>
    problem(
      { file, ...positionAt(written, Math.max(written.indexOf(words), 0)) },
      'quotes-file',
      said,
    );
  const { sha256 } = record.original;
  const outcome = verifySource(source, text, hash);
  const original = readOriginal(text);
  const stands = ({ occurrence, spoken, selector }: QuoteRecord): boolean => {
    const matches = matchesIn(original, foldQuotation(selector.exact));
    const match = matches[(occurrence ?? 1) - 1];
    if (!match || (occurrence === undefined && matches.length > 1)) return false;
    if (spoken && !isSpoken(original, match)) return false;
    const right = selectorOf(original, match);
    return (['exact', 'prefix', 'suffix'] as const).every((key) => right[key] === selector[key]);
  };
  return [
    ...(hash(text) === sha256 ? [] : [untrue(sha256, say.records.otherText(source.id))]),
    ...record.quotations
      .filter((quotation) => !stands(quotation))
      .map((quotation) => untrue(quotation.sha256, say.records.otherWords(source.id))),
    ...('problems' in outcome ? outcome.problems : []),
    ...unverifiedQuotations(source, record),
  ].sort(compareProblems);
}
