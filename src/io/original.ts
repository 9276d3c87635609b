import { readFileSync, statSync } from 'node:fs';
import { PlainError } from '../core/model/plain-error.ts';
import { reasonOf } from './files.ts';

/** Largest original that is read, in bytes: a long book. */
const LIMIT = 4 * 1024 * 1024;

/**
 * Reads the original of a source: the editor's own file, which may lie anywhere.
 * @throws with one plain sentence when it cannot be read as UTF-8 text
 */
export function readOriginalFile(path: string): string {
  let bytes: Buffer;
  try {
    const stats = statSync(path);
    if (!stats.isFile()) throw new Error('it is no file');
    if (stats.size > LIMIT) throw new Error(`it is larger than ${LIMIT} bytes`);
    bytes = readFileSync(path);
  } catch (cause) {
    throw new PlainError(`The original ${path} cannot be read: ${reasonOf(cause)}.`, { cause });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new PlainError(`The original ${path} is not UTF-8 text: save it with that encoding.`, {
      cause,
    });
  }
}
