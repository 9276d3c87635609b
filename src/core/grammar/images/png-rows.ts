import { bigEndian } from './bytes.ts';
import type { Size } from './bytes.ts';

/** What IHDR says. */
export interface Header extends Size {
  readonly depth: number;
  readonly colour: number;
  readonly interlaced: boolean;
}

/** The types of colour by their number: samples a pixel, and the bits that a sample may have. */
const COLOURS: Readonly<Record<number, { samples: number; depths: readonly number[] }>> = {
  0: { samples: 1, depths: [1, 2, 4, 8, 16] },
  2: { samples: 3, depths: [8, 16] },
  3: { samples: 1, depths: [1, 2, 4, 8] },
  4: { samples: 2, depths: [8, 16] },
  6: { samples: 4, depths: [8, 16] },
};

/** The pictures of which an interlaced one is made: where each begins, and its steps (8.1). */
const PASSES = [
  { x: 0, y: 0, across: 8, down: 8 },
  { x: 4, y: 0, across: 8, down: 8 },
  { x: 0, y: 4, across: 4, down: 8 },
  { x: 2, y: 0, across: 4, down: 4 },
  { x: 0, y: 2, across: 2, down: 4 },
  { x: 1, y: 0, across: 2, down: 2 },
  { x: 0, y: 1, across: 1, down: 2 },
];
const ONE_PASS = [{ x: 0, y: 0, across: 1, down: 1 }];

/** Filters of rows: the largest of their numbers (W3C PNG 3, 9.2). */
const LAST_FILTER = 4;

/** Reads IHDR (W3C PNG 3, 11.2.1); undefined where there can be no such picture. */
export function headerOf(data: Uint8Array): Header | undefined {
  const [depth = 0, colour = -1, compression, filter, interlace = 2] = data.subarray(8);
  const possible = COLOURS[colour]?.depths.includes(depth) ?? false;
  if (data.length !== 13 || !possible || compression !== 0 || filter !== 0 || interlace > 1) {
    return undefined;
  }
  const [width, height] = [bigEndian(data, 0, 4), bigEndian(data, 4, 4)];
  return { width, height, depth, colour, interlaced: interlace === 1 };
}

/** The rows of all passes: how many, and of how many bytes, with the one that names the filter. */
function rowsOf({ width, height, depth, colour, interlaced }: Header): [number, number][] {
  const bits = depth * (COLOURS[colour]?.samples ?? 0);
  return (interlaced ? PASSES : ONE_PASS).flatMap(({ x, y, across, down }): [number, number][] => {
    const columns = Math.ceil((width - x) / across);
    const rows = Math.ceil((height - y) / down);
    return columns > 0 ? [[rows, 1 + Math.ceil((columns * bits) / 8)]] : [];
  });
}

/** How many bytes the pixels of a picture are, before they are compressed. */
export function lengthOfRows(header: Header): number {
  return rowsOf(header).reduce((sum, [rows, length]) => sum + rows * length, 0);
}

/** Whether every row begins with the number of a filter. */
export function haveFilters(pixels: Uint8Array, header: Header): boolean {
  let at = 0;
  for (const [rows, length] of rowsOf(header)) {
    for (const end = at + rows * length; at < end; at += length) {
      if (!((pixels[at] ?? NaN) <= LAST_FILTER)) return false;
    }
  }
  return true;
}
