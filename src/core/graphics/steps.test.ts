import { describe, expect, it } from 'vitest';
import { ENGLISH, wordsOf } from '../words/words.ts';
import { chart } from './charts.ts';
import { findingOf } from './finding.ts';
import { faultsIn, figureOf, HOSTILE, htmlOf, textIn, withClass } from './testing.ts';

type Rows = Parameters<typeof figureOf>[1];

const CHAIN: Rows = [
  ['Mining', 69, 'Quota'],
  ['Mining', 62, 'IEA'],
  ['Alloying', null],
  ['Magnets', 94, 'IEA'],
];
const drawn = (rows: Rows): ReturnType<typeof chart> =>
  chart(figureOf('steps', rows, 'per cent'), ENGLISH);

describe('the steps of a chain', () => {
  it('stand once each, numbered, with all shares that are given for them', () => {
    expect(textIn(drawn(CHAIN))).toBe(
      'Value, per cent|1|Mining|Quota|69|IEA|62|2|Alloying|no figure|3|Magnets|IEA|94',
    );
    expect(withClass(drawn(CHAIN), 'chart-arrow')).toHaveLength(2);
    expect(withClass(drawn(CHAIN), 'chart-bar').map((bar) => bar.properties['width'])).toEqual([
      '69%',
      '62%',
      '94%',
    ]);
  });

  it('without a share have an empty track, not one of nothing', () => {
    expect(withClass(drawn(CHAIN), 'chart-unknown')).toHaveLength(1);
    expect(withClass(drawn([['a', 0]]), 'chart-unknown')).toEqual([]);
  });

  it('are told in words, in each language', () => {
    const data = figureOf('steps', CHAIN, 'per cent');
    expect(findingOf(data, ENGLISH)).toBe(
      'Value, in per cent, at 3 steps: 1. Mining, 62 to 69; 2. Alloying, no figure; 3. Magnets, 94.',
    );
    expect(findingOf(data, wordsOf('de'))).toContain('auf 3 Stufen: 1. Mining, 62 bis 69;');
    expect(findingOf(data, wordsOf('uk'))).toContain('1. Mining – 62–69;');
  });

  it.each<[string, Rows]>([
    ['one step', [['a', 5]]],
    ['one of hostile names', [[HOSTILE, 5, HOSTILE]]],
    [
      'one of a long name',
      [['Pneumonoultramicroscopicsilicovolcanoconiosis and what follows it', 100]],
    ],
    ['one from right to left', [['تعدين', 12, 'وزارة']]],
    [
      'shares that are none',
      [
        ['a', -5],
        ['b', 1e15],
      ],
    ],
    ['very many', Array.from({ length: 60 }, (_, row) => [`step ${row}`, row] as const)],
  ])('hold together with %s', (_, rows) => {
    const html = htmlOf(drawn(rows));
    expect(faultsIn(html)).toEqual([]);
    expect(html).not.toMatch(/width="-/);
    const height = Number(drawn(rows)?.properties['height']);
    const tops = [...html.matchAll(/ y="([\d.]+)"/g)].map(([, y]) => Number(y));
    expect(Math.max(...tops)).toBeLessThan(height);
  });
});
