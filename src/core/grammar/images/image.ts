import type { PageCollection } from '../../kinds/index.ts';
import { LONGEST_SIDE } from '../../model/images.ts';
import type { ImageEnding } from '../../model/images.ts';
import type { ProblemCode } from '../../model/codes.ts';
import { problem, startOfFile } from '../../model/problem.ts';
import type { Problem, Said } from '../../model/problem.ts';
import type { PictureExtra } from '../../words/en/grammar/files.ts';
import { say } from '../../words/say.ts';
import { holdsArchive } from './archive.ts';
import { brandsOf, readAvif } from './avif.ts';
import { asciiAt, bigEndian } from './bytes.ts';
import type { Inflate, Reader, Size } from './bytes.ts';
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

/** What is known of an image: its size, where it may be shown, or the one problem that it has. */
export interface ReadImage {
  readonly size: Size | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads an image up to its last byte.
 * @param bytes the whole file
 * @param file its path, for messages
 * @param ending what it must be
 * @param inflate decompresses the parts of a PNG
 */
export function readImage(
  bytes: Uint8Array,
  file: string,
  ending: ImageEnding,
  inflate: Inflate,
): ReadImage {
  if (bytes.length === 0) return refused(file, 'image-damaged', say.pictures.emptyFile());
  const { name, begins, read } = FORMATS[ending];
  if (!begins(bytes)) {
    const actual = Object.values(FORMATS).find((format) => format.begins(bytes));
    return refused(file, 'image-type', say.pictures.otherFormat(name, actual?.name));
  }
  const found = read(bytes, inflate);
  if (found === 'moving') return refused(file, 'image-type', say.pictures.moves());
  if (found === 'more') return refused(file, 'image-damaged', say.pictures.goesOn());
  if (found === 'damaged') return damagedImage(file, ending);
  if ('extra' in found) return withMore(file, found.extra);
  const { width, height } = found;
  if (width < 1 || height < 1) return damagedImage(file, ending);
  if (width > LONGEST_SIDE || height > LONGEST_SIDE) {
    return refused(file, 'image-too-large', say.pictures.tooLarge(width, height, LONGEST_SIDE));
  }
  if (holdsArchive(bytes)) return withMore(file, 'archive');
  return { size: { width, height }, problems: [] };
}

/** Refuses a file that is no picture that a decoder accepts. */
export function damagedImage(file: string, ending: ImageEnding): ReadImage {
  return refused(file, 'image-damaged', say.pictures.damaged(FORMATS[ending].name));
}

function withMore(file: string, extra: PictureExtra): ReadImage {
  return refused(file, 'image-metadata', say.pictures.holdsMore(extra));
}

function refused(file: string, code: ProblemCode, said: Said): ReadImage {
  return { size: undefined, problems: [problem(startOfFile(file), code, said)] };
}
