import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BandView, Mark } from '../views/timeline.ts';
import { timelineBand } from './band.ts';
import { nearSpan, wholeSpan } from './band-span.ts';
import { dayNumber, monthsBetween } from './days.ts';
import { widthOf } from './svg.ts';
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
    near: true,
    marks,
    keyDates: keyDays.map((iso) => ({
      date: { iso, text: iso },
      label: 'It happens',
      before: marks.filter((each) => each.first < iso).length,
      from: marks.filter((each) => each.first >= iso).length,
    })),
  };
}

/** The events at both ends of a year, so that a band shows the whole of it. */
const YEAR = [mark('2025-01-01'), mark('2025-12-31')];

const spanOf = (each: BandView) => {
  const whole = wholeSpan(each.marks);
  return whole && nearSpan(each, whole);
};

/** The first band alone, on 960 units. */
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
    const [month] = rects(
      view([...YEAR, mark('2025-09-09'), mark('2025-04-01', '2025-04-30')], []),
      'band-bar',
    );
    expect(month?.x).toBeCloseTo((90 / 365) * 960, 0);
    expect(month?.width).toBeCloseTo((30 / 365) * 960, 0);
    const [, , day] = rects(
      view([...YEAR, mark('2025-07-02'), mark('2025-07-03')], []),
      'band-mark',
    );
    expect((day?.x ?? 0) + (day?.width ?? 0) / 2).toBeCloseTo((182.5 / 365) * 960, 0);
  });

  it('begins where the events are, not with the years before them', () => {
    expect(wholeSpan([mark('2025-05-05'), mark('2025-08-08')])).toEqual({
      first: '2025-05-01',
      last: '2025-08-31',
    });
    expect(wholeSpan([mark('2014-05-05'), mark('2025-08-08')])).toEqual({
      first: '2014-01-01',
      last: '2025-12-31',
    });
  });

  it('puts events of one day above each other, and of the year’s ends inside', () => {
    const tied = rects(
      view([mark('2025-05-05'), mark('2025-05-05'), mark('2025-05-05')]),
      'band-mark',
    );
    expect(new Set(tied.map(({ x }) => x)).size).toBe(1);
    expect(new Set(tied.map(({ y }) => y)).size).toBe(3);
    for (const { x, width } of rects(view(YEAR), 'band-mark')) {
      expect(x >= 0 && x + width <= 960).toBe(true);
    }
  });

  it('lets no two marks overlap', () => {
    const many = Array.from({ length: 60 }, (_, day) =>
      mark(`2025-0${1 + Math.floor(day / 20)}-${String((day % 20) + 1).padStart(2, '0')}`),
    );
    for (const drawing of withClass(timelineBand(view(many), ENGLISH), 'band-drawing')) {
      const drawn = withClass(drawing, 'band-mark').map(({ properties }) => ({
        x: Number(properties['x']),
        y: Number(properties['y']),
        width: Number(properties['width']),
      }));
      for (const [index, a] of drawn.entries()) {
        for (const b of drawn.slice(index + 1)) {
          expect(a.y !== b.y || a.x + a.width <= b.x || b.x + b.width <= a.x).toBe(true);
        }
      }
    }
  });
});

describe('the part in which the story happens', () => {
  const near = [mark('2025-03-02'), mark('2025-04-03')];
  const long = [mark('2014-06-01'), ...near];

  it('is the months of the key days, and stands before the whole', () => {
    const each = view(long, ['2025-03-31', '2025-04-30']);
    expect(spanOf(each)).toEqual({ first: '2025-03-01', last: '2025-04-30' });
    const [first, second, third] = withClass(timelineBand(each, ENGLISH), 'band-drawing');
    expect(withClass(first, 'band-mark')).toHaveLength(2);
    // The form of a phone, then the whole with that part marked.
    expect(withClass(second, 'band-mark')).toHaveLength(2);
    expect(withClass(third, 'band-mark')).toHaveLength(3);
    expect(withClass(third, 'band-part')).toHaveLength(1);
  });

  it('is the fewest months that hold most events, where no key days say so', () => {
    expect(spanOf(view(long, []))).toEqual({ first: '2025-03-01', last: '2025-04-30' });
  });

  it.each([
    ['where it would enlarge little', view(near, ['2025-01-05', '2025-11-01'])],
    ['where there is one event', view([mark('2025-09-09')])],
    ['where the events are spread', view([mark('2020-01-01'), mark('2023-01-01')], [])],
  ])('is left out %s', (_, each) => {
    expect(spanOf(each)).toBeUndefined();
    expect(withClass(timelineBand(each, ENGLISH), 'band-drawing')).toHaveLength(2);
  });
});

describe('the names of marks', () => {
  it('are for readers of the page, not of its pointer alone', () => {
    const [first] = withClass(timelineBand(view([mark('2025-03-02')]), ENGLISH), 'band-drawing');
    const [square] = withClass(first, 'band-mark');
    expect(first?.properties['role']).toBe('group');
    expect(square?.properties['role']).toBe('img');
    expect(textIn(square)).toBe('2025-03-02: 2025-03-02');
  });
});

