import { asciiAt, bigEndian } from './bytes.ts';
import type { Reader, Size } from './bytes.ts';

/** Length, name and checksum of a chunk, without its data. */
const FRAME = 12;

/**
 * PNG (W3C PNG 3, 5.3 and 11): a signature and chunks, of which the first is IHDR and the last
 * IEND. `acTL` announces an animation.
 */
export const readPng: Reader = (bytes) => {
  let size: Size | undefined;
  let pixels = false;
  for (let at = 8; ;) {
    const length = bigEndian(bytes, at, 4);
    const name = asciiAt(bytes, at + 4, 4);
    const next = at + FRAME + length;
    if (!(next <= bytes.length) || (name === 'IHDR') !== (at === 8)) return 'damaged';
    if (name === 'acTL') return 'moving';
    if (name === 'IHDR') {
      if (length !== 13) return 'damaged';
      size = { width: bigEndian(bytes, at + 8, 4), height: bigEndian(bytes, at + 12, 4) };
    }
    if (name === 'IDAT') pixels = true;
    if (name === 'IEND') return size && pixels && next === bytes.length ? size : 'damaged';
    at = next;
  }
};
