import type { Table } from '../grammar/table.ts';
import type { EntryId } from '../model/ids.ts';
import { problem, startOfFile } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import type { DataOf } from '../model/schemas.ts';
import type { Gathered } from './gather.ts';
import { ask } from './steps.ts';
import type { Steps } from './steps.ts';
import type { Task } from './task.ts';

/**
 * Puts the descriptions of data sets together with their figures.
 * @param shown the content folder's path, for messages
 */
export function* tablesOf(
  { results, figures }: Gathered,
  shown: string,
): Steps<{ tables: Map<EntryId, Table>; problems: Problem[] }> {
  const problems: Problem[] = [];
  const wanted: { id: EntryId; isDescribed: boolean; task: Task<'table'> }[] = [];
  const described = results.filter((result) => result.collection === 'data');
  for (const { id, path, entry } of described) {
    const file = figures.get(id);
    const data = entry?.data as DataOf<'data'> | undefined;
    if (file?.text !== undefined) {
      const task = { kind: 'table', path: file.shown, text: file.text, meta: data } as const;
      wanted.push({ id, isDescribed: data !== undefined, task });
    } else if (!file && data) {
      // Where the description has a problem, its figures may come next.
      const message = `The figures ${id}.csv are missing.`;
      problems.push(
        problem(startOfFile(path), 'missing-file', message, `Add ${shown}/data/${id}.csv.`),
      );
    }
  }
  const ids = new Set(described.map(({ id }) => id));
  for (const [id, { shown: file }] of figures) {
    if (ids.has(id)) continue;
    const message = `The table has no description ${id}.yaml.`;
    problems.push(
      problem(startOfFile(file), 'missing-file', message, `Add ${shown}/data/${id}.yaml.`),
    );
  }
  const tables = new Map<EntryId, Table>();
  const parsed = yield* ask(wanted.map(({ task }) => task));
  for (const [at, { table, problems: found }] of parsed.entries()) {
    const { id, isDescribed } = wanted[at] ?? {};
    if (id !== undefined && isDescribed) tables.set(id, table);
    problems.push(...found);
  }
  return { tables, problems };
}
