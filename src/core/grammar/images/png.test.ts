import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inflate } from '../../../io/inflate.ts';
import { readImage } from './image.ts';
import { chunk, exif, header, joined, pixels, png, PNG_SIGNATURE, profile } from './testing.ts';
import { stored, u32, verdict } from './testing.ts';
import type { Form, Part } from './testing.ts';

function told(bytes: Uint8Array): string {
  return verdict(readImage(bytes, 'a', '.png', inflate));
}

const DAMAGED = 'image-damaged The file begins as PNG, but is no whole image.';
const MORE = 'image-damaged The file goes on where its picture ends.';
const REMARKS = 'image-metadata The file holds more than its picture: remarks.';
const UNKNOWN = 'image-metadata The file holds more than its picture: data that no browser shows.';
const MOVES = 'image-type The picture moves, and readers could not stop it.';

const END = chunk('IEND');

/** A file of these chunks behind the signature. */
function file(...chunks: readonly Part[]): Uint8Array {
  return joined(PNG_SIGNATURE, ...chunks);
}

/** A picture of 3 × 2 pixels of some form whose rows are so many bytes. */
function formed(form: Form, bytes: number, ...before: readonly Part[]): Uint8Array {
  const data = stored(new Uint8Array(bytes));
  return file(header(3, 2, form), ...before, chunk('IDAT', data), END);
}

/** A picture with a palette of two colours of one bit, and other chunks around it. */
function indexed(before: readonly Part[], after: readonly Part[], colours = 2): Uint8Array {
  const palette = chunk('PLTE', new Uint8Array(3 * colours));
  const parts = [header(3, 2, { colour: 3 }), ...before, palette, ...after, pixels(3, 2), END];
  return file(...parts);
}

describe('the size', () => {
  it.each([
    ['a whole one', png(30, 20), '30x20'],
    ['the longest sides', png(4096, 4096), '4096x4096'],
    ['a width too large', png(4097, 1), 'image-too-large The image has 4097 × 1 pixels.'],
    ['a height too large', png(1, 4097), 'image-too-large The image has 1 × 4097 pixels.'],
    ['no width', png(0, 20), DAMAGED],
    ['no height', png(30, 0), DAMAGED],
  ])('%s', (_, bytes, expected) => {
    expect(told(bytes)).toBe(expected);
  });

  it('the largest number needs no memory', () => {
    const bytes = file(header(0xffffffff, 0xffffffff), chunk('IDAT'), END);
    expect(told(bytes)).toBe('image-too-large The image has 4294967295 × 4294967295 pixels.');
  });

  it.each([
    [4097, 1, 'image-too-large The image has 4097 × 1 pixels.'],
    [1, 4097, 'image-too-large The image has 1 × 4097 pixels.'],
    [4096, 1, DAMAGED],
    [1, 4096, DAMAGED],
  ])('%i by %i: pixels are read up to the longest sides', (width, height, expected) => {
    expect(told(file(header(width, height), chunk('IDAT'), END))).toBe(expected);
  });
});

