import { joined as bytesOf } from './bytes.ts';
import { crc32 } from './crc.ts';
import type { ReadImage } from './image.ts';

/** Builds files of images byte by byte, whole or broken, for tests. */

export type Part = string | readonly number[] | Uint8Array;

export function joined(...parts: readonly Part[]): Uint8Array {
  return bytesOf(
    parts.map((part) =>
      typeof part === 'string'
        ? Uint8Array.from(part, (it) => it.charCodeAt(0))
        : Uint8Array.from(part),
    ),
  );
}

export function u16(value: number): number[] {
  return [(value >>> 8) & 255, value & 255];
}

export function u32(value: number): number[] {
  return [...u16(value >>> 16), ...u16(value & 0xffff)];
}

function reversed(bytes: readonly number[]): number[] {
  return [...bytes].reverse();
}

/** A chunk of PNG, with its checksum or another. */
export function chunk(name: string, data: Part = [], length?: number, sum?: number): Uint8Array {
  const body = joined(data);
  const checked = joined(name, body);
  return joined(u32(length ?? body.length), checked, u32(sum ?? crc32(checked)));
}

export const PNG_SIGNATURE = '\x89PNG\r\n\x1a\n';

/** What IHDR says besides the size: a grey picture of one bit, unless something else is wanted. */
export interface Form {
  readonly depth?: number;
  readonly colour?: number;
  readonly compression?: number;
  readonly filter?: number;
  readonly interlace?: number;
}

export function header(width: number, height: number, form: Form = {}): Uint8Array {
  const { depth = 1, colour = 0, compression = 0, filter = 0, interlace = 0 } = form;
  const rest = [depth, colour, compression, filter, interlace];
  return chunk('IHDR', [...u32(width), ...u32(height), ...rest]);
}

/** A zlib stream of data that is stored as it is. */
export function stored(data: Uint8Array): Uint8Array {
  const blocks: Part[] = [[0x78, 0x01]];
  for (let at = 0; at === 0 || at < data.length; at += 0xffff) {
    const block = data.subarray(at, at + 0xffff);
    const sizes = [...reversed(u16(block.length)), ...reversed(u16(0xffff - block.length))];
    blocks.push([at + 0xffff >= data.length ? 1 : 0, ...sizes], block);
  }
  let [a, b] = [1, 0];
  for (const byte of data) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return joined(...blocks, u16(b), u16(a));
}

/** The chunk of the pixels of a picture of one bit, all black. */
export function pixels(width: number, height: number): Uint8Array {
  return chunk('IDAT', stored(new Uint8Array(height * (1 + Math.ceil(width / 8)))));
}

/** A picture of one bit, with other chunks before its pixels. */
export function png(width: number, height: number, ...chunks: readonly Part[]): Uint8Array {
  const last = [pixels(width, height), chunk('IEND')];
  return joined(PNG_SIGNATURE, header(width, height), ...chunks, ...last);
}

/** A segment of JPEG. */
export function segment(marker: number, data: Part = [], length?: number): Uint8Array {
  const body = joined(data);
  return joined([0xff, marker], u16(length ?? body.length + 2), body);
}

export function frame(width: number, height: number, marker = 0xc0): Uint8Array {
  return segment(marker, [8, ...u16(height), ...u16(width), 1, 1, 0x11, 0]);
}

export const QUANTISATION = segment(0xdb, [0, ...new Array<number>(64).fill(1)]);

/** A table with one code of one bit: `0` stands for the value. */
export function code(kind: number, value: number): Uint8Array {
  return segment(0xc4, [kind, 1, ...new Array<number>(15).fill(0), value]);
}

/** Tables in which each block of a grey picture takes two bits, both zero. */
export const TABLES = joined(QUANTISATION, code(0x00, 0), code(0x10, 0));

/** The header of a scan of one component. */
export function scan(from = 0, to = 63, approximation = 0): Uint8Array {
  return segment(0xda, [1, 1, 0, from, to, approximation]);
}

