import { bigEndian, REMARKS } from './bytes.ts';
import type { Reader, Size } from './bytes.ts';
import { readApplication } from './jpeg-application.ts';
import { Bits, BrokenScan, codesOf } from './jpeg-bits.ts';
import type { Codes } from './jpeg-bits.ts';
import { frameOf } from './jpeg-frame.ts';
import type { Frame } from './jpeg-frame.ts';
import { readScan, takeTurn } from './jpeg-scan.ts';
import type { Scan } from './jpeg-scan.ts';
import { isPlainText, REMARKS_LIMIT } from './extras.ts';

/** Frames that browsers decode: baseline, extended and progressive (ITU-T T.81, table B.1). */
const FRAMES: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);
const PROGRESSIVE = 0xc2;

const HUFFMAN_TABLES = 0xc4;
const START_OF_IMAGE = 0xd8;
const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;
const QUANTISATION_TABLES = 0xdb;
const RESTART_INTERVAL = 0xdd;
const COMMENT = 0xfe;

/** Most scans of one picture: several times what programs write, since each goes over all of it. */
const MOST_SCANS = 64;

/**
 * JPEG (ITU-T T.81, annex B): segments, each with its length, one of them the frame with the size;
 * and scans, whose end is where their last code ends. So every scan is read code by code, up to the
 * marker EOI, behind which nothing may stand. A camera that was held upright says so in its Exif
 * data, and browsers turn the picture.
 */
export const readJpeg: Reader = (bytes) => {
  const tables: Tables = { quantisation: new Set(), first: new Map(), others: new Map() };
  const seen = new Set<string>();
  let frame: Frame | undefined;
  let orientation = 1;
  let interval = 0;
  let remarks = 0;
  let scans = 0;
  for (let at = 2; ;) {
    const marker = bytes[at + 1];
    if (marker === undefined) return 'damaged';
    // Between 255 and a zero, codes would go on.
    if (bytes[at] !== 0xff || marker === 0) return scans > 0 ? 'more' : 'damaged';
    if (marker === END_OF_IMAGE) {
      if (!frame?.components.every(({ missing }) => missing[0] !== -1)) return 'damaged';
      return at + 2 === bytes.length ? sizeOf(frame, orientation) : 'more';
    }
    if (marker === START_OF_IMAGE) return 'more';
    const next = at + 2 + bigEndian(bytes, at + 2, 2);
    if (!(next >= at + 4 && next <= bytes.length)) return 'damaged';
    const data = bytes.subarray(at + 4, next);
    at = next;
    if (FRAMES.has(marker)) {
      if (frame) return 'damaged';
      const found = frameOf(data, marker === PROGRESSIVE);
      if (!found) return 'damaged';
      if (!('components' in found)) return found;
      frame = found;
    } else if (marker === START_OF_SCAN) {
      scans += 1;
      const end =
        frame && scans <= MOST_SCANS
          ? endOfScan(bytes, at, data, { frame, tables, interval })
          : undefined;
      if (end === undefined) return 'damaged';
      at = end;
    } else if (marker === HUFFMAN_TABLES) {
      if (!addCodes(data, tables)) return 'damaged';
    } else if (marker === QUANTISATION_TABLES) {
      if (!addQuantisation(data, tables)) return 'damaged';
    } else if (marker === RESTART_INTERVAL) {
      if (data.length !== 2) return 'damaged';
      interval = bigEndian(data, 0, 2);
    } else if (marker === COMMENT) {
      remarks += data.length;
      if (remarks > REMARKS_LIMIT || !isPlainText(data)) return REMARKS;
    } else {
      const found = readApplication(marker, data, seen);
      if (typeof found !== 'number') return found;
      orientation = Math.max(orientation, found);
    }
  }
};

/** How large a picture is when it is shown: orientations 5 to 8 turn it by a quarter. */
function sizeOf({ width, height }: Frame, orientation: number): Size {
  return orientation >= 5 ? { width: height, height: width } : { width, height };
}

/** The tables that scans refer to by their numbers. */
interface Tables {
  readonly quantisation: Set<number>;
  readonly first: Map<number, Codes>;
  readonly others: Map<number, Codes>;
}

/** Reads tables of codes (B.2.4.2); false where they do not fill their segment. */
function addCodes(data: Uint8Array, { first, others }: Tables): boolean {
  let at = 0;
  while (at < data.length) {
    const [kind, number] = [(data[at] ?? 0) >> 4, (data[at] ?? 0) & 15];
    const counts = data.subarray(at + 1, at + 17);
    const end = at + 17 + counts.reduce((sum, count) => sum + count, 0);
    const codes = codesOf(counts, data.subarray(at + 17, end));
    if (!codes || counts.length < 16 || end > data.length || kind > 1 || number > 3) return false;
    (kind === 0 ? first : others).set(number, codes);
    at = end;
  }
  return true;
}

/** Reads tables of quantisation (B.2.4.1), of one or two bytes for each of 64 numbers. */
function addQuantisation(data: Uint8Array, { quantisation }: Tables): boolean {
  let at = 0;
  while (at < data.length) {
    const [wide, number] = [(data[at] ?? 0) >> 4, (data[at] ?? 0) & 15];
    const end = at + 1 + 64 * (1 + wide);
    if (wide > 1 || number > 3 || end > data.length) return false;
    quantisation.add(number);
    at = end;
  }
  return true;
}

interface Around {
  readonly frame: Frame;
  readonly tables: Tables;
  readonly interval: number;
}

/** Where the data of a scan ends; undefined where it is none. */
function endOfScan(
  bytes: Uint8Array,
  at: number,
  header: Uint8Array,
  around: Around,
): number | undefined {
  const scan = scanOf(header, around);
  if (!scan || !takeTurn(scan)) return undefined;
  const bits = new Bits(bytes, at);
  try {
    readScan(bits, scan, around.frame.units);
  } catch (error) {
    if (error instanceof BrokenScan) return undefined;
    throw error;
  }
  return bits.end;
}

/** Reads the header of a scan (B.2.3); whether it is the turn of its components is seen later. */
function scanOf(header: Uint8Array, { frame, tables, interval }: Around): Scan | undefined {
  const count = header[0] ?? 0;
  if (header.length !== 4 + 2 * count) return undefined;
  const components: Scan['components'][number][] = [];
  for (let index = 0; index < count; index += 1) {
    const id = header[1 + 2 * index];
    const table = header[2 + 2 * index] ?? 0;
    const component = frame.components.find((each) => each.id === id);
    if (!component) return undefined;
    if (!tables.quantisation.has(component.quantisation)) return undefined;
    const [first, others] = [tables.first.get(table >> 4), tables.others.get(table & 15)];
    components.push({ component, first, others });
  }
  // The data units of one interleaved unit are ten at most.
  const blocks = components.reduce(
    (sum, { component }) => sum + component.across * component.down,
    0,
  );
  if (count > 1 && blocks > 10) return undefined;
  const [from = 0, to = 0, approximation = 0] = header.subarray(1 + 2 * count);
  const [high, low] = [approximation >> 4, approximation & 15];
  return { components, progressive: frame.progressive, from, to, high, low, interval };
}
