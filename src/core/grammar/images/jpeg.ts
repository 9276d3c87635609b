import { asciiAt, bigEndian, littleEndian } from './bytes.ts';
import type { Reader, Size } from './bytes.ts';

/** Frames that browsers decode: baseline, extended and progressive (ITU-T T.81, table B.1). */
const FRAMES: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);

const START_OF_SCAN = 0xda;
const APPLICATION_1 = 0xe1;

/** The property of Exif that says how the camera was held, and the type of its one value. */
const ORIENTATION = 0x0112;
const SHORT = 3;

/** Bytes of an entry in a directory of Exif data. */
const ENTRY = 12;

/**
 * JPEG (ITU-T T.81, annex B): segments, each with its length, up to the first scan, one of them the
 * frame with the size; at the end of the file the marker EOI. A camera that was held upright says so
 * in its Exif data, and browsers turn the picture.
 */
export const readJpeg: Reader = (bytes) => {
  if (bigEndian(bytes, bytes.length - 2, 2) !== 0xffd9) return 'damaged';
  let size: Size | undefined;
  let turned = false;
  for (let at = 2; ;) {
    const marker = bytes[at + 1] ?? 0;
    const length = bigEndian(bytes, at + 2, 2);
    // Where a length is wrong, no marker follows.
    if (bytes[at] !== 0xff || marker < 0xc0) return 'damaged';
    if (marker === START_OF_SCAN) break;
    if (FRAMES.has(marker)) {
      if (size) return 'damaged';
      size = { width: bigEndian(bytes, at + 7, 2), height: bigEndian(bytes, at + 5, 2) };
    } else if (marker === APPLICATION_1) {
      turned ||= isTurned(bytes.subarray(at + 4, at + 2 + length));
    }
    at += 2 + length;
  }
  if (!size) return 'damaged';
  return turned ? { width: size.height, height: size.width } : size;
};

/** Whether Exif data (CIPA DC-008, 4.6.4) turns the picture by a quarter: orientations 5 to 8. */
function isTurned(segment: Uint8Array): boolean {
  if (asciiAt(segment, 0, 6) !== 'Exif\0\0') return false;
  const tiff = segment.subarray(6);
  const order = asciiAt(tiff, 0, 2);
  const number = order === 'II' ? littleEndian : bigEndian;
  const directory = number(tiff, 4, 4);
  const first = directory + 2;
  const end = Math.min(first + number(tiff, directory, 2) * ENTRY, tiff.length);
  for (let at = first; at + ENTRY <= end; at += ENTRY) {
    if (number(tiff, at, 2) !== ORIENTATION) continue;
    const orientation = number(tiff, at + 8, 2);
    const isShort = number(tiff, at + 2, 2) === SHORT && number(tiff, at + 4, 4) === 1;
    return isShort && orientation >= 5 && orientation <= 8;
  }
  return false;
}
