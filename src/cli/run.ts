import { constants } from 'node:os';
import { isPlain } from '../core/model/plain-error.ts';
import { problemFrom } from '../core/model/problem.ts';
import { EXIT } from './exit-status.mjs';
import type { ExitStatus } from './exit-status.mjs';
import { asText } from './report-problems.ts';

/** What the operating system refuses, in plain words; what to do about it follows the path. */
const REFUSALS: Readonly<Record<string, readonly [what: string, advice: string]>> = {
  ENOSPC: ['There is no space left on the disk', 'Free some'],
  EDQUOT: ['Your share of the disk is full', 'Free some'],
  EFBIG: ['A file would be larger than the system lets it be', 'Raise that limit'],
  EROFS: ['The disk is read-only', 'Choose a folder that can be written'],
  EACCES: ['The system does not allow it', 'Change who may read and write there'],
  EPERM: ['The system does not allow it', 'Change who may read and write there'],
  ENOTDIR: ['A file stands where a folder should be', 'Move it away'],
  EISDIR: ['A folder stands where a file should be', 'Move it away'],
  EEXIST: ['Something else stands where a folder should be', 'Move it away'],
  ELOOP: ['Links lead in a circle', 'Take one out'],
  ENAMETOOLONG: ['The system has no room for such a long name', 'Choose a shorter one'],
  EBUSY: ['The system needs it where it is', 'Unmount it, or close what uses it'],
  EMFILE: ['Too many files are open', 'Raise that limit'],
  ENFILE: ['Too many files are open', 'End other programs'],
  EIO: ['The disk does not work', 'Try another one'],
};

/** SQLite's result codes for what the lock's file meets on such a disk. */
const SQLITE: Readonly<Record<number, string>> = {
  8: 'EROFS',
  10: 'EIO',
  13: 'ENOSPC',
  14: 'EACCES',
};

/**
 * Runs a program: its process ends with the status that the command returns, or with that of what
 * the command fails of.
 */
export async function run(command: () => Promise<ExitStatus>): Promise<void> {
  // What is still at work when a build fails may fail after it, for the same reason.
  process.on('unhandledRejection', (error) => {
    const said = plainly(error);
    if (said === undefined || !process.exitCode) console.error(said ?? error);
    process.exitCode ||= EXIT.cannotRun;
  });
  for (const stream of [process.stdout, process.stderr]) stream.on('error', lost);
  const status = await statusOf(command);
  process.exitCode ||= status;
}

/**
 * Runs a command to its end: `problems` when the content is to blame for an error, and `cannotRun`
 * for any other. What is wrong with the content, an option, a setting or the machine is said in a
 * sentence, anything else with where it happened.
 */
export async function statusOf(command: () => Promise<ExitStatus>): Promise<ExitStatus> {
  try {
    return await command();
  } catch (error) {
    const problem = problemFrom(error);
    if (problem) {
      process.stderr.write(asText(problem));
      return EXIT.problems;
    }
    console.error(plainly(error) ?? error);
    return EXIT.cannotRun;
  }
}

/** What was said could not be written where it should go. */
function lost(error: NodeJS.ErrnoException): void {
  // Whoever listened has heard enough, as in `… | head`: the work goes on.
  if (error.code === 'EPIPE' || process.exitCode === EXIT.cannotRun) return;
  console.error(plainly(error) ?? error);
  process.exitCode = EXIT.cannotRun;
}

/** A plain sentence for an error that is none of the program's; undefined for all others. */
export function plainly(error: unknown): string | undefined {
  for (const each of causesOf(error)) {
    if (isPlain(each)) return each.message;
    const { path, dest } = each as NodeJS.ErrnoException & { dest?: string };
    const [what, advice] = REFUSALS[refusalOf(each)] ?? [];
    const place = dest ?? path;
    if (what) return `${what}${place ? `: ${place}` : ''}. ${advice}, and run it again.`;
  }
  return undefined;
}

/** The name that Unix gives to a system's refusal, whoever was told it; `''` for other errors. */
function refusalOf(error: Error): string {
  const { code = '', errcode } = error as NodeJS.ErrnoException & { errcode?: number };
  if (errcode !== undefined) return SQLITE[errcode] ?? '';
  // The bundler is no JavaScript: its errors have the number in their text.
  const number = Number(/\(os error (\d+)\)/.exec(error.message)?.[1]);
  const named = Object.entries(constants.errno).find(([, each]) => each === number);
  return named?.[0] ?? code;
}

/** An error, and those that it was made of. */
function causesOf(error: unknown): Error[] {
  const found: Error[] = [];
  for (const open = [error]; open.length > 0 && found.length < 20;) {
    const each = open.shift();
    if (!(each instanceof Error)) continue;
    found.push(each);
    open.push(each.cause, ...((each as Partial<AggregateError>).errors ?? []));
  }
  return found;
}
