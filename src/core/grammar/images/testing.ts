/** Builds files of images byte by byte, whole or broken, for tests. */

export type Part = string | readonly number[] | Uint8Array;

export function joined(...parts: readonly Part[]): Uint8Array {
  const bytes = parts.flatMap((part) =>
    typeof part === 'string' ? Array.from(part, (it) => it.charCodeAt(0)) : [...part],
  );
  return Uint8Array.from(bytes);
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

/** A chunk of PNG; its checksum is never looked at. */
export function chunk(name: string, data: Part = [], length?: number): Uint8Array {
  const body = joined(data);
  return joined(u32(length ?? body.length), name, body, [0, 0, 0, 0]);
}

export const PNG_SIGNATURE = '\x89PNG\r\n\x1a\n';

export function header(width: number, height: number): Uint8Array {
  return chunk('IHDR', [...u32(width), ...u32(height), 8, 2, 0, 0, 0]);
}

export function png(width: number, height: number): Uint8Array {
  return joined(PNG_SIGNATURE, header(width, height), chunk('IDAT', [1]), chunk('IEND'));
}

/** A segment of JPEG. */
export function segment(marker: number, data: Part = [], length?: number): Uint8Array {
  const body = joined(data);
  return joined([0xff, marker], u16(length ?? body.length + 2), body);
}

export function frame(width: number, height: number, marker = 0xc0): Uint8Array {
  return segment(marker, [8, ...u16(height), ...u16(width), 1, 1, 0x11, 0]);
}

export const SCAN = joined(segment(0xda, [1, 1, 0, 0, 63, 0]), [1, 2, 3]);
export const JPEG_START = [0xff, 0xd8];
export const JPEG_END = [0xff, 0xd9];

export function jpeg(...segments: readonly Part[]): Uint8Array {
  return joined(JPEG_START, ...segments, SCAN, JPEG_END);
}

interface Exif {
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
}

/** Exif data with one entry, the orientation. */
export function exif(orientation: number, options: Exif = {}): Uint8Array {
  const { order = 'MM', tag = 0x0112, type = 3, values = 1, before = [], count = 1 } = options;
  const { name = 'Exif\0\0', marker = 0xe1 } = options;
  const number = (bytes: number[]): number[] => (order === 'MM' ? bytes : reversed(bytes));
  const entry = [...number(u16(tag)), ...number(u16(type)), ...number(u32(values))];
  const value = [...number(u16(orientation)), 0, 0];
  const directory = [...number(u16(count)), ...before, ...entry, ...value];
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

export function lossy(width: number, height: number): Uint8Array {
  const sides = [...reversed(u16(width)), ...reversed(u16(height))];
  return riff('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, ...sides]);
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

export function meta(...properties: readonly Part[]): Uint8Array {
  return box('meta', u32(0), box('hdlr'), box('iprp', box('ipco', ...properties)));
}

export function avif(...properties: readonly Part[]): Uint8Array {
  return joined(brands('avif', 'mif1'), meta(...properties), box('mdat', [1, 2, 3]));
}
