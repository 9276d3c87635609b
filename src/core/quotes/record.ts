import { z } from 'zod';
import { positionAt } from '../grammar/position.ts';
import { problem } from '../model/problem.ts';
import type { Problem, Said } from '../model/problem.ts';
import type { Hash } from '../model/quotation.ts';
import { say } from '../words/say.ts';
import { foldQuotation } from './fold.ts';
import { keyOf } from './quotations.ts';

/** What the name of a record ends with, after the id of its source. */
export const RECORD_ENDING = '.quotes.json';

const words = z.string().max(2000);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const recordSchema = z.strictObject({
  /** The bytes of the text that was compared. */
  original: z.strictObject({ sha256 }),
  quotations: z.array(
    z.strictObject({
      /** The quotation, folded. */
      sha256,
      occurrence: z.int().min(1).max(999).optional(),
      /** Set where the original has the words between quotation marks. */
      spoken: z.literal(true).optional(),
      selector: z.strictObject({
        type: z.literal('TextQuoteSelector'),
        exact: words,
        prefix: words,
        suffix: words,
      }),
    }),
  ),
});

/** What `npm run quotes` found out about the quotations of one source. */
export type QuotesRecord = z.output<typeof recordSchema>;
export type QuoteRecord = QuotesRecord['quotations'][number];

/** A record as it stands in its file: one text for one record. */
export function writeRecord({ original, quotations }: QuotesRecord): string {
  const ordered = {
    original: { sha256: original.sha256 },
    quotations: quotations.map(({ sha256: hash, occurrence, spoken, selector }) => ({
      sha256: hash,
      ...(occurrence === undefined ? {} : { occurrence }),
      ...(spoken && { spoken }),
      selector: {
        type: selector.type,
        exact: selector.exact,
        prefix: selector.prefix,
        suffix: selector.suffix,
      },
    })),
  };
  return `${JSON.stringify(ordered, undefined, 2)}\n`;
}

/**
 * Reads a record. Only the exact text that `writeRecord` gives is let in: whatever else JSON can
 * say, such as a key twice, is no record, and neither is one whose hashes do not fit its words.
 * @param file its path, for messages
 */
export function readRecord(
  text: string,
  file: string,
  hash: Hash,
): { record: QuotesRecord | undefined; problems: Problem[] } {
  const broken = (offset: number, said: Said): ReturnType<typeof readRecord> => ({
    record: undefined,
    problems: [problem({ file, ...positionAt(text, offset) }, 'quotes-file', said)],
  });
  if (text.startsWith('\uFEFF')) return broken(0, say.records.byteOrderMark());
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return broken(0, say.records.noJson());
  }
  const { data: record, error } = recordSchema.safeParse(data);
  if (!record) {
    const at = error.issues
      .slice(0, 1)
      .flatMap(({ path }) => path)
      .join('.');
    return broken(0, say.records.noRecord(at));
  }
  const right = writeRecord(record);
  if (text.replaceAll('\r\n', '\n') !== right) {
    const wrong = [...right].findIndex((character, index) => text[index] !== character);
    return broken(Math.max(wrong, 0), say.records.edited());
  }
  const unfit = record.quotations.find(
    ({ sha256: own, selector }) => hash(foldQuotation(selector.exact)) !== own,
  );
  if (unfit) {
    return broken(text.indexOf(unfit.sha256), say.records.otherHash());
  }
  return { record, problems: [] };
}

/** The quotations of a record by what a source knows them by. */
export function recordedIn(record: QuotesRecord): Map<string, QuoteRecord> {
  return new Map(
    record.quotations.map((quotation) => [
      keyOf({ folded: foldQuotation(quotation.selector.exact), occurrence: quotation.occurrence }),
      quotation,
    ]),
  );
}