describe('the header', () => {
  // Rows of 3 pixels and their filter, twice.
  it.each([
    [{ colour: 0, depth: 1 }, 4],
    [{ colour: 0, depth: 2 }, 4],
    [{ colour: 0, depth: 4 }, 6],
    [{ colour: 0, depth: 8 }, 8],
    [{ colour: 0, depth: 16 }, 14],
    [{ colour: 2, depth: 8 }, 20],
    [{ colour: 2, depth: 16 }, 38],
    [{ colour: 4, depth: 8 }, 14],
    [{ colour: 4, depth: 16 }, 26],
    [{ colour: 6, depth: 8 }, 26],
    [{ colour: 6, depth: 16 }, 50],
  ])('%o has rows of %i bytes, no more and no less', (form, bytes) => {
    expect(told(formed(form, bytes))).toBe('3x2');
    expect(told(formed(form, bytes - 1))).toBe(DAMAGED);
    expect(told(formed(form, bytes + 1))).toBe(DAMAGED);
  });

  it.each([
    [1, 4],
    [2, 4],
    [4, 6],
    [8, 8],
  ])('a palette of %i bits', (depth, bytes) => {
    const withColours = (colours: number): string =>
      told(formed({ colour: 3, depth }, bytes, chunk('PLTE', new Uint8Array(3 * colours))));
    expect(withColours(2)).toBe('3x2');
    expect(told(formed({ colour: 3, depth }, bytes))).toBe(DAMAGED);
    expect(withColours(2 ** depth)).toBe('3x2');
    expect(withColours(2 ** depth + 1)).toBe(DAMAGED);
  });

  it.each([
    { depth: 0 },
    { depth: 3 },
    { depth: 32 },
    { colour: 2, depth: 4 },
    { colour: 3, depth: 16 },
    { colour: 4, depth: 4 },
    { colour: 6, depth: 1 },
    { colour: 1, depth: 8 },
    { colour: 5, depth: 8 },
    { colour: 7, depth: 8 },
    { compression: 1 },
    { filter: 1 },
    { interlace: 2 },
    { interlace: 9 },
  ])('%o is none', (form) => {
    expect(told(formed(form, 4, chunk('PLTE', new Uint8Array(6))))).toBe(DAMAGED);
    expect(told(formed(form, 4))).toBe(DAMAGED);
  });

  it.each([
    ['too short', chunk('IHDR', u32(3))],
    ['without its last byte', chunk('IHDR', [...u32(3), ...u32(2), 1, 0, 0, 0])],
    ['too long', chunk('IHDR', [...u32(3), ...u32(2), 1, 0, 0, 0, 0, 0])],
    ['of another name', chunk('IHDr', header(3, 2).slice(8, -4))],
    ['that is not the first', joined(chunk('tIME', new Uint8Array(7)), header(3, 2))],
    ['twice', joined(header(3, 2), header(3, 2))],
    ['none', chunk('tIME', new Uint8Array(7))],
    ['of a form that only one maker reads', joined(chunk('CgBI', u32(0)), header(3, 2))],
  ])('%s', (_, first) => {
    expect(told(file(first, pixels(3, 2), END))).toBe(DAMAGED);
  });
});

describe('interlaced rows', () => {
  /** Bytes of the seven passes of 3 × 2 pixels of eight bits: 1 by 1, 1 by 1, 2 by 1, 1 by 2, 3 by 1. */
  it.each([
    [3, 2, 2 + 2 + 2 + 4],
    [1, 1, 2],
    [5, 5, 2 + 2 + 3 + 2 * 2 + 4 + 3 * 3 + 2 * 6],
    [8, 8, 2 + 2 + 3 + 2 * 3 + 2 * 5 + 4 * 5 + 4 * 9],
  ])('%i by %i', (width, height, bytes) => {
    const data = (length: number): string => {
      const rows = chunk('IDAT', stored(new Uint8Array(length)));
      return told(file(header(width, height, { depth: 8, interlace: 1 }), rows, END));
    };
    const size = `${width}x${height}`;
    expect([data(bytes - 1), data(bytes), data(bytes + 1)]).toEqual([DAMAGED, size, DAMAGED]);
  });
});