/** The scan of a picture of 30 × 20 pixels: twelve blocks. */
export const SCAN = joined(scan(), [0, 0, 0]);
export const JPEG_START = [0xff, 0xd8];
export const JPEG_END = [0xff, 0xd9];

export function jpeg(...segments: readonly Part[]): Uint8Array {
  return joined(JPEG_START, TABLES, ...segments, SCAN, JPEG_END);
}

export interface Exif {
  /** `MM` is the order of the network, `II` the other. */
  readonly order?: 'MM' | 'II';
  readonly tag?: number;
  /** 3 is a number of two bytes. */
  readonly type?: number;
  readonly values?: number;
  /** How many entries the directory says that it has. */
  readonly count?: number;
  /** What stands before the entry in the directory. */
  readonly before?: readonly number[];
  readonly name?: string;
  readonly marker?: number;
  /** Where the directory of a second picture is. */
  readonly next?: number;
}

/** Exif data with one entry, the orientation. */
export function exif(orientation: number, options: Exif = {}): Uint8Array {
  const { order = 'MM', tag = 0x0112, type = 3, values = 1, before = [], count = 1 } = options;
  const { name = 'Exif\0\0', marker = 0xe1, next = 0 } = options;
  const number = (bytes: number[]): number[] => (order === 'MM' ? bytes : reversed(bytes));
  const entry = [...number(u16(tag)), ...number(u16(type)), ...number(u32(values))];
  const value = [...number(u16(orientation)), 0, 0];
  const directory = [...number(u16(count)), ...before, ...entry, ...value, ...number(u32(next))];
  return segment(marker, joined(name, order, number(u16(42)), number(u32(8)), directory));
}

/** A chunk of WebP, with the byte that fills one of odd length. */
export function riff(name: string, data: Part = [], length?: number): Uint8Array {
  const body = joined(data);
  return joined(name, reversed(u32(length ?? body.length)), body, body.length % 2 ? [0] : []);
}

export function webp(...chunks: readonly Part[]): Uint8Array {
  const body = joined('WEBP', ...chunks);
  return joined('RIFF', reversed(u32(body.length)), body);
}

export function lossy(width: number, height: number, tag = 0x10): Uint8Array {
  const sides = [...reversed(u16(width)), ...reversed(u16(height))];
  return riff('VP8 ', [...reversed(u32(tag)).slice(0, 3), 0x9d, 0x01, 0x2a, ...sides]);
}

export function lossless(width: number, height: number): Uint8Array {
  return riff('VP8L', [0x2f, ...reversed(u32((width - 1) | ((height - 1) << 14)))]);
}

export function extended(width: number, height: number, flags = 0): Uint8Array {
  const side = (value: number): number[] => reversed(u32(value - 1)).slice(0, 3);
  return riff('VP8X', [flags, 0, 0, 0, ...side(width), ...side(height)]);
}

/** A box of AVIF. */
export function box(name: string, ...data: readonly Part[]): Uint8Array {
  const body = joined(...data);
  return joined(u32(body.length + 8), name, body);
}

export function brands(major: string, ...others: readonly string[]): Uint8Array {
  return box('ftyp', major, u32(0), ...others);
}

export function extent(width: number, height: number): Uint8Array {
  return box('ispe', u32(0), u32(width), u32(height));
}

/** Pieces of an AVIF file, of which each may be another. */
export interface Avif {
  readonly properties?: readonly Part[];
  /** For each item, the numbers of its properties. */
  readonly of?: readonly (readonly number[])[];
  readonly types?: readonly string[];
  readonly references?: readonly Part[];
  readonly data?: readonly Part[];
  /** Where in the data each item is, and its length; otherwise one is behind the other. */
  readonly places?: readonly (readonly [at: number, length: number])[];
  /** Data of the first item that is kept among the metadata; `data` is that of the others. */
  readonly idat?: Part;
  /** Moves where the items are said to be. */
  readonly shift?: number;
  readonly major?: readonly [string, ...string[]];
  readonly inMeta?: readonly Part[];
}

