import { asciiAt, bigEndian, littleEndian } from './bytes.ts';
import type { Reader, Size } from './bytes.ts';

/** The bit of an extended header that announces an animation. */
const ANIMATION = 0x02;

/**
 * WebP (RFC 9649): a RIFF container whose length is the file's. Its first chunk is the picture, or
 * an extended header with the size of the canvas, and then the picture follows among others.
 */
export const readWebp: Reader = (bytes) => {
  if (littleEndian(bytes, 4, 4) !== bytes.length - 8) return 'damaged';
  let canvas: Size | undefined;
  for (let at = 12; ;) {
    const name = asciiAt(bytes, at, 4);
    const length = littleEndian(bytes, at + 4, 4);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (data.length !== length) return 'damaged';
    if (name === 'VP8X') {
      if (at !== 12 || length !== 10) return 'damaged';
      if ((data[0] ?? 0) & ANIMATION) return 'moving';
      canvas = { width: littleEndian(data, 4, 3) + 1, height: littleEndian(data, 7, 3) + 1 };
    } else if (name === 'VP8 ' || name === 'VP8L') {
      const size = name === 'VP8 ' ? lossy(data) : lossless(data);
      return size ? (canvas ?? size) : 'damaged';
    } else if (!canvas) {
      return 'damaged';
    }
    // A chunk of odd length is followed by a byte that counts for nothing.
    at += 8 + length + (length % 2);
  }
};

/** The header of a key frame (RFC 6386, 9.1). */
function lossy(data: Uint8Array): Size | undefined {
  if (bigEndian(data, 3, 3) !== 0x9d012a) return undefined;
  return { width: littleEndian(data, 6, 2) & 0x3fff, height: littleEndian(data, 8, 2) & 0x3fff };
}

/** The header of a lossless picture (RFC 9649, 3.4): twice 14 bits, each one less than the side. */
function lossless(data: Uint8Array): Size | undefined {
  if (data[0] !== 0x2f || data.length < 5) return undefined;
  const bits = littleEndian(data, 1, 4);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}
