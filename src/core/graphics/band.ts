import type { Element, ElementContent } from 'hast';
import { h, s } from 'hastscript';
import { scaleLinear } from 'd3-scale';
import type { ScaleLinear } from 'd3-scale';
import { lastDay } from '../model/dates.ts';
import type { BandView, KeyDay, Mark } from '../views/timeline.ts';
import type { Words } from '../words/words.ts';
import { dayNumber, monthsBetween } from './days.ts';
import { scrolling } from './figure.ts';
import { round, textAt } from './svg.ts';

/**
 * Events on a scale of time: a band for the whole story and, where its key days lie close together,
 * a second one that enlarges their months. Each band is to scale from end to end. An event covers
 * all the days that its date may mean, so a year is a long bar and a day a small one.
 */

/** Units of the drawing. */
const WIDTH = 960;
const HEAD = 20;
const FOOT = 20;

/** The second band is drawn when it enlarges at least this many times, and holds as many events. */
const WORTH = 2;

/** Length and height of the smallest mark, and the height of a lane. */
interface Size {
  readonly mark: number;
  readonly lane: number;
}

/** Small where all years have to find room, larger where months have. */
const FAR: Size = { mark: 5, lane: 6 };
const NEAR: Size = { mark: 9, lane: 12 };

interface Span {
  readonly first: string;
  readonly last: string;
}

/** The bands of a timeline with their words, or undefined when nothing happened. */
export function timelineBand(view: BandView, words: Words): Element | undefined {
  if (view.marks.length === 0) return undefined;
  const near = nearSpan(view);
  const spanIn = (span: Span): string => spanWords(span, words);
  const times = near && round(length(view.span) / length(near));
  return h('figure', { class: 'band' }, [
    scrolling(words.band.label, band(view, words, view.span, FAR, near)),
    ...(near ? [scrolling(words.band.enlarged, band(view, words, near, NEAR))] : []),
    h(
      'figcaption',
      words.band.caption(
        spanIn(view.span),
        near && times !== undefined ? { span: spanIn(near), times } : undefined,
      ),
    ),
  ]);
}

/** The whole months of the key days, when to enlarge them shows more. */
export function nearSpan({ span, marks, keyDates }: BandView): Span | undefined {
  const first = keyDates[0]?.date.iso.slice(0, 7);
  const last = keyDates.at(-1)?.date.iso.slice(0, 7);
  if (first === undefined || last === undefined) return undefined;
  const near = { first: `${first}-01`, last: lastDay(last) };
  const inside = marks.filter((mark) => mark.first <= near.last && mark.last >= near.first);
  return length(near) * WORTH <= length(span) && inside.length >= WORTH ? near : undefined;
}

function band(view: BandView, words: Words, span: Span, size: Size, marked?: Span): Element {
  const x = scaleLinear([dayNumber(span.first), dayNumber(span.last) + 1], [0, WIDTH]);
  const shown = view.marks.filter((mark) => mark.first <= span.last && mark.last >= span.first);
  const placed = lanes(shown, x, size.mark);
  const height = HEAD + Math.max(1, ...placed.map((each) => each.lane + 1)) * size.lane + 4;
  const floor = height;
  return s(
    'svg',
    {
      className: 'band-drawing',
      role: 'img',
      ariaLabel: bandWords(view, words, span, shown),
      viewBox: `0 0 ${WIDTH} ${height + FOOT}`,
    },
    [
      ...(marked
        ? [
            s('rect', {
              className: 'band-part',
              x: round(x(dayNumber(marked.first))),
              width: round(x(dayNumber(marked.last) + 1) - x(dayNumber(marked.first))),
              y: HEAD - 4,
              height: floor - HEAD + 4,
            }),
          ]
        : []),
      s('path', { className: 'band-axis', d: `M0 ${floor}H${WIDTH}` }),
      ...ticks(words, span, x, floor),
      ...placed.map(({ mark, from, to, lane }) =>
        s(
          'rect',
          {
            className: mark.first === mark.last ? 'band-mark' : 'band-bar',
            x: round(from),
            y: floor - 2 - lane * size.lane - size.mark,
            width: round(to - from),
            height: size.mark,
          },
          [s('title', words.band.event(mark.when, mark.title))],
        ),
      ),
      ...keyLines(view.keyDates, span, x, floor),
    ],
  );
}

