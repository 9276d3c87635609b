import { describe, expect, it } from 'vitest';
import type { BandView, Mark } from '../views/timeline.ts';
import { nearSpan, timelineBand } from './band.ts';
import { dayNumber, monthsBetween } from './days.ts';
import { faultsIn, HOSTILE, htmlOf, textIn, withClass } from './testing.ts';
import { ENGLISH } from '../words/words.ts';
import type { Words } from '../words/words.ts';

const mark = (first: string, last = first, title = first): Mark => ({
  title,
  when: first,
  first,
  last,
});

function view(marks: readonly Mark[], keyDays: readonly string[] = ['2025-03-01']): BandView {
  return {
    span: { first: '2025-01-01', last: '2025-12-31' },
    marks,
    keyDates: keyDays.map((iso) => ({
      date: { iso, text: iso },
      label: 'It happens',
      before: marks.filter((each) => each.first < iso).length,
      from: marks.filter((each) => each.first >= iso).length,
    })),
  };
}

/** The first band alone: the marks of a year, on 960 units. */
const rects = (each: BandView, className: string) => {
  const [first] = withClass(timelineBand(each, ENGLISH), 'band-drawing');
  return withClass(first, className).map(({ properties }) => ({
    x: Number(properties['x']),
    y: Number(properties['y']),
    width: Number(properties['width']),
  }));
};

describe('the scale', () => {
  it('gives a date the days that it may mean', () => {
    const [year] = rects(view([mark('2025-01-01', '2025-12-31')], []), 'band-bar');
    expect(year).toMatchObject({ x: 0, width: 960 });
    const [month] = rects(view([mark('2025-04-01', '2025-04-30')], []), 'band-bar');
    expect(month?.x).toBeCloseTo((90 / 365) * 960, 0);
    expect(month?.width).toBeCloseTo((30 / 365) * 960, 0);
    const [day] = rects(view([mark('2025-07-02')], []), 'band-mark');
    expect((day?.x ?? 0) + (day?.width ?? 0) / 2).toBeCloseTo((182.5 / 365) * 960, 0);
  });

  it('puts events of one day above each other, and of the year’s ends inside', () => {
    const tied = rects(
      view([mark('2025-05-05'), mark('2025-05-05'), mark('2025-05-05')]),
      'band-mark',
    );
    expect(new Set(tied.map(({ x }) => x)).size).toBe(1);
    expect(new Set(tied.map(({ y }) => y)).size).toBe(3);
    for (const { x, width } of rects(view([mark('2025-01-01'), mark('2025-12-31')]), 'band-mark')) {
      expect(x >= 0 && x + width <= 960).toBe(true);
    }
  });

  it('lets no two marks overlap', () => {
    const many = Array.from({ length: 60 }, (_, day) =>
      mark(`2025-0${1 + Math.floor(day / 20)}-${String((day % 20) + 1).padStart(2, '0')}`),
    );
    const drawn = rects(view(many), 'band-mark');
    for (const [index, a] of drawn.entries()) {
      for (const b of drawn.slice(index + 1)) {
        expect(a.y !== b.y || a.x + a.width <= b.x || b.x + b.width <= a.x).toBe(true);
      }
    }
  });
});

describe('the enlarged band', () => {
  const near = [mark('2025-03-02'), mark('2025-04-03')];

  it('shows the months of the key days', () => {
    const days = ['2025-03-31', '2025-04-30'];
    expect(nearSpan(view(near, days))).toEqual({ first: '2025-03-01', last: '2025-04-30' });
    expect(withClass(timelineBand(view(near, days), ENGLISH), 'band-drawing')).toHaveLength(2);
  });

  it.each([
    ['without key days', view(near, [])],
    ['where it would enlarge little', view(near, ['2025-01-05', '2025-11-01'])],
    ['where it would be empty', view([mark('2025-09-09')])],
  ])('is left out %s', (_, each) => {
    expect(nearSpan(each)).toBeUndefined();
    expect(withClass(timelineBand(each, ENGLISH), 'band-drawing')).toHaveLength(1);
  });
});

describe('in words', () => {
  it('says how many events there are before and after a key day', () => {
    const [drawn] = withClass(
      timelineBand(view([mark('2025-02-01'), mark('2025-03-01'), mark('2025-12-01')]), ENGLISH),
      'band-drawing',
    );
    expect(drawn?.properties['ariaLabel']).toBe(
      '3 of 3 events, 2025. The first: 2025-02-01, 2025-02-01. The last: 2025-12-01, 2025-12-01. Of all events, 1 before 2025-03-01 and 2 from then on.',
    );
  });

  it('tells the span and the scale', () => {
    expect(textIn(timelineBand(view([mark('2025-03-02'), mark('2025-03-03')]), ENGLISH))).toContain(
      '2025, and below it March 2025 enlarged 11.8 times.',
    );
  });
});

it('of no events is none', () => {
  expect(timelineBand(view([]), ENGLISH)).toBeUndefined();
});

it('escapes titles, and is the same every time', () => {
  const hostile = view([mark('2025-03-01', '2025-03-01', HOSTILE)]);
  expect(faultsIn(htmlOf(timelineBand(hostile, ENGLISH)))).toEqual([]);
  expect(htmlOf(timelineBand(hostile, ENGLISH))).toBe(htmlOf(timelineBand(hostile, ENGLISH)));
});

describe('days', () => {
  it('count over leap days and changes of clocks', () => {
    expect(dayNumber('1970-01-02')).toBe(1);
    expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
    expect(dayNumber('2025-04-01') - dayNumber('2025-03-01')).toBe(31);
  });

  it('lists months over the end of a year', () => {
    expect(monthsBetween('2024-11-15', '2025-02-01')).toEqual([
      '2024-11-01',
      '2024-12-01',
      '2025-01-01',
      '2025-02-01',
    ]);
  });
});

it('a scale of antiquity has years as people write them, and no tick for each of two thousand', () => {
  const old = {
    ...view([mark('0044-03-15'), mark('2025-05-05')], []),
    span: { first: '0044-01-01', last: '2025-12-31' },
  };
  const [drawing] = withClass(timelineBand(old, ENGLISH), 'band-drawing');
  const [first, second] = withClass(drawing, 'band-word').map(textIn);
  expect([first, second]).toEqual(['44', '161']);
  const [, ticks] = withClass(drawing, 'band-axis');
  expect(String(ticks?.properties['d']).split('M').length - 1).toBe(221);
  expect(htmlOf(timelineBand(old, ENGLISH))).toContain('44 to 2025');
  expect(htmlOf(timelineBand(old, ENGLISH))).not.toContain('0044 to');
});

it('leaves out months whose names are too long to stand beside each other', () => {
  const year = view([mark('2025-05-05')], []);
  const months = (words: Words): string[] => {
    const [drawing] = withClass(timelineBand(year, words), 'band-drawing');
    return withClass(drawing, 'band-word').map(textIn);
  };
  expect(months(ENGLISH)).toHaveLength(12);
  const long = { ...ENGLISH, date: (date: string) => `${ENGLISH.date(date)} року` };
  expect(months(long)).toEqual([
    ...['January 2025 року', 'March 2025 року', 'May 2025 року'],
    ...['July 2025 року', 'September 2025 року', 'November 2025 року'],
  ]);
});
