import { describe, expect, it } from 'vitest';
import { isoOf } from './date-readings.ts';

describe('a date with one reading', () => {
  it.each([
    ['31 March 2025', '2025-03-31'],
    ['1st Sept. 2025', '2025-09-01'],
    ['March 31, 2025', '2025-03-31'],
    ['mar 3 2025', '2025-03-03'],
    ['May 2025', '2025-05'],
    ['2025/03/31', '2025-03-31'],
    ['2025.3.1', '2025-03-01'],
    ['2025-3-1', '2025-03-01'],
    ['2025-3', '2025-03'],
    ['31/03/2025', '2025-03-31'],
    ['03/31/2025', '2025-03-31'],
    ['4.4.2025', '2025-04-04'],
  ])('%s is %s', (text, iso) => {
    expect(isoOf(text)).toBe(iso);
  });
});

describe('what has no reading, or more than one', () => {
  it.each([
    ...['03/04/2025', '3.4.2025', '31/03/25', '2025/3-1', '30 February 2025', '2025-02-30'],
    ...['31 Marzo 2025', 'Ma 2025', 'spring 2025', '2025/26', '20250331', 'yesterday', ''],
  ])('%j', (text) => {
    expect(isoOf(text)).toBeUndefined();
  });
});
