import { describe, expect, it } from 'vitest';
import { inferredIn, meantChain, publisherOf, readChain } from './chain.ts';

describe('a chain', () => {
  it.each([
    ['a > b', ['a', 'b'], []],
    ['a>b>c', ['a', 'b', 'c'], []],
    ['a', ['a'], []],
    ['a >? b > c', ['a', 'b', 'c'], [1]],
    ['a>?b>?c', ['a', 'b', 'c'], [1, 2]],
    ['a > b >?  c', ['a', 'b', 'c'], [2]],
  ])('is read from %s', (text, ids, inferred) => {
    expect([readChain(text), inferredIn(text)]).toEqual([ids, inferred]);
  });

  it.each(['', '?a', ' ?a > b', 'a > ', 'a >? ', 'a >?? b', 'a ? > b', 'a > ?b', 'a, b', 'A > b'])(
    'is not read from "%s"',
    (text) => {
      expect(readChain(text)).toBeUndefined();
    },
  );

  it('ends with its publisher, who may be its only one', () => {
    const last = (text: string) => publisherOf(readChain(text) ?? (['none'] as never));
    expect([last('a > b > c'), last('a > b'), last('a')]).toEqual(['c', 'b', 'a']);
  });
});

describe('a text with other signs', () => {
  it.each([
    ['a ? > b', 'a >? b'],
    ['a >?? b', 'a >? b'],
    ['a > ?b > c', 'a >? b > c'],
    ['a > ? b', 'a >? b'],
    ['a？＞b', 'a >? b'],
    ['a → b →? c', 'a > b >? c'],
    ['a -> b => c --> d', 'a > b > c > d'],
    [' a > b → c ', 'a > b > c'],
  ])('%s can only mean %s', (text, right) => {
    expect(meantChain(text)).toBe(right);
  });

  it.each(['', 'a > > b', '? > a', 'a >?', 'a, b', 'a > <script>', `a > ${'b'.repeat(500)}`])(
    'such as "%s" may mean anything',
    (text) => {
      expect(meantChain(text)).toBeUndefined();
    },
  );
});
