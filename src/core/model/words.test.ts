import { expect, it } from 'vitest';
import { inWords } from './words.ts';

it('lists words as one says them', () => {
  expect([inWords([]), inWords(['a']), inWords(['a', 'b']), inWords(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
  expect(inWords(['a', 'b', 'c'], 'or')).toBe('a, b or c');
});
