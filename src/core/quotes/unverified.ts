import type { ParsedEntry } from '../grammar/entry.ts';
import { keyPlaceOf } from '../grammar/places.ts';
import type { Position } from '../grammar/position.ts';
import { countWords } from '../grammar/text.ts';
import type { ProblemCode } from '../model/codes.ts';
import { problem } from '../model/problem.ts';
import type { Problem, Said } from '../model/problem.ts';
import { QUOTATION_LIMIT } from '../model/quotation.ts';
import { say } from '../words/say.ts';
import { keyOf, quotationsOf } from './quotations.ts';
import { recordedIn } from './record.ts';
import type { QuotesRecord } from './record.ts';

/**
 * What a source quotes without its record having it. Words that are quoted no more do no harm:
 * whoever takes a quotation out needs no original for that.
 * @param record undefined when the source has none
 */
export function unverifiedQuotations(
  source: ParsedEntry<'sources'>,
  record: QuotesRecord | undefined,
): Problem[] {
  const report = ({ line, column }: Position, code: ProblemCode, said: Said): Problem =>
    problem({ file: source.path, line, column }, code, said);
  if (source.data['quotes-unverified'] !== undefined) {
    if (!record) return [];
    return [
      report(
        keyPlaceOf(source.places, ['quotes-unverified']),
        'invalid-value',
        say.verified.hasRecord(),
      ),
    ];
  }
  // One that is too long has its problem already.
  const quotations = quotationsOf(source).filter(({ text }) => countWords(text) <= QUOTATION_LIMIT);
  const [first] = quotations;
  if (!first) return [];
  if (!record) {
    const mayLack = source.data.read !== 'full';
    const said = say.verified.noRecord(quotations.length, source.id, mayLack);
    return [report(first, 'unverified-quotation', said)];
  }
  const recorded = recordedIn(record);
  const told = new Set<string>();
  return quotations.flatMap((quotation) => {
    const key = keyOf(quotation);
    if (recorded.has(key) || told.has(key)) return [];
    told.add(key);
    const words = quotation.text.replace(/\s+/g, ' ');
    return [report(quotation, 'unverified-quotation', say.verified.notCompared(words, source.id))];
  });
}
