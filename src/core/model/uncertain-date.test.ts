import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contradicts, contradictsAbroad } from './date-order.ts';
import {
  compareDates,
  firstDay,
  lastDay,
  machineDate,
  sureFirstDay,
  sureLastDay,
} from './dates.ts';
import { isUncertainDate, readDate } from './uncertain-date.ts';

describe('a date that is not sure', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31', '2025'],
    ['2025-03~', '2025-03-01', '2025-03-31', '2025-03'],
    ['2024-02?', '2024-02-01', '2024-02-29', '2024-02'],
    ['2025%', '2025-01-01', '2025-12-31', '2025'],
    ['2025-03-31~', '2025-03-31', '2025-03-31', '2025-03-31'],
    ['2025-03-XX', '2025-03-01', '2025-03-31', '2025-03'],
    ['2025-XX', '2025-01-01', '2025-12-31', '2025'],
    ['2025-XX-XX', '2025-01-01', '2025-12-31', '2025'],
    ['202X', '2020-01-01', '2029-12-31', '2020'],
    ['20XX', '2000-01-01', '2099-12-31', '2000'],
    ['2025-03-29/2025-03-31', '2025-03-29', '2025-03-31', '2025-03-29'],
    ['2024/2025-02', '2024-01-01', '2025-02-28', '2024'],
    ['2025-03/2025-03-01', '2025-03-01', '2025-03-01', '2025-03'],
    ['2025-03-29~/2025-03-31?', '2025-03-29', '2025-03-31', '2025-03-29'],
    ['0044~', '0044-01-01', '0044-12-31', '0044'],
  ])('%s lies from %s to %s', (text, first, last, machine) => {
    expect(isUncertainDate(text)).toBe(true);
    expect([firstDay(text), lastDay(text), machineDate(text)]).toEqual([first, last, machine]);
  });

  it.each([
    ...[
      '',
      '~',
      'X',
      'XXXX',
      '2XXX',
      '000X',
      '0000~',
      '-0044',
      'Y20250',
      '2025-13~',
      '2025-02-29~',
    ],
    ...['2025-02-30~', '2025-21', '2025-24~', '2025-03-31T10:00:00', '2025/..', '../2025', '2025/'],
    ...[
      '/2025',
      '2025-03-31/2025-03-29',
      '2025/2024',
      '2025-XX-31',
      '2025-3X',
      '2025-03-3X',
      '~2025',
    ],
    ...[
      '2025-03-XX~',
      '2025-?03',
      '{2025}',
      '[2025]',
      '2025-03-xx',
      '2025 ~',
      ' 2025~',
      '2025~\n',
      'about 2025',
    ],
    ...['2025-03-29~/2025-03-31?~', '2025-02-29/2025-03-01', '9'.repeat(3000), '2025/2026/2027'],
  ])('%j is none', (text) => expect(readDate(text)).toBe(undefined));

  it('says what is not known of it', () => {
    const [start, end] = readDate('2025-03-29~/2025-03-31?') ?? [];
    expect(start).toEqual({
      ...{ from: '2025-03-29', until: '2025-03-29', unknown: undefined },
      ...{ uncertain: false, approximate: true },
    });
    expect(end).toMatchObject({ uncertain: true, approximate: false });
    expect(readDate('2025%')).toEqual([
      expect.objectContaining({ uncertain: true, approximate: true }),
    ]);
    expect(
      ['202X', '20XX', '2025-XX', '2025-XX-XX', '2025-03-XX', '2025-03'].map(
        (text) => readDate(text)?.[0].unknown,
      ),
    ).toEqual(['year', 'year', 'month', 'day', 'day', undefined]);
  });

  it('is read of whatever text', () => {
    const like = fc.stringMatching(/^[0-9X/~?%.T-]{0,24}$/);
    fc.assert(
      fc.property(fc.oneof(like, fc.string()), (text) => {
        if (isUncertainDate(text)) expect(firstDay(text) <= lastDay(text)).toBe(true);
      }),
    );
  });
});

describe('days that are sure', () => {
  it.each([
    ['2025-03-XX', '2025-03-01', '2025-03-31'],
    ['2025-03~', undefined, undefined],
    ['2025?', undefined, undefined],
    ['2025-03-29~/2025-03-31', undefined, '2025-03-31'],
    ['2025-03-29/2025-03-31%', '2025-03-29', undefined],
  ])('of %s: %s, %s', (text, first, last) =>
    expect([sureFirstDay(text), sureLastDay(text)]).toEqual([first, last]),
  );

  it.each([
    ['2025-04-01', '2025-03-XX', true],
    ['2025-03-31', '2025-03-XX', false],
    ['2026', '2025~', false],
    ['2026?', '2025', false],
    ['2025-04', '2025-03-29/2025-03-31', true],
    ['2025-03-31/2025-04-02', '2025-03-30', true],
    ['2025-03-31~/2025-04-02', '2025-03-30', false],
  ])('%s before %s: %s', (first, then, answer) => expect(contradicts(first, then)).toBe(answer));

  it.each([
    ['2025-04-01', '2025-03-XX', false],
    ['2025-04-02', '2025-03-XX', true],
    ['2025-04-02~', '2025-03-XX', false],
    ['2025-04-02', '2025-03?', false],
  ])('%s and %s of two places: %s', (first, then, answer) =>
    expect(contradictsAbroad(first, then)).toBe(answer),
  );
});

it('are ordered by the earliest day, and of two that begin alike the longer first', () => {
  const sorted = ['202X', '2025', '2025-01~', '2025-01-01/2025-01-02', '2025-01-01', '2025-02-XX'];
  expect(sorted.toReversed().sort(compareDates)).toEqual(sorted);
  expect(compareDates('2025-01', '2025-01?')).toBe(0);
});
