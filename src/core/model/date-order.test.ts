import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contradicts, contradictsAbroad } from './date-order.ts';
import { firstDay, lastDay } from './dates.ts';

it.each([
  ['2025-03-02', '2025-03-01', false],
  ['2025-03-03', '2025-03-01', true],
  ['2025-04', '2025-03', false],
  ['2025-04-02', '2025-03', true],
  ['2026', '2025', false],
  ['1000', '0999-12', false],
  ['0001-01-01', '0001', false],
])('%s and %s of two places: %s', (first, then, answer) =>
  expect(contradictsAbroad(first, then)).toBe(answer),
);

describe('two dates exclude each other', () => {
  it.each([
    ['2025-03-02', '2025-03-01', true],
    ['2025-03-02', '2025-03-02', false],
    ['2025-03', '2025-02', true],
    ['2025-03-31', '2025-03', false],
    ['2025-04-01', '2025-03', true],
    ['2025', '2025-01-01', false],
    ['2025', '2024-12-31', true],
    ['2025-12', '2025', false],
    ['2026', '2025', true],
  ])('%s before %s: %s', (first, then, answer) => expect(contradicts(first, then)).toBe(answer));

  it('only where no days that they can mean are in order', () => {
    const part = (max: number): fc.Arbitrary<string> =>
      fc.integer({ min: 1, max }).map((number) => String(number).padStart(2, '0'));
    const date = fc
      .tuple(fc.constantFrom('2024', '2025'), part(3), part(28), fc.constantFrom(4, 7, 10))
      .map(([year, month, day, size]) => `${year}-${month}-${day}`.slice(0, size));
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(contradicts(a, b)).toBe(firstDay(a) > lastDay(b));
        expect(contradicts(a, b) && contradicts(b, a)).toBe(false);
        expect(contradicts(a, a)).toBe(false);
      }),
    );
  });
});
