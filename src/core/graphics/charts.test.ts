import fc from 'fast-check';
import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { chart } from './charts.ts';
import { findingOf } from './finding.ts';
import { widthOf } from './svg.ts';
import { faultsIn, figureOf, HOSTILE, htmlOf, textIn, withClass } from './testing.ts';
import { ENGLISH } from '../words/words.ts';

const widths = (drawn: ReturnType<typeof chart>): unknown[] =>
  withClass(drawn, 'chart-bar')
    .filter(({ tagName }) => tagName === 'rect')
    .map(({ properties }) => properties['width']);

describe('bars', () => {
  it('are as long as their figures, and a gap has none', () => {
    const drawn = chart(
      figureOf('bar', [
        ['a', 40],
        ['b', 10],
        ['c', null],
      ]),
      ENGLISH,
    );
    expect(widths(drawn)).toEqual(['100%', '25%']);
    expect(textIn(drawn)).toBe('tonnes|a|40|b|10|c|no figure');
  });

  it('start from zero, also below it', () => {
    const drawn = chart(
      figureOf('bar', [
        ['a', -5],
        ['b', 15],
      ]),
      ENGLISH,
    );
    const [, above] = withClass(drawn, 'chart-bar');
    const [below] = withClass(drawn, 'chart-below');
    const [zero] = withClass(drawn, 'chart-zero');
    const number = (each: Element | undefined, name: string): number =>
      parseFloat(String(each?.properties[name]));
    expect(number(above, 'x')).toBe(number(zero, 'x1'));
    expect(number(below, 'x') + number(below, 'width')).toBeCloseTo(number(zero, 'x1'), 0);
    expect(number(above, 'width')).toBeCloseTo(3 * number(below, 'width'), 0);
  });

  it('draw zero, and two directions by two shapes', () => {
    const drawn = chart(
      figureOf('bar', [
        ['Monday', -40],
        ['Tuesday', 30],
        ['Sunday', 0],
      ]),
      ENGLISH,
    );
    const count = (className: string): number => withClass(drawn, className).length;
    expect([count('chart-below'), count('chart-point'), widths(drawn).length]).toEqual([1, 1, 1]);
    expect(count('chart-zero')).toBe(1);
    expect(textIn(drawn)).toBe('tonnes|Monday|-40|Tuesday|30|Sunday|0|0');
    // Where nothing lies below it, zero is a line of its own row.
    const above = chart(
      figureOf('bar', [
        ['a', 3],
        ['b', 0],
      ]),
      ENGLISH,
    );
    expect(withClass(above, 'chart-zero')).toHaveLength(1);
    expect(withClass(above, 'chart-below')).toEqual([]);
  });

  it('pick out the rows that a story is about, in bold type too', () => {
    const data = {
      ...figureOf('bar', [
        ['a', 3],
        ['b', 2],
      ]),
      highlight: ['b'],
    };
    const drawn = chart(data, ENGLISH);
    expect(withClass(drawn, 'chart-marked')).toHaveLength(1);
    expect(withClass(drawn, 'chart-strong').map(textIn)).toEqual(['b', '2']);
  });

  it('have the whole of a label, however long its words', () => {
    const long = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
    const drawn = chart(figureOf('bar', [[long, 20]]), ENGLISH);
    const lines = withClass(drawn, 'chart')
      .flatMap(({ children }) => children)
      .flatMap((child) => (child.type === 'element' && child.tagName === 'text' ? [child] : []))
      .map(textIn)
      .filter((line) => line !== 'tonnes' && line !== '20');
    expect(lines.join('').replaceAll('-', '')).toBe(long);
    expect(Math.max(...lines.map((line) => widthOf(line) * 13))).toBeLessThan(280);
  });

  it.each([
    [
      'ties',
      [
        ['a', 3],
        ['b', 3],
      ],
      ['100%', '100%'],
    ],
    ['one', [['a', 3]], ['100%']],
    ['only zero', [['a', 0]], []],
    [
      'huge numbers',
      [
        ['a', 9e15],
        ['b', 4.5e15],
      ],
      ['100%', '50%'],
    ],
  ] as const)('%s', (_, rows, expected) => {
    expect(widths(chart(figureOf('bar', rows), ENGLISH))).toEqual(expected);
  });
});

