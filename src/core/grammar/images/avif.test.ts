import { describe, expect, it } from 'vitest';
import { inflate } from '../../../io/inflate.ts';
import { readStill } from './av1.ts';
import { readImage } from './image.ts';
import { avif, box, brands, exif, extent, joined, profile, reference, still } from './testing.ts';
import { u16, u32, verdict } from './testing.ts';
import type { Avif, Part } from './testing.ts';

function told(bytes: Uint8Array): string {
  return verdict(readImage(bytes, 'a', '.avif', inflate));
}

/** A picture of 30 × 20 pixels with some pieces changed. */
function made(options: Avif = {}): Uint8Array {
  return avif(30, 20, options);
}

const DAMAGED = 'image-damaged The file begins as AVIF, but is no whole image.';
const MORE = 'image-damaged The file goes on where its picture ends.';
const MOVES = 'image-type The picture moves, and readers could not stop it.';
const NONE = 'image-type The file is no AVIF image.';
const extra = (what: string): string =>
  `image-metadata The file holds more than its picture: ${what}.`;
const SECOND = extra('a second picture');

const WHOLE = avif(30, 20);
const EXTENT = extent(30, 20);

describe('boxes', () => {
  it.each([
    ['a whole one', WHOLE, '30x20'],
    ['an empty box behind', joined(WHOLE, u32(8), 'free'), '30x20'],
    ['a box behind that is not empty', joined(WHOLE, u32(9), 'free', [0]), MORE],
    ['an unknown box', joined(WHOLE, u32(8), 'abcd'), MORE],
    ['a box beyond the end', joined(WHOLE, u32(99), 'free'), DAMAGED],
    ['a box without an end', joined(WHOLE, u32(0), 'free'), DAMAGED],
    ['a box too small for itself', joined(WHOLE, u32(7), 'free'), DAMAGED],
    ['a second place for data', joined(WHOLE, box('mdat', [1])), SECOND],
    ['a second picture', joined(WHOLE, WHOLE), DAMAGED],
    ['second metadata', joined(WHOLE, box('meta', u32(0))), SECOND],
    ['a film', joined(WHOLE, box('moov')), MOVES],
    ['no metadata', joined(brands('avif'), box('mdat', [1])), DAMAGED],
    ['no data', joined(brands('avif'), box('meta', u32(0))), DAMAGED],
    ['an empty box of metadata', joined(brands('avif'), box('meta'), box('mdat', [1])), DAMAGED],
    ['the brand among others', avif(30, 20, { major: ['mif1', 'miaf', 'avif'] }), '30x20'],
    ['of another format, first', avif(30, 20, { major: ['heic', 'avif'] }), DAMAGED],
    ['of a part of it, first', avif(30, 20, { major: ['miaf', 'avif'] }), '30x20'],
    [
      'many brands',
      avif(30, 20, { major: ['avif', ...new Array<string>(13).fill('abcd')] }),
      '30x20',
    ],
    [
      'more brands',
      avif(30, 20, { major: ['avif', ...new Array<string>(14).fill('abcd')] }),
      extra('data that no browser shows'),
    ],
    ['of a telephone', avif(30, 20, { major: ['heic', 'mif1'] }), NONE],
    ['no brands', joined(box('free', 'avif'), WHOLE), NONE],
    ['a brand right behind its box', joined(brands('mif1'), 'avif'), NONE],
    ['a brand behind its box', joined(brands('mif1'), box('free', 'avif')), NONE],
    ['one that only moves', avif(30, 20, { major: ['avis'] }), MOVES],
    ['one that moves', avif(30, 20, { major: ['avis', 'avif'] }), MOVES],
    ['one that moves, said late', avif(30, 20, { major: ['avif', 'avis'] }), MOVES],
  ])('%s', (_, bytes, expected) => {
    expect(told(bytes)).toBe(expected);
  });
});

