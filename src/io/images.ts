import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Image } from '../core/graph/graph.ts';
import { bytesOf } from '../core/assemble/content-file.ts';
import { PlainError } from '../core/model/plain-error.ts';
import { IMAGE_LIMIT, SHRINK } from '../core/model/images.ts';
import { addressesFor } from '../core/kinds/urls.ts';
import { sha256 } from './digest.ts';
import { readFile, showPath } from './files.ts';

/**
 * Puts images where the pages of a built site look for them.
 * @param folder the content folder, absolute
 * @param site the folder of the site
 * @throws when a file is not the one that was checked
 */
export function publishImages(images: Iterable<Image>, folder: string, site: string): void {
  for (const image of images) {
    const path = join(site, addressesFor('').image(image.collection, image.name));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, publishedBytes(image, folder));
  }
}

/**
 * The bytes of an image for publication.
 * @param folder the content folder, absolute
 * @throws when they are not those that were checked
 */
export function publishedBytes(
  { collection, name, digest }: Image,
  folder: string,
): Uint8Array<ArrayBuffer> {
  const path = join(folder, collection, name);
  const content = readFile(path, IMAGE_LIMIT);
  const { bytes, problem } = bytesOf(content, showPath(path), IMAGE_LIMIT, SHRINK);
  if (problem) throw new PlainError(`${problem.file}: ${problem.message}`);
  if (sha256(bytes) === digest) return bytes;
  throw new PlainError(`${showPath(path)} was changed while the site was built. Build it again.`);
}