/** A still picture in AV1: a sequence header with the size, and a frame of some bytes. */
export function still(
  width: number,
  height: number,
  frameBytes: readonly number[] = [1, 2],
): Uint8Array {
  // Profile 0, still, reduced, level 0; both sides of 16 bits.
  const bits =
    '00011' + '00000' + '1111' + '1111' + binary(width - 1) + binary(height - 1) + '0'.repeat(14);
  const bytes = bits.match(/.{8}/g)?.map((byte) => parseInt(byte, 2)) ?? [];
  return joined([0x0a, bytes.length], bytes, [0x32, frameBytes.length], frameBytes);
}

function binary(value: number): string {
  return value.toString(2).padStart(16, '0');
}

/** A picture of AVIF with one item, unless it is given others. */
export function avif(width: number, height: number, options: Avif = {}): Uint8Array {
  const { data = [still(width, height)], types = data.map(() => 'av01') } = options;
  const { properties = [extent(width, height)], of = data.map(() => [1]) } = options;
  const { references = [], shift = 0, major = ['avif', 'mif1'], inMeta = [] } = options;
  const start = brands(...major);
  const { places = oneByOne(data), idat } = options;
  const build = (from: number): Uint8Array => {
    const inFile = places.map(([at, length]) => [0, from + shift + at, length] as const);
    const stored = idat === undefined ? inFile : [[1, 0, idat.length] as const, ...inFile];
    const iloc = stored.flatMap(([method, at, length], index) => [
      ...[...u16(index + 1), ...(idat === undefined ? [] : u16(method)), 0, 0, 0, 1],
      ...[...u32(at), ...u32(length)],
    ]);
    const infe = types.map((type, index) =>
      box('infe', [2, 0, 0, 0], u16(index + 1), u16(0), type, [0]),
    );
    const ipma = of.map((numbers, index) => [...u16(index + 1), numbers.length, ...numbers]);
    return box(
      'meta',
      u32(0),
      box('hdlr', u32(0), u32(0), 'pict', new Array<number>(13).fill(0)),
      box('pitm', u32(0), u16(1)),
      box('iloc', [idat === undefined ? 0 : 1, 0, 0, 0, 0x44, 0], u16(stored.length), iloc),
      box('iinf', u32(0), u16(types.length), ...infe),
      box('iprp', box('ipco', ...properties), box('ipma', u32(0), u32(of.length), ...ipma)),
      ...(references.length > 0 ? [box('iref', u32(0), ...references)] : []),
      ...(idat === undefined ? [] : [box('idat', idat)]),
      ...inMeta,
    );
  };
  const from = start.length + build(0).length + 8;
  return joined(start, build(from), box('mdat', ...data));
}

/** The places of parts of which one is behind the other. */
function oneByOne(parts: readonly Part[]): [at: number, length: number][] {
  let end = 0;
  return parts.map(({ length }) => {
    end += length;
    return [end - length, length];
  });
}

/** Says what one item is to another. */
export function reference(kind: string, from: number, ...to: readonly number[]): Uint8Array {
  return box(kind, u16(from), u16(to.length), to.flatMap(u16));
}

/** The size as `6x4`, or the code and the message of the problem. */
export function verdict({ size, problems }: ReadImage): string {
  const faults = problems.map(({ code, message }) => `${code} ${message}`);
  return [...faults, ...(size ? [`${size.width}x${size.height}`] : [])].join('\n');
}

/** A colour profile with one tag, of which numbers may be others. */
export function profile({
  length = 160,
  mark = 'acsp',
  tags = 1,
  at = 144,
  size = 16,
} = {}): Uint8Array {
  const header = joined(u32(length), new Array<number>(32).fill(0), mark);
  const rest = new Array<number>(128 - header.length).fill(0);
  return joined(header, rest, u32(tags), 'desc', u32(at), u32(size), new Array<number>(16).fill(0));
}
