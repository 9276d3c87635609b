/** What a header says of a picture, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What keeps a file from being a whole, still picture; `moving` where nothing else does. */
export type Fault = 'damaged' | 'moving';

/**
 * A reader of one format. It goes through the parts of a file by their lengths, which must fit
 * exactly, and decodes none of them: its time is that of one walk over the file.
 */
export type Reader = (bytes: Uint8Array) => Size | Fault;

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
