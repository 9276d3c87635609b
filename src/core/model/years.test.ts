import { describe, expect, it } from 'vitest';
import { isLikelyYear, likelyDate } from './years.ts';

describe('a likely year', () => {
  it.each([
    ['0001', false, true],
    ['0999-12-31', false, true],
    ['1000', true, true],
    ['1066-10-14', true, true],
    ['2100-12-31', true, true],
    ['2101', false, false],
    ['9999', false, false],
  ])('%s: %s, and of an ancient entry %s', (date, modern, ancient) => {
    expect([isLikelyYear(date, false), isLikelyYear(date, true)]).toEqual([modern, ancient]);
  });
});

describe('the date that was probably meant', () => {
  it.each([
    ['0025', '2025'],
    ['0025-08-15', '2025-08-15'],
    ['3025-03', '2025-03'],
    ['0917', '1917'],
    ['0205', '2005'],
    ['9199', '1999'],
    // A recent year, but no such day.
    ['0023-02-29', undefined],
    // Two years are as near: 2005 and 2025, and 1925 and 2025.
    ['2205', undefined],
    ['2925', undefined],
    ['0999', '1999'],
    ['0444', undefined],
    ['2502', undefined],
  ])('for %s is %s', (date, likely) => expect(likelyDate(date)).toBe(likely));
});
