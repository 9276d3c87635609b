import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
} from 'node:fs';
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { TEXT_LIMIT, textOf } from '../core/assemble/content-file.ts';
import type { FileText } from '../core/assemble/content-file.ts';
import type { FileContent, Folder, Item } from '../core/assemble/folder.ts';
import { isLitter } from '../core/grammar/litter.ts';
import { compareText } from '../core/model/problem.ts';

/**
 * A link put in a file's place after the folder was listed is not followed, and a pipe does not
 * keep anybody waiting. Windows has neither flag, and neither link nor pipe in a checkout.
 */
const OPEN = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Reads a plain file as UTF-8 text, as it is. Whatever is in the way is told as a
 * problem: only the folder itself can stop a whole check.
 * @param shown the path for messages
 */
export function readText(path: string, shown: string): FileText {
  return textOf(readFile(path, TEXT_LIMIT), shown);
}

/** Reads a plain file, which must not be larger than `limit` bytes. */
export function readFile(path: string, limit: number): FileContent {
  try {
    const file = openSync(path, OPEN);
    try {
      const stats = fstatSync(file);
      if (!stats.isFile()) return { kind: 'not-plain' };
      if (stats.size > limit) return { kind: 'too-large', size: stats.size };
      // A copy with a buffer of its own: a small file's shares one with others.
      return { kind: 'bytes', bytes: new Uint8Array(readFileSync(file)) };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { kind: 'unreadable', reason: reasonOf(error) };
  }
}

/** A content folder on the disk. */
export function diskFolder(folder: string): Folder {
  return {
    name: basename(folder),
    isLink: lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() ?? false,
    list: (path) => {
      try {
        return readdirSync(join(folder, path), { withFileTypes: true }).map((item) => ({
          name: item.name,
          kind: kindOf(item),
        }));
      } catch (error) {
        return { reason: reasonOf(error) };
      }
    },
    read: (path, limit) => readFile(join(folder, path), limit),
  };
}

function kindOf(item: Dirent): Item['kind'] {
  if (item.isSymbolicLink()) return 'link';
  if (item.isFile()) return 'file';
  return item.isDirectory() ? 'folder' : 'other';
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
