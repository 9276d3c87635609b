import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { avif, joined, riff, still, verdict, webp } from '../core/grammar/images/testing.ts';
import { isImageEnding } from '../core/model/images.ts';
import type { ImageEnding } from '../core/model/images.ts';
import { checkedImage } from './decode.ts';
import { createPool } from './parse-pool.ts';

const FOLDER = new URL('../core/grammar/images/fixtures/', import.meta.url);

function real(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, FOLDER)));
}

async function told(bytes: Uint8Array, ending: ImageEnding): Promise<string> {
  return verdict(await checkedImage(bytes, 'a', ending));
}

const NO_WEBP = 'image-damaged The file begins as WebP, but is no whole image.';
const NO_AVIF = 'image-damaged The file begins as AVIF, but is no whole image.';

describe('a decoder', () => {
  const names = readdirSync(FOLDER).filter((name) => !/^(?:place|thumb|serial|photo)/.test(name));

  it.each(names)('says no to nothing that ours accepts: %s', async (name) => {
    const ending = /\.\w+$/.exec(name)?.[0] ?? '';
    if (!isImageEnding(ending)) return;
    expect(await told(real(name), ending)).toMatch(/^(?:\d+x\d+|image-t)/);
  });

  it('refuses what has the form of a picture and is none', async () => {
    expect(await told(avif(30, 20), '.avif')).toBe(NO_AVIF);
    expect(await told(avif(30, 20, { data: [still(30, 20, [0x50, 0x4b])] }), '.avif')).toBe(
      NO_AVIF,
    );
    expect(await told(webp(riff('VP8L', [0x2f, 8, 0, 1, 0, 1, 2, 3])), '.webp')).toBe(NO_WEBP);
  });

  it('needs a WebP to its end', async () => {
    for (const name of ['lossy.webp', 'lossless.webp']) {
      const bytes = real(name);
      const kind = new TextDecoder().decode(bytes.subarray(12, 16));
      const longer = webp(riff(kind, joined(bytes.subarray(20), new Uint8Array(64))));
      expect([name, await told(longer, '.webp')]).toEqual([name, NO_WEBP]);
    }
  });

  it('refuses data of AVIF that was changed', async () => {
    const bytes = real('plain.avif');
    const at = bytes.length - 8;
    bytes.set([0, 1, 2, 3, 4, 5, 6, 7], at);
    expect(await told(bytes, '.avif')).toBe(NO_AVIF);
  });

  it('works in the threads, in the order of the files', async () => {
    const { parse } = createPool({ deadline: 20_000, workers: 1 });
    const images = [
      ['plain.avif', '.avif'],
      ['lossy.webp', '.webp'],
      ['plain.png', '.png'],
      ['place.jpg', '.jpg'],
      ['tiles.avif', '.avif'],
    ] as const;
    const found = await Promise.all(
      images.map(([name, ending]) =>
        parse({ kind: 'image', path: name, bytes: real(name), ending }),
      ),
    );
    expect(found.map(verdict)).toEqual([
      ...['6x4', '6x4', '6x4'],
      'image-metadata The file holds more than its picture: the place where it was taken.',
      '128x64',
    ]);
  }, 60_000);
});
