import { asciiAt, bigEndian, joined, REMARKS } from './bytes.ts';
import type { Fault, Inflate, Reader, Size } from './bytes.ts';
import { crc32 } from './crc.ts';
import { checkExif } from './exif.ts';
import { faultOfChunk } from './png-chunks.ts';
import { haveFilters, headerOf, lengthOfRows } from './png-rows.ts';
import type { Header } from './png-rows.ts';
import { LONGEST_SIDE } from '../../model/images.ts';
import { checkProfile, isPlainText, PROFILE_LIMIT, REMARKS_LIMIT } from './extras.ts';

/** Length, name and checksum of a chunk, without its data. */
const FRAME = 12;

/**
 * PNG (W3C PNG 3, 5 and 11): a signature and chunks, of which the first is IHDR and the last IEND.
 * The pixels, in IDAT chunks that follow each other, are one zlib stream of exactly so many rows.
 */
export const readPng: Reader = (bytes, inflate) => {
  let header: Header | undefined;
  let remarks = 0;
  let palette = 0;
  let last = '';
  const seen = new Set<string>();
  const pixels: Uint8Array[] = [];
  for (let at = 8; ;) {
    const length = bigEndian(bytes, at, 4);
    const name = asciiAt(bytes, at + 4, 4);
    const next = at + FRAME + length;
    if (!(next <= bytes.length)) return 'damaged';
    const checksum = crc32(bytes.subarray(at + 4, next - 4));
    if (checksum !== bigEndian(bytes, next - 4, 4)) return 'damaged';
    const data = bytes.subarray(at + 8, next - 4);
    if (header) {
      const fault = faultOfChunk(name, length, { header, seen, last, palette });
      if (fault) return fault;
    } else {
      if (name === 'IHDR') header = headerOf(data);
      if (!header) return 'damaged';
    }
    if (name === 'PLTE') palette = length / 3;
    if (name === 'IDAT') pixels.push(data);
    if (name === 'tEXt') {
      remarks += length;
      if (remarks > REMARKS_LIMIT || !isPlainText(data)) return REMARKS;
    }
    const extra = name === 'eXIf' ? checkExif(data) : undefined;
    if (extra) return extra;
    const profile = name === 'iCCP' ? faultOfProfile(data, inflate) : undefined;
    if (profile) return profile;
    if (name === 'IEND') {
      return next === bytes.length ? withPixels(header, pixels, inflate) : 'more';
    }
    seen.add(name);
    last = name;
    at = next;
  }
};

/** A colour profile: a name, a zero, the number of the method, and a zlib stream. */
function faultOfProfile(data: Uint8Array, inflate: Inflate): Fault | undefined {
  const name = data.indexOf(0);
  if (name < 1 || name > 79 || data[name + 1] !== 0) return 'damaged';
  const packed = data.subarray(name + 2);
  const profile = inflate(packed, PROFILE_LIMIT);
  if (profile?.used !== packed.length) return 'damaged';
  return checkProfile(profile.bytes);
}

/** The size, where the data of the pixels is neither damaged nor too short nor too long for it. */
function withPixels(header: Header, parts: readonly Uint8Array[], inflate: Inflate): Size | Fault {
  const { width, height } = header;
  const size = { width, height };
  if (width < 1 || height < 1) return 'damaged';
  // This has a problem of its own, and nobody needs so much memory.
  if (width > LONGEST_SIDE || height > LONGEST_SIDE) return size;
  const packed = joined(parts);
  const length = lengthOfRows(header);
  const pixels = inflate(packed, length);
  if (pixels?.bytes.length !== length || !haveFilters(pixels.bytes, header)) return 'damaged';
  return pixels.used === packed.length ? size : 'more';
}
