import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isImageEnding } from '../../model/images.ts';
import type { ImageEnding } from '../../model/images.ts';
import { readImage } from './image.ts';
import {
  avif,
  box,
  brands,
  chunk,
  exif,
  extended,
  extent,
  frame,
  header,
  jpeg,
} from './testing.ts';
import {
  joined,
  JPEG_END,
  JPEG_START,
  lossless,
  lossy,
  meta,
  png,
  PNG_SIGNATURE,
} from './testing.ts';
import { riff, SCAN, segment, u32, webp } from './testing.ts';

const FOLDER = `${import.meta.dirname}/fixtures`;

/** Real files by name, each made by an encoder: libpng, libjpeg, libwebp, libaom. */
const REAL = new Map(
  readdirSync(FOLDER).map((name) => [name, new Uint8Array(readFileSync(`${FOLDER}/${name}`))]),
);

function real(name: string): Uint8Array {
  return REAL.get(name) ?? expect.fail(`there is no ${name}`);
}

/** The size as `6x4`, or the code and the message of the problem. */
function told(bytes: Uint8Array, ending: ImageEnding): string {
  const { size, problems } = readImage(bytes, 'content/places/a', ending);
  for (const { file, line, column, severity, hint } of problems) {
    expect([file, line, column, severity]).toEqual(['content/places/a', 1, 1, 'error']);
    expect(hint).toMatch(/^[A-Z].*\.$/);
  }
  const faults = problems.map(({ code, message }) => `${code} ${message}`);
  return [...faults, ...(size ? [`${size.width}x${size.height}`] : [])].join('\n');
}

const NO_WHOLE = 'is no whole image.';

describe('what encoders make', () => {
  it.each([
    ['plain.png', '6x4'],
    ['widest.png', '4096x1'],
    ['plain.jpg', '6x4'],
    ['progressive.jpg', '6x4'],
    ['turned.jpg', '4x6'],
    ['lossy.webp', '6x4'],
    ['lossless.webp', '6x4'],
    ['alpha.webp', '6x4'],
    ['plain.avif', '6x4'],
    ['alpha.avif', '6x4'],
    ['wide.png', 'image-too-large The image has 4097 × 1 pixels.'],
    ['tall.webp', 'image-too-large The image has 1 × 4097 pixels.'],
    ['moving.webp', 'image-type The picture moves, and readers could not stop it.'],
  ])('%s: %s', (name, expected) => {
    const ending = /\.\w+$/.exec(name)?.[0] ?? '';
    expect(told(real(name), isImageEnding(ending) ? ending : '.png')).toBe(expected);
  });

  const whole = [...REAL].flatMap(([name, bytes]) => {
    const ending = /\.\w+$/.exec(name)?.[0] ?? '';
    return isImageEnding(ending) ? [{ name, bytes, ending }] : [];
  });

  it.each(whole)('$name, cut anywhere, is refused', ({ bytes, ending }) => {
    for (let length = 0; length < bytes.length; length += 1) {
      expect(told(bytes.slice(0, length), ending)).toMatch(/^image-(?:damaged|type) .*\.$/);
    }
  });

  it.each(whole)('$name, with more bytes behind, is refused', ({ bytes, ending }) => {
    const longer = joined(bytes, '<script>alert(1)</script>');
    expect(told(longer, ending)).toMatch(/^image-damaged .* is no whole image\.$/);
  });

  it('under the ending of another kind is refused, and the kind is named', () => {
    const first = { '.png': 'plain.png', '.jpg': 'plain.jpg' } as const;
    expect(told(real(first['.png']), '.jpg')).toBe(
      'image-type The file is no JPEG image, but PNG.',
    );
    expect(told(real(first['.jpg']), '.png')).toBe(
      'image-type The file is no PNG image, but JPEG.',
    );
    expect(told(real('lossy.webp'), '.avif')).toBe(
      'image-type The file is no AVIF image, but WebP.',
    );
    expect(told(real('plain.avif'), '.webp')).toBe(
      'image-type The file is no WebP image, but AVIF.',
    );
    expect(told(real('plain.gif'), '.png')).toBe('image-type The file is no PNG image.');
  });
});