describe('the size', () => {
  const sides = (width: number, height: number): Uint8Array => avif(width, height);

  it.each([
    ['too wide', sides(4097, 1), 'image-too-large The image has 4097 × 1 pixels.'],
    ['too high', sides(1, 4097), 'image-too-large The image has 1 × 4097 pixels.'],
    ['none', made({ properties: [box('pixi')] }), DAMAGED],
    ['of nothing', made({ properties: [extent(0, 20)], data: [still(65536, 20)] }), DAMAGED],
    [
      'of nothing, in height',
      made({ properties: [extent(30, 0)], data: [still(30, 65536)] }),
      DAMAGED,
    ],
    ['of another width', made({ properties: [extent(31, 20)] }), DAMAGED],
    ['of another height', made({ properties: [extent(30, 21)] }), DAMAGED],
    ['too short', made({ properties: [box('ispe', u32(0), u32(30))] }), DAMAGED],
    ['too long', made({ properties: [box('ispe', u32(0), u32(30), u32(20), [0])] }), DAMAGED],
    ['twice', made({ properties: [EXTENT, EXTENT], of: [[1, 2]] }), DAMAGED],
    ['turned', made({ properties: [EXTENT, box('irot', [1])], of: [[1, 2]] }), '20x30'],
    [
      'turned the other way',
      made({ properties: [EXTENT, box('irot', [3])], of: [[1, 2]] }),
      '20x30',
    ],
    ['upside down', made({ properties: [EXTENT, box('irot', [2])], of: [[1, 2]] }), '30x20'],
    ['with a bit that says it is needed', made({ of: [[0x81]] }), '30x20'],
    [
      'that is cut',
      made({ properties: [EXTENT, box('clap', new Uint8Array(32))], of: [[1, 2]] }),
      DAMAGED,
    ],
  ])('%s', (_, found, expected) => {
    expect(told(found)).toBe(expected);
  });
});

describe('properties', () => {
  const withOne = (name: string, ...data: readonly Part[]): Uint8Array =>
    made({ properties: [EXTENT, box(name, ...data)], of: [[1, 2]] });

  it.each([
    ['a profile', withOne('colr', 'prof', profile()), '30x20'],
    ['a restricted profile', withOne('colr', 'rICC', profile()), '30x20'],
    ['a profile that is none', withOne('colr', 'prof', 'PK'), extra('data that no browser shows')],
    ['numbers of colours', withOne('colr', 'nclx', new Uint8Array(7)), '30x20'],
    ['an unknown one', withOne('abcd'), DAMAGED],
    ['one that is not used', made({ properties: [EXTENT, box('pixi')] }), DAMAGED],
    ['one that there is not', made({ of: [[1, 2]] }), DAMAGED],
    ['number nought', made({ of: [[0]] }), DAMAGED],
    ['of an item that there is not', made({ of: [[1], [1]] }), DAMAGED],
    ['none', made({ of: [] }), DAMAGED],
  ])('%s', (_, found, expected) => {
    expect(told(found)).toBe(expected);
  });
});

