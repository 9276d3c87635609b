import { expect, it } from 'vitest';
import { wordsOf } from './words.ts';

const NBSP = /[\u00A0\u202F]/g;

it.each([
  ['2025-03', 'March 2025', 'März 2025', 'березень 2025 року'],
  ['2025-03~', 'about March 2025', 'etwa März 2025', 'приблизно березень 2025 року'],
  ['2025?', '2025 (uncertain)', '2025 (unsicher)', '2025 (непевно)'],
  [
    '2025-03-31%',
    'about 31 March 2025 (uncertain)',
    'etwa 31. März 2025 (unsicher)',
    'приблизно 31 березня 2025 року (непевно)',
  ],
  [
    '2025-03-XX',
    'March 2025, day unknown',
    'März 2025, Tag unbekannt',
    'березень 2025 року, день невідомий',
  ],
  ['2025-XX', '2025, month unknown', '2025, Monat unbekannt', '2025, місяць невідомий'],
  ['2025-XX-XX', '2025, day unknown', '2025, Tag unbekannt', '2025, день невідомий'],
  [
    '202X',
    '2020 – 2029, year unknown',
    '2020 – 2029, Jahr unbekannt',
    '2020 – 2029, рік невідомий',
  ],
  ['2025-03-29/2025-03-31', '29–31 March 2025', '29.–31. März 2025', '29–31 березня 2025 року'],
  [
    '2025-03/2025-04',
    'March 2025 – April 2025',
    'März 2025 – April 2025',
    'березень 2025 року – квітень 2025 року',
  ],
  [
    '2025-03-29~/2025-03-31',
    'about 29 March 2025 – 31 March 2025',
    'etwa 29. März 2025 – 31. März 2025',
    'приблизно 29 березня 2025 року – 31 березня 2025 року',
  ],
])('%s is told in words', (date, ...told) => {
  const words = ['en', 'de', 'uk'].map((tag) => wordsOf(tag).date(date).replace(NBSP, ' '));
  expect(words).toEqual(told);
});

it('a span between dates that are not sure says both', () => {
  const { dateRange } = wordsOf('en');
  expect(dateRange('2025-03~', '2025-05')).toBe('about March 2025 – May 2025');
  expect(dateRange('2025-03', '2025-05?')).toBe('March 2025 – May 2025 (uncertain)');
  expect(dateRange('2025-03~', '2025-03~')).toBe('about March 2025');
  expect(dateRange('2025-03~', undefined)).toBe('about March 2025');
  expect(dateRange('2025-03-29', '2025-03-31')).toBe('29–31 March 2025');
});

it('what is no date is told as it stands', () => {
  expect(wordsOf('en').date('2025-21')).toBe('2025-21');
});