describe('what is no image', () => {
  it.each([
    ['nothing', '', 'image-damaged The file is empty.'],
    ['a page', '<!doctype html><script>alert(1)</script>', 'image-type The file is no PNG image.'],
    [
      'a drawing',
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'image-type The file is no PNG image.',
    ],
    ['a program', '\x7fELF\x02\x01\x01\0', 'image-type The file is no PNG image.'],
    ['half a signature', '\x89PNG\r\n', 'image-type The file is no PNG image.'],
    ['a signature with other line ends', '\x89PNG\n\x1a\n', 'image-type The file is no PNG image.'],
    ['a signature alone', PNG_SIGNATURE, `image-damaged The file begins as PNG, but ${NO_WHOLE}`],
  ])('%s', (_, text, expected) => {
    expect(told(joined(text), '.png')).toBe(expected);
  });
});

describe('PNG', () => {
  it.each([
    ['a whole one', png(30, 20), '30x20'],
    ['the longest sides', png(4096, 4096), '4096x4096'],
    ['a width too large', png(4097, 1), 'too-large'],
    ['a height too large', png(1, 4097), 'too-large'],
    ['the largest number', png(0xffffffff, 0xffffffff), 'too-large'],
    ['no width', png(0, 20), 'damaged'],
    ['no height', png(30, 0), 'damaged'],
    ['no pixels', joined(PNG_SIGNATURE, header(3, 2), chunk('IEND')), 'damaged'],
    ['no header', joined(PNG_SIGNATURE, chunk('IDAT', [1]), chunk('IEND')), 'damaged'],
    ['no end', joined(PNG_SIGNATURE, header(3, 2), chunk('IDAT', [1])), 'damaged'],
    ['something after the end', joined(png(3, 2), chunk('tEXt')), 'damaged'],
    [
      'a header that is not the first',
      joined(PNG_SIGNATURE, chunk('tEXt'), header(3, 2), chunk('IDAT'), chunk('IEND')),
      'damaged',
    ],
    [
      'two headers',
      joined(PNG_SIGNATURE, header(3, 2), header(9000, 2), chunk('IDAT'), chunk('IEND')),
      'damaged',
    ],
    [
      'a header that is too short',
      joined(PNG_SIGNATURE, chunk('IHDR', u32(3)), chunk('IDAT'), chunk('IEND')),
      'damaged',
    ],
    [
      'a header that is too long',
      joined(
        PNG_SIGNATURE,
        chunk('IHDR', [...u32(3), ...u32(2), 8, 2, 0, 0, 0, 0]),
        chunk('IDAT'),
        chunk('IEND'),
      ),
      'damaged',
    ],
    [
      'a length beyond the end',
      joined(PNG_SIGNATURE, header(3, 2), chunk('IDAT', [1], 0xffffffff), chunk('IEND')),
      'damaged',
    ],
    [
      'other chunks between',
      joined(PNG_SIGNATURE, header(3, 2), chunk('tEXt', 'words'), chunk('IDAT'), chunk('IEND')),
      '3x2',
    ],
    [
      'a form that only one maker reads',
      joined(PNG_SIGNATURE, chunk('CgBI', u32(0)), header(3, 2), chunk('IDAT'), chunk('IEND')),
      'damaged',
    ],
    [
      'one that moves',
      joined(PNG_SIGNATURE, header(3, 2), chunk('acTL', u32(2)), chunk('IDAT'), chunk('IEND')),
      'The picture moves',
    ],
  ])('%s', (_, bytes, expected) => {
    expect(told(bytes, '.png')).toContain(expected);
  });
});

