import type { PictureExtra } from '../../words/en/grammar/files.ts';

/** What a header says of a picture, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Something that a file holds besides its picture. */
export interface Extra {
  readonly extra: PictureExtra;
}

/**
 * What keeps a file from being one whole, still picture: `more` where bytes follow the end of its
 * data, an extra or `moving` where nothing else does.
 */
export type Fault = 'damaged' | 'moving' | 'more' | Extra;

/**
 * Decompresses a zlib stream (RFC 1950), checksum included. `used` is how many of the bytes it took.
 * Undefined where it is damaged, or would become longer than `most`.
 */
export type Inflate = (
  data: Uint8Array,
  most: number,
) => { readonly bytes: Uint8Array; readonly used: number } | undefined;

/**
 * A reader of one format. It goes through the parts of a file by their lengths, which must fit
 * exactly, up to the last byte.
 */
export type Reader = (bytes: Uint8Array, inflate: Inflate) => Size | Fault;

export const SECOND_PICTURE: Extra = { extra: 'picture' };
export const REMARKS: Extra = { extra: 'remarks' };
export const UNKNOWN: Extra = { extra: 'unknown' };

/** The bytes from one place up to another as ASCII; shorter where the file ends before. */
export function asciiAt(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length));
}

/** An unsigned number in network order; `NaN`, which no comparison accepts, where the file ends before. */
export function bigEndian(bytes: Uint8Array, from: number, length: number): number {
  let value = 0;
  for (let index = from; index < from + length; index += 1) {
    value = value * 256 + (bytes[index] ?? NaN);
  }
  return value;
}

/** The same with the least part first. */
export function littleEndian(bytes: Uint8Array, from: number, length: number): number {
  let value = 0;
  for (let index = from + length - 1; index >= from; index -= 1) {
    value = value * 256 + (bytes[index] ?? NaN);
  }
  return value;
}

/** Bytes one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
