import type { ParsedEntry } from '../grammar/entry.ts';
import { keyPlaceOf } from '../grammar/places.ts';
import type { Position } from '../grammar/position.ts';
import { countWords } from '../grammar/text.ts';
import type { ProblemCode } from '../model/codes.ts';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import { QUOTATION_LIMIT } from '../model/quotation.ts';
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
  const report = (at: Position, code: ProblemCode, message: string, hint: string): Problem => {
    const { line, column } = at;
    return problem({ file: source.path, line, column }, code, message, hint);
  };
  const command = `npm run quotes -- --original <file> ${source.id}`;
  if (source.data['quotes-unverified'] !== undefined) {
    if (!record) return [];
    return [
      report(
        keyPlaceOf(source.places, ['quotes-unverified']),
        'invalid-value',
        'The source says that its quotations are not verified, but there is a record of them.',
        'Take the field "quotes-unverified" out, or delete the record.',
      ),
    ];
  }
  // One that is too long has its problem already.
  const quotations = quotationsOf(source).filter(({ text }) => countWords(text) <= QUOTATION_LIMIT);
  const [first] = quotations;
  if (!first) return [];
  if (!record) {
    const count = quotations.length === 1 ? 'a quotation' : `${quotations.length} quotations`;
    return [
      report(
        first,
        'unverified-quotation',
        `The source has ${count} and no record that the original has the words.`,
        `Run "${command}"${source.data.read === 'full' ? '' : ', or say in "quotes-unverified" why the original is not at hand'}.`,
      ),
    ];
  }
  const recorded = recordedIn(record);
  const said = new Set<string>();
  return quotations.flatMap((quotation) => {
    const key = keyOf(quotation);
    if (recorded.has(key) || said.has(key)) return [];
    said.add(key);
    return [
      report(
        quotation,
        'unverified-quotation',
        `The quotation "${quotation.text.replace(/\s+/g, ' ')}" was not compared with the original.`,
        `Run "${command}".`,
      ),
    ];
  });
}
