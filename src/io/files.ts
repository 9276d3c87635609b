import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { relative } from 'node:path';
import { isLitter } from '../core/grammar/litter.ts';
import { positionAt } from '../core/grammar/position.ts';
import type { Problem } from '../core/model/problem.ts';
import { compareText, problem, startOfFile } from '../core/model/problem.ts';

/**
 * Largest file that is read, in bytes. Reading Markdown takes time by the square of some texts'
 * length: a page that strangers send must not keep a machine busy for hours.
 */
const FILE_LIMIT = 128 * 1024;

/**
 * A link put in a file's place after the folder was listed is not followed, and a pipe does not
 * keep anybody waiting. Windows has neither flag, and neither link nor pipe in a checkout.
 */
const OPEN = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** What could be read of a file: all of it, or a reason and as much as can be made out. */
export type FileText =
  | { readonly text: string; readonly problem?: undefined }
  | { readonly text: string; readonly problem: Problem };

export type FileBytes =
  | { readonly bytes: Uint8Array<ArrayBuffer>; readonly problem?: undefined }
  | { readonly bytes?: undefined; readonly problem: Problem };

/**
 * Reads a plain file as UTF-8 text, as it is. Whatever is in the way is told as a
 * problem: only the folder itself can stop a whole check.
 * @param shown the path for messages
 */
export function readText(path: string, shown: string): FileText {
  const read = readBytes(path, shown, FILE_LIMIT, 'Split it into several entries.');
  if (read.problem) return { text: '', problem: read.problem };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(read.bytes) };
  } catch {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(read.bytes);
    return {
      text,
      problem: problem(
        { file: shown, ...positionAt(text, Math.max(text.indexOf('\uFFFD'), 0)) },
        'unreadable-file',
        'The file is not UTF-8 text: here begins what no character is written as.',
        'Save it with the encoding UTF-8.',
      ),
    };
  }
}

/**
 * Reads a plain file, which must not be larger than `limit` bytes.
 * @param remedy what to do when it is
 */
export function readBytes(path: string, shown: string, limit: number, remedy: string): FileBytes {
  const refused = (code: Problem['code'], message: string, hint: string): FileBytes => ({
    problem: problem(startOfFile(shown), code, message, hint),
  });
  try {
    const file = openSync(path, OPEN);
    try {
      const stats = fstatSync(file);
      if (!stats.isFile()) throw new Error('it is no plain file');
      if (stats.size > limit) {
        const message = `The file has ${stats.size} bytes; it may have ${limit}.`;
        return refused('file-too-large', message, remedy);
      }
      // A copy with a buffer of its own: a small file's shares one with others.
      return { bytes: new Uint8Array(readFileSync(file)) };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return refused(
      'unreadable-file',
      `The file cannot be read: ${reasonOf(error)}.`,
      'Check that it is there and that you have the right to read it.',
    );
  }
}

/** What people have put into a folder, ordered by name so that every machine reads in one order. */
export async function listFolder(folder: string): Promise<Dirent[]> {
  const items = await readdir(folder, { withFileTypes: true });
  return items.filter((item) => !isLitter(item.name)).sort((a, b) => compareText(a.name, b.name));
}

/** Why the system refuses, in its own short words: `permission denied`. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /^[A-Z]+: ([^,]+)/.exec(message)?.[1] ?? message;
}

/** A path as messages show it: from the working folder, with forward slashes. */
export function showPath(path: string): string {
  const short = relative(process.cwd(), path).replaceAll('\\', '/');
  return short === '' ? '.' : short;
}
