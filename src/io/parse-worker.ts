import { parentPort } from 'node:worker_threads';
import { parseTask } from '../core/assemble/parse.ts';
import type { Result, Task } from '../core/assemble/task.ts';
import { checkedImage } from './decode.ts';

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
      answer({ result: await parseTask(task, decoded) });
    } catch (error) {
      answer({ failure: error instanceof Error ? error.message : String(error) });
    }
  }
}

function decoded({ bytes, path, ending }: Task<'image'>): ReturnType<typeof checkedImage> {
  return checkedImage(bytes, path, ending);
}
