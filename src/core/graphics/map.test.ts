import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseMap, BORDER_UNIT, WIDTH } from './base-map.ts';
import { narrowMap, offTheMap, worldMap } from './map.ts';
import { Pen } from './pen.ts';
import { faultsIn, figureOf, HOSTILE, htmlOf, textIn, withClass } from './testing.ts';
import { ENGLISH } from '../words/words.ts';

/** ISO 3166-1: Brazil, Iceland, Japan, and a code that nobody has. */
const [BRAZIL, ICELAND, JAPAN, NOWHERE] = ['076', '352', '392', '999'];

describe('the base map', () => {
  it('is small, and the same every time', () => {
    const { land, borders } = baseMap([]);
    expect(land.length + borders.length).toBeLessThan(28_000);
    expect(land).toMatch(/^m[\d mlz-]+z$/);
    expect(borders).toMatch(/^m[\d mlz-]+$/);
  });

  it('puts countries where they are', () => {
    const { places, height } = baseMap([]);
    const at = (code: string) => places.get(code) ?? [NaN, NaN];
    expect(at(BRAZIL)[0]).toBeLessThan(WIDTH / 2);
    expect(at(JAPAN)[0]).toBeGreaterThan(WIDTH / 2);
    expect(at(ICELAND)[1]).toBeLessThan(at(BRAZIL)[1]);
    for (const [x, y] of places.values()) {
      expect(x >= 0 && x <= WIDTH && y >= 0 && y <= height).toBe(true);
    }
  });
});

describe('Crimea on the base map', () => {
  const { land, borders, places } = baseMap([]);

  it('is drawn as a part of Ukraine: no border crosses its isthmus', () => {
    const isthmus = ([x, y]: Point): boolean => x > 416 && x < 423 && y > 56 && y < 61;
    expect(cornersOf(land).filter(isthmus)).not.toEqual([]);
    const enlarged = cornersOf(borders).map(([x, y]): Point => [x * BORDER_UNIT, y * BORDER_UNIT]);
    expect(enlarged.length).toBeGreaterThan(1000);
    expect(enlarged.filter(isthmus)).toEqual([]);
  });

  it('leaves the marks of both countries where they are, in their largest parts', () => {
    expect(places.get('643')).toMatchInlineSnapshot(`
      [
        505.5,
        29.9,
      ]
    `);
    expect(places.get('804')).toMatchInlineSnapshot(`
      [
        412.9,
        51.3,
      ]
    `);
  });
});

type Point = readonly [number, number];

/** The corners of path data that a pen wrote, all steps of which are relative. */
function cornersOf(path: string): Point[] {
  let [x, y] = [0, 0];
  let start: Point = [0, 0];
  return [...path.matchAll(/([mlz])([^mlz]*)/g)].flatMap(([, command, numbers = '']) => {
    if (command === 'z') {
      [x, y] = start;
      return [];
    }
    const steps = numbers.match(/-?\d+/g)?.map(Number) ?? [];
    const corners = steps.flatMap((step, index): Point[] => {
      if (index % 2 === 0) {
        x += step;
        return [];
      }
      y += step;
      return [[x, y]];
    });
    if (command === 'm' && corners[0]) start = corners[0];
    return corners;
  });
}

