import { describe, expect, it } from 'vitest';
import { meantBy } from './slip.ts';

describe('a slip of the hand', () => {
  it.each([
    ['one letter', 'tas', ['tass', 'reuters'], 'tass'],
    ['two letters of a long word', 'jeremi-parkef', ['jeremy-parker'], 'jeremy-parker'],
    ['the closer of two', 'loose-gear', ['loose-gears', 'loose-gearen'], 'loose-gears'],
    ['a capital', 'figure', ['Figure', 'Mark'], 'Figure'],
  ])('%s', (_, word, candidates, meant) => {
    expect(meantBy(word, candidates)).toBe(meant);
    expect(meantBy(word, candidates.toReversed())).toBe(meant);
  });
});

describe('what nobody can be sure of', () => {
  it.each([
    ['two letters of a short word', 'peskoff', ['peskow', 'reuters']],
    ['three letters of a long one', 'jeremi-packef', ['jeremy-parker']],
    ['two that are as close', 'bat', ['cat', 'rat']],
    [
      'two that are as close, and one more',
      'steel-wire',
      ['steel-fire', 'steel-tire', 'steel-tiles'],
    ],
    ['another year', 'town-log-2024', ['town-log-2025']],
    ['two letters', 'eu', ['us']],
    ['nothing there', 'tass', []],
  ])('%s', (_, word, candidates) => {
    expect(meantBy(word, candidates)).toBeUndefined();
    expect(meantBy(word, candidates.toReversed())).toBeUndefined();
  });
});
