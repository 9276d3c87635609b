import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { scaleLinear } from 'd3-scale';
import type { BandView, Mark } from '../views/timeline.ts';
import type { Words } from '../words/words.ts';
import { keyLines } from './band-days.ts';
import { nearSpan, wholeSpan } from './band-span.ts';
import type { Span } from './band-span.ts';
import { ticks } from './band-ticks.ts';
import type { Scale } from './band-ticks.ts';
import { dayNumber } from './days.ts';
import { round } from './svg.ts';

/**
 * Events on a scale of time. It begins where they are: first the time in which most of them lie, and
 * under it the whole, where that is much longer. Each band is to scale from end to end. An event
 * covers all the days that its date may mean, so a year is a long bar and a day a small one.
 */

/** Widths of the two forms, in units of the drawing: CSS pixels of a page, and of a phone. */
const WIDE = 960;
const NARROW = 340;

const FOOT = 20;

/** Length and height of the smallest mark, and the height of a lane. */
interface Size {
  readonly mark: number;
  readonly lane: number;
}

/** Larger where the marks are few to a day's room, small where all years have to find some. */
const NEAR: Size = { mark: 9, lane: 12 };
const FAR: Size = { mark: 5, lane: 6 };

/** What one band shows, and how. */
interface Band {
  readonly span: Span;
  readonly size: Size;
  readonly width: number;
  readonly className: string;
  /** The part that another band shows larger; its marks have their names there. */
  readonly near?: Span;
}

/** The bands of a timeline with their words, or undefined when nothing happened. */
export function timelineBand(view: BandView, words: Words): Element | undefined {
  const whole = wholeSpan(view.marks);
  if (!whole) return undefined;
  if (!view.near) return wholeBand(view, words, whole);
  const near = nearSpan(view, whole);
  const span = near ?? whole;
  const first = { span, size: NEAR };
  return h('figure', { class: 'band' }, [
    band(view, words, { ...first, width: WIDE, className: 'band-wide' }),
    band(view, words, { ...first, width: NARROW, className: 'band-narrow' }),
    ...(near
      ? [band(view, words, { span: whole, size: FAR, width: WIDE, className: 'band-wide', near })]
      : []),
    h('figcaption', [
      words.band.caption(spanWords(span, words)),
      ...(near
        ? [h('span', { class: 'band-wide' }, words.band.whole(spanWords(whole, words)))]
        : []),
    ]),
  ]);
}

/** All of it in one band, where there is room for that. */
function wholeBand(view: BandView, words: Words, span: Span): Element {
  return h('figure', { class: 'band band-wide' }, [
    band(view, words, { span, size: FAR, width: WIDE, className: 'band-whole' }),
    h('figcaption', [words.band.caption(spanWords(span, words))]),
  ]);
}

function band(view: BandView, words: Words, shown: Band): Element {
  const { span, size, width, className, near } = shown;
  const x = scaleLinear([dayNumber(span.first), dayNumber(span.last) + 1], [0, width]);
  const marks = view.marks.filter((mark) => isIn(mark, span));
  const placed = lanes(marks, x, width, size.mark);
  const days = view.keyDates.filter(({ date }) => date.iso >= span.first && date.iso <= span.last);
  const tall = Math.max(1, ...placed.map((each) => each.lane + 1)) * size.lane + 4;
  // The band below names its days no second time.
  const { height: head, lines } = keyLines(days, x, width, tall, near === undefined);
  const floor = head + tall;
  return s(
    'svg',
    {
      className: ['band-drawing', className],
      role: 'group',
      ariaLabel: bandWords(view, words, span, marks),
      viewBox: `0 0 ${width} ${floor + FOOT}`,
    },
    [
      ...(near
        ? [
            s('rect', {
              className: 'band-part',
              x: round(x(dayNumber(near.first))),
              width: round(x(dayNumber(near.last) + 1) - x(dayNumber(near.first))),
              y: head - 4,
              height: tall + 4,
            }),
          ]
        : []),
      s('path', { className: 'band-axis', d: `M0 ${floor}H${width}` }),
      ...ticks(words, span, x, width, floor),
      ...placed.map(({ mark, from, to, lane }) => {
        const place = {
          className: mark.first === mark.last ? 'band-mark' : 'band-bar',
          x: round(from),
          y: floor - 2 - lane * size.lane - size.mark,
          width: round(to - from),
          height: size.mark,
        };
        return near && isIn(mark, near)
          ? s('rect', place)
          : s('rect', { ...place, role: 'img' }, [
              s('title', words.band.event(mark.when, mark.title)),
            ]);
      }),
      ...lines,
    ],
  );
}

function isIn(mark: Mark, span: Span): boolean {
  return mark.first <= span.last && mark.last >= span.first;
}

/** Marks side by side where there is room, else above each other; the lowest free lane wins. */
function lanes(
  marks: readonly Mark[],
  x: Scale,
  width: number,
  least: number,
): { mark: Mark; from: number; to: number; lane: number }[] {
  const ends: number[] = [];
  return marks.map((mark) => {
    const start = Math.max(0, x(dayNumber(mark.first)));
    const end = Math.min(width, x(dayNumber(mark.last) + 1));
    const middle = Math.min(Math.max((start + end) / 2, least / 2), width - least / 2);
    // What is shorter than a mark is drawn as a mark around its middle.
    const [from, to] =
      end - start < least ? [middle - least / 2, middle + least / 2] : [start, end];
    const free = ends.findIndex((taken) => taken <= from - 1);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = to;
    return { mark, from, to, lane };
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
