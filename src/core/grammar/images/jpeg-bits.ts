import { bigEndian } from './bytes.ts';

/** Thrown where entropy-coded data is not what it should be; caught where the scan is read. */
export class BrokenScan extends Error {}

/** A table of codes of different lengths (ITU-T T.81, annex C). */
export interface Codes {
  /** By the length of a code: the first of that length, how many there are, and where their values begin. */
  readonly lengths: readonly {
    readonly first: number;
    readonly count: number;
    readonly at: number;
  }[];
  readonly values: Uint8Array;
}

/**
 * Makes a table from sixteen counts and the values.
 * @returns undefined where there are more codes of a length than its bits can tell apart
 */
export function codesOf(counts: Uint8Array, values: Uint8Array): Codes | undefined {
  const lengths = [];
  let first = 0;
  let at = 0;
  for (const [index, count] of counts.entries()) {
    lengths.push({ first, count, at });
    first += count;
    at += count;
    if (first > 2 ** (index + 1)) return undefined;
    first *= 2;
  }
  return { lengths, values };
}

/** Reads the bits of one scan; a zero that follows 0xFF keeps it from being a marker (B.1.1.5). */
export class Bits {
  readonly #bytes: Uint8Array;
  /** Where the next byte is. */
  #at: number;
  #byte = 0;
  #left = 0;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  bit(): number {
    if (this.#left === 0) {
      const byte = this.#bytes[this.#at];
      if (byte === undefined) throw new BrokenScan();
      if (byte === 0xff && this.#bytes[this.#at + 1] !== 0) throw new BrokenScan();
      this.#at += byte === 0xff ? 2 : 1;
      this.#byte = byte;
      this.#left = 8;
    }
    this.#left -= 1;
    return (this.#byte >> this.#left) & 1;
  }

  number(bits: number): number {
    let value = 0;
    for (let index = 0; index < bits; index += 1) value = value * 2 + this.bit();
    return value;
  }

  value({ lengths, values }: Codes): number {
    let code = 0;
    for (const { first, count, at } of lengths) {
      code = code * 2 + this.bit();
      if (code - first < count) return values[at + code - first] ?? 0;
    }
    throw new BrokenScan();
  }

  /** Passes a restart marker: the bits that fill up the byte before it, and the marker itself. */
  restart(number: number): void {
    this.#left = 0;
    if (bigEndian(this.#bytes, this.#at, 2) !== 0xffd0 + number) throw new BrokenScan();
    this.#at += 2;
  }

  /** Where the data ends: behind the byte of its last bit. */
  get end(): number {
    return this.#at;
  }
}
