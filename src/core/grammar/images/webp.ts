import { asciiAt, bigEndian, littleEndian, REMARKS, UNKNOWN } from './bytes.ts';
import type { Fault, Reader, Size } from './bytes.ts';
import { checkExif } from './exif.ts';
import { checkProfile } from './extras.ts';

/** The bits of an extended header that announce other chunks, and those that mean nothing. */
const ANIMATION = 0x02;
const ALPHA = 0x10;
const PROFILE = 0x20;
const RESERVED = 0xc1;

/**
 * WebP (RFC 9649): a RIFF container whose length is the file's. It holds one picture by itself, or
 * an extended header with the size of the canvas, and then the picture, which is as large.
 */
export const readWebp: Reader = (bytes) => {
  const end = littleEndian(bytes, 4, 4) + 8;
  if (!(end <= bytes.length)) return 'damaged';
  if (end < bytes.length) return 'more';
  let canvas: Size | undefined;
  let flags = 0;
  let size: Size | undefined;
  const seen: string[] = [];
  for (let at = 12; at < end;) {
    const name = asciiAt(bytes, at, 4);
    const length = littleEndian(bytes, at + 4, 4);
    // A chunk of odd length is followed by a zero that counts for nothing.
    const next = at + 8 + length + (length % 2);
    if (!(next <= end) || (length % 2 === 1 && bytes[next - 1] !== 0)) return 'damaged';
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (name === 'VP8X') {
      if (at !== 12 || length !== 10) return 'damaged';
      flags = data[0] ?? 0;
      if (flags & ANIMATION) return 'moving';
      if (flags & RESERVED || littleEndian(data, 1, 3) !== 0) return 'damaged';
      canvas = { width: littleEndian(data, 4, 3) + 1, height: littleEndian(data, 7, 3) + 1 };
    } else if (name === 'VP8 ' || name === 'VP8L') {
      if (size) return 'damaged';
      size = name === 'VP8 ' ? lossy(data) : lossless(data);
      if (!size || (name === 'VP8L' && seen.includes('ALPH'))) return 'damaged';
    } else {
      // Without an extended header, nothing but the picture is in the file.
      if (!canvas) return size ? 'more' : 'damaged';
      const fault = faultOfChunk(name, data, { flags, canvas, seen, size });
      if (fault) return fault;
    }
    seen.push(name);
    at = next;
  }
  if (!size || (canvas && !sameSize(canvas, size))) return 'damaged';
  return size;
};

interface Before {
  readonly flags: number;
  readonly canvas: Size;
  readonly seen: readonly string[];
  readonly size: Size | undefined;
}

/** What is wrong with a chunk that may stand beside the picture. */
function faultOfChunk(name: string, data: Uint8Array, before: Before): Fault | undefined {
  const { flags, canvas, seen, size } = before;
  switch (name) {
    case 'ICCP':
      return seen.length === 1 && flags & PROFILE ? checkProfile(data) : 'damaged';
    case 'ALPH':
      return !size && !seen.includes(name) && flags & ALPHA && isAlpha(data, canvas)
        ? undefined
        : 'damaged';
    case 'EXIF':
      return size && !seen.includes(name) ? checkExif(withoutName(data)) : 'damaged';
    case 'XMP ':
      return REMARKS;
    case 'ANIM':
    case 'ANMF':
      return 'moving';
    default:
      return UNKNOWN;
  }
}

/** Some programs write the name that begins Exif data in a JPEG. */
function withoutName(data: Uint8Array): Uint8Array {
  return asciiAt(data, 0, 6) === 'Exif\0\0' ? data.subarray(6) : data;
}

/** Whether data may be the transparency of a lossy picture (RFC 9649, 2.7.1.2). */
function isAlpha(data: Uint8Array, { width, height }: Size): boolean {
  const [head = 0xff] = data;
  const compression = head & 3;
  if (head >> 6 !== 0 || compression > 1) return false;
  return compression === 1 || data.length === 1 + width * height;
}

function sameSize(a: Size, b: Size): boolean {
  return a.width === b.width && a.height === b.height;
}

/** The header of a key frame (RFC 6386, 9.1), whose first part must lie inside the data. */
function lossy(data: Uint8Array): Size | undefined {
  const tag = littleEndian(data, 0, 3);
  const [isKeyFrame, version, isShown] = [(tag & 1) === 0, (tag >> 1) & 7, (tag >> 4) & 1];
  if (!isKeyFrame || version > 3 || isShown !== 1) return undefined;
  if (bigEndian(data, 3, 3) !== 0x9d012a || 10 + (tag >> 5) > data.length) return undefined;
  return { width: littleEndian(data, 6, 2) & 0x3fff, height: littleEndian(data, 8, 2) & 0x3fff };
}

/** The header of a lossless picture (RFC 9649, 3.4): twice 14 bits, each one less than the side. */
function lossless(data: Uint8Array): Size | undefined {
  const bits = littleEndian(data, 1, 4);
  // The last three bits are a version, and there is none but 0.
  if (data[0] !== 0x2f || !(bits < 2 ** 29)) return undefined;
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

/** Bytes at the end of a picture that some encoders fill up and decoders do not read. */
const SLACK = 16;

/**
 * The same picture, in a file of its own, without the end of its data: a decoder that accepts it
 * too does not read that far, and something else could be there.
 * @returns undefined where the picture is hardly longer than what would be left out
 */
export function withoutEnd(bytes: Uint8Array): Uint8Array | undefined {
  for (let at = 12; at < bytes.length;) {
    const name = asciiAt(bytes, at, 4);
    const length = littleEndian(bytes, at + 4, 4);
    if (name === 'VP8 ' || name === 'VP8L') {
      const kept = (length & ~1) - SLACK;
      if (kept < SLACK) return undefined;
      const file = new Uint8Array(20 + kept);
      file.set(bytes.subarray(0, 12));
      file.set(bytes.subarray(at, at + 8 + kept), 12);
      const view = new DataView(file.buffer);
      view.setUint32(4, 12 + kept, true);
      view.setUint32(16, kept, true);
      return file;
    }
    at += 8 + length + (length % 2);
  }
  return undefined;
}
