import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { languageOf } from './language.ts';

const british = languageOf('en', 'en-GB');
const day = fc
  .date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9999-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

describe('dates', () => {
  it('keep their precision', () => {
    expect(['2025', '2025-03', '2025-03-31'].map(british.date)).toEqual([
      '2025',
      'March 2025',
      '31 March 2025',
    ]);
  });

  it('write years as people do', () => {
    expect(['0044', '0044-03', '0044-03-15', '0476-09', '1066'].map(british.date)).toEqual([
      '44',
      'March 44',
      '15 March 44',
      'September 476',
      '1066',
    ]);
  });

  it('name every month as Temporal does, in the proleptic Gregorian calendar', () => {
    fc.assert(
      fc.property(day, (date) => {
        const [number, ...words] = british.date(date).split(' ');
        const plain = Temporal.PlainDate.from(date);
        const name = plain.toLocaleString('en-GB', { month: 'long' });
        expect([number, ...words]).toEqual([String(plain.day), name, String(plain.year)]);
      }),
    );
  });

  it.each([
    ['2025-03-23', undefined, '23 March 2025'],
    ['2025-03-23', '2025-03-23', '23 March 2025'],
    ['2025-03-23', '2025-03-25', '23–25 March 2025'],
    ['2025-03-30', '2025-04-02', '30 March – 2 April 2025'],
    ['2024-12-30', '2025-01-02', '30 December 2024 – 2 January 2025'],
    ['2024', '2025-03', '2024 – March 2025'],
    ['2025-03', '2025-04', 'March 2025 – April 2025'],
    ['0044-03-15', '0044-04-02', '15 March – 2 April 44'],
    ['0044-03-13', '0044-03-15', '13–15 March 44'],
    ['0044', '0046', '44 – 46'],
  ])('from %s to %s: %s', (from, to, words) => {
    expect(british.dateRange(from, to)).toBe(words);
  });

  it('hold no space that a reader could not type', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(british.dateRange(...([a, b].sort() as [string, string]))).not.toMatch(/[^\S ]/);
      }),
    );
  });

  it('are those of the language, in the calendar of the content', () => {
    const told = ['de', 'uk', 'th', 'zh-Hant'].map((tag) => {
      const { date, dateRange } = languageOf(tag);
      return [date('2025-03-31'), date('2025-03'), date('2025'), dateRange('2025-03', '2025-04')];
    });
    expect(told).toEqual([
      ['31. März 2025', 'März 2025', '2025', 'März 2025 – April 2025'],
      [
        '31 березня 2025 року',
        'березень 2025 року',
        '2025',
        'березень 2025 року – квітень 2025 року',
      ],
      ['31 มีนาคม 2025', 'มีนาคม 2025', '2025', 'มีนาคม 2025 – เมษายน 2025'],
      ['2025年3月31日', '2025年3月', '2025年', '2025年3月 – 2025年4月'],
    ]);
  });
});

describe('numbers', () => {
  it('have commas between thousands for British readers', () => {
    expect([44_000_000, 3.8, -0.5, 1e15].map(british.number)).toEqual([
      '44,000,000',
      '3.8',
      '-0.5',
      '1,000,000,000,000,000',
    ]);
  });

  it('that were written keep every digit', () => {
    const written = [
      ...['0', '12', '1234', '-1234567.8900', '+5', '-0', '007', '0.12345678901234'],
      '123456789012345678901234567890.10',
    ];
    expect(written.map(british.figure)).toEqual([
      ...['0', '12', '1,234', '-1,234,567.8900', '+5', '-0', '007', '0.12345678901234'],
      '123,456,789,012,345,678,901,234,567,890.10',
    ]);
  });

  it('that are none, or longer than can be told, stay as they were written', () => {
    const long = `0.${'1'.repeat(101)}`;
    expect(['', 'many', '1e5', '.5', long].map(british.figure)).toEqual([
      '',
      'many',
      '1e5',
      '.5',
      long,
    ]);
    expect(british.figure(`0.${'1'.repeat(100)}`)).toBe(`0.${'1'.repeat(100)}`);
    expect(british.figure('0'.repeat(30))).toMatch(/^[0,]+$/);
  });

  it('have the signs of the language', () => {
    expect(languageOf('de').figure('12345.50')).toBe('12.345,50');
    expect(languageOf('uk').number(12_345.5)).toBe('12\u00A0345,5');
  });
});

