import { readFileSync, statSync } from 'node:fs';
import { PlainError } from '../core/model/plain-error.ts';
import type { Words } from '../core/words/words.ts';
import { reasonOf } from './files.ts';

/** Largest original that is read, in bytes: a long book. */
const LIMIT = 4 * 1024 * 1024;

/**
 * Reads the original of a source: the editor's own file, which may lie anywhere.
 * @param words of the language in which authors are told
 * @throws with one plain sentence when it cannot be read as UTF-8 text
 */
export function readOriginalFile(path: string, words: Words): string {
  const { quotes } = words.reports;
  let bytes: Buffer;
  try {
    const stats = statSync(path);
    if (!stats.isFile()) throw new PlainError(quotes.noFile(path));
    if (stats.size > LIMIT) throw new PlainError(quotes.largeOriginal(path, LIMIT));
    bytes = readFileSync(path);
  } catch (cause) {
    if (cause instanceof PlainError) throw cause;
    throw new PlainError(quotes.unreadableOriginal(path, reasonOf(cause)), { cause });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new PlainError(quotes.noText(path), { cause });
  }
}