describe('the names of key days', () => {
  const labelled = (days: readonly string[], first = '2025-01-01', last = '2025-12-31') => {
    const each = view([mark(first), mark(last)], days);
    return withClass(timelineBand(each, ENGLISH), 'band-drawing')
      .slice(0, 2)
      .map((drawing) =>
        withClass(drawing, 'band-day').map((label) => {
          const { x, y, textAnchor } = label.properties;
          const width = widthOf(textIn(label)) * 11 * 1.25;
          const part = textAnchor === 'middle' ? 0.5 : textAnchor === 'end' ? 1 : 0;
          return { x: Number(x) - part * width, y: Number(y), width };
        }),
      );
  };

  it('are all there, beside each other or above each other', () => {
    const [wide = [], narrow = []] = labelled(['2025-02-24', '2025-03-31', '2025-04-30']);
    expect([wide.length, narrow.length]).toEqual([3, 3]);
    expect(new Set(narrow.map(({ y }) => y)).size).toBeGreaterThan(1);
  });

  it('or none is, and none covers another', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((number) => String(number).padStart(2, '0'));
    const date = fc
      .tuple(fc.constantFrom('01', '06', '12'), day)
      .map((each) => `2025-${each.join('-')}`);
    fc.assert(
      fc.property(fc.uniqueArray(date, { minLength: 1, maxLength: 7 }), (days) => {
        for (const [index, labels] of labelled([...days].sort()).entries()) {
          expect([0, days.length]).toContain(labels.length);
          for (const [at, a] of labels.entries()) {
            expect(a.x).toBeGreaterThan(-0.1);
            expect(a.x + a.width).toBeLessThan((index === 0 ? 960 : 340) + 0.1);
            for (const b of labels.slice(at + 1)) {
              expect(a.y !== b.y || a.x + a.width <= b.x || b.x + b.width <= a.x).toBe(true);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('in words', () => {
  it('says how many events there are before and after a key day', () => {
    const [drawn] = withClass(
      timelineBand(
        view([...YEAR, mark('2025-05-01'), mark('2025-09-01')], ['2025-02-01', '2025-08-01']),
        ENGLISH,
      ),
      'band-drawing',
    );
    expect(drawn?.properties['ariaLabel']).toBe(
      '4 of 4 events, 2025. The first: 2025-01-01, 2025-01-01. The last: 2025-09-01, 2025-09-01. Of all events, 1 before 2025-02-01 and 3 from then on and 2 before 2025-08-01 and 2 from then on.',
    );
  });

  it('tells the span, and that of the whole', () => {
    const caption = textIn(
      timelineBand(view([mark('2014-03-02'), mark('2025-03-03'), mark('2025-03-04')]), ENGLISH),
    );
    expect(caption).toContain('March 2025. Each square is an event of the list below');
    expect(caption).toContain('The smaller band is the whole, 2014 to 2025');
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
  const old = view(
    ['0044-03-15', '0900-01-01', '1066-10-14', '2025-05-05'].map((day) => mark(day)),
    [],
  );
  const drawings = withClass(timelineBand(old, ENGLISH), 'band-drawing');
  for (const drawing of drawings) {
    const years = withClass(drawing, 'band-word').map(textIn);
    expect(years.length).toBeGreaterThan(2);
    for (const year of years) expect(year).toMatch(/^[1-9]\d{2,3}$/);
    const [, ticks] = withClass(drawing, 'band-axis');
    expect(String(ticks?.properties['d']).split('M').length).toBeLessThan(220);
  }
  expect(withClass(drawings[0], 'band-word').slice(0, 2).map(textIn)).toEqual(['100', '200']);
  expect(htmlOf(timelineBand(old, ENGLISH))).toContain('44 to 2025');
  expect(htmlOf(timelineBand(old, ENGLISH))).not.toContain('0044 to');
});

it('leaves out months whose names are too long to stand beside each other', () => {
  const year = view([...YEAR, mark('2025-05-05'), mark('2025-09-05')], []);
  const months = (words: Words): string[] => {
    const [drawing] = withClass(timelineBand(year, words), 'band-drawing');
    return withClass(drawing, 'band-word').map(textIn);
  };
  expect(months(ENGLISH)).toEqual([
    ...['January 2025', 'March 2025', 'May 2025'],
    ...['July 2025', 'September 2025', 'November 2025'],
  ]);
  const long = { ...ENGLISH, date: (date: string) => `${ENGLISH.date(date)} року від заснування` };
  expect(months(long)).toEqual([
    'January 2025 року від заснування',
    'July 2025 року від заснування',
  ]);
});

it('is the whole alone where its weeks are told beside it', () => {
  const html = htmlOf(timelineBand({ ...view(YEAR), near: false }, ENGLISH));
  expect(html.match(/<svg/g)).toHaveLength(1);
  expect(html).toContain('<figure class="band band-wide">');
});
