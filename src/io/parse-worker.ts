import { parentPort } from 'node:worker_threads';
import { parseEntry } from '../core/grammar/entry.ts';
import { parseSite } from '../core/grammar/site.ts';
import { parseTable } from '../core/grammar/table.ts';
import { checkedImage } from './decode.ts';
import type { Result, Task } from './parse-task.ts';

/** What the thread says: that it is there, and then one answer for each task, in their order. */
export type Answer = 'ready' | { readonly result: Result } | { readonly failure: string };

const port = parentPort;
if (!port) throw new Error('parse-worker.ts runs in a thread of its own');

const answer = (message: Answer): void => port.postMessage(message);

port.on('message', (tasks: readonly Task[]) => void runTasks(tasks));
answer('ready');

/** Answers in the order of the tasks; the next ones come when all are answered. */
async function runTasks(tasks: readonly Task[]): Promise<void> {
  for (const task of tasks) {
    try {
      answer({ result: await runTask(task) });
    } catch (error) {
      answer({ failure: error instanceof Error ? error.message : String(error) });
    }
  }
}

/** Parses one file, of whatever kind. There is no other way to a parser. */
function runTask(task: Task): Result | Promise<Result> {
  switch (task.kind) {
    case 'entry':
      return parseEntry(task);
    case 'site':
      return parseSite(task.text, task.path);
    case 'table':
      return parseTable(task.text, task.path, task.meta);
    case 'image':
      return checkedImage(task.bytes, task.path, task.ending);
  }
}
