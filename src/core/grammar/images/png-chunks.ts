import { REMARKS, UNKNOWN } from './bytes.ts';
import type { Fault } from './bytes.ts';
import type { Header } from './png-rows.ts';

/** What is known of a file when a chunk comes. */
export interface Before {
  readonly header: Header;
  /** Names of the chunks before. */
  readonly seen: ReadonlySet<string>;
  readonly last: string;
  /** Colours of its palette. */
  readonly palette: number;
}

interface Rule {
  /** Whether its data may have this length. */
  readonly fits: (length: number, before: Before) => boolean;
  /** The chunks that it may not follow. */
  readonly not: readonly string[];
  readonly many?: boolean;
}

const PIXELS = ['IDAT'];
const COLOURS = ['PLTE', 'IDAT'];

const INDEXED = 3;

/** Types of colour that may have a palette: the one that needs it, and those that may suggest one. */
const WITH_PALETTE: ReadonlySet<number> = new Set([2, INDEXED, 6]);

/** Bytes of the colour that is transparent, by the type of colour. */
const TRANSPARENT: Readonly<Record<number, number>> = { 0: 2, 2: 6 };

/** Bytes of the colour of the background, by the type of colour. */
const BACKGROUND: Readonly<Record<number, number>> = { 0: 2, 2: 6, 3: 1, 4: 2, 6: 6 };

/** How many numbers say which bits of samples mean something, by the type of colour. */
const SIGNIFICANT: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 3, 4: 2, 6: 4 };

const always = (): boolean => true;
const exactly =
  (wanted: number) =>
  (length: number): boolean =>
    length === wanted;

/** The chunks that a file may have beside IHDR, with their order (W3C PNG 3, 5.6 and 11). */
const CHUNKS: Readonly<Record<string, Rule>> = {
  PLTE: { fits: isPalette, not: ['IDAT', 'tRNS', 'bKGD'] },
  IDAT: { fits: always, not: [], many: true },
  IEND: { fits: exactly(0), not: [] },
  cHRM: { fits: exactly(32), not: COLOURS },
  cICP: { fits: exactly(4), not: COLOURS },
  gAMA: { fits: exactly(4), not: COLOURS },
  iCCP: { fits: always, not: COLOURS },
  sRGB: { fits: exactly(1), not: COLOURS },
  mDCV: { fits: exactly(24), not: COLOURS },
  cLLI: { fits: exactly(8), not: COLOURS },
  sBIT: { fits: (length, { header }) => length === SIGNIFICANT[header.colour], not: COLOURS },
  bKGD: { fits: (length, { header }) => length === BACKGROUND[header.colour], not: PIXELS },
  tRNS: { fits: isTransparency, not: PIXELS },
  pHYs: { fits: exactly(9), not: PIXELS },
  eXIf: { fits: always, not: PIXELS },
  tIME: { fits: exactly(7), not: [] },
  tEXt: { fits: always, not: [], many: true },
};

function isPalette(length: number, { header: { colour, depth } }: Before): boolean {
  const most = colour === INDEXED ? 2 ** depth : 256;
  return WITH_PALETTE.has(colour) && length > 0 && length % 3 === 0 && length / 3 <= most;
}

function isTransparency(length: number, { header: { colour }, palette }: Before): boolean {
  if (colour === INDEXED) return length > 0 && length <= palette;
  return length === TRANSPARENT[colour];
}

/** Chunks of files that move (W3C PNG 3, 4.9). */
const MOVING: ReadonlySet<string> = new Set(['acTL', 'fcTL', 'fdAT']);

/** Remarks that are compressed, or in any script and of any form. */
const LONG_REMARKS: ReadonlySet<string> = new Set(['zTXt', 'iTXt']);

/** What is wrong with a chunk, by its name, its length, and the chunks before it. */
export function faultOfChunk(name: string, length: number, before: Before): Fault | undefined {
  const rule = Object.hasOwn(CHUNKS, name) ? CHUNKS[name] : undefined;
  if (!rule) {
    if (MOVING.has(name)) return 'moving';
    if (LONG_REMARKS.has(name)) return REMARKS;
    // A capital letter says that the picture cannot be shown without this chunk.
    return /^[a-z]/.test(name) ? UNKNOWN : 'damaged';
  }
  const { header, seen, last, palette } = before;
  const again = seen.has(name) && (!rule.many || (name === 'IDAT' && last !== 'IDAT'));
  const late = rule.not.some((other) => seen.has(other));
  const bare = name === 'IDAT' && header.colour === INDEXED && palette === 0;
  return again || late || bare || !rule.fits(length, before) ? 'damaged' : undefined;
}
