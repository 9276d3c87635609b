import { asciiAt, bigEndian } from './bytes.ts';

export interface Box {
  readonly name: string;
  /** Where its data begins in the bytes that were read. */
  readonly at: number;
  readonly data: Uint8Array;
}

/** The boxes that fill some bytes (ISO/IEC 14496-12, 4.2); undefined where they do not fit. */
export function boxesIn(bytes: Uint8Array): Box[] | undefined {
  const boxes: Box[] = [];
  for (let at = 0; at < bytes.length;) {
    const length = bigEndian(bytes, at, 4);
    // Lengths 0 and 1 stand for files that are not written yet or larger than any of ours.
    if (!(length >= 8 && at + length <= bytes.length)) return undefined;
    const data = bytes.subarray(at + 8, at + length);
    boxes.push({ name: asciiAt(bytes, at + 4, 4), at: at + 8, data });
    at += length;
  }
  return boxes;
}

/** Reads numbers one after the other. What is missing is `NaN`. */
export class Fields {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.#at = at;
  }

  number(bytes: number): number {
    this.#at += bytes;
    return bigEndian(this.#bytes, this.#at - bytes, bytes);
  }

  name(): string {
    this.#at += 4;
    return asciiAt(this.#bytes, this.#at - 4, 4);
  }

  /** Whether all was read and nothing was missing. */
  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length;
  }
}