describe('pixels', () => {
  const rows = (first: number, second: number): Uint8Array => Uint8Array.of(first, 0, second, 0);
  const packed = (...data: readonly Part[]): Uint8Array =>
    file(header(3, 2), ...data.map((part) => chunk('IDAT', part)), END);
  const stream = stored(rows(0, 4));

  it.each([
    ['stored', packed(stream), '3x2'],
    ['compressed', packed(deflateSync(rows(1, 2))), '3x2'],
    ['in pieces', packed(stream.slice(0, 3), [], stream.slice(3)), '3x2'],
    ['a filter that there is not', packed(stored(rows(0, 5))), DAMAGED],
    ['a filter that there is not, first', packed(stored(rows(5, 0))), DAMAGED],
    ['something behind the stream', packed(joined(stream, [0])), MORE],
    ['something behind the stream, in a piece', packed(stream, 'PK'), MORE],
    ['a stream cut off', packed(stream.slice(0, -1)), DAMAGED],
    ['no stream', packed([1, 2, 3]), DAMAGED],
    ['a wrong sum', packed(joined(stream.slice(0, -1), [1])), DAMAGED],
    ['an empty stream', packed(stored(new Uint8Array())), DAMAGED],
    ['pieces that are empty', packed([]), DAMAGED],
    ['none', file(header(3, 2), END), DAMAGED],
    ['a bomb', packed(deflateSync(new Uint8Array(10_000_000))), DAMAGED],
  ])('%s', (_, found, expected) => {
    expect(told(found)).toBe(expected);
  });

  it('that do not follow each other', () => {
    const [first, second] = [chunk('IDAT', stream.slice(0, 4)), chunk('IDAT', stream.slice(4))];
    const between = chunk('tEXt', 'Title\0T');
    expect(told(file(header(3, 2), first, between, second, END))).toBe(DAMAGED);
    expect(told(file(header(3, 2), first, second, between, END))).toBe('3x2');
  });
});