describe('items', () => {
  const two = [still(30, 20), still(30, 20)];
  const ALPHA = 'urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0';
  const asAlpha = (name: string): Avif => ({
    data: two,
    properties: [EXTENT, box('auxC', u32(0), name)],
    of: [[1], [1, 2]],
    references: [reference('auxl', 2, 1)],
  });
  const tiff = exif(1).slice(10);
  const withExif = (data: Part): Uint8Array =>
    made({
      data: [still(30, 20), data],
      types: ['av01', 'Exif'],
      of: [[1]],
      references: [reference('cdsc', 2, 1)],
    });

  it.each([
    ['a second one', made({ data: two }), SECOND],
    ['a smaller one', made({ data: two, references: [reference('thmb', 2, 1)] }), SECOND],
    [
      'one that it is a preview of',
      made({ data: two, references: [reference('thmb', 1, 2)] }),
      SECOND,
    ],
    ['transparency', made(asAlpha(ALPHA)), '30x20'],
    [
      'transparency by another property',
      made({ ...asAlpha(ALPHA), properties: [EXTENT, box('pixi', u32(0), ALPHA)] }),
      SECOND,
    ],
    [
      'transparency of this and another',
      made({ ...asAlpha(ALPHA), references: [reference('auxl', 2, 1, 3)] }),
      SECOND,
    ],
    ['something else beside it', made(asAlpha('urn:mpeg:hevc:2015:auxid:2\0')), SECOND],
    [
      'transparency of another',
      made({ ...asAlpha(ALPHA), references: [reference('auxl', 2, 3)] }),
      SECOND,
    ],
    [
      'transparency that is not said to be',
      made({ data: two, references: [reference('auxl', 2, 1)] }),
      SECOND,
    ],
    [
      'remarks',
      made({ data: [still(30, 20), '<x/>'], types: ['av01', 'mime'], of: [[1]] }),
      extra('remarks'),
    ],
    [
      'remarks elsewhere',
      made({ data: [still(30, 20), 'x'], types: ['av01', 'uri '], of: [[1]] }),
      extra('remarks'),
    ],
    ['Exif data', withExif(joined(u32(0), tiff)), '30x20'],
    ['Exif data with its name', withExif(joined(u32(6), 'Exif\0\0', tiff)), '30x20'],
    [
      'Exif data with its name as if it were none',
      withExif(joined(u32(0), 'Exif\0\0', tiff)),
      extra('data about a camera or a person'),
    ],
    [
      'Exif data of another name',
      withExif(joined(u32(6), 'Exix\0\0', tiff)),
      extra('data about a camera or a person'),
    ],
    [
      'Exif data that turns',
      withExif(joined(u32(0), exif(6).slice(10))),
      extra('a turn that not every browser makes'),
    ],
    ['a picture of another kind', made({ types: ['hvc1'] }), DAMAGED],
  ])('%s', (_, found, expected) => {
    expect(told(found)).toBe(expected);
  });

  const [STILL, EXIF] = [still(30, 20), joined(u32(0), tiff)];
  const placed = (
    data: readonly Part[],
    types: readonly string[],
    ...places: readonly (readonly [number, number])[]
  ): Uint8Array => made({ data, types, places, of: [[1]] });

  it.each([
    [
      'one behind the other',
      placed([STILL, EXIF], ['av01', 'Exif'], [0, STILL.length], [STILL.length, EXIF.length]),
      '30x20',
    ],
    [
      'one before the other',
      placed([EXIF, STILL], ['av01', 'Exif'], [EXIF.length, STILL.length], [0, EXIF.length]),
      '30x20',
    ],
    [
      'with a byte between',
      placed(
        [STILL, [0], EXIF],
        ['av01', 'Exif'],
        [0, STILL.length],
        [STILL.length + 1, EXIF.length],
      ),
      MORE,
    ],
    ['with a byte before', placed([STILL], ['av01'], [-1, STILL.length + 1]), MORE],
    ['with a byte too many', placed([STILL], ['av01'], [0, STILL.length + 1]), MORE],
    ['in a hole', made({ shift: 1 }), MORE],
    ['before its place', made({ shift: -1 }), MORE],
    ['of nothing', made({ data: [still(30, 20), ''], of: [[1]], types: ['av01', 'Exif'] }), MORE],
    [
      'with data that nobody says',
      joined(WHOLE.slice(0, -still(30, 20).length - 8), box('mdat', still(30, 20), [0])),
      MORE,
    ],
  ])('%s', (_, found, expected) => {
    expect(told(found)).toBe(expected);
  });

  it('of metadata that says more', () => {
    expect(told(made({ inMeta: [box('abcd')] }))).toBe(DAMAGED);
    expect(told(made({ inMeta: [box('idat', [1])] }))).toBe(MORE);
    expect(told(made({ inMeta: [box('idat')] }))).toBe('30x20');
    expect(told(made({ inMeta: [box('idat'), box('idat')] }))).toBe(DAMAGED);
    expect(told(made({ inMeta: [u32(99), 'idat'] }))).toBe(DAMAGED);
  });

  it('of tiles', () => {
    const grid = (columns: number, width: number): Uint8Array =>
      joined([0, 0, 0, columns - 1], u16(width), u16(20));
    const ofTwo: Avif = {
      types: ['grid', 'av01', 'av01'],
      properties: [extent(60, 20), EXTENT],
      of: [[1], [2], [2]],
      references: [reference('dimg', 1, 2, 3)],
    };
    expect(told(made({ ...ofTwo, idat: grid(2, 60), data: two }))).toBe('60x20');
    expect(told(made({ ...ofTwo, idat: grid(2, 61), data: two }))).toBe(DAMAGED);
    expect(told(made({ ...ofTwo, data: [grid(2, 60), ...two] }))).toBe('60x20');
    const other = ['iovl', 'av01', 'av01'];
    expect(told(made({ ...ofTwo, types: other, data: [grid(2, 60), ...two] }))).toBe(DAMAGED);
    const tiled = (data: Uint8Array, count: number, ...to: readonly number[]): Uint8Array =>
      made({
        data: [data, ...Array.from({ length: count }, () => still(30, 20))],
        types: ['grid', ...Array.from({ length: count }, () => 'av01')],
        properties: [extent(60, 20), EXTENT],
        of: [[1], ...Array.from({ length: count }, () => [2])],
        references: [reference('dimg', 1, ...to)],
      });
    expect(told(tiled(grid(2, 60), 2, 2, 3))).toBe('60x20');
    expect(told(tiled(grid(2, 61), 2, 2, 3))).toBe(DAMAGED);
    expect(told(tiled(grid(3, 60), 2, 2, 3))).toBe(DAMAGED);
    expect(told(tiled(grid(2, 60), 3, 2, 3))).toBe(SECOND);
    const ofPart = {
      types: [...(ofTwo.types ?? []), 'av01'],
      of: [[1], [2], [2], [2]],
      references: [reference('dimg', 1, 2, 3), reference('dimg', 2, 4)],
    };
    const three = [grid(2, 60), ...two, still(30, 20)];
    expect(told(made({ ...ofTwo, ...ofPart, data: three }))).toBe(SECOND);
    const shared = (count: number): Uint8Array => {
      const first = grid(count, 30 * count);
      const [tile, ids] = [still(30, 20), Array.from({ length: count }, (_, at) => at + 2)];
      return made({
        data: [first, tile],
        types: ['grid', ...ids.map(() => 'av01')],
        places: [[0, first.length], ...ids.map(() => [first.length, tile.length] as const)],
        properties: [extent(30 * count, 20), EXTENT],
        of: [[1], ...ids.map(() => [2])],
        references: [reference('dimg', 1, ...ids)],
      });
    };
    // A tile that is shown twice is no more work than the file is long; a hundred times is.
    expect(told(shared(2))).toBe('60x20');
    expect(told(shared(3))).toBe(MORE);
    expect(told(shared(100))).toBe(MORE);
    expect(told(tiled(joined(grid(2, 60), [0]), 2, 2, 3))).toBe(DAMAGED);
    expect(told(tiled(joined([1], grid(2, 60).slice(1)), 2, 2, 3))).toBe(DAMAGED);
    expect(told(tiled(joined([0, 2], grid(2, 60).slice(2)), 2, 2, 3))).toBe(DAMAGED);
    expect(told(tiled(joined([0, 1, 0, 1], u32(60), u32(20)), 2, 2, 3))).toBe('60x20');
  });
});

