import { LONGEST_SIDE } from '../../model/images.ts';
import { bigEndian } from './bytes.ts';
import type { Size } from './bytes.ts';
import type { Component } from './jpeg-scan.ts';

/** What a frame says of all of its scans. */
export interface Frame extends Size {
  readonly progressive: boolean;
  readonly components: readonly Component[];
  /** Units of an interleaved scan: how many in a row, and how many rows. */
  readonly units: readonly [number, number];
}

/** How many components browsers show: grey, colours, and the inks of print. */
const COUNTS: ReadonlySet<number> = new Set([1, 3, 4]);

/**
 * Reads the header of a frame (ITU-T T.81, B.2.2); undefined where no browser shows such a picture.
 * Of one that is too large, nothing but its size: that is a problem of its own, and nobody needs so
 * much memory.
 */
export function frameOf(data: Uint8Array, progressive: boolean): Frame | Size | undefined {
  const [height, width] = [bigEndian(data, 1, 2), bigEndian(data, 3, 2)];
  const count = data[5] ?? 0;
  if (data[0] !== 8 || !COUNTS.has(count) || data.length !== 6 + 3 * count) return undefined;
  if (width < 1 || height < 1) return undefined;
  const described = Array.from({ length: count }, (_, index) => {
    const [id = 0, factors = 0, quantisation = 0] = data.subarray(6 + 3 * index);
    return { id, across: factors >> 4, down: factors & 15, quantisation };
  });
  const factors = described.flatMap(({ across, down }) => [across, down]);
  const ids = new Set(described.map(({ id }) => id));
  if (ids.size < count || Math.min(...factors) < 1 || Math.max(...factors) > 4) return undefined;
  if (width > LONGEST_SIDE || height > LONGEST_SIDE) return { width, height };
  const widest = Math.max(...described.map(({ across }) => across));
  const highest = Math.max(...described.map(({ down }) => down));
  const units = [Math.ceil(width / (8 * widest)), Math.ceil(height / (8 * highest))] as const;
  const components = described.map((each): Component => {
    const [stride, lines] = [units[0] * each.across, units[1] * each.down];
    return {
      ...each,
      columns: Math.ceil(Math.ceil((width * each.across) / widest) / 8),
      rows: Math.ceil(Math.ceil((height * each.down) / highest) / 8),
      stride,
      missing: new Int8Array(64).fill(-1),
      history: new Uint32Array(progressive ? 2 * stride * lines : 0),
    };
  });
  return { width, height, progressive, components, units };
}
