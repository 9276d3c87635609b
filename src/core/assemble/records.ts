import type { ParsedEntry, ParseResult } from '../grammar/result.ts';
import type { EntryId } from '../model/ids.ts';
import { problem, startOfFile } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import type { Hash } from '../model/quotation.ts';
import { readRecord } from '../quotes/record.ts';
import type { QuotesRecord } from '../quotes/record.ts';
import { unverifiedQuotations } from '../quotes/unverified.ts';
import type { TextFile } from './gather.ts';

/**
 * Puts the records of verified quotations together with their sources.
 * @returns the records that can be trusted, and what is wrong with the others or missing
 */
export function recordsOf(
  results: readonly ParseResult[],
  files: ReadonlyMap<EntryId, TextFile>,
  hash: Hash,
): { records: Map<EntryId, QuotesRecord>; problems: Problem[] } {
  const records = new Map<EntryId, QuotesRecord>();
  const problems: Problem[] = [];
  const sources = new Map(
    results.filter(({ collection }) => collection === 'sources').map((it) => [it.id, it]),
  );
  for (const [id, { shown, text }] of files) {
    if (!sources.has(id)) {
      problems.push(
        problem(
          startOfFile(shown),
          'missing-file',
          `The record of quotations has no source ${id}.mdx.`,
          'Delete it, or give it the name of its source again.',
        ),
      );
    } else if (text !== undefined) {
      const { record, problems: broken } = readRecord(text, shown, hash);
      if (record) records.set(id, record);
      problems.push(...broken);
    }
  }
  for (const [id, { entry }] of sources) {
    // What is wrong with a record is said of it; its source is not to blame as well.
    if (!entry || (files.has(id) && !records.has(id))) continue;
    problems.push(...unverifiedQuotations(entry as ParsedEntry<'sources'>, records.get(id)));
  }
  return { records, problems };
}