describe('where the story is, the map begins', () => {
  const RUSSIA = '643';
  const CHINA = '156';

  it('and is enlarged to the width of a drawing', () => {
    const { places, height, land } = baseMap([CHINA, JAPAN]);
    const [china = [0, 0], japan = [0, 0]] = [CHINA, JAPAN].map((code) => places.get(code));
    const whole = baseMap([]).places;
    const [small = [0, 0], other = [0, 0]] = [CHINA, JAPAN].map((code) => whole.get(code));
    expect(japan[0] - china[0]).toBeGreaterThan(2 * (other[0] - small[0]));
    for (const [x, y] of [china, japan]) {
      expect(x > 0 && x < WIDTH && y > 0 && y < height).toBe(true);
    }
    const xs = cornersOf(land).map(([x]) => x);
    expect(Math.min(...xs)).toBe(-4);
    expect(Math.max(...xs)).toBeLessThanOrEqual(WIDTH + 4);
  });

  it('with every country that has a figure, whichever they are', () => {
    const codes = [...baseMap([]).places.keys()];
    fc.assert(
      fc.property(fc.subarray(codes, { minLength: 1, maxLength: 6 }), (some) => {
        const { places, height } = baseMap(some);
        for (const code of some) {
          const [x, y] = places.get(code) ?? [NaN, NaN];
          expect(x >= 0 && x <= WIDTH && y >= 0 && y <= height).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('on a phone too, with larger words and the same coasts', () => {
    const data = {
      ...figureOf('map', [
        ['China', 44, '', CHINA],
        ['Russia', 3.8, '', RUSSIA],
      ]),
      highlight: ['Russia'],
    };
    const narrow = narrowMap(data, ENGLISH);
    expect(textIn(narrow)).toBe('China|44|Russia|3.8');
    expect(withClass(narrow, 'map-ring')).toHaveLength(1);
    const ids = withClass(worldMap(data, ENGLISH), 'map-land').map(
      ({ properties }) => properties['id'],
    );
    const used = withClass(narrow, 'map-land').map(({ properties }) => properties['href']);
    expect(used).toEqual(ids.map((id) => `#${String(id)}`));
  });
});

describe('the map', () => {
  it('draws circles by their areas', () => {
    const drawn = worldMap(
      figureOf('map', [
        ['B', 400, '', BRAZIL],
        ['J', 100, '', JAPAN],
      ]),
      ENGLISH,
    );
    const [large, small] = withClass(drawn, 'map-circle').map(({ properties }) => properties['r']);
    expect(Number(large)).toBe(2 * Number(small));
    expect(textIn(drawn)).toBe('B|400|J|100');
  });

  it('shows also the smallest, and a cross where there is no figure', () => {
    const drawn = worldMap(
      figureOf('map', [
        ['B', 1e9, '', BRAZIL],
        ['J', 1, '', JAPAN],
        ['I', null, '', ICELAND],
      ]),
      ENGLISH,
    );
    const radii = withClass(drawn, 'map-circle').map(({ properties }) => Number(properties['r']));
    expect(Math.min(...radii)).toBe(1.5);
    expect(withClass(drawn, 'map-cross')).toHaveLength(1);
  });

  it('names what it has no place for', () => {
    const data = figureOf('map', [
      ['B', 4, '', BRAZIL],
      ['Others', 3],
      ['Nowhere', 1, '', NOWHERE],
    ]);
    expect(offTheMap(data, ENGLISH).map((row) => row.label)).toEqual(['Others', 'Nowhere']);
    expect(withClass(worldMap(data, ENGLISH), 'map-circle')).toHaveLength(1);
  });

  it.each([
    ['nothing', []],
    ['zero', [['Z', 0, '', BRAZIL]]],
    ['one', [['A', 5, '', BRAZIL]]],
    ['hostile names', [[HOSTILE, 5, '', BRAZIL]]],
  ] as const)('of %s is whole', (_, rows) => {
    const html = htmlOf(worldMap(figureOf('map', rows), ENGLISH));
    expect(faultsIn(html)).toEqual([]);
    expect(html).toBe(htmlOf(worldMap(figureOf('map', rows), ENGLISH)));
  });
});

it('the pen writes whole relative steps and leaves out those of no length and the smallest shapes', () => {
  const pen = new Pen();
  pen.moveTo(10.4, 5);
  pen.lineTo(10.3, 5.2);
  pen.lineTo(14, 3);
  pen.lineTo(8, 11);
  pen.closePath();
  // A shape that would be a dot, and one that would be a line.
  pen.moveTo(50, 50);
  pen.lineTo(51, 50);
  pen.lineTo(51, 51);
  pen.closePath();
  pen.moveTo(0, 0);
  pen.lineTo(-1, 1);
  expect(String(pen)).toBe('m10 5 4-2-6 8zm-10-5-1 1');
});

it('the pen writes coarser lines in larger units', () => {
  const pen = new Pen(2);
  pen.moveTo(10, 4);
  pen.lineTo(13, 8);
  expect(String(pen)).toBe('m5 2 2 2');
});
