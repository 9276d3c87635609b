import { expect, it } from 'vitest';
import { drawnIn, pictureText } from '../core/exports/pictures.ts';
import { edited, graphOf, STORY } from '../core/graph/testing.ts';
import { HOSTILE } from '../core/graphics/testing.ts';
import { pngOf } from './raster.ts';

const graph = graphOf(STORY);
const [id = ''] = drawnIn(graph);

/** Width and height out of the header of a PNG. */
function sizeOf(png: Uint8Array): [number, number] {
  const view = new DataView(png.buffer, png.byteOffset);
  expect([...png.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  return [view.getUint32(16), view.getUint32(20)];
}

it('a drawing is a picture of twice its size, and the same every time', () => {
  const svg = pictureText(graph, id);
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  const png = pngOf(svg);
  expect(sizeOf(png)).toEqual([2 * Number(width), 2 * Number(height)]);
  expect(Buffer.from(pngOf(svg)).equals(Buffer.from(png))).toBe(true);
});

it('has letters: words change the picture', () => {
  const svg = pictureText(graph, id);
  const others = svg.replaceAll(/>[^<\s][^<]*<\/text>/g, '> </text>');
  expect(others).not.toBe(svg);
  expect(pngOf(others).length).toBeLessThan(pngOf(svg).length / 2);
});

it('what contributors write leaves the file well-formed', () => {
  const hostile = edited(
    'data/traffic.yaml',
    'description:',
    `headline: ${JSON.stringify(HOSTILE)}\ndescription:`,
  );
  // The library reads XML strictly, and throws where it is none.
  expect(sizeOf(pngOf(pictureText(graphOf(hostile), id)))[0]).toBe(1440);
  expect(() => pngOf('<svg><b></svg>')).toThrow();
});

it('a data set without a drawing has no picture', () => {
  expect(() => pictureText(graph, 'no-figure')).toThrow();
});
