import { join } from 'node:path';
import { toldIn } from '../core/assemble/telling.ts';
import type { Image } from '../core/graph/graph.ts';
import { bytesOf } from '../core/assemble/content-file.ts';
import { PlainError } from '../core/model/plain-error.ts';
import { IMAGE_LIMIT } from '../core/model/images.ts';
import { say } from '../core/words/say.ts';
import type { Words } from '../core/words/words.ts';
import { sha256 } from './digest.ts';
import { readFile, showPath } from './files.ts';

/**
 * The bytes of an image for publication.
 * @param folder the content folder, absolute
 * @param words of the language in which authors are told
 * @throws when they are not those that were checked
 */
export function publishedBytes(
  { collection, name, digest }: Image,
  folder: string,
  words: Words,
): Uint8Array<ArrayBuffer> {
  const path = join(folder, collection, name);
  const content = readFile(path, IMAGE_LIMIT);
  const { bytes, problem } = bytesOf(content, showPath(path), IMAGE_LIMIT, say.files.largeImage);
  if (problem) throw new PlainError(`${problem.file}: ${toldIn(words, problem).message}`);
  if (sha256(bytes) === digest) return bytes;
  throw new PlainError(`${showPath(path)} was changed while the site was built. Build it again.`);
}
