import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { parseTask } from '../core/assemble/parse.ts';
import type { Result, Task } from '../core/assemble/task.ts';
import { BUILT_IN_DEFINITIONS } from '../core/grammar/definitions.ts';
import type { Definitions } from '../core/grammar/definitions.ts';
import type { NewsroomParts } from '../core/newsroom/parts.ts';
import { checkedImage } from './decode.ts';

/** What the thread says: that it is there, and then one answer for each task, in their order. */
export type Answer = 'ready' | { readonly result: Result } | { readonly failure: string };

/** What a thread is told when it begins. */
export interface WorkerData {
  /** The module whose default export is what the newsroom adds; none where it adds nothing. */
  readonly newsroom: string | undefined;
}

const port = parentPort;
if (!port) throw new Error('parse-worker.ts runs in a thread of its own');

const answer = (message: Answer): void => port.postMessage(message);

const definitions = await definitionsOf(workerData as WorkerData | null);

port.on('message', (tasks: readonly Task[]) => void runTasks(tasks));
answer('ready');

/** Answers in the order of the tasks; the next ones come when all are answered. */
async function runTasks(tasks: readonly Task[]): Promise<void> {
  for (const task of tasks) {
    try {
      answer({ result: await parseTask(task, decoded, definitions) });
    } catch (error) {
      // It becomes the end of a sentence.
      answer({
        failure: (error instanceof Error ? error.message : String(error)).replace(/\.$/, ''),
      });
    }
  }
}

function decoded({ bytes, path, ending }: Task<'image'>): ReturnType<typeof checkedImage> {
  return checkedImage(bytes, path, ending);
}

/**
 * What files are read by. Definitions hold functions, which do not travel from thread to thread.
 * @throws when the newsroom is not right, which the thread that hired this one has seen before
 */
async function definitionsOf(data: WorkerData | null): Promise<Definitions> {
  const newsroom = data?.newsroom;
  if (newsroom === undefined) return BUILT_IN_DEFINITIONS;
  const parts = (await import(pathToFileURL(newsroom).href)) as { default: NewsroomParts };
  const { newsroomOf } = await import('../core/newsroom/newsroom.ts');
  const joined = newsroomOf(parts.default);
  if (!joined.newsroom) throw new Error(joined.faults.map(({ message }) => message).join(' '));
  return joined.newsroom.definitions;
}
