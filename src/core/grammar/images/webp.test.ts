import { describe, expect, it } from 'vitest';
import { inflate } from '../../../io/inflate.ts';
import { readImage } from './image.ts';
import {
  exif,
  extended,
  joined,
  lossless,
  lossy,
  profile,
  riff,
  verdict,
  webp,
} from './testing.ts';
import type { Part } from './testing.ts';
import { withoutEnd } from './webp.ts';

function told(bytes: Uint8Array): string {
  return verdict(readImage(bytes, 'a', '.webp', inflate));
}

const DAMAGED = 'image-damaged The file begins as WebP, but is no whole image.';
const MORE = 'image-damaged The file goes on where its picture ends.';
const MOVES = 'image-type The picture moves, and readers could not stop it.';
const extra = (what: string): string =>
  `image-metadata The file holds more than its picture: ${what}.`;

/** The transparency of 30 × 20 pixels: what the first byte says, and the others. */
function alpha(head: number, length = 600): Uint8Array {
  return riff('ALPH', joined([head], new Uint8Array(length)));
}

/** A tag of a lossy picture: key frame 0, version, shown, and the length of its first part. */
function tag({ other = 0, version = 0, shown = 1, first = 0 }): number {
  return other | (version << 1) | (shown << 4) | (first << 5);
}

describe('a picture by itself', () => {
  it.each([
    ['lossy', webp(lossy(30, 20)), '30x20'],
    ['lossy, stretched when it is shown', webp(lossy(30 | 0x4000, 20 | 0xc000)), '30x20'],
    ['lossy, of the last version', webp(lossy(30, 20, tag({ version: 3 }))), '30x20'],
    ['of a version that there is not', webp(lossy(30, 20, tag({ version: 4 }))), DAMAGED],
    ['no key frame', webp(lossy(30, 20, tag({ other: 1 }))), DAMAGED],
    ['a frame that is not shown', webp(lossy(30, 20, tag({ shown: 0 }))), DAMAGED],
    ['a part beyond the end', webp(lossy(30, 20, tag({ first: 1 }))), DAMAGED],
    ['another mark', webp(riff('VP8 ', [0x10, 0, 0, 1, 2, 3, 30, 0, 20, 0])), DAMAGED],
    ['a frame too short', webp(riff('VP8 ', [0x10, 0, 0, 0x9d, 1, 0x2a, 30, 0, 20])), DAMAGED],
    ['no width', webp(lossy(0, 20)), DAMAGED],
    ['lossless', webp(lossless(30, 20)), '30x20'],
    ['the longest sides, lossless', webp(lossless(4096, 4096)), '4096x4096'],
    ['too wide', webp(lossless(4097, 1)), 'image-too-large The image has 4097 × 1 pixels.'],
    ['another signature', webp(riff('VP8L', [0x2e, 0, 0, 0, 0])), DAMAGED],
    ['a lossless header too short', webp(riff('VP8L', [0x2f, 0, 0, 0])), DAMAGED],
    ['the shortest lossless header', webp(riff('VP8L', [0x2f, 0, 0, 0, 0])), '1x1'],
    ['with transparency', webp(riff('VP8L', [0x2f, 0, 0, 0, 0x10])), '1x1'],
    ['of another version', webp(riff('VP8L', [0x2f, 0, 0, 0, 0x20])), DAMAGED],
  ])('%s', (_, bytes, expected) => {
    expect(told(bytes)).toBe(expected);
  });

  it('has its first part inside', () => {
    const picture = lossy(30, 20, tag({ first: 4 })).slice(8);
    const some = (length: number): string =>
      told(webp(riff('VP8 ', joined(picture, new Uint8Array(length)))));
    expect([some(2), some(4)]).toEqual([DAMAGED, '30x20']);
  });
});

describe('the container', () => {
  it.each([
    ['nothing in it', webp(), DAMAGED],
    ['a chunk beyond the end', webp(riff('VP8L', [0x2f, 0, 0, 0, 0], 99)), DAMAGED],
    ['half a chunk', webp(lossy(30, 20), 'VP8'), DAMAGED],
    [
      'a filling that is not zero',
      webp(joined(riff('VP8L', [0x2f, 0, 0, 0, 0]).slice(0, -1), [1])),
      DAMAGED,
    ],
    [
      'a container of sound',
      joined('RIFF', [4, 0, 0, 0], 'WAVE'),
      'image-type The file is no WebP image.',
    ],
    [
      'a container in another order',
      joined('RIFX', [4, 0, 0, 0], 'WEBP'),
      'image-type The file is no WebP image.',
    ],
    ['bytes behind its end', joined(webp(lossy(3, 2)), [0]), MORE],
    ['an end behind the file', webp(lossy(3, 2)).slice(0, -1), DAMAGED],
    ['no length', joined('RIFF', [4, 0]), 'image-type The file is no WebP image.'],
    ['two pictures', webp(lossy(30, 20), lossy(30, 20)), DAMAGED],
    ['no header and no picture', webp(riff('EXIF', [1])), DAMAGED],
    ['something before the picture', webp(riff('ABCD', [1]), lossy(30, 20)), DAMAGED],
    ['something behind the picture', webp(lossy(30, 20), riff('ABCD', [1])), MORE],
  ])('%s', (_, bytes, expected) => {
    expect(told(bytes)).toBe(expected);
  });
});

