import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { scaleLinear } from 'd3-scale';
import type { Words } from '../words/words.ts';
import { estimateMarks } from './estimates.ts';
import { findingOf } from './finding.ts';
import { hasValue, rowsOf } from './rows.ts';
import type { ChartData, Row } from './rows.ts';
import { stepMarks } from './steps.ts';
import { percent, round, textAt, wrap } from './svg.ts';

/**
 * Charts whose marks are placed in parts of the width and whose words have the size of the page's:
 * one drawing is legible on a phone and on a wide screen. Heights are in CSS pixels.
 */

/** Characters of a line that fit on a phone of 320 px, and those beside a figure. */
const LINE = 32;
const SHORT_LINE = 26;
const LINE_HEIGHT = 17;
const BAR_HEIGHT = 10;
const ROW_GAP = 12;

/** The chart of a figure, or undefined for figures that are a table only. */
export function chart(data: ChartData, words: Words): Element | undefined {
  if (data.rows.length === 0) return undefined;
  switch (data.kind) {
    case 'bar':
    case 'map':
      return bars(data, words);
    case 'share':
      return shares(data, words);
    case 'range':
      return dots(data, words);
    case 'estimates':
      return framed(data, words, estimateMarks(data, words));
    case 'steps':
      return framed(data, words, stepMarks(data, words));
    case 'table':
      return undefined;
  }
}

/** Bars from zero, in the order of the file. */
function bars(data: ChartData, words: Words): Element {
  const rows = rowsOf(data, words);
  const values = rows.filter(hasValue).map((row) => row.value);
  const x = scaleLinear([Math.min(0, ...values), Math.max(0, ...values)], [0, 100]);
  return stacked(data, words, rows, (row, y) => {
    if (row.value === null) return [];
    const [from, to] = [x(0), x(row.value)].sort((a, b) => a - b) as [number, number];
    return [bar('chart-bar', from, to - from, y)];
  });
}

/** Parts of a hundred, each on a track that shows the whole. */
function shares(data: ChartData, words: Words): Element {
  return stacked(data, words, rowsOf(data, words), (row, y) => [
    bar('chart-track', 0, 100, y),
    ...(row.value === null ? [] : [bar('chart-bar', 0, Math.min(100, Math.max(0, row.value)), y)]),
  ]);
}

function bar(className: string, x: number, width: number, y: number): ElementContent {
  return s('rect', {
    className,
    ...(x === 0 ? {} : { x: percent(x) }),
    y,
    width: percent(width),
    height: BAR_HEIGHT,
  });
}

/** Rows under each other: words, the figure at the right, and a mark below. */
function stacked(
  data: ChartData,
  words: Words,
  rows: readonly Row[],
  mark: (row: Row, y: number) => ElementContent[],
): Element {
  let y = LINE_HEIGHT + ROW_GAP / 2;
  const unit = textAt('100%', 13, data.unit, 'chart-end chart-soft');
  const children = rows.flatMap((row) => {
    const label = wrap(row.label, SHORT_LINE);
    const detail = data.kind === 'share' ? wrap(row.detail, LINE) : [];
    const drawn = [
      ...label.map((line, index) => textAt(0, y + 13 + index * LINE_HEIGHT, line)),
      textAt(
        '100%',
        y + 13,
        row.value === null ? words.figures.noFigure : row.figure,
        row.value === null ? 'chart-end chart-soft' : 'chart-end',
      ),
      ...detail.map((line, index) =>
        textAt(0, y + 13 + (label.length + index) * LINE_HEIGHT, line, 'chart-soft'),
      ),
    ];
    y += (Math.max(label.length, 1) + detail.length) * LINE_HEIGHT + 1;
    const marks = mark(row, y);
    y += (marks.length > 0 ? BAR_HEIGHT : 0) + ROW_GAP;
    return [...drawn, ...marks];
  });
  return frame(data, words, y, [unit, ...children]);
}

/** Parts of the width that stay free, so that the dots at the ends are whole. */
const DOT_MARGIN = 2;
const DOT_ROW = 20;
const AXIS = 42;

/**
 * Estimates of one thing as dots on one scale, each with its author and year. The band from the
 * lowest to the highest is what the authors differ by.
 */
function dots(data: ChartData, words: Words): Element {
  const rows = rowsOf(data, words);
  const values = rows.filter(hasValue).map((row) => row.value);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const x = scaleLinear(
    [Math.min(0, ...values), Math.max(0, ...values)],
    [DOT_MARGIN, 100 - DOT_MARGIN],
  ).nice(6);
  let y = 0;
  const marks = rows.flatMap((row) => {
    const label = wrap(row.label, LINE);
    const detail = wrap(row.detail, LINE);
    const text = [...label, ...detail].map((line, index) =>
      textAt(
        0,
        y + 13 + index * LINE_HEIGHT,
        line,
        index < label.length ? undefined : 'chart-soft',
      ),
    );
    y += text.length * LINE_HEIGHT;
    const middle = y + DOT_ROW / 2;
    y += DOT_ROW + ROW_GAP;
    if (row.value === null)
      return [...text, textAt(0, middle + 4, words.figures.noFigure, 'chart-soft')];
    const at = x(row.value);
    const before = at > 70;
    const extreme = low !== high && (row.value === low || row.value === high);
    return [
      ...text,
      s('line', { className: 'chart-rail', x2: '100%', y1: middle, y2: middle }),
      s('circle', {
        className: extreme ? 'chart-dot chart-extreme' : 'chart-dot',
        cx: percent(at),
        cy: middle,
        r: extreme ? 7 : 5,
      }),
      s(
        'text',
        {
          x: percent(at),
          y: middle + 4,
          dx: before ? -12 : 12,
          className: before ? 'chart-end chart-value' : 'chart-value',
        },
        row.figure,
      ),
    ];
  });
  const band =
    values.length > 1 && low !== high
      ? [
          s('rect', {
            className: 'chart-band',
            x: percent(x(low)),
            width: percent(x(high) - x(low)),
            height: y,
          }),
        ]
      : [];
  const ticks = values.length === 0 ? [] : x.ticks(5);
  const axis = ticks.flatMap((tick) => {
    const at = percent(round(x(tick)));
    return [
      s('line', { className: 'chart-grid', x1: at, x2: at, y1: 0, y2: y }),
      textAt(at, y + 16, words.number(tick), tickClass(x(tick))),
    ];
  });
  const unit = textAt('100%', y + 16 + LINE_HEIGHT, data.unit, 'chart-end chart-soft');
  return frame(data, words, y + AXIS, [...band, ...axis, unit, ...marks]);
}

/** Numbers at the ends of the axis stay inside the drawing. */
function tickClass(at: number): string {
  return at < 5 ? 'chart-soft' : at > 95 ? 'chart-soft chart-end' : 'chart-soft chart-tick';
}

function framed(
  data: ChartData,
  words: Words,
  { height, marks }: { readonly height: number; readonly marks: readonly ElementContent[] },
): Element {
  return frame(data, words, height, [...marks]);
}

function frame(data: ChartData, words: Words, height: number, children: ElementContent[]): Element {
  return s(
    'svg',
    {
      className: `chart chart-${data.kind === 'map' ? 'bar' : data.kind}`,
      role: 'img',
      ariaLabel: findingOf(data, words),
      width: '100%',
      height,
    },
    children,
  );
}
