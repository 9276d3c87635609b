import { z } from 'zod';
import { positionAt } from '../grammar/position.ts';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import type { Hash } from '../model/quotation.ts';
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
    quotations: quotations.map(({ sha256: hash, occurrence, selector }) => ({
      sha256: hash,
      ...(occurrence === undefined ? {} : { occurrence }),
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
  const broken = (
    offset: number,
    message: string,
    hint = 'Never edit this file: run "npm run quotes" again, or restore it.',
  ): ReturnType<typeof readRecord> => ({
    record: undefined,
    problems: [problem({ file, ...positionAt(text, offset) }, 'quotes-file', message, hint)],
  });
  if (text.startsWith('\uFEFF')) {
    const hint = 'Run "npm run check -- --fix", which takes it out.';
    return broken(0, 'The file begins with U+FEFF, a byte order mark.', hint);
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return broken(0, 'The file is no JSON.');
  }
  const { data: record, error } = recordSchema.safeParse(data);
  if (!record) {
    const at = error.issues
      .slice(0, 1)
      .flatMap(({ path }) => path)
      .join('.');
    return broken(0, `The file is no record of quotations${at === '' ? '' : `: see "${at}"`}.`);
  }
  const right = writeRecord(record);
  if (text.replaceAll('\r\n', '\n') !== right) {
    const wrong = [...right].findIndex((character, index) => text[index] !== character);
    return broken(Math.max(wrong, 0), 'The file is not as "npm run quotes" has written it.');
  }
  const unfit = record.quotations.find(
    ({ sha256: own, selector }) => hash(foldQuotation(selector.exact)) !== own,
  );
  if (unfit) {
    return broken(text.indexOf(unfit.sha256), 'The words of this quotation do not fit its hash.');
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
