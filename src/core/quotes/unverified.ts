import type { ParsedEntry } from '../grammar/entry.ts';
import { keyPlaceOf } from '../grammar/places.ts';
import type { Position } from '../grammar/position.ts';
import type { ProblemCode } from '../model/codes.ts';
import { problem } from '../model/problem.ts';
import type { Problem, Said } from '../model/problem.ts';
import { say } from '../words/say.ts';
import { keyOf, quotationsOf } from './quotations.ts';
import { recordedIn } from './record.ts';
import type { QuotesRecord } from './record.ts';

/**
 * What a source quotes without its record having it, or has somebody say in direct speech without
 * its record knowing that; and a source that was read in full and never compared. Words that are quoted no more do no harm:
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
  const quotations = quotationsOf(source);
  if (!record) {
    const [first] = quotations;
    const isFull = source.data.read === 'full';
    if (first) {
      const said = say.verified.noRecord(quotations.length, source.id, !isFull);
      return [report(first, 'unverified-quotation', said)];
    }
    // Without a comparison nobody knows whether the digest is copied.
    const at = keyPlaceOf(source.places, ['read']);
    return isFull ? [report(at, 'uncompared-source', say.verified.notAtAll(source.id))] : [];
  }
  const recorded = recordedIn(record);
  const told = new Set<string>();
  return quotations.flatMap((quotation) => {
    const [key, words] = [keyOf(quotation), quotation.text.replace(/\s+/g, ' ')];
    const known = recorded.get(key);
    if (known && (known.spoken || !quotation.spoken)) return [];
    const said = known
      ? say.verified.notKnownAsSpoken(words, source.id)
      : say.verified.notCompared(words, source.id);
    if (told.has(said.message)) return [];
    told.add(said.message);
    return [report(quotation, known ? 'indirect-speech' : 'unverified-quotation', said)];
  });
}
