import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { compareDates, firstDay, isCalendarDay, isPartialDate, lastDay } from './dates.ts';

const day = fc
  .date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9999-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));
const partialDate = fc
  .tuple(day, fc.constantFrom(4, 7, 10))
  .map(([date, size]) => date.slice(0, size));

/** Digits that look like a date and often are none. */
const dateLike = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.nat(19), fc.nat(39), fc.constantFrom(4, 7, 10))
  .map(([year, month, date, size]) =>
    [String(year).padStart(4, '0'), ...[month, date].map((each) => String(each).padStart(2, '0'))]
      .join('-')
      .slice(0, size),
  );

/** What Temporal makes of a date of any precision, or undefined where it refuses. */
function throughTemporal(text: string): string | undefined {
  try {
    if (text.length === 4) return Temporal.PlainYearMonth.from(`${text}-01`).toString().slice(0, 4);
    if (text.length === 7) return Temporal.PlainYearMonth.from(text).toString();
    return Temporal.PlainDate.from(text).toString();
  } catch {
    return undefined;
  }
}

describe('isPartialDate', () => {
  it.each(['2025', '2025-03', '2025-03-31', '2024-02-29', '0001-01-01'])('accepts %s', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  it.each([
    '2026-02-30',
    '2023-02-29',
    '2025-13',
    '2025-00',
    '2025-3-1',
    '25-03-31',
    '31.03.2025',
    '2025-03-31T10:00',
    ' 2025',
    '2025\n',
    '-002025',
    '0000',
    '0000-01',
    '0000-12-31',
    '',
  ])('refuses %j', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  it('agrees with Temporal on everything that looks like a date', () => {
    fc.assert(
      fc.property(dateLike, (text) => {
        expect(isPartialDate(text)).toBe(throughTemporal(text) === text);
      }),
    );
  });
});

describe('isCalendarDay', () => {
  it('wants the whole day', () => {
    expect(['2025-03-31', '2025-03', '2025', '2026-02-30'].map(isCalendarDay)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('the days that a date can mean', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-04', '2025-04-01', '2025-04-30'],
    ['2025-03-31', '2025-03-31', '2025-03-31'],
  ])('%s: %s to %s', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });

  it('begin no later than they end, and both are real days within the date', () => {
    fc.assert(
      fc.property(partialDate, (date) => {
        const [first, last] = [firstDay(date), lastDay(date)];
        expect(first <= last).toBe(true);
        expect(isCalendarDay(first) && isCalendarDay(last)).toBe(true);
        expect([first.slice(0, date.length), last.slice(0, date.length)]).toEqual([date, date]);
      }),
    );
  });

  it('leave no day of the date outside', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), (whole, size) => {
        const date = whole.slice(0, size);
        expect(firstDay(date) <= whole && whole <= lastDay(date)).toBe(true);
      }),
    );
  });
});

describe('compareDates', () => {
  it('orders by first day, the coarser date first', () => {
    const dates = ['2025-01-02', '2025-01-01', '2025-01', '2025', '2024-12-31'];
    expect(dates.sort(compareDates)).toEqual([
      '2024-12-31',
      '2025',
      '2025-01',
      '2025-01-01',
      '2025-01-02',
    ]);
  });

  it('is an order: antisymmetric, and zero for equal dates only', () => {
    fc.assert(
      fc.property(partialDate, partialDate, (a, b) => {
        expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).toBe(0);
        expect(compareDates(a, b) === 0).toBe(a === b);
      }),
    );
  });
});
