import { describe, expect, it } from 'vitest';
import { findingOf } from './finding.ts';
import { figureOf } from './testing.ts';
import { ENGLISH } from '../words/words.ts';

describe('what bars show', () => {
  it.each([
    ['nothing', [], 'No figures are available.'],
    ['only gaps', [['a', null]], 'No figures are available.'],
    ['one', [['a', 5]], 'a, 5 tonnes, is the only figure.'],
    [
      'one beside a gap',
      [
        ['a', 5],
        ['b', null],
      ],
      'a, 5 tonnes, is the only figure. No figure for b.',
    ],
    [
      'two',
      [
        ['a', 2],
        ['b', 5],
      ],
      'b has the highest of 2 figures, 5 tonnes, followed by a (2).',
    ],
    [
      'a tie',
      [
        ['a', 5],
        ['b', 5],
      ],
      'a and b have the highest of 2 figures, 5 tonnes.',
    ],
    [
      'many',
      [
        ['a', 1],
        ['b', 4e12],
        ['c', 3],
        ['d', 2],
      ],
      'b has the highest of 4 figures, 4,000,000,000,000 tonnes, followed by c (3) and d (2); a has the lowest, 1.',
    ],
  ] as const)('%s', (_, rows, expected) => {
    expect(findingOf(figureOf('bar', rows), ENGLISH)).toBe(expected);
    expect(findingOf(figureOf('map', rows), ENGLISH)).toBe(expected);
  });
});

describe('what a dispute shows', () => {
  it('names both ends with their authors, and how far they are apart', () => {
    const rows = [
      ['survey', 4, 'Office, 2025'],
      ['count', 30, 'Ministry, 2024'],
      ['guess', 10],
    ] as const;
    expect(findingOf(figureOf('range', rows), ENGLISH)).toBe(
      '3 figures run from 4 (survey; Office, 2025) to 30 tonnes (count; Ministry, 2024). The highest is 7.5 times the lowest.',
    );
  });

  it('divides nothing by zero', () => {
    expect(
      findingOf(
        figureOf('range', [
          ['a', 0],
          ['b', 2],
        ]),
        ENGLISH,
      ),
    ).toBe('2 figures run from 0 (a) to 2 tonnes (b).');
  });

  it('says when all agree', () => {
    expect(
      findingOf(
        figureOf('range', [
          ['a', 2],
          ['b', 2],
        ]),
        ENGLISH,
      ),
    ).toBe('All 2 figures are 2 tonnes.');
  });
});

it('tells shares step by step', () => {
  expect(
    findingOf(
      figureOf(
        'share',
        [
          ['mine', 60],
          ['magnet', 94],
          ['scrap', null],
        ],
        'per cent',
      ),
      ENGLISH,
    ),
  ).toBe('In per cent: mine 60, magnet 94. No figure for scrap.');
});