/** Marks side by side where there is room, else above each other; the lowest free lane wins. */
function lanes(
  marks: readonly Mark[],
  x: ScaleLinear<number, number>,
  least: number,
): { mark: Mark; from: number; to: number; lane: number }[] {
  const ends: number[] = [];
  return marks.map((mark) => {
    const start = Math.max(0, x(dayNumber(mark.first)));
    const end = Math.min(WIDTH, x(dayNumber(mark.last) + 1));
    const middle = Math.min(Math.max((start + end) / 2, least / 2), WIDTH - least / 2);
    // What is shorter than a mark is drawn as a mark around its middle.
    const [from, to] =
      end - start < least ? [middle - least / 2, middle + least / 2] : [start, end];
    const free = ends.findIndex((taken) => taken <= from - 1);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = to;
    return { mark, from, to, lane };
  });
}

/** Least distance of two words under the axis, more where they are long, and of two ticks on it. */
const WORD_ROOM = 56;
const LETTER = 5.6;
const TICK_ROOM = 4;

function ticks(
  { date }: Words,
  span: Span,
  x: ScaleLinear<number, number>,
  floor: number,
): ElementContent[] {
  const months = monthsBetween(span.first, span.last);
  const byMonth = WIDTH / months.length > WORD_ROOM;
  const all = byMonth ? months : months.filter((month) => month.endsWith('-01-01'));
  // Of two thousand years not every one has a tick.
  const every = Math.ceil((TICK_ROOM * all.length) / WIDTH);
  const starts = all.filter((_, index) => index % every === 0);
  const named = starts.map((start) => ({ start, word: date(start.slice(0, byMonth ? 7 : 4)) }));
  const room = Math.max(WORD_ROOM, ...named.map(({ word }) => word.length * LETTER));
  const step = Math.ceil((room * starts.length) / WIDTH);
  return [
    s('path', {
      className: 'band-axis',
      d: starts.map((start) => `M${round(x(dayNumber(start)))} ${floor}v5`).join(''),
    }),
    ...named
      .filter((_, index) => index % step === 0)
      .map(({ start, word }) =>
        textAt(round(x(dayNumber(start))) + 3, floor + 15, word, 'band-word'),
      ),
  ];
}

function keyLines(
  days: readonly KeyDay[],
  span: Span,
  x: ScaleLinear<number, number>,
  floor: number,
): ElementContent[] {
  let free = 0;
  return days
    .filter(({ date }) => date.iso >= span.first && date.iso <= span.last)
    .flatMap(({ date }) => {
      const at = round(x(dayNumber(date.iso) + 0.5));
      const line = s('path', { className: 'band-key', d: `M${at} ${HEAD - 6}V${floor}` });
      const width = date.text.length * 6.9;
      const left = Math.min(Math.max(0, at - width / 2), WIDTH - width);
      // Where days lie too close for their words, the first one's stand for them.
      if (left < free) return [line];
      free = left + width + 8;
      return [line, textAt(round(left), 11, date.text, 'band-day')];
    });
}

function bandWords(view: BandView, words: Words, span: Span, shown: readonly Mark[]): string {
  const { band } = words;
  const days = view.keyDates
    .filter(({ date }) => date.iso >= span.first && date.iso <= span.last)
    .map(({ date, before, from }) => ({ when: date.text, before, from }));
  const first = shown[0];
  const last = shown.at(-1);
  return [
    band.shown(shown.length, view.marks.length, spanWords(span, words)),
    ...(first && last ? [band.reach(first, last)] : []),
    ...(days.length > 0 ? [band.keyDays(days)] : []),
  ].join('');
}

function spanWords({ first, last }: Span, words: Words): string {
  const whole = first.endsWith('-01-01') && last.endsWith('-12-31');
  const precision = whole ? 'YYYY'.length : 'YYYY-MM'.length;
  return words.band.span(
    words.date(first.slice(0, precision)),
    words.date(last.slice(0, precision)),
  );
}

function length({ first, last }: Span): number {
  return dayNumber(last) - dayNumber(first) + 1;
}
