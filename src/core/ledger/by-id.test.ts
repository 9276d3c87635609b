import { expect, it } from 'vitest';
import { filed } from './by-id.ts';

it('files each thing once under each of its ids, in the order of the things', () => {
  const under = filed(['ab', 'bb', 'c'], (word) => word);
  expect(['a', 'b', 'c', 'd'].map(under)).toEqual([['ab'], ['ab', 'bb'], ['c'], []]);
});

it('takes any words for ids', () => {
  const under = filed(['x'], () => ['constructor', '__proto__']);
  expect([under('constructor'), under('__proto__'), under('toString')]).toEqual([['x'], ['x'], []]);
});
