import { expect, it } from 'vitest';
import { isWithin } from './within.ts';

it.each([
  [undefined, undefined, undefined, true],
  [undefined, '2025', undefined, false],
  ['2025-04', '2025-04-02', '2025-04-03', true],
  ['2025', '2025-04', '2025-05', true],
  ['2025-04-01', '2025-04', undefined, true],
  ['2025-03-31', '2025-04', undefined, false],
  ['2025-05-01', undefined, '2025-04', false],
])('%s between %s and %s: %s', (date, from, until, expected) => {
  expect(isWithin(date, from, until)).toBe(expected);
});