describe('JPEG', () => {
  it.each([
    ['a whole one', jpeg(frame(30, 20)), '30x20'],
    ['with segments before', jpeg(segment(0xe0, 'JFIF\0'), segment(0xdb), frame(30, 20)), '30x20'],
    ['an extended frame', jpeg(frame(30, 20, 0xc1)), '30x20'],
    ['a progressive frame', jpeg(frame(30, 20, 0xc2)), '30x20'],
    ['a frame that no browser decodes', jpeg(frame(30, 20, 0xc3)), 'damaged'],
    ['a width too large', jpeg(frame(4097, 20)), 'too-large'],
    ['no width', jpeg(frame(0, 20)), 'damaged'],
    ['a height that is told later', jpeg(frame(30, 0)), 'damaged'],
    ['two frames', jpeg(frame(30, 20), frame(9000, 20)), 'damaged'],
    ['no frame', jpeg(segment(0xdb)), 'damaged'],
    ['no scan', joined(JPEG_START, frame(30, 20), JPEG_END), 'damaged'],
    ['no end', joined(JPEG_START, frame(30, 20), SCAN), 'damaged'],
    ['bytes after the end', joined(jpeg(frame(30, 20)), [0]), 'damaged'],
    ['a length that does not count itself', jpeg(segment(0xe0, [], 1), frame(30, 20)), 'damaged'],
    ['the shortest segment', jpeg(segment(0xe0), frame(30, 20)), '30x20'],
    ['no marker after a segment', jpeg(segment(0xe0), [0], frame(30, 20)), 'damaged'],
    ['a marker of no kind', jpeg(segment(0xbf), frame(30, 20)), 'damaged'],
    ['a frame in a comment alone', jpeg(segment(0xfe, frame(30, 20))), 'damaged'],
    ['upright', jpeg(exif(1), frame(30, 20)), '30x20'],
    ['upside down', jpeg(exif(4), frame(30, 20)), '30x20'],
    ['mirrored and turned', jpeg(exif(5), frame(30, 20)), '20x30'],
    ['turned', jpeg(exif(6, { order: 'II' }), frame(30, 20)), '20x30'],
    ['turned the other way', jpeg(exif(8), frame(30, 20)), '20x30'],
    ['of an orientation that there is not', jpeg(exif(9), frame(30, 20)), '30x20'],
    ['turned, said after the frame', jpeg(frame(30, 20), exif(6)), '20x30'],
    [
      'turned, and then something else',
      jpeg(exif(6), segment(0xe1, 'http'), frame(30, 20)),
      '20x30',
    ],
    ['another property of that number', jpeg(exif(6, { tag: 0x0113 }), frame(30, 20)), '30x20'],
    ['an orientation in a long number', jpeg(exif(6, { type: 4 }), frame(30, 20)), '30x20'],
    ['two orientations in one', jpeg(exif(6, { values: 2 }), frame(30, 20)), '30x20'],
    ['a directory that says it is empty', jpeg(exif(6, { count: 0 }), frame(30, 20)), '30x20'],
    [
      'the orientation after another property',
      jpeg(exif(6, { count: 2, before: u32(0x01000003).concat(u32(1), u32(0)) }), frame(30, 20)),
      '20x30',
    ],
    ['data of another name', jpeg(exif(6, { name: 'Exix\0\0' }), frame(30, 20)), '30x20'],
    ['Exif data in another segment', jpeg(exif(6, { marker: 0xe2 }), frame(30, 20)), '30x20'],
    [
      'a directory in the next segment',
      jpeg(
        segment(0xe1, joined('Exif\0\0MM\0*', u32(16))),
        segment(0xfe, joined([0, 0, 0, 0, 0, 1, 0x01, 0x12, 0, 3], u32(1), [0, 6, 0, 0])),
        frame(30, 20),
      ),
      '30x20',
    ],
    ['half a marker', jpeg(segment(0xe0), [0, 0xe0, 0, 2], frame(30, 20)), 'damaged'],
    ['no Exif data', jpeg(segment(0xe1, 'Exix\0\0MM'), frame(30, 20)), '30x20'],
    [
      'a directory outside its segment',
      jpeg(segment(0xe1, joined('Exif\0\0MM\0*', u32(0xffffffff))), frame(30, 20)),
      '30x20',
    ],
    [
      'a directory of more entries than there are',
      jpeg(segment(0xe1, joined('Exif\0\0MM\0*', u32(8), [0xff, 0xff])), frame(30, 20)),
      '30x20',
    ],
  ])('%s', (_, bytes, expected) => {
    expect(told(bytes, '.jpg')).toContain(expected);
  });
});

