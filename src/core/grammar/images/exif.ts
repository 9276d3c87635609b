import { asciiAt, bigEndian, littleEndian, SECOND_PICTURE } from './bytes.ts';
import type { Extra } from './bytes.ts';

/** How a picture is turned when it is shown: 1 to 8, of which 1 is not at all. */
export interface Orientation {
  readonly orientation: number;
}

/** Most bytes of Exif data: several times what its tags below take, less than any picture. */
export const EXIF_LIMIT = 4096;

const PLACE: Extra = { extra: 'place' };
const PRIVATE: Extra = { extra: 'camera' };

const ORIENTATION = 0x0112;
const EXIF_DIRECTORY = 0x8769;
const INTEROPERABILITY_DIRECTORY = 0xa005;
const GPS_DIRECTORY = 0x8825;

/** Bytes of an entry in a directory. */
const ENTRY = 12;

/** Bytes of one value, by its type (TIFF 6.0, section 2). */
const WIDTHS = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];

/**
 * What a directory may say: size, colours and resolution, the make and model of the camera, time
 * and exposure. Not among them: names of people, serial numbers, remarks, and notes of the maker,
 * which are secret in their form and may hold anything.
 */
const MAIN = tags(
  '100 101 102 103 106 10f 110 112 115 11a 11b 11c 128 131 132 13e 13f 211 212 213 214 8769',
);
const EXPOSURE = tags(
  '829a 829d 8822 8827 8830 8831 8832 9000 9003 9004 9010 9011 9012 9101 9102 9201 9202 9203 9204 9205 9206 9207 9208 9209 920a 9290 9291 9292 a000 a001 a002 a003 a005 a20e a20f a210 a217 a300 a301 a401 a402 a403 a404 a405 a406 a407 a408 a409 a40a a40b a40c a432 a433 a434',
);
const INTEROPERABILITY = tags('1 2');

/**
 * Reads Exif data (CIPA DC-008, a small TIFF file): a main directory and those that it leads to,
 * each of allowed entries alone, and no second picture behind it.
 */
export function readExif(tiff: Uint8Array): Orientation | Extra {
  const order = asciiAt(tiff, 0, 2);
  if (order !== 'II' && order !== 'MM') return PRIVATE;
  const number = order === 'II' ? littleEndian : bigEndian;
  if (tiff.length > EXIF_LIMIT || number(tiff, 2, 2) !== 42) return PRIVATE;

  let orientation = 1;
  const directory = (at: number, allowed: ReadonlySet<number>): Extra | undefined => {
    const end = at + 2 + number(tiff, at, 2) * ENTRY;
    // The place of the next directory follows; the second of a file describes a smaller picture.
    if (!(end + 4 <= tiff.length)) return PRIVATE;
    if (number(tiff, end, 4) !== 0) return SECOND_PICTURE;
    for (let entry = at + 2; entry < end; entry += ENTRY) {
      const tag = number(tiff, entry, 2);
      const type = number(tiff, entry + 2, 2);
      const values = number(tiff, entry + 4, 4);
      const value = number(tiff, entry + 8, 4);
      if (tag === GPS_DIRECTORY) return PLACE;
      const length = values * (WIDTHS[type] ?? NaN);
      if (!allowed.has(tag) || !(length <= 4 || value + length <= tiff.length)) return PRIVATE;
      if (tag === ORIENTATION) {
        orientation = number(tiff, entry + 8, 2);
        const known = orientation >= 1 && orientation <= 8;
        if (type !== 3 || values !== 1 || !known) return PRIVATE;
      }
      // Each of these leads deeper, so that no circle of them can be written.
      let fault: Extra | undefined;
      if (tag === EXIF_DIRECTORY) fault = directory(value, EXPOSURE);
      if (tag === INTEROPERABILITY_DIRECTORY) fault = directory(value, INTEROPERABILITY);
      if (fault) return fault;
    }
    return undefined;
  };
  return directory(number(tiff, 4, 4), MAIN) ?? { orientation };
}

/** The same where a format or a browser does not turn pictures by Exif data: it must not ask for it. */
export function checkExif(tiff: Uint8Array): Extra | undefined {
  const found = readExif(tiff);
  if ('extra' in found) return found;
  return found.orientation === 1 ? undefined : { extra: 'turn' };
}

function tags(list: string): ReadonlySet<number> {
  return new Set(list.split(' ').map((tag) => parseInt(tag, 16)));
}
