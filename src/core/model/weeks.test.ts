import { expect, it } from 'vitest';
import { endOfWeek, weekOf, weeksFrom, weeksLater } from './weeks.ts';

it.each([
  ['2025-03-31', '2025-03-31'],
  ['2025-03-30', '2025-03-24'],
  ['2025-01-01', '2024-12-30'],
  ['0640-05-01', '0640-04-27'],
])('%s lies in the week from %s', (day, monday) => {
  expect(weekOf(day)).toBe(monday);
  expect(weekOf(monday)).toBe(monday);
});

it('counts weeks over the ends of months and years', () => {
  expect(endOfWeek('2024-02-26')).toBe('2024-03-03');
  expect(weeksLater('2024-12-23', 2)).toBe('2025-01-06');
  expect(weeksLater('2025-01-06', -2)).toBe('2024-12-23');
  expect(weeksFrom('2025-02-24', '2025-04-28')).toBe(10);
  expect(weeksFrom('2025-02-24', '2025-02-24')).toBe(1);
});
