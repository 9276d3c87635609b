import fc from 'fast-check';
import { imageSize } from 'image-size';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { IMAGE_ENDINGS } from '../../model/images.ts';
import type { ImageEnding } from '../../model/images.ts';
import { readImage } from './image.ts';
import { box, brands, frame, jpeg, joined, segment } from './testing.ts';

const FOLDER = `${import.meta.dirname}/fixtures`;

/** Real files of all kinds. */
const samples = readdirSync(FOLDER).map(
  (name) => new Uint8Array(readFileSync(`${FOLDER}/${name}`)),
);

/** The size as `6x4`, or the code and the message of each problem. */
function told(bytes: Uint8Array, ending: ImageEnding): string {
  const { size, problems } = readImage(bytes, 'a', ending);
  const faults = problems.map(({ code, message }) => `${code} ${message}`);
  return [...faults, ...(size ? [`${size.width}x${size.height}`] : [])].join('\n');
}

function repeated(bytes: Uint8Array, times: number): Uint8Array {
  const all = new Uint8Array(bytes.length * times);
  for (let time = 0; time < times; time += 1) all.set(bytes, time * bytes.length);
  return all;
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
      fc.property(broken, ending, (bytes, kind) => {
        const { size } = readImage(bytes, 'a', kind);
        if (!size) return;
        accepted += 1;
        const { width, height, orientation = 1 } = imageSize(bytes);
        const sides = orientation > 4 && orientation < 9 ? [height, width] : [width, height];
        expect([size.width, size.height]).toEqual(sides);
      }),
      { numRuns: 3000 },
    );
    expect(accepted).toBeGreaterThan(100);
  });

  it('time does not grow faster than the file', () => {
    const many = jpeg(repeated(segment(0xe1), 100_000), frame(30, 20));
    const boxes = joined(brands('avif'), repeated(box('free'), 60_000));
    const began = performance.now();
    expect(told(many, '.jpg')).toBe('30x20');
    expect(told(boxes, '.avif')).toContain('damaged');
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
