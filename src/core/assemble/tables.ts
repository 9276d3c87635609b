import type { TableFile } from '../graph/draft.ts';
import type { EntryId } from '../model/ids.ts';
import type { Problem } from '../model/problem.ts';
import type { DataOf } from '../kinds/index.ts';
import type { Gathered } from './gather.ts';
import { ask } from './steps.ts';
import type { Steps } from './steps.ts';
import type { Task } from './task.ts';

/**
 * Reads the figures of data sets, each by its description.
 * @returns all of them, those that cannot be read without a table, and what is wrong inside them
 */
export function* tablesIn({
  results,
  figures,
}: Gathered): Steps<{ tables: Map<EntryId, TableFile>; problems: Problem[] }> {
  const described = new Map(
    results.filter(({ collection }) => collection === 'data').map((it) => [it.id, it.entry]),
  );
  const tables = new Map<EntryId, TableFile>();
  const wanted: { readonly id: EntryId; readonly task: Task<'table'> }[] = [];
  for (const [id, { shown: path, text }] of figures) {
    tables.set(id, { path, table: undefined });
    if (text === undefined || !described.has(id)) continue;
    const meta = described.get(id)?.data as DataOf<'data'> | undefined;
    wanted.push({ id, task: { kind: 'table', path, text, meta } });
  }
  const parsed = yield* ask(wanted.map(({ task }) => task));
  const problems: Problem[] = [];
  for (const [at, { id, task }] of wanted.entries()) {
    const result = parsed[at];
    if (task.meta) tables.set(id, { path: task.path, table: result?.table });
    problems.push(...(result?.problems ?? []));
  }
  return { tables, problems };
}
