import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { failedTask } from '../core/assemble/task.ts';
import { quotable } from '../core/grammar/characters.ts';
import type { Said } from '../core/model/problem.ts';
import { say } from '../core/words/say.ts';
import type { Kind, Result, ResultOf, Task } from '../core/assemble/task.ts';
import type { Answer, WorkerData } from './parse-worker.ts';

export interface PoolOptions {
  /** Milliseconds that one file may take. */
  readonly deadline: number;
  readonly workers: number;
  /** MiB that one thread may take; by default some twenty times what the largest file needs. */
  readonly memory?: number;
  /** The program of the threads. */
  readonly program?: URL;
  /** The module of the story's newsroom, which each thread loads by itself. */
  readonly newsroom?: string | undefined;
}

/** Parses files in threads that can be stopped, so that no file can stall the process. */
export interface ParsePool {
  readonly parse: <K extends Kind>(task: Task<K>) => Promise<ResultOf<K>>;
}

interface Job {
  readonly task: Task;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** One thread and what it has been given. */
interface Member {
  readonly worker: Worker;
  /** Whether its program is loaded. Only then does time run against a file. */
  ready: boolean;
  /** The batch, without what was answered: the first is being parsed. */
  jobs: Job[];
  timer: NodeJS.Timeout | undefined;
}

const PARSER = new URL('./parse-worker.ts', import.meta.url);

/** So many files travel together: to hand over one costs as much as to parse a short one. */
const BATCH = 16;

/**
 * A pool that hires as many threads as there is work for, up to `workers`. A file that is not
 * parsed in time, or takes all memory, is given up with a problem; its thread is terminated and
 * the others of its batch go to a new one. Idle threads do not keep the process alive.
 */
export function createPool(options: PoolOptions): ParsePool {
  const { deadline, workers, memory = 512, program = PARSER, newsroom } = options;
  const queue: Job[] = [];
  const crew = new Set<Member>();

  const hire = (): void => {
    const worker = new Worker(fileURLToPath(program), {
      workerData: { newsroom } satisfies WorkerData,
      resourceLimits: { maxOldGenerationSizeMb: memory },
    });
    const member: Member = { worker, ready: false, jobs: [], timer: undefined };
    crew.add(member);
    worker.on('message', (answer: Answer) => hear(member, answer));
    worker.on('error', (error) => lose(member, reasonOf(error), error));
    worker.on('exit', () => lose(member, say.reading.ended()));
  };

  const hear = (member: Member, answer: Answer): void => {
    if (!crew.has(member)) return;
    if (answer === 'ready') {
      member.ready = true;
    } else {
      const job = member.jobs.shift();
      const failed = 'failure' in answer;
      if (failed) job?.resolve(failedTask(job.task, say.reading.fails(quotable(answer.failure))));
      else job?.resolve(answer.result);
    }
    proceed(member);
  };

  /** Starts the clock of the next file, or hands out the next batch. */
  const proceed = (member: Member): void => {
    clearTimeout(member.timer);
    if (member.jobs.length === 0) {
      member.jobs = queue.splice(0, Math.min(BATCH, Math.ceil(queue.length / workers)));
      if (member.jobs.length === 0) {
        member.worker.unref();
        return;
      }
      member.worker.ref();
      member.worker.postMessage(member.jobs.map(({ task }) => task));
    }
    const [awaited] = member.jobs;
    member.timer = setTimeout(() => {
      // An answer that is waiting to be heard came in time.
      setImmediate(() => {
        if (member.jobs[0] === awaited) lose(member, say.reading.takesTime());
      });
    }, deadline);
  };

  /** Gives up the file that a thread is at, and the thread with it. */
  const lose = (member: Member, reason: Said, error?: unknown): void => {
    if (!crew.delete(member)) return;
    clearTimeout(member.timer);
    void member.worker.terminate();
    const [lost, ...others] = member.jobs;
    queue.unshift(...others);
    if (lost) lost.resolve(failedTask(lost.task, reason));
    // A thread that cannot even begin will not do so the next time either.
    if (!member.ready)
      for (const job of queue.splice(0)) job.reject(error ?? new Error(reason.message));
    staff();
  };

  const staff = (): void => {
    for (const member of crew) if (member.ready && member.jobs.length === 0) proceed(member);
    // Another thread takes time to begin: a few files are sooner parsed by those at work.
    while (queue.length > 0 && crew.size < Math.min(workers, Math.ceil(queue.length / BATCH)))
      hire();
  };

  return {
    parse: (task) =>
      new Promise<Result>((resolve, reject) => {
        queue.push({ task: task, resolve, reject });
        staff();
      }),
  };
}

function reasonOf(error: unknown): Said {
  const memory = (error as { code?: unknown }).code === 'ERR_WORKER_OUT_OF_MEMORY';
  return memory ? say.reading.takesMemory() : say.reading.failed();
}
