import fc from 'fast-check';
import { imageSize } from 'image-size';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inflate } from '../../../io/inflate.ts';
import { IMAGE_ENDINGS } from '../../model/images.ts';
import type { ImageEnding } from '../../model/images.ts';
import { readImage } from './image.ts';
import { joined, verdict } from './testing.ts';

const FOLDER = `${import.meta.dirname}/fixtures`;

/** Real files of all kinds. */
const samples = readdirSync(FOLDER).map(
  (name) => new Uint8Array(readFileSync(`${FOLDER}/${name}`)),
);

function told(bytes: Uint8Array, ending: ImageEnding): string {
  return verdict(readImage(bytes, 'a', ending, inflate));
}

describe('whatever bytes come', () => {
  const broken = fc
    .tuple(
      fc.constantFrom(...samples),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 6 }),
      fc.nat({ max: 400 }),
    )
    .map(([bytes, changes, more]) => {
      const copy = Uint8Array.from(bytes);
      for (const [at, value] of changes) copy[at % copy.length] = value;
      return more > 200 ? copy : copy.slice(0, copy.length - (more % 7));
    });
  const ending = fc.constantFrom(...IMAGE_ENDINGS);

  it('the answer is a size that may be shown, or one problem', () => {
    fc.assert(
      fc.property(fc.oneof(broken, fc.uint8Array({ maxLength: 200 })), ending, (bytes, kind) => {
        expect(told(bytes, kind)).toMatch(/^(?:\d{1,4}x\d{1,4}|image-[a-z-]+ [^\n]+\.)$/);
      }),
      { numRuns: 3000 },
    );
  });

  it('a library that shares no code with ours reads the same size from what is accepted', () => {
    let accepted = 0;
    fc.assert(
      fc.property(broken, (bytes) => {
        for (const kind of IMAGE_ENDINGS) {
          const { size } = readImage(bytes, 'a', kind, inflate);
          if (!size) continue;
          accepted += 1;
          const { width, height, orientation = 1 } = imageSize(bytes);
          const sides = orientation > 4 && orientation < 9 ? [height, width] : [width, height];
          const found = [size.width, size.height];
          // It does not know that an AVIF may be turned.
          if (kind === '.avif') for (const pair of [found, sides]) pair.sort((a, b) => a - b);
          expect(found).toEqual(sides);
        }
      }),
      { numRuns: 3000 },
    );
    expect(accepted).toBeGreaterThan(100);
  });

  const whole = fc.constantFrom(
    ...samples.flatMap((bytes) =>
      IMAGE_ENDINGS.filter((kind) => /^\d+x\d+$/.test(told(bytes, kind))).map((kind) => ({
        bytes,
        kind,
      })),
    ),
  );

  it('nothing may stand behind a picture', () => {
    fc.assert(
      fc.property(
        whole,
        fc.uint8Array({ minLength: 1, maxLength: 40 }),
        ({ bytes, kind }, more) => {
          expect(told(joined(bytes, more), kind)).toMatch(/^image-damaged /);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('no byte of a PNG may be another', () => {
    const pngs = whole.filter(({ kind }) => kind === '.png');
    fc.assert(
      fc.property(
        pngs,
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        ({ bytes, kind }, at, change) => {
          const copy = Uint8Array.from(bytes);
          copy[at % copy.length] = (copy[at % copy.length] ?? 0) ^ change;
          expect(told(copy, kind)).toMatch(/^image-/);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
