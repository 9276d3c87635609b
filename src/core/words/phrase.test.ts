import fc from 'fast-check';
import { expect, it } from 'vitest';
import { phrase } from './phrase.ts';
import { wordsOf } from './words.ts';

const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

it('gives texts and parts in the order of the sentence', () => {
  expect(phrase((at) => `With ${at(a)}.`)).toEqual(['With ', a, '.']);
  expect(phrase((at) => `${at(a)}${at(b)}`)).toEqual([a, b]);
  const later = (first: string, second: string): string => `${second} after ${first}`;
  expect(phrase((at) => later(at(a), at(b)))).toEqual([b, ' after ', a]);
});

it('puts parts into the lists of the language', () => {
  const { list, series } = wordsOf('en');
  expect(phrase((at) => list([a, b, c].map(at)))).toEqual([a, ', ', b, ' and ', c]);
  expect(phrase((at) => series([a, b].map(at)))).toEqual([a, ', ', b]);
});

it('may name a part twice, or not at all', () => {
  const twice = (one: string): string => `${one}, ${one}`;
  expect(phrase((at) => twice(at(a)))).toEqual([a, ', ', a]);
  expect(phrase((at) => (at(a) ? 'none' : ''))).toEqual(['none']);
  expect(phrase(() => '')).toEqual([]);
});

it('takes no text for a part', () => {
  const text = fc.string().map((each) => each.replaceAll('\0', ''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = phrase((at) => `${before}${at(a)}${after}`);
      expect(parts).toEqual([before, a, after].filter((part) => part !== ''));
    }),
  );
  expect(phrase((at) => `1 ${at('2')} 0`)).toEqual(['1 ', '2', ' 0']);
});