describe('an extended header', () => {
  /** A file of 30 × 20 pixels with flags, and chunks around the picture. */
  const around = (
    flags: number,
    before: readonly Part[],
    after: readonly Part[] = [],
  ): Uint8Array => webp(extended(30, 20, flags), ...before, lossy(30, 20), ...after);
  const tiff = exif(1).slice(10);

  it.each([
    ['alone', around(0, []), '30x20'],
    ['of a lossless picture', webp(extended(30, 20), lossless(30, 20)), '30x20'],
    ['without a picture', webp(extended(30, 20)), DAMAGED],
    ['of two pictures', around(0, [], [lossy(30, 20)]), DAMAGED],
    ['twice', around(0, [extended(30, 20)]), DAMAGED],
    ['that is too short', webp(riff('VP8X', [0]), lossy(30, 20)), DAMAGED],
    ['that is too long', webp(riff('VP8X', new Uint8Array(12)), lossless(1, 1)), DAMAGED],
    ['of one that moves, and of no more', around(0x02, []), MOVES],
    ['that is too late', webp(lossy(30, 20), extended(30, 20)), DAMAGED],
    ['of another width', webp(extended(31, 20), lossy(30, 20)), DAMAGED],
    ['of another height', webp(extended(30, 21), lossy(30, 20)), DAMAGED],
    ['of one that moves', webp(extended(30, 20, 0x02), riff('ANIM')), MOVES],
    ['with a flag that means nothing', around(0x01, []), DAMAGED],
    ['with another', around(0x40, []), DAMAGED],
    ['with the last one', around(0x80, []), DAMAGED],
    ['with flags that mean something', around(0x3c, []), '30x20'],
    [
      'with more flags',
      webp(riff('VP8X', [0, 1, 0, 0, 29, 0, 0, 19, 0, 0]), lossy(30, 20)),
      DAMAGED,
    ],
    ['one that moves, said late', around(0, [riff('ANIM')]), MOVES],
    ['a picture of one that moves', around(0, [riff('ANMF')]), MOVES],
    ['remarks', around(0x04, [], [riff('XMP ', '<x/>')]), extra('remarks')],
    ['an unknown chunk', around(0, [], [riff('ABCD')]), extra('data that no browser shows')],
    ['a profile', around(0x20, [riff('ICCP', profile())]), '30x20'],
    ['a profile that is not announced', around(0, [riff('ICCP', profile())]), DAMAGED],
    [
      'a profile that is none',
      around(0x20, [riff('ICCP', [1])]),
      extra('data that no browser shows'),
    ],
    ['two profiles', around(0x20, [riff('ICCP', profile()), riff('ICCP', profile())]), DAMAGED],
    ['a profile behind the picture', around(0x20, [], [riff('ICCP', profile())]), DAMAGED],
    ['transparency', around(0x10, [alpha(0)]), '30x20'],
    ['compressed transparency', around(0x10, [alpha(1, 5)]), '30x20'],
    ['smoothed and filtered transparency', around(0x10, [alpha(0x3c)]), '30x20'],
    ['transparency that is not announced', around(0, [alpha(0)]), DAMAGED],
    ['transparency too short', around(0x10, [alpha(0, 599)]), DAMAGED],
    ['transparency too long', around(0x10, [alpha(0, 601)]), DAMAGED],
    ['transparency that is packed otherwise', around(0x10, [alpha(2)]), DAMAGED],
    ['transparency with a bit that means nothing', around(0x10, [alpha(0x40)]), DAMAGED],
    ['transparency of nothing', around(0x10, [riff('ALPH')]), DAMAGED],
    ['transparency twice', around(0x10, [alpha(0), alpha(0)]), DAMAGED],
    ['transparency behind the picture', around(0x10, [], [alpha(0)]), DAMAGED],
    [
      'transparency of a lossless picture',
      webp(extended(30, 20, 0x10), alpha(0), lossless(30, 20)),
      DAMAGED,
    ],
    ['Exif data', around(0x08, [], [riff('EXIF', tiff)]), '30x20'],
    [
      'Exif data with its name',
      around(0x08, [], [riff('EXIF', joined('Exif\0\0', tiff))]),
      '30x20',
    ],
    ['Exif data twice', around(0x08, [], [riff('EXIF', tiff), riff('EXIF', tiff)]), DAMAGED],
    ['Exif data before the picture', around(0x08, [riff('EXIF', tiff)]), DAMAGED],
    [
      'Exif data that turns',
      around(0x08, [], [riff('EXIF', exif(6).slice(10))]),
      extra('a turn that not every browser makes'),
    ],
  ])('%s', (_, found, expected) => {
    expect(told(found)).toBe(expected);
  });

  it('of the largest canvas', () => {
    const bytes = webp(extended(0x1000000, 20), lossy(30, 20));
    expect(told(bytes)).toBe(DAMAGED);
  });
});

describe('the picture without its end', () => {
  const picture = (length: number): Uint8Array =>
    riff(
      'VP8L',
      Uint8Array.from({ length }, (_, at) => at),
    );

  it.each([
    ['by itself', webp(picture(40)), 24],
    ['of an odd length', webp(picture(41)), 24],
    ['among others', webp(extended(1, 1), riff('ICCP', [1]), picture(50), riff('EXIF', [1])), 34],
    ['the shortest', webp(picture(32)), 16],
  ])('%s', (_, bytes, length) => {
    const shorter = webp(
      riff(
        'VP8L',
        Uint8Array.from({ length }, (__, at) => at),
      ),
    );
    expect(withoutEnd(bytes)).toEqual(shorter);
  });

  it('lossy', () => {
    const lossyOf = (length: number): Uint8Array => webp(riff('VP8 ', new Uint8Array(length)));
    expect(withoutEnd(lossyOf(40))).toEqual(lossyOf(24));
  });

  it.each([
    ['too short', webp(picture(31))],
    ['none', webp(riff('EXIF', [1]))],
  ])('%s', (_, bytes) => {
    expect(withoutEnd(bytes)).toBeUndefined();
  });
});
