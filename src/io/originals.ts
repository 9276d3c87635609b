import { join } from 'node:path';
import { PlainError } from '../core/model/plain-error.ts';
import type { Words } from '../core/words/words.ts';
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

/**
 * Reads all originals of a folder.
 * @param words of the language in which authors are told
 * @returns them, and a sentence for each that cannot be read
 * @throws with one plain sentence when the folder cannot be read
 */
export async function readOriginals(
  folder: string,
  words: Words,
): Promise<{ originals: OriginalFile[]; unread: string[] }> {
  const { quotes } = words.reports;
  const items = await listFolder(folder).catch((cause: unknown) => {
    const shown = showPath(folder);
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new PlainError(quotes.noFolder(shown), { cause });
    }
    throw new PlainError(quotes.unreadableFolder(shown, reasonOf(cause)), { cause });
  });
  const originals: OriginalFile[] = [];
  const unread: string[] = [];
  for (const { name } of items.filter((item) => ENDING.test(item.name) && !item.isDirectory())) {
    try {
      const shown = showPath(join(folder, name));
      const text = readOriginalFile(join(folder, name), words);
      originals.push({ name, shown, text, sha256: sha256(text) });
    } catch (error) {
      unread.push((error as Error).message);
    }
  }
  return { originals, unread };
}
