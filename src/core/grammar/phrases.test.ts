import { expect, it } from 'vitest';
import { phrasePattern } from './phrases.ts';

const pattern = phrasePattern('several|many good? reports; widely told');
const found = (text: string): string | undefined => pattern.exec(text)?.[0];

it.each([
  ['Several reports say so.', 'Several reports'],
  ['They say, in many\n  good reports, so.', 'many\n  good reports'],
  ['It is widely told.', 'widely told'],
])('a phrase is found in %j', (text, expected) => {
  expect(found(text)).toBe(expected);
});

it.each([
  'several bad reports',
  'severalreports',
  'several reportsx',
  'xseveral reports',
  'widely',
])('none is in %j', (text) => {
  expect(found(text)).toBeUndefined();
});