describe('forms of words', () => {
  const word = { one: 'day', other: 'days' };

  it('go by the number', () => {
    expect([0, 1, 2, 1234].map((count) => british.counted(count, word))).toEqual([
      '0 days',
      '1 day',
      '2 days',
      '1,234 days',
    ]);
  });

  it('are as many as the language has', () => {
    const { plural } = languageOf('uk');
    const forms = { one: 'день', few: 'дні', many: 'днів', other: 'дня' };
    expect([1, 2, 5, 11, 21, 22, 1.5].map((count) => plural(count, forms))).toEqual([
      ...['день', 'дні', 'днів', 'днів', 'день', 'дні', 'дня'],
    ]);
    expect(plural(5, { one: 'день', other: 'дня' })).toBe('дня');
  });
});

describe('lists', () => {
  it.each([
    [[], '', '', ''],
    [['a'], 'a', 'a', 'a'],
    [['a', 'b'], 'a and b', 'a or b', 'a, b'],
    [['a', 'b', 'c'], 'a, b and c', 'a, b or c', 'a, b, c'],
  ])('of %j', (items, ...lists) => {
    const { list, either, series } = british;
    expect([list(items), either(items), series(items)]).toEqual(lists);
  });

  it.each([
    ['de', 'a, b, c'],
    ['uk', 'a, b, c'],
    ['fr', 'a, b, c'],
    ['zh-Hant', 'a、b、c'],
    ['ja', 'a、b、c'],
    ['ar', 'a، b، c'],
    ['th', 'a, b, c'],
    ['eo', 'a, b, c'],
  ])('in %s: a series has no "and"', (tag, series) => {
    expect(languageOf(tag).series(['a', 'b', 'c'])).toBe(series);
  });

  it('are those of the language', () => {
    const { list, either } = languageOf('de');
    expect([list(['a', 'b', 'c']), either(['a', 'b'])]).toEqual(['a, b und c', 'a oder b']);
  });
});

describe('order', () => {
  it('is that of the language', () => {
    const names = ['Zebra', 'ähnlich', 'Öl', 'apfel'];
    expect(names.toSorted(languageOf('de').compare)).toEqual(['ähnlich', 'apfel', 'Öl', 'Zebra']);
    expect(names.toSorted(languageOf('sv').compare)).toEqual(['apfel', 'Zebra', 'ähnlich', 'Öl']);
  });
});

describe('names of languages', () => {
  it('are in the language', () => {
    expect(['uk', 'zh-Hant', 'es-419', 'EN'].map(british.languageName)).toEqual([
      'Ukrainian',
      'Traditional Chinese',
      'Latin American Spanish',
      'English',
    ]);
    expect(languageOf('de').languageName('uk')).toBe('Ukrainisch');
  });

  it('of what is no tag is the text itself: nothing is thrown', () => {
    fc.assert(fc.property(fc.string(), (text) => void british.languageName(text)));
    expect(['x', 'zz', 'Ukrainian'].map(british.languageName)).toEqual(['x', 'zz', 'Ukrainian']);
  });

  it('are told of other languages than that of the pages', () => {
    const { foreign } = languageOf('en-GB');
    expect(['en-GB', 'en', 'en-US', 'ru'].map(foreign)).toEqual([
      ...[undefined, undefined, 'American English', 'Russian'],
    ]);
  });
});

it.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['fa', 'rtl'],
  ['he', 'rtl'],
  ['ur', 'rtl'],
  ['dv', 'rtl'],
  ['pa', 'ltr'],
  ['pa-Arab', 'rtl'],
  ['az-Arab', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['zh-Hant', 'ltr'],
])('%s is written %s', (tag, direction) => {
  expect(languageOf(tag).direction).toBe(direction);
});
