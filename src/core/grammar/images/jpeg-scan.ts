import { BrokenScan } from './jpeg-bits.ts';
import type { Bits, Codes } from './jpeg-bits.ts';

/** A component of a picture, such as its brightness, and what is known of it. */
export interface Component {
  readonly id: number;
  /** Blocks of 8 × 8 samples in one unit of an interleaved scan. */
  readonly across: number;
  readonly down: number;
  readonly quantisation: number;
  /** Blocks that hold samples of the picture. */
  readonly columns: number;
  readonly rows: number;
  /** Blocks of one row, with those that only fill up the last unit. */
  readonly stride: number;
  /** For each coefficient, how many of its bits are still to come; -1 before its first scan. */
  readonly missing: Int8Array;
  /** For each block two numbers, whose bits say which coefficients are not zero. */
  readonly history: Uint32Array;
}

/** What a scan brings (ITU-T T.81, B.2.3). */
export interface Scan {
  readonly components: readonly {
    readonly component: Component;
    readonly first?: Codes | undefined;
    readonly others?: Codes | undefined;
  }[];
  readonly progressive: boolean;
  /** Its first and last coefficient, in the order of the zigzag. */
  readonly from: number;
  readonly to: number;
  /** How many bits of the coefficients were missing before, and how many are after it. */
  readonly high: number;
  readonly low: number;
  /** Units between two restart markers; 0 where there are none. */
  readonly interval: number;
}

/** Most bits of a difference of first coefficients, and of any other, of samples of 8 bits. */
const FIRST_BITS = 11;
const OTHER_BITS = 10;

const LAST = 63;

/**
 * Reads all of a scan's codes, and keeps of what they mean only what later codes depend on.
 * @param units how many units an interleaved scan has in a row, and how many rows
 * @throws {BrokenScan} where the data is not such a scan
 */
export function readScan(bits: Bits, scan: Scan, units: readonly [number, number]): void {
  const [only] = scan.components;
  if (!only) throw new BrokenScan();
  const alone = scan.components.length === 1;
  const [columns, rows] = alone ? [only.component.columns, only.component.rows] : units;
  const reader = new BlockReader(bits, scan);
  const count = columns * rows;
  for (let unit = 0; unit < count; unit += 1) {
    // No number is a multiple of an interval of 0.
    if (unit > 0 && unit % scan.interval === 0) {
      reader.finish();
      bits.restart((unit / scan.interval - 1) % 8);
    }
    const column = unit % columns;
    const row = (unit - column) / columns;
    for (const { component, first, others } of scan.components) {
      const { across, down, stride } = component;
      const [wide, high] = alone ? [1, 1] : [across, down];
      for (let y = row * high; y < (row + 1) * high; y += 1) {
        for (let x = column * wide; x < (column + 1) * wide; x += 1) {
          reader.read(component.history, 2 * (y * stride + x), first, others);
        }
      }
    }
  }
  reader.finish();
}

/** Reads the codes of one block after the other (ITU-T T.81, F.2.2 and G.2). */
class BlockReader {
  readonly #bits: Bits;
  readonly #scan: Scan;
  /** Blocks to come, this one included, of which no code is written any more. */
  #ended = 0;

  constructor(bits: Bits, scan: Scan) {
    this.#bits = bits;
    this.#scan = scan;
  }

  /** No run of ended blocks goes on behind the last one. */
  finish(): void {
    if (this.#ended !== 0) throw new BrokenScan();
  }

  /** @param block where the history of this block is */
  read(history: Uint32Array, block: number, first?: Codes, others?: Codes): void {
    const { progressive, from, high } = this.#scan;
    if (from === 0) {
      if (high === 0) this.#pass(given(first), FIRST_BITS);
      else this.#bits.bit();
    }
    if (!progressive) this.#coefficients(history, block, 1, given(others));
    else if (from > 0 && high === 0) this.#coefficients(history, block, from, given(others));
    else if (from > 0) this.#refine(history, block, given(others));
  }

  /** A code that says how many bits follow, and these bits. */
  #pass(codes: Codes, most: number): void {
    const length = this.#bits.value(codes);
    if (length > most) throw new BrokenScan();
    this.#bits.number(length);
  }

  #coefficients(history: Uint32Array, block: number, from: number, codes: Codes): void {
    const bits = this.#bits;
    const { progressive, to } = this.#scan;
    if (this.#ended > 0) {
      this.#ended -= 1;
      return;
    }
    for (let at = from; at <= to; at += 1) {
      const code = bits.value(codes);
      const [zeros, length] = [code >> 4, code & 15];
      if (length === 0 && zeros < 15) {
        if (!progressive && zeros > 0) throw new BrokenScan();
        this.#ended = 2 ** zeros + bits.number(zeros) - 1;
        return;
      }
      at += zeros;
      if (at > to || length > OTHER_BITS || (length === 0 && at === to)) throw new BrokenScan();
      bits.number(length);
      if (length > 0) mark(history, block, at);
    }
  }

  /** One more bit of each coefficient; those that were zero until now come with the zeros before. */
  #refine(history: Uint32Array, block: number, codes: Codes): void {
    const bits = this.#bits;
    const { from, to } = this.#scan;
    let at = from;
    while (this.#ended === 0 && at <= to) {
      const code = bits.value(codes);
      const length = code & 15;
      let zeros = code >> 4;
      if (length > 1) throw new BrokenScan();
      if (length === 0 && zeros < 15) {
        this.#ended = 2 ** zeros + bits.number(zeros);
        break;
      }
      bits.number(length);
      for (; at <= to; at += 1) {
        if (isMarked(history, block, at)) bits.bit();
        else if (zeros === 0) break;
        else zeros -= 1;
      }
      if (at > to) throw new BrokenScan();
      if (length > 0) mark(history, block, at);
      at += 1;
    }
    if (this.#ended === 0) return;
    for (; at <= to; at += 1) if (isMarked(history, block, at)) bits.bit();
    this.#ended -= 1;
  }
}

function given(codes: Codes | undefined): Codes {
  if (!codes) throw new BrokenScan();
  return codes;
}

function mark(history: Uint32Array, block: number, at: number): void {
  const index = block + (at >> 5);
  history[index] = (history[index] ?? 0) | (1 << (at & 31));
}

function isMarked(history: Uint32Array, block: number, at: number): boolean {
  return (((history[block + (at >> 5)] ?? 0) >> (at & 31)) & 1) === 1;
}

/** Notes that a scan brings these bits; false where it is not its turn. */
export function takeTurn({ components, progressive, from, to, high, low }: Scan): boolean {
  const [only] = components;
  if (!only) return false;
  if (!progressive && (from !== 0 || to !== LAST || high !== 0 || low !== 0)) return false;
  if (progressive) {
    const isFirst = from === 0 && to === 0;
    const isOthers = from > 0 && from <= to && to <= LAST && components.length === 1;
    if (!isFirst && !isOthers) return false;
    // The first coefficients come before all others of their component.
    if (isOthers && only.component.missing[0] === -1) return false;
    if (low > 13 || (high > 0 && high !== low + 1)) return false;
  }
  for (const { component } of components) {
    for (let at = from; at <= to; at += 1) {
      if (component.missing[at] !== (high === 0 ? -1 : high)) return false;
    }
    component.missing.fill(low, from, to + 1);
  }
  return true;
}
