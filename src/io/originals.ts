import { join } from 'node:path';
import { PlainError } from '../core/model/plain-error.ts';
import { listFolder, reasonOf, showPath } from './files.ts';
import { readOriginalFile } from './original.ts';
import { sha256 } from './digest.ts';

/** An original as it lies in an editor's folder. */
export interface OriginalFile {
  readonly name: string;
  /** Its path, for messages. */
  readonly shown: string;
  readonly text: string;
  readonly sha256: string;
}

/** Plain text or Markdown, which is what an original is saved as. */
const ENDING = /\.(?:txt|md|markdown)$/i;

/** What a new checkout lacks, and what to do about it. */
export const ABOUT_ORIGINALS =
  'Originals are the texts that sources quote from. They belong to their authors, so no checkout has ' +
  'them: who has them puts each into originals/ as plain text or Markdown (.txt or .md), under any name, ' +
  'or names their folder with --originals.';

/**
 * Reads all originals of a folder.
 * @returns them, and a sentence for each that cannot be read
 * @throws with one plain sentence when the folder cannot be read
 */
export async function readOriginals(
  folder: string,
): Promise<{ originals: OriginalFile[]; unread: string[] }> {
  const items = await listFolder(folder).catch((cause: unknown) => {
    const shown = showPath(folder);
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new PlainError(`There is no folder ${shown}. ${ABOUT_ORIGINALS}`, { cause });
    }
    throw new PlainError(`The originals in ${shown} cannot be read: ${reasonOf(cause)}.`, {
      cause,
    });
  });
  const originals: OriginalFile[] = [];
  const unread: string[] = [];
  for (const { name } of items.filter((item) => ENDING.test(item.name) && !item.isDirectory())) {
    try {
      const shown = showPath(join(folder, name));
      const text = readOriginalFile(join(folder, name));
      originals.push({ name, shown, text, sha256: sha256(text) });
    } catch (error) {
      unread.push((error as Error).message);
    }
  }
  return { originals, unread };
}
