import { fileURLToPath } from 'node:url';
import { format } from 'node:util';
import { vi } from 'vitest';

/**
 * Runs a program of this folder as often as a test likes, in the process of the test: to begin one
 * takes far longer than what it does here. That it can be started, and that its process ends with
 * the same status, is for a test to show that starts it.
 */

export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** One at a time: a working folder, a status and an output are the whole process's. */
let last: Promise<unknown> = Promise.resolve();
let runs = 0;

/**
 * @param program the name of its file, without ending
 * @param cwd the working folder
 * @param env what the environment has besides
 * @returns its status, and what it wrote to each output
 */
export function runHere(
  program: 'check' | 'quotes',
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const run = last.then(() => runNow(program, cwd, args, env));
  last = run.catch(() => {});
  return run;
}

async function runNow(
  program: string,
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const file = fileURLToPath(new URL(`${program}.ts`, import.meta.url));
  const before = { cwd: process.cwd(), argv: process.argv, env: process.env };
  const [out, err] = [listenTo('stdout', 'log'), listenTo('stderr', 'error')];
  process.chdir(cwd);
  process.argv = [process.execPath, file, ...args];
  process.env = { ...process.env, ...env };
  try {
    // A program runs when it is loaded; under another name it is loaded again.
    runs += 1;
    await import(/* @vite-ignore */ `${file}?run=${runs}`);
    return { status: Number(process.exitCode ?? 0), out: out.end(), err: err.end() };
  } finally {
    out.end();
    err.end();
    process.exitCode = undefined;
    process.chdir(before.cwd);
    process.argv = before.argv;
    process.env = before.env;
  }
}

/** Keeps what is written to an output of the process, until its end. */
function listenTo(stream: 'stdout' | 'stderr', method: 'log' | 'error'): { end: () => string } {
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
