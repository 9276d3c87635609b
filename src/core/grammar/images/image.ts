import type { PageCollection } from '../../model/collections.ts';
import { IMAGE_WORDS, LONGEST_SIDE } from '../../model/images.ts';
import type { ImageEnding } from '../../model/images.ts';
import type { Problem } from '../../model/problem.ts';
import { brandsOf, readAvif } from './avif.ts';
import { asciiAt, bigEndian } from './bytes.ts';
import type { Reader, Size } from './bytes.ts';
import { readJpeg } from './jpeg.ts';
import { readPng } from './png.ts';
import { readWebp } from './webp.ts';

/** An image file of a collection's folder. */
export interface ImageFile {
  readonly collection: PageCollection;
  readonly name: string;
  /** Path from the project's root, with forward slashes. */
  readonly path: string;
  /** SHA-256 of the bytes that were checked: no others are published. */
  readonly digest: string;
  /** In pixels; undefined where the file has a problem. */
  readonly size: Size | undefined;
}

interface Format {
  readonly name: string;
  /** Whether a file begins as this format does. */
  readonly begins: (bytes: Uint8Array) => boolean;
  readonly read: Reader;
}

const FORMATS: Readonly<Record<ImageEnding, Format>> = {
  '.png': {
    name: 'PNG',
    begins: (bytes) => asciiAt(bytes, 0, 8) === '\x89PNG\r\n\x1a\n',
    read: readPng,
  },
  '.jpg': {
    name: 'JPEG',
    begins: (bytes) => bigEndian(bytes, 0, 3) === 0xffd8ff,
    read: readJpeg,
  },
  '.webp': {
    name: 'WebP',
    begins: (bytes) => asciiAt(bytes, 0, 4) === 'RIFF' && asciiAt(bytes, 8, 4) === 'WEBP',
    read: readWebp,
  },
  '.avif': {
    name: 'AVIF',
    begins: (bytes) => brandsOf(bytes).some((brand) => brand === 'avif' || brand === 'avis'),
    read: readAvif,
  },
};

const FETCH = 'Fetch it anew, or open it in a program for pictures and save it again.';

/**
 * Reads the header of an image.
 * @param bytes the whole file
 * @param file its path, for messages
 * @param ending what it must be
 * @returns the size, where it may be shown, or the one problem that it has
 */
export function readImage(
  bytes: Uint8Array,
  file: string,
  ending: ImageEnding,
): { readonly size: Size | undefined; readonly problems: readonly Problem[] } {
  const wrong = (code: Problem['code'], message: string, hint: string) => ({
    size: undefined,
    problems: [{ file, line: 1, column: 1, code, severity: 'error', message, hint } as const],
  });
  if (bytes.length === 0) return wrong('image-damaged', 'The file is empty.', FETCH);
  const { name, begins, read } = FORMATS[ending];
  if (!begins(bytes)) {
    const actual = Object.values(FORMATS).find((format) => format.begins(bytes));
    return wrong(
      'image-type',
      `The file is no ${name} image${actual ? `, but ${actual.name}` : ''}.`,
      `Save the picture as ${IMAGE_WORDS} with a program for pictures; another name does not change it.`,
    );
  }
  const size = read(bytes);
  if (size === 'moving') {
    return wrong(
      'image-type',
      'The picture moves, and readers could not stop it.',
      'Save one of its pictures by itself.',
    );
  }
  if (size === 'damaged' || size.width < 1 || size.height < 1) {
    return wrong('image-damaged', `The file begins as ${name}, but is no whole image.`, FETCH);
  }
  if (size.width > LONGEST_SIDE || size.height > LONGEST_SIDE) {
    return wrong(
      'image-too-large',
      `The image has ${size.width} × ${size.height} pixels.`,
      `Make it smaller: no side may have more than ${LONGEST_SIDE} pixels.`,
    );
  }
  return { size, problems: [] };
}
