import type { Definitions } from '../grammar/definitions.ts';
import { parseEntry } from '../grammar/entry.ts';
import { parseSite } from '../grammar/site.ts';
import { parseTable } from '../grammar/table.ts';
import type { Result, Task } from './task.ts';

/**
 * Parses one file, of whatever kind. There is no other way to a parser.
 * @param readImage reads images, for which core has no decoders
 * @param definitions the collections and components that there are; by default those built in
 */
export function parseTask<T>(
  task: Task,
  readImage: (task: Task<'image'>) => T,
  definitions?: Definitions,
): Result | T {
  switch (task.kind) {
    case 'entry':
      return parseEntry(task, definitions);
    case 'site':
      return parseSite(task.text, task.path);
    case 'table':
      return parseTable(task.text, task.path, task.meta);
    case 'image':
      return readImage(task);
  }
}
