import type { RecordFile } from '../graph/draft.ts';
import type { EntryId } from '../model/ids.ts';
import type { Problem } from '../model/problem.ts';
import type { Hash } from '../model/quotation.ts';
import { readRecord } from '../quotes/record.ts';
import type { TextFile } from './gather.ts';

/**
 * Reads the records of verified quotations.
 * @returns all of them, those that cannot be trusted without what they say, and what is wrong with those
 */
export function recordsIn(
  files: ReadonlyMap<EntryId, TextFile>,
  hash: Hash,
): { records: Map<EntryId, RecordFile>; problems: Problem[] } {
  const records = new Map<EntryId, RecordFile>();
  const problems: Problem[] = [];
  for (const [id, { shown, text }] of files) {
    const read = text === undefined ? undefined : readRecord(text, shown, hash);
    records.set(id, { path: shown, record: read?.record });
    problems.push(...(read?.problems ?? []));
  }
  return { records, problems };
}