describe('chunks', () => {
  const at = (...parts: readonly Part[]): Uint8Array => file(header(3, 2), ...parts);
  const picture = pixels(3, 2);

  it.each([
    ['no end', at(picture), DAMAGED],
    ['an end that holds something', at(picture, chunk('IEND', [0])), DAMAGED],
    ['a chunk behind the end', at(picture, END, chunk('tIME', new Uint8Array(7))), MORE],
    ['an end behind the end', at(picture, END, END), MORE],
    ['a length beyond the end', at(chunk('IDAT', [1], 0xffffffff), END), DAMAGED],
    ['a wrong sum', at(picture, chunk('IEND', [], undefined, 0)), DAMAGED],
    ['a wrong sum of a remark', at(chunk('tEXt', 'a\0b', undefined, 1), picture, END), DAMAGED],
    ['a chunk that every reader must know', at(chunk('ABCD'), picture, END), DAMAGED],
    ['one whose first letter alone is a capital', at(chunk('Abcd'), picture, END), DAMAGED],
    ['a chunk without a name', at(chunk('\0\0\0\0'), picture, END), DAMAGED],
    ['a name that every object has', at(chunk('toSt'), picture, END), UNKNOWN],
    ['an unknown one', at(chunk('iDOT', new Uint8Array(28)), picture, END), UNKNOWN],
    ['one that moves', at(chunk('acTL', u32(2)), picture, END), MOVES],
    ['a part of one that moves', at(chunk('fcTL'), picture, END), MOVES],
    ['other pixels of one that moves', at(picture, chunk('fdAT'), END), MOVES],
    ['compressed remarks', at(chunk('zTXt', 'a\0\0b'), picture, END), REMARKS],
    ['remarks of any form', at(chunk('iTXt', 'a\0\0\0\0\0b'), picture, END), REMARKS],
  ])('%s', (_, found, expected) => {
    expect(told(found)).toBe(expected);
  });

  it.each([
    ['cHRM', 32, true],
    ['cICP', 4, true],
    ['gAMA', 4, true],
    ['sRGB', 1, true],
    ['mDCV', 24, true],
    ['cLLI', 8, true],
    ['sBIT', 1, true],
    ['bKGD', 2, false],
    ['tRNS', 2, false],
    ['pHYs', 9, false],
  ])('%s has %i bytes, stands once, and before the pixels', (name, length, beforePalette) => {
    const one = chunk(name, new Uint8Array(length));
    expect(told(at(one, picture, END))).toBe('3x2');
    expect(told(at(one, one, picture, END))).toBe(DAMAGED);
    expect(told(at(picture, one, END))).toBe(DAMAGED);
    expect(told(at(chunk(name, new Uint8Array(length + 1)), picture, END))).toBe(DAMAGED);
    expect(told(at(chunk(name, new Uint8Array(length - 1)), picture, END))).toBe(DAMAGED);
    if (beforePalette && name !== 'sBIT') {
      expect(told(indexed([one], []))).toBe('3x2');
      expect(told(indexed([], [one]))).toBe(DAMAGED);
    }
  });

  it('a time may stand anywhere, once', () => {
    const time = chunk('tIME', new Uint8Array(7));
    expect(told(at(time, picture, END))).toBe('3x2');
    expect(told(at(picture, time, END))).toBe('3x2');
    expect(told(at(time, picture, time, END))).toBe(DAMAGED);
    expect(told(at(picture, chunk('tIME', new Uint8Array(8)), END))).toBe(DAMAGED);
  });

  it.each([
    [2, 20, 3, 6, 6],
    [4, 14, 2, 2, 0],
    [6, 26, 4, 6, 0],
  ])('of colour type %i', (colour, bytes, significant, background, transparent) => {
    const form = { colour, depth: 8 };
    const some = (name: string, length: number): Uint8Array =>
      formed(form, bytes, chunk(name, new Uint8Array(length)));
    expect(told(some('sBIT', significant))).toBe('3x2');
    expect(told(some('sBIT', significant + 1))).toBe(DAMAGED);
    expect(told(some('bKGD', background))).toBe('3x2');
    expect(told(some('bKGD', background + 1))).toBe(DAMAGED);
    expect(told(some('tRNS', transparent))).toBe(transparent ? '3x2' : DAMAGED);
    expect(told(some('tRNS', transparent + 1))).toBe(DAMAGED);
    // A palette may only be suggested where there are colours, and is of 256 at most.
    expect(told(some('PLTE', 3))).toBe(colour === 4 ? DAMAGED : '3x2');
    expect(told(some('PLTE', 768))).toBe(colour === 4 ? DAMAGED : '3x2');
    expect(told(some('PLTE', 771))).toBe(DAMAGED);
    expect(told(some('PLTE', 0))).toBe(DAMAGED);
  });

  it('a palette of a picture of deeper colours is of 256 at most', () => {
    const palette = (colours: number): Uint8Array =>
      formed({ colour: 2, depth: 16 }, 38, chunk('PLTE', new Uint8Array(3 * colours)));
    expect(told(palette(256))).toBe('3x2');
    expect(told(palette(257))).toBe(DAMAGED);
  });

  it('a palette is of whole colours, and not of a grey picture', () => {
    const palette = (length: number): Uint8Array => chunk('PLTE', new Uint8Array(length));
    const bytes = (plte: Uint8Array): Uint8Array => formed({ colour: 3 }, 4, plte);
    expect([0, 2, 3, 4, 6].map((length) => told(bytes(palette(length))))).toEqual([
      ...[DAMAGED, DAMAGED, '3x2', DAMAGED, '3x2'],
    ]);
    expect(told(at(palette(6), picture, END))).toBe(DAMAGED);
    expect(told(formed({ colour: 3 }, 4, palette(6), palette(6)))).toBe(DAMAGED);
    expect(told(at(picture, palette(6), END))).toBe(DAMAGED);
  });

  it('of a picture with a palette', () => {
    const chunkOf = (name: string, length: number): Uint8Array =>
      chunk(name, new Uint8Array(length));
    expect(told(indexed([], [chunkOf('tRNS', 1)]))).toBe('3x2');
    expect(told(indexed([], [chunkOf('tRNS', 2)]))).toBe('3x2');
    expect(told(indexed([], [chunkOf('tRNS', 3)]))).toBe(DAMAGED);
    expect(told(indexed([], [chunkOf('tRNS', 0)]))).toBe(DAMAGED);
    expect(told(indexed([chunkOf('tRNS', 1)], []))).toBe(DAMAGED);
    expect(told(indexed([], [chunkOf('bKGD', 1)]))).toBe('3x2');
    expect(told(indexed([], [chunkOf('bKGD', 2)]))).toBe(DAMAGED);
    expect(told(indexed([chunkOf('bKGD', 1)], []))).toBe(DAMAGED);
    expect(told(indexed([chunkOf('sBIT', 3)], []))).toBe('3x2');
    expect(told(indexed([], [chunkOf('sBIT', 3)]))).toBe(DAMAGED);
  });
});