it('a share never leaves its track', () => {
  const drawn = chart(
    figureOf('share', [
      ['a', 60],
      ['b', 130],
      ['c', -4],
      ['d', null],
    ]),
    ENGLISH,
  );
  expect(widths(drawn)).toEqual(['60%', '100%', '0%']);
  expect(withClass(drawn, 'chart-track')).toHaveLength(4);
});

describe('a dispute', () => {
  const rows = [
    ['survey', 4, 'Office, 2025'],
    ['count', 28, 'Ministry, 2024'],
    ['guess', 16],
    ['none', null, 'Nobody, 2020'],
  ] as const;
  const drawn = chart(figureOf('range', rows, 'million tonnes'), ENGLISH);
  const at = (className: string) =>
    withClass(drawn, className).map(({ properties }) => parseFloat(String(properties['cx'])));

  it('has a dot for each figure, in proportion, with author and year', () => {
    const [survey = 0, guess = 0, count = 0] = at('chart-dot');
    expect(at('chart-dot')).toHaveLength(3);
    expect(guess - survey).toBeCloseTo(count - guess, 0);
    for (const words of ['Office, 2025', 'Ministry, 2024', 'Nobody, 2020', 'no figure']) {
      expect(textIn(drawn)).toContain(words);
    }
  });

  it('has its rows in the order of their figures, those without one last', () => {
    const labels = textIn(drawn)
      .split('|')
      .filter((text) => rows.some(([label]) => label === text));
    expect(labels).toEqual(['survey', 'guess', 'count', 'none']);
  });

  it('marks both ends, says which they are, and has the band between them behind each dot', () => {
    const [low = 0, high = 0] = at('chart-extreme');
    const [band] = withClass(drawn, 'chart-band');
    expect(withClass(drawn, 'chart-band')).toHaveLength(3);
    expect(textIn(drawn)).toContain('4, lowest');
    expect(textIn(drawn)).toContain('28, highest');
    expect(parseFloat(String(band?.properties['x']))).toBeCloseTo(low, 1);
    expect(parseFloat(String(band?.properties['width']))).toBeCloseTo(high - low, 0);
  });

  it('is none where all agree or only one speaks', () => {
    for (const agreed of [
      [
        ['a', 3],
        ['b', 3],
      ],
      [['a', 3]],
      [['a', null]],
    ] as const) {
      const calm = chart(figureOf('range', agreed), ENGLISH);
      expect(withClass(calm, 'chart-band')).toEqual([]);
      expect(withClass(calm, 'chart-extreme')).toEqual([]);
    }
  });
});

describe('every chart', () => {
  const KINDS = ['bar', 'share', 'range', 'estimates', 'steps', 'map'] as const;

  it.each(KINDS)('%s says its finding as its text alternative', (kind) => {
    const data = figureOf(kind, [
      ['a', 1],
      ['b', 2],
    ]);
    expect(chart(data, ENGLISH)?.properties).toMatchObject({
      role: 'img',
      ariaLabel: findingOf(data, ENGLISH),
    });
  });

  it.each(KINDS)('%s of no rows is none', (kind) => {
    expect(chart(figureOf(kind, []), ENGLISH)).toBeUndefined();
  });

  it('is none for a table', () => {
    expect(chart(figureOf('table', [['a', 1]]), ENGLISH)).toBeUndefined();
  });

  it('escapes what contributors write, and holds no style and no broken number', () => {
    const row = fc.tuple(
      fc.oneof(fc.string(), fc.constant(HOSTILE)),
      fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), fc.array(row, { maxLength: 6 }), (kind, rows) => {
        const html = htmlOf(chart(figureOf(kind, rows, HOSTILE), ENGLISH));
        expect(faultsIn(html)).toEqual([]);
        expect(html).toBe(htmlOf(chart(figureOf(kind, rows, HOSTILE), ENGLISH)));
      }),
    );
  });
});
