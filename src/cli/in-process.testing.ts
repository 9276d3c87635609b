import { format } from 'node:util';
import { vi } from 'vitest';
import { dispatch } from './dispatch.ts';
import { statusOf } from './run.ts';

/**
 * Runs the program as often as a test likes, in the process of the test: to begin one takes far
 * longer than what it does here. That it can be started, and that its process ends with the same
 * status, is for a test to show that starts it.
 */

export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** One at a time: a working folder, an environment and an output are the whole process's. */
let last: Promise<unknown> = Promise.resolve();

/**
 * @param args what stands behind `sidelight`
 * @param cwd the working folder
 * @param env what the environment has besides
 * @returns its status, and what it wrote to each output
 */
export function runHere(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const run = last.then(() => runNow(args, cwd, env));
  last = run.catch(() => {});
  return run;
}

async function runNow(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const before = { cwd: process.cwd(), env: process.env };
  const [out, err] = [listenTo('stdout', 'log'), listenTo('stderr', 'error')];
  process.chdir(cwd);
  process.env = { ...process.env, ...env };
  try {
    const status = await statusOf(() => dispatch(args));
    return { status, out: out.end(), err: err.end() };
  } finally {
    out.end();
    err.end();
    process.chdir(before.cwd);
    process.env = before.env;
  }
}

/** Keeps what is written to an output of the process, until its end. */
export function listenTo(
  stream: 'stdout' | 'stderr',
  method: 'log' | 'error',
): { end: () => string } {
  let text = '';
  const spies = [
    vi.spyOn(process[stream], 'write').mockImplementation((part) => {
      text += typeof part === 'string' ? part : Buffer.from(part).toString();
      return true;
    }),
    vi.spyOn(console, method).mockImplementation((...parts: unknown[]) => {
      text += `${format(...parts)}\n`;
    }),
  ];
  return {
    end: () => {
      for (const spy of spies) spy.mockRestore();
      return text;
    },
  };
}
