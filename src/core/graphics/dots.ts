import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { scaleLinear } from 'd3-scale';
import type { Words } from '../words/words.ts';
import { tickClass } from './bars.ts';
import { frame } from './chart-frame.ts';
import { LINE_HEIGHT, linesOf, ROW_GAP } from './chart-lines.ts';
import { hasValue, rowsOf } from './rows.ts';
import type { ChartData, Row } from './rows.ts';
import { percent, textAt } from './svg.ts';

/** Parts of the width that stay free, so that the dots at the ends are whole. */
const DOT_MARGIN = 2;
const DOT_ROW = 20;
const AXIS = 42;
/** From here on the figure of a dot stands before it. */
const LATE = 60;

/**
 * Estimates of one thing as dots on one scale, each with its author and year, the lowest first. Behind
 * each dot is a band from the lowest to the highest, which is what the authors differ by; the dots
 * at its two ends say so in words. Nothing lies under the words of a row.
 */
export function dots(data: ChartData, words: Words): Element {
  const rows = rowsOf(data, words).sort(byValue);
  const values = rows.filter(hasValue).map((row) => row.value);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const differ = values.length > 1 && low !== high;
  const x = scaleLinear(
    [Math.min(0, ...values), Math.max(0, ...values)],
    [DOT_MARGIN, 100 - DOT_MARGIN],
  ).nice(6);
  const ticks = values.length === 0 ? [] : x.ticks(5);
  let y = 0;
  const drawn = rows.flatMap((row) => {
    const label = linesOf(row.label);
    const detail = linesOf(row.detail);
    const text = [...label, ...detail].map((line, index) =>
      textAt(0, y + 13 + index * LINE_HEIGHT, line, textClass(row, index >= label.length)),
    );
    y += text.length * LINE_HEIGHT + 2;
    const middle = y + DOT_ROW / 2;
    y += DOT_ROW + ROW_GAP;
    if (row.value === null)
      return [...text, textAt(0, middle + 4, words.figures.noFigure, 'chart-soft')];
    const isEnd = differ && (row.value === low || row.value === high);
    const end = row.value === low ? words.figures.lowest : words.figures.highest;
    return [
      ...text,
      ...(differ
        ? [
            s('rect', {
              className: 'chart-band',
              x: percent(x(low)),
              y: middle - DOT_ROW / 2,
              width: percent(x(high) - x(low)),
              height: DOT_ROW,
            }),
          ]
        : []),
      s('line', { className: 'chart-rail', x2: '100%', y1: middle, y2: middle }),
      dot(row, x(row.value), middle, isEnd),
      figureAt(isEnd ? words.series([row.figure, end]) : row.figure, x(row.value), middle),
    ];
  });
  const axis = ticks.flatMap((tick) => {
    const at = percent(x(tick));
    return [
      s('line', { className: 'chart-grid', x1: at, x2: at, y1: y - 10, y2: y - 4 }),
      textAt(at, y + 10, words.number(tick), tickClass(x(tick))),
    ];
  });
  const unit = textAt('100%', y + 10 + LINE_HEIGHT, data.unit, 'chart-end chart-soft');
  return frame(data, words, y + AXIS - 6, [...drawn, ...axis, unit]);
}

/** Rows without a figure come last; of two with the same, the one that is named first comes first. */
function byValue(a: Row, b: Row): number {
  return (a.value ?? Infinity) === (b.value ?? Infinity)
    ? 0
    : (a.value ?? Infinity) - (b.value ?? Infinity);
}

function textClass({ isMarked }: Row, isDetail: boolean): string | undefined {
  return isDetail ? 'chart-soft' : isMarked ? 'chart-strong' : undefined;
}

/** A dot; those at the ends are larger, and one that is picked out has a ring. */
function dot({ isMarked }: Row, at: number, middle: number, isEnd: boolean): ElementContent {
  return s('circle', {
    className: [
      'chart-dot',
      ...(isEnd ? ['chart-extreme'] : []),
      ...(isMarked ? ['chart-ringed'] : []),
    ],
    cx: percent(at),
    cy: middle,
    r: isEnd ? 7 : 5,
  });
}

function figureAt(words: string, at: number, middle: number): ElementContent {
  const before = at > LATE;
  return s(
    'text',
    {
      x: percent(at),
      y: middle + 4,
      dx: before ? -12 : 12,
      className: before ? 'chart-end chart-value' : 'chart-value',
    },
    words,
  );
}