describe('WebP', () => {
  it.each([
    ['lossy', webp(lossy(30, 20)), '30x20'],
    ['lossy, stretched when it is shown', webp(lossy(30 | 0x4000, 20 | 0xc000)), '30x20'],
    ['lossless', webp(lossless(30, 20)), '30x20'],
    ['the longest sides, lossless', webp(lossless(4096, 4096)), '4096x4096'],
    ['too wide', webp(lossless(4097, 1)), 'too-large'],
    ['no width', webp(lossy(0, 20)), 'damaged'],
    ['extended', webp(extended(30, 20), riff('ICCP', [1]), lossy(30, 20)), '30x20'],
    ['extended, lossless', webp(extended(30, 20), lossless(30, 20)), '30x20'],
    ['the largest canvas', webp(extended(0x1000000, 20), lossy(30, 20)), 'too-large'],
    ['extended, without a picture', webp(extended(30, 20)), 'damaged'],
    ['extended twice', webp(extended(30, 20), extended(9000, 20), lossy(30, 20)), 'damaged'],
    ['an extended header too short', webp(riff('VP8X', [0]), lossy(30, 20)), 'damaged'],
    ['an extended header too late', webp(riff('EXIF'), extended(30, 20)), 'damaged'],
    ['no header and no picture', webp(riff('EXIF', [1])), 'damaged'],
    ['another first chunk', webp(riff('EXIF', [1]), lossy(30, 20)), 'damaged'],
    ['nothing in it', webp(), 'damaged'],
    ['no key frame', webp(riff('VP8 ', [0, 0, 0, 1, 2, 3, 30, 0, 20, 0])), 'damaged'],
    ['a frame too short', webp(riff('VP8 ', [0, 0, 0, 0x9d, 1, 0x2a, 30, 0, 20])), 'damaged'],
    ['another signature', webp(riff('VP8L', [0x2e, 0, 0, 0, 0])), 'damaged'],
    ['a lossless header too short', webp(riff('VP8L', [0x2f, 0, 0, 0])), 'damaged'],
    ['the shortest lossless header', webp(riff('VP8L', [0x2f, 0, 0, 0, 0])), '1x1'],
    ['a chunk beyond the end', webp(riff('VP8L', [0x2f, 0, 0, 0, 0], 99)), 'damaged'],
    ['a container of sound', joined('RIFF', [4, 0, 0, 0], 'WAVE'), 'no WebP'],
    ['a container in another order', joined('RIFX', [4, 0, 0, 0], 'WEBP'), 'no WebP'],
    ['a wrong length of the file', joined(webp(lossy(3, 2)), [0]), 'damaged'],
    ['one that moves', webp(extended(30, 20, 0x02), riff('ANIM')), 'The picture moves'],
    ['other flags', webp(extended(30, 20, 0x3c), lossy(30, 20)), '30x20'],
  ])('%s', (_, bytes, expected) => {
    expect(told(bytes, '.webp')).toContain(expected);
  });
});

describe('AVIF', () => {
  const DATA = box('mdat', [1]);
  it.each([
    ['a whole one', avif(extent(30, 20)), '30x20'],
    ['a large one of tiles', avif(extent(10, 10), extent(30, 20), extent(10, 10)), '30x20'],
    ['too large in one of its pictures', avif(extent(30, 20), extent(9000, 1)), 'too-large'],
    ['turned', avif(extent(30, 20), box('irot', [1])), '20x30'],
    ['turned the other way', avif(box('irot', [3]), extent(30, 20)), '20x30'],
    ['upside down', avif(extent(30, 20), box('irot', [2])), '30x20'],
    ['no size', avif(box('pixi')), 'damaged'],
    ['no width', avif(extent(0, 20)), 'damaged'],
    ['a size too short', avif(extent(30, 20), box('ispe', [0, 0, 0, 0, 0])), 'damaged'],
    ['no properties', joined(brands('avif'), box('meta', u32(0)), DATA), 'damaged'],
    ['no metadata', joined(brands('avif'), DATA), 'damaged'],
    ['no data', joined(brands('avif'), meta(extent(30, 20))), 'damaged'],
    ['an empty box of metadata', joined(brands('avif'), box('meta'), DATA), 'damaged'],
    ['a box beyond the end', joined(avif(extent(30, 20)), u32(99), 'free'), 'damaged'],
    ['a box without an end', joined(avif(extent(30, 20)), u32(0), 'free'), 'damaged'],
    ['a box too small for itself', joined(avif(extent(30, 20)), u32(7), 'free'), 'damaged'],
    ['the smallest box', joined(avif(extent(30, 20)), u32(8), 'free'), '30x20'],
    ['a box inside beyond its end', avif(extent(30, 20), u32(99), 'free'), 'damaged'],
    [
      'the brand among others',
      joined(brands('mif1', 'miaf', 'avif'), meta(extent(30, 20)), DATA),
      '30x20',
    ],
    ['of a telephone', joined(brands('heic', 'mif1'), meta(extent(30, 20)), DATA), 'no AVIF'],
    ['no brands', joined(box('free', 'avif'), meta(extent(30, 20)), DATA), 'no AVIF'],
    ['a brand behind its box', joined(brands('mif1'), box('free', 'avif'), DATA), 'no AVIF'],
    ['one that only moves', joined(brands('avis'), meta(extent(3, 2)), DATA), 'moves'],
    ['one that moves', joined(brands('avis', 'avif'), meta(extent(3, 2)), DATA), 'moves'],
    [
      'one that moves, said late',
      joined(brands('avif', 'avis'), meta(extent(3, 2)), DATA),
      'moves',
    ],
  ])('%s', (_, bytes, expected) => {
    expect(told(bytes, '.avif')).toContain(expected);
  });
});
