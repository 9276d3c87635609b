import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ImageFile } from '../core/grammar/images/image.ts';
import type { Image } from '../core/graph/graph.ts';
import { IMAGE_LIMIT } from '../core/model/images.ts';
import type { ImageEnding } from '../core/model/images.ts';
import type { Problem } from '../core/model/problem.ts';
import { addressesFor } from '../core/kinds/urls.ts';
import { sha256 } from './digest.ts';
import { readBytes, showPath } from './files.ts';
import type { ParsePool } from './parse-pool.ts';

const SHRINK = 'Save the picture with fewer pixels, or as WebP or AVIF.';

/**
 * Reads an image and checks its bytes, in a thread that can be stopped.
 * @param file where it belongs and how it is shown in messages
 * @param path where it is
 */
export async function checkImage(
  file: Pick<ImageFile, 'collection' | 'name' | 'path'>,
  path: string,
  ending: ImageEnding,
  { parse }: ParsePool,
): Promise<{ image: ImageFile; problems: readonly Problem[] }> {
  const { bytes, problem } = readBytes(path, file.path, IMAGE_LIMIT, SHRINK);
  if (problem) return { image: unseen(file), problems: [problem] };
  const { size, problems } = await parse({ kind: 'image', path: file.path, bytes, ending });
  return { image: { ...file, digest: sha256(bytes), size }, problems };
}

/** Stands for an image that has its problem already, so that a text that shows it has none. */
export function unseen(file: Pick<ImageFile, 'collection' | 'name' | 'path'>): ImageFile {
  return { ...file, digest: '', size: undefined };
}

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
  const { bytes, problem } = readBytes(path, showPath(path), IMAGE_LIMIT, SHRINK);
  if (problem) throw new Error(`${problem.file}: ${problem.message}`);
  if (sha256(bytes) === digest) return bytes;
  throw new Error(`${showPath(path)} was changed while the site was built. Build it again.`);
}
