import { describe, expect, it } from 'vitest';
import { checkExif, EXIF_LIMIT, readExif } from './exif.ts';
import { exif, joined, u16, u32 } from './testing.ts';
import type { Exif, Part } from './testing.ts';

/** The TIFF file of an orientation. */
function tiff(orientation: number, options: Exif = {}): Uint8Array {
  return exif(orientation, options).slice(10);
}

/** What is found in bytes: an orientation, or what they hold besides. */
function told(bytes: Uint8Array): number | string {
  const found = readExif(bytes);
  return 'extra' in found ? found.extra : found.orientation;
}

const PRIVATE = 'camera';
const PLACE = 'place';
const SECOND = 'picture';

/** An entry of a directory. */
function entry(tag: number, type: number, values: number, value: number): number[] {
  return [...u16(tag), ...u16(type), ...u32(values), ...u32(value)];
}

/** A directory of entries, and where the next one is. */
function directory(entries: readonly Part[], next = 0): Uint8Array {
  return joined(u16(entries.length), ...entries, u32(next));
}

/** A file whose main directory begins at 8. */
function withEntries(...entries: readonly Part[]): Uint8Array {
  return joined('MM\0*', u32(8), directory(entries));
}

describe('the orientation', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('%i', (orientation) => {
    expect(told(tiff(orientation))).toBe(orientation);
    expect(told(tiff(orientation, { order: 'II' }))).toBe(orientation);
  });

  it.each([
    ['that there is not', tiff(9), PRIVATE],
    ['nought', tiff(0), PRIVATE],
    ['in a long number', tiff(6, { type: 4 }), PRIVATE],
    ['of two numbers', tiff(6, { values: 2 }), PRIVATE],
    ['of none', withEntries(), 1],
    ['after another property', tiff(6, { count: 2, before: entry(0x11a, 5, 1, 8) }), 6],
  ])('%s', (_, bytes, expected) => {
    expect(told(bytes)).toBe(expected);
  });

  it('must not turn a picture of a format that browsers do not turn', () => {
    expect(checkExif(tiff(1))).toBeUndefined();
    expect(checkExif(tiff(2))).toEqual({ extra: 'turn' });
    expect(checkExif(withEntries(entry(0x8825, 4, 1, 8)))).toEqual({ extra: PLACE });
  });
});

describe('what is no Exif data', () => {
  const good = tiff(1);
  it.each([
    ['nothing', joined()],
    ['another order', joined('IM', good.slice(2))],
    ['another number', joined('MM\0+', good.slice(4))],
    ['a directory outside', joined('MM\0*', u32(0xffffffff))],
    ['a directory that does not end', good.slice(0, -1)],
    ['more entries than there are', tiff(1, { count: 2 })],
    ['more than may be', joined(good, new Uint8Array(EXIF_LIMIT + 1 - good.length))],
  ])('%s', (_, bytes) => {
    expect(told(bytes)).toBe(PRIVATE);
  });

  it('as much as may be', () => {
    expect(told(joined(good, new Uint8Array(EXIF_LIMIT - good.length)))).toBe(1);
  });
});

describe('entries', () => {
  it.each([
    ['the camera', 0x110, 1],
    ['the place', 0x8825, PLACE],
    ['a name', 0x13b, PRIVATE],
    ['a right', 0x8298, PRIVATE],
    ['pictures inside', 0x14a, PRIVATE],
    ['an unknown one', 0xc4a5, PRIVATE],
  ])('%s', (_, tag, expected) => {
    expect(told(withEntries(entry(tag, 2, 4, 0)))).toBe(expected);
  });

  it.each([
    ['four bytes stand in the entry itself', entry(0x110, 2, 4, 0xffffffff), 1],
    ['two numbers too', entry(0x128, 3, 2, 0xffffffff), 1],
    ['five bytes stand inside the file', entry(0x110, 2, 5, 21), 1],
    ['and not beyond its end', entry(0x110, 2, 5, 22), PRIVATE],
    ['a long number is four bytes', entry(0x110, 4, 1, 0xffffffff), 1],
    ['a fraction is eight bytes', entry(0x11a, 5, 1, 18), 1],
    ['and does not end outside', entry(0x11a, 5, 1, 19), PRIVATE],
    ['more values than there is room for', entry(0x110, 2, 0xffffffff, 8), PRIVATE],
    ['a type that there is not', entry(0x110, 0, 1, 8), 1],
    ['a type far away', entry(0x110, 13, 1, 8), PRIVATE],
  ])('%s', (_, bytes, expected) => {
    expect(told(withEntries(bytes))).toBe(expected);
  });

  it('a second directory is a second picture', () => {
    expect(told(tiff(1, { next: 8 }))).toBe(SECOND);
  });
});

describe('directories inside', () => {
  /** A main directory with one that begins at 26, and what follows that. */
  const nested = (tag: number, inner: Uint8Array, ...rest: readonly Part[]): Uint8Array =>
    joined(withEntries(entry(tag, 4, 1, 26)), inner, ...rest);

  it.each([
    ['of the exposure', nested(0x8769, directory([entry(0x829a, 5, 1, 8)])), 1],
    ['of a place', nested(0x8769, directory([entry(0x8825, 4, 1, 8)])), PLACE],
    ['of notes by the maker', nested(0x8769, directory([entry(0x927c, 7, 4, 8)])), PRIVATE],
    [
      'of what belongs to the main one',
      nested(0x8769, directory([entry(0x110, 2, 4, 0)])),
      PRIVATE,
    ],
    ['of itself', nested(0x8769, directory([entry(0x8769, 4, 1, 26)])), PRIVATE],
    ['with a second one', nested(0x8769, directory([], 8)), SECOND],
    ['that is not there', nested(0x8769, joined()), PRIVATE],
    [
      'of a directory for other programs',
      nested(0x8769, directory([entry(0xa005, 4, 1, 44)]), directory([entry(1, 2, 4, 0)])),
      1,
    ],
    [
      'of one that says more',
      nested(0x8769, directory([entry(0xa005, 4, 1, 44)]), directory([entry(3, 2, 4, 0)])),
      PRIVATE,
    ],
  ])('%s', (_, bytes, expected) => {
    expect(told(bytes)).toBe(expected);
  });

  it('what stands behind one is looked at', () => {
    const inner = directory([]);
    const main = directory([entry(0x8769, 4, 1, 38), entry(0x8825, 4, 1, 8)]);
    expect(told(joined('MM\0*', u32(8), main, inner))).toBe(PLACE);
  });
});
