import { expect, it } from 'vitest';
import { filled } from './sentence.ts';

it('fills in what a sentence is given, wherever the language puts it', () => {
  expect(filled('Since {0}: {1} new.', '2 May', '3')).toBe('Since 2 May: 3 new.');
  expect(filled('{1} {0} {1}', 'a', 'b')).toBe('b a b');
  expect(filled('{0}', '{1} $& $1')).toBe('{1} $& $1');
  expect(filled('{0}{4}', 'a')).toBe('a');
  expect(filled('read')).toBe('read');
});
