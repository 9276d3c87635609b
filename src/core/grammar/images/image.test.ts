import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inflate } from '../../../io/inflate.ts';
import { isImageEnding } from '../../model/images.ts';
import type { ImageEnding } from '../../model/images.ts';
import { damagedImage, readImage } from './image.ts';
import { joined, lossless, PNG_SIGNATURE, riff, verdict, webp } from './testing.ts';

const FOLDER = `${import.meta.dirname}/fixtures`;

/** Real files by name, each made by an encoder: libpng, libjpeg, libwebp, libaom. */
const REAL = new Map(
  readdirSync(FOLDER).map((name) => [name, new Uint8Array(readFileSync(`${FOLDER}/${name}`))]),
);

function real(name: string): Uint8Array {
  return REAL.get(name) ?? expect.fail(`there is no ${name}`);
}

function told(bytes: Uint8Array, ending: ImageEnding): string {
  return verdict(readImage(bytes, 'content/places/a', ending, inflate));
}

function endingOf(name: string): ImageEnding {
  const ending = /\.\w+$/.exec(name)?.[0] ?? '';
  return isImageEnding(ending) ? ending : '.png';
}

const MORE = 'image-metadata The file holds more than its picture: ';

describe('what encoders make', () => {
  it.each([
    ['plain.png', '6x4'],
    ['widest.png', '4096x1'],
    ['interlaced.png', '19x13'],
    ['interlaced-mono.png', '19x13'],
    ['palette.png', '19x13'],
    ['deep.png', '19x13'],
    ['alpha.png', '19x13'],
    ['remarks.png', '19x13'],
    ['profile.png', '19x13'],
    ['plain.jpg', '6x4'],
    ['progressive.jpg', '19x13'],
    ['turned.jpg', '4x6'],
    ['colour.jpg', '19x13'],
    ['grey.jpg', '19x13'],
    ['inks.jpg', '19x13'],
    ['restarts.jpg', '19x13'],
    ['progressive-restarts.jpg', '19x13'],
    ['three-scans.jpg', '19x13'],
    ['profile.jpg', '19x13'],
    ['exposure.jpg', '13x19'],
    ['lossy.webp', '6x4'],
    ['lossless.webp', '6x4'],
    ['alpha.webp', '6x4'],
    ['plain-alpha.webp', '19x13'],
    ['profile.webp', '19x13'],
    ['plain.avif', '6x4'],
    ['alpha.avif', '6x4'],
    ['deep-alpha.avif', '19x13'],
    ['tiles.avif', '128x64'],
    ['turned.avif', '13x19'],
    ['profile.avif', '19x13'],
    ['wide.png', 'image-too-large The image has 4097 × 1 pixels.'],
    ['tall.webp', 'image-too-large The image has 1 × 4097 pixels.'],
    ['moving.webp', 'image-type The picture moves, and readers could not stop it.'],
    ['place.jpg', `${MORE}the place where it was taken.`],
    ['place.png', `${MORE}the place where it was taken.`],
    ['place.webp', `${MORE}the place where it was taken.`],
    ['place.avif', `${MORE}the place where it was taken.`],
    ['thumbnail.jpg', `${MORE}a second picture.`],
    ['serial-number.jpg', `${MORE}data about a camera or a person.`],
    ['photoshop.jpg', `${MORE}remarks.`],
  ])('%s: %s', (name, expected) => {
    expect(told(real(name), endingOf(name))).toBe(expected);
  });

  const whole = [...REAL].flatMap(([name, bytes]) => {
    const ending = endingOf(name);
    const accepted = name.endsWith(ending) && /^\d+x\d+$/.test(told(bytes, ending));
    return accepted ? [{ name, bytes, ending }] : [];
  });

  it('covers all kinds', () => {
    expect(whole.length).toBeGreaterThanOrEqual(30);
  });

  it.each(whole)('$name, cut anywhere, is refused', ({ bytes, ending }) => {
    for (let length = 0; length < bytes.length; length += 1) {
      expect(told(bytes.slice(0, length), ending)).toMatch(/^image-(?:damaged|type) .*\.$/);
    }
  });

  it.each(whole)('$name, with more bytes behind, is refused', ({ bytes, ending }) => {
    const refused =
      /^image-damaged The file (?:goes on where its picture ends|.* no whole image)\.$/;
    expect(told(joined(bytes, '<script>alert(1)</script>'), ending)).toMatch(refused);
    expect(told(joined(bytes, [0]), ending)).toMatch(refused);
    expect(told(joined(bytes, bytes), ending)).toMatch(refused);
    expect(told(joined(bytes, bytes.slice(-2)), ending)).toMatch(refused);
  });

  it('with an archive in front of its last marker is refused', () => {
    const bytes = real('plain.jpg');
    const inside = joined(bytes.slice(0, -2), 'PK\x03\x04 and so on', bytes.slice(-2));
    expect(told(inside, '.jpg')).toBe('image-damaged The file goes on where its picture ends.');
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

it('a problem says what to do', () => {
  const images = [
    readImage(new Uint8Array(), 'content/places/a.png', '.png', inflate),
    readImage(real('plain.gif'), 'content/places/b.png', '.png', inflate),
    readImage(real('plain.png').slice(0, 90), 'content/places/c.png', '.png', inflate),
    readImage(joined(real('plain.jpg'), [0]), 'content/places/d.jpg', '.jpg', inflate),
    readImage(real('place.jpg'), 'content/places/e.jpg', '.jpg', inflate),
    readImage(real('moving.webp'), 'content/places/f.webp', '.webp', inflate),
    readImage(real('wide.png'), 'content/places/g.png', '.png', inflate),
    damagedImage('content/places/h.avif', '.avif'),
  ];
  expect(
    images.flatMap(({ size, problems }) =>
      problems.map(({ file, line, column, code, severity, message, hint }) => {
        expect([size, severity]).toEqual([undefined, 'error']);
        return `${file}:${line}:${column} ${code} ${message} ${hint}`;
      }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "content/places/a.png:1:1 image-damaged The file is empty. Fetch it anew, or open it in a program for pictures and save it again.",
      "content/places/b.png:1:1 image-type The file is no PNG image. Save the picture as PNG, JPEG, WebP or AVIF with a program for pictures; another name does not change it.",
      "content/places/c.png:1:1 image-damaged The file begins as PNG, but is no whole image. Fetch it anew, or open it in a program for pictures and save it again.",
      "content/places/d.jpg:1:1 image-damaged The file goes on where its picture ends. Export it for the web, without metadata, in a program for pictures: that saves the picture alone.",
      "content/places/e.jpg:1:1 image-metadata The file holds more than its picture: the place where it was taken. Export it for the web, without metadata, in a program for pictures: that saves the picture alone.",
      "content/places/f.webp:1:1 image-type The picture moves, and readers could not stop it. Save one of its pictures by itself.",
      "content/places/g.png:1:1 image-too-large The image has 4097 × 1 pixels. Make it smaller: no side may have more than 4096 pixels.",
      "content/places/h.avif:1:1 image-damaged The file begins as AVIF, but is no whole image. Fetch it anew, or open it in a program for pictures and save it again.",
    ]
  `);
});

describe('an archive in a picture', () => {
  const DIRECTORY = `PK\x01\x02${'x'.repeat(42)}`;
  const END = 'PK\x05\x06\0\0\0\0\x01\0\x01\0.\0\0\0\0\0\0\0\0\0';

  it.each([
    ['as a remark', DIRECTORY + END],
    ['behind other letters', `PKP${DIRECTORY}${END}`],
    ['before other letters', `${DIRECTORY}${END} and so on`],
    ['after an end without a directory', END + DIRECTORY + END],
  ])('%s', (_, text) => {
    expect(told(webpOf(text), '.webp')).toBe(`${MORE}an archive.`);
  });

  it.each([
    ['a directory without an end', DIRECTORY],
    ['an end without a directory', END],
    ['a directory of another length', DIRECTORY + END.replace('.', '-')],
    ['another end', DIRECTORY + END.replace('\x06', '\x05')],
    ['another directory', DIRECTORY.replace('\x02', '\x03') + END],
  ])('%s is none', (_, text) => {
    expect(told(webpOf(text), '.webp')).toBe('9x9');
  });

  /** The codes of a picture may be any bytes; only a decoder can tell. */
  function webpOf(text: string): Uint8Array {
    const picture = lossless(9, 9).slice(8, 13);
    return webp(riff('VP8L', joined(picture, text)));
  }
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
    [
      'a signature alone',
      PNG_SIGNATURE,
      'image-damaged The file begins as PNG, but is no whole image.',
    ],
  ])('%s', (_, text, expected) => {
    expect(told(joined(text), '.png')).toBe(expected);
  });
});