describe('metadata', () => {
  /** The file with bytes of one kind of box replaced, at a place behind its name. */
  const changed = (name: string, at: number, ...values: readonly number[]): Uint8Array => {
    const bytes = Uint8Array.from(WHOLE);
    const found = Buffer.from(bytes).indexOf(name, 0, 'latin1');
    bytes.set(values, found + 4 + at);
    return bytes;
  };

  it.each([
    ['of what is no picture', changed('hdlr', 8, 0x76), DAMAGED],
    ['without a handler', changed('hdlr', -1, 0x78), DAMAGED],
    ['without a first item', changed('pitm', -1, 0x78), DAMAGED],
    ['of a first item that there is not', changed('pitm', 5, 2), DAMAGED],
    ['of a longer number than there is', changed('pitm', 0, 1), DAMAGED],
    ['without places', changed('iloc', -1, 0x78), DAMAGED],
    ['of a version of places that there is not', changed('iloc', 0, 3), DAMAGED],
    ['of another version of places', changed('iloc', 0, 1), DAMAGED],
    ['of more places than there are', changed('iloc', 7, 2), DAMAGED],
    ['of fewer places than there are', changed('iloc', 7, 0), DAMAGED],
    ['of a place in another file', changed('iloc', 11, 1), DAMAGED],
    ['of a place of an item that there is not', changed('iloc', 9, 7), DAMAGED],
    ['without items', changed('iinf', -1, 0x78), DAMAGED],
    ['of more items than there are', changed('iinf', 5, 2), DAMAGED],
    ['of an item of another version', changed('infe', 0, 1), DAMAGED],
    ['of an item of a later version', changed('infe', 0, 4), DAMAGED],
    ['of an item of another name', changed('infe', -1, 0x78), DAMAGED],
    ['without properties', changed('iprp', -1, 0x78), DAMAGED],
    ['without a list of properties', changed('ipco', -1, 0x78), DAMAGED],
    ['without their items', changed('ipma', -1, 0x78), DAMAGED],
    ['of more of them than there are', changed('ipma', 7, 2), DAMAGED],
    ['of longer numbers of them', changed('ipma', 3, 1), DAMAGED],
  ])('%s', (_, found, expected) => {
    expect(told(found)).toBe(expected);
  });
});