describe('what stands beside the picture', () => {
  const withRemarks = (...texts: readonly Part[]): Uint8Array =>
    png(3, 2, ...texts.map((text) => chunk('tEXt', text)));
  const long = 'x'.repeat(1018);

  it.each([
    ['a remark', withRemarks('Title\0A pier'), '3x2'],
    ['remarks', withRemarks('Title\0A pier', 'Comment\0Tab\t, lines\r\n and ä\xff'), '3x2'],
    ['as long as may be', withRemarks(`Title\0${long}`), '3x2'],
    ['longer', withRemarks(`Title\0${long}x`), REMARKS],
    ['longer together', withRemarks(`Title\0${long}`, 'x'), REMARKS],
    ['with a byte that is no letter', withRemarks('Title\0a\x01'), REMARKS],
    ['with an escape', withRemarks('Title\0a\x1f'), REMARKS],
    ['with a byte that is deleted', withRemarks('Title\0a\x7f'), REMARKS],
    ['with a control of Latin-1', withRemarks('Title\0a\x80'), REMARKS],
    ['with the last control of Latin-1', withRemarks('Title\0a\x9f'), REMARKS],
    ['with the first letter behind it', withRemarks('Title\0a\xa0 ~'), '3x2'],
  ])('%s', (_, found, expected) => {
    expect(told(found)).toBe(expected);
  });

  const withProfile = (name: string, data: Part): Uint8Array =>
    png(3, 2, chunk('iCCP', joined(name, data)));
  const icc = profile();

  it.each([
    ['a colour profile', withProfile('sRGB\0\0', deflateSync(icc)), '3x2'],
    [
      'one of a name as long as may be',
      withProfile(`${'x'.repeat(79)}\0\0`, deflateSync(icc)),
      '3x2',
    ],
    ['one of a name too long', withProfile(`${'x'.repeat(80)}\0\0`, deflateSync(icc)), DAMAGED],
    ['one of a name of one letter', withProfile('x\0\0', deflateSync(icc)), '3x2'],
    ['one without a name', withProfile('\0\0', deflateSync(icc)), DAMAGED],
    ['one whose name does not end', withProfile('sRGB', [1]), DAMAGED],
    ['another method', withProfile('sRGB\0\x01', deflateSync(icc)), DAMAGED],
    ['something behind it', withProfile('sRGB\0\0', joined(deflateSync(icc), 'PK')), DAMAGED],
    ['no stream', withProfile('sRGB\0\0', 'PK'), DAMAGED],
    ['a bomb', withProfile('sRGB\0\0', deflateSync(new Uint8Array(99_999))), DAMAGED],
    ['another file', withProfile('sRGB\0\0', deflateSync(new Uint8Array(300))), UNKNOWN],
  ])('%s', (_, found, expected) => {
    expect(told(found)).toBe(expected);
  });

  it('a profile stands once and before the palette and the pixels', () => {
    const one = chunk('iCCP', joined('sRGB\0\0', deflateSync(icc)));
    expect(told(png(3, 2, one, one))).toBe(DAMAGED);
    expect(told(file(header(3, 2), pixels(3, 2), one, END))).toBe(DAMAGED);
    expect(told(indexed([one], []))).toBe('3x2');
    expect(told(indexed([], [one]))).toBe(DAMAGED);
  });

  it('Exif data turns nothing, and stands before the pixels', () => {
    const withExif = (orientation: number): Uint8Array => {
      const tiff = exif(orientation).slice(10);
      return chunk('eXIf', tiff);
    };
    const turned =
      'image-metadata The file holds more than its picture: a turn that not every browser makes.';
    expect(told(png(3, 2, withExif(1)))).toBe('3x2');
    expect(told(png(3, 2, withExif(6)))).toBe(turned);
    expect(told(png(3, 2, withExif(1), withExif(1)))).toBe(DAMAGED);
    expect(told(file(header(3, 2), pixels(3, 2), withExif(1), END))).toBe(DAMAGED);
  });
});
