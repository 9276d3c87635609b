import { describe, expect, it } from 'vitest';
import { wordsOf } from '../words/words.ts';
import { ENGLISH } from '../words/words.ts';
import { chart } from './charts.ts';
import { findingOf } from './finding.ts';
import { faultsIn, figureOf, HOSTILE, htmlOf, textIn, withClass } from './testing.ts';

type Rows = Parameters<typeof figureOf>[1];

const TWO: Rows = [
  ['Russia', 3.8, 'USGS'],
  ['Russia', 28.5, 'Ministry'],
  ['China', 44, 'USGS'],
];
const drawn = (rows: Rows): ReturnType<typeof chart> =>
  chart(figureOf('estimates', rows, 'million tonnes'), ENGLISH);
const widths = (rows: Rows, name: string): unknown[] =>
  withClass(drawn(rows), name).map(({ properties }) => properties['width']);

describe('two estimates beside the largest', () => {
  it('have one scale, and the one thing stands above the other', () => {
    expect(widths(TWO, 'chart-bar')).toEqual(['8.6%', '64.8%']);
    expect(widths(TWO, 'chart-beside')).toEqual(['100%']);
    expect(textIn(drawn(TWO))).toBe(
      'million tonnes|Russia|3.8|USGS|28.5|Ministry|The highest is 7.5 times the lowest.|44|China, USGS',
    );
  });

  it('show what the highest has above the lowest', () => {
    const [gap, ...more] = withClass(drawn(TWO), 'chart-gap');
    expect(gap?.properties).toMatchObject({ x: '8.6%', width: '56.1%' });
    expect(more).toEqual([]);
  });

  it('are told in words', () => {
    const data = figureOf('estimates', TWO, 'million tonnes');
    expect(findingOf(data, ENGLISH)).toBe(
      'Russia, in million tonnes: 3.8 (USGS) or 28.5 (Ministry). For comparison: China (44). The highest is 7.5 times the lowest.',
    );
    expect(findingOf(data, wordsOf('de'))).toBe(
      'Russia, Angaben in million tonnes: 3,8 (USGS) oder 28,5 (Ministry). Zum Vergleich: China (44). Der höchste ist das 7,5-Fache des niedrigsten.',
    );
    expect(findingOf(data, wordsOf('uk'))).toContain('Для порівняння: China (44).');
  });
});

describe('estimates', () => {
  it.each<[string, Rows, string]>([
    ['alike', [TWO[0]!, ['Russia', 3.8, 'Ministry']], 'They are the same.'],
    [
      'of nothing',
      [
        ['a', 0, 'x'],
        ['a', 5, 'y'],
      ],
      '',
    ],
    [
      'below zero',
      [
        ['a', -4, 'x'],
        ['a', 5, 'y'],
      ],
      '',
    ],
    [
      'one only',
      [
        ['a', 4, 'x'],
        ['b', 8, 'y'],
      ],
      '',
    ],
    [
      'one known',
      [
        ['a', 4, 'x'],
        ['a', null, 'y'],
      ],
      '',
    ],
    [
      'huge',
      [
        ['a', 1, 'x'],
        ['a', 9e14, 'y'],
      ],
      'The highest is 900,000,000,000,000 times the lowest.',
    ],
    [
      'five',
      [...TWO, ['Russia', 10, 'WION'], ['Russia', 12, 'S&P']],
      'The highest is 7.5 times the lowest.',
    ],
  ])('%s: the distance in words is right or is not said', (_, rows, expected) => {
    const found = withClass(drawn(rows), 'chart-distance').map((element) => textIn(element));
    expect(found.join(' ')).toBe(expected);
    expect(faultsIn(htmlOf(drawn(rows)))).toEqual([]);
  });

  it('that nobody gives are said to be missing', () => {
    const rows: Rows = [
      ['a', 4, 'x'],
      ['a', null, 'y'],
      ['b', null, 'z'],
    ];
    expect(textIn(drawn(rows))).toBe('million tonnes|a|4|x|no figure|y|no figure|b, z');
    expect(findingOf(figureOf('estimates', rows), ENGLISH)).toBe(
      'a, in tonnes: 4 (x). No figure for a, y and b, z.',
    );
  });

  it('of long and hostile names stay in lines and in the markup', () => {
    const long = 'The ministry of everything that lies under the ground of the whole country';
    const html = htmlOf(
      drawn([
        [HOSTILE, 1, long],
        [HOSTILE, 2, 'وزارة الموارد الطبيعية'],
        ['b', 3],
      ]),
    );
    expect(faultsIn(html)).toEqual([]);
    expect(html).toContain('>The ministry of everything that<');
    expect(html).toContain('وزارة الموارد الطبيعية');
  });
});