describe('a picture in AV1', () => {
  const size = { width: 30, height: 20 };
  const sequence = still(30, 20).slice(0, 10);
  const frame = [0x32, 2, 1, 2];

  it.each([
    ['with a frame', joined(sequence, frame), size],
    ['with a delimiter', joined([0x12, 0], sequence, frame), size],
    [
      'with a header and its tiles',
      joined(sequence, [0x1a, 1, 1], [0x22, 1, 1], [0x22, 1, 1]),
      size,
    ],
    ['whose last length is not said', joined(sequence, [0x30, 1, 2]), size],
    ['with a byte for layers', joined(sequence, [0x36, 0, 2, 1, 2]), size],
    ['with a length of two bytes', joined(sequence, [0x32, 0x82, 0, 1, 2]), size],
    ['without tiles', joined(sequence, [0x1a, 1, 1]), undefined],
    ['with tiles alone', joined(sequence, [0x22, 1, 1]), undefined],
    ['without a frame', sequence, undefined],
    ['with two frames', joined(sequence, frame, frame), undefined],
    ['without a header', joined(frame), undefined],
    ['with the header behind', joined(frame, sequence), undefined],
    ['with two headers', joined(sequence, sequence, frame), undefined],
    ['with a delimiter that says something', joined([0x12, 1, 0], sequence, frame), undefined],
    ['with metadata', joined(sequence, [0x2a, 1, 1], frame), undefined],
    ['with a filling', joined(sequence, frame, [0x7a, 1, 0]), undefined],
    ['with a forbidden bit', joined(sequence, [0xb2, 2, 1, 2]), undefined],
    ['with a bit that means nothing', joined(sequence, [0x33, 2, 1, 2]), undefined],
    ['that ends too early', joined(sequence, [0x32, 3, 1, 2]), undefined],
    ['that ends in a length', joined(sequence, [0x32, 0x80]), undefined],
    [
      'with a length too long',
      joined(sequence, [0x32, 0x82, 0x80, 0x80, 0x80, 0, 1, 2]),
      undefined,
    ],
    ['with bytes behind', joined(sequence, frame, [0]), undefined],
    ['of nothing', joined(), undefined],
  ])('%s', (_, data, expected) => {
    expect(readStill(data)).toEqual(expected);
  });

  /** A sequence header of some bits. */
  const header = (bits: string): Uint8Array => {
    const bytes = bits.match(/.{1,8}/g)?.map((byte) => parseInt(byte.padEnd(8, '0'), 2)) ?? [];
    return joined([0x0a, bytes.length], bytes, frame);
  };
  // Five bits for each side.
  const sides = '0100' + '0100' + '11101' + '10011';

  it.each([
    ['reduced', `00011${'00000'}${sides}`, size],
    ['of the last profile', `01011${'00000'}${sides}`, size],
    ['of a profile that there is not', `01111${'00000'}${sides}`, undefined],
    ['of a film', `00001${'00000'}${sides}`, undefined],
    ['too short', `00011${'00000'}0100`, undefined],
  ])('its header: %s', (_, bits, expected) => {
    expect(readStill(header(bits))).toEqual(expected);
  });

  it.each([
    ['one point', `00010${'0'}0${'00000'}${'0'.repeat(12)}00000${sides}`, size],
    ['a level of two tiers', `00010${'0'}0${'00000'}${'0'.repeat(12)}010000${sides}`, size],
    ['the last level of one', `00010${'0'}0${'00000'}${'0'.repeat(12)}00111${sides}`, size],
    ['two points', `00010${'0'}0${'00001'}${('0'.repeat(12) + '00000').repeat(2)}${sides}`, size],
    ['a delay', `00010${'0'}1${'00000'}${'0'.repeat(12)}00000${'1'}1111${sides}`, size],
    ['no delay', `00010${'0'}1${'00000'}${'0'.repeat(12)}00000${'0'}${sides}`, size],
    ['times', `00010${'1'}0${'00000'}${'0'.repeat(12)}00000${sides}`, undefined],
  ])('its header in full: %s', (_, bits, expected) => {
    expect(readStill(header(bits))).toEqual(expected);
  });
});
