import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { scaleLinear } from 'd3-scale';
import type { Words } from '../words/words.ts';
import { frame } from './chart-frame.ts';
import { LINE_HEIGHT, linesOf, ROW_GAP } from './chart-lines.ts';
import { hasValue, rowsOf } from './rows.ts';
import type { ChartData, Row } from './rows.ts';
import { percent, textAt } from './svg.ts';

const BAR_HEIGHT = 10;
/** Half the height of the point in which a bar below zero ends. */
const POINT = 5;

/**
 * Bars from zero, in the order of the file. Where some lie below it, zero is a line through all rows,
 * and those below are hollow and end in a point: the two directions differ in shape.
 */
export function bars(data: ChartData, words: Words): Element {
  const rows = rowsOf(data, words);
  const values = rows.filter(hasValue).map((row) => row.value);
  const isMixed = values.some((value) => value < 0);
  const x = scaleLinear(
    [Math.min(0, ...values), Math.max(0, ...values)],
    // The point of the longest bar is inside, and so is its line.
    [isMixed ? 2 : 0, isMixed ? 99 : 100],
  );
  const zero = x(0);
  return stacked(
    data,
    words,
    rows,
    ({ value, isMarked }, y) => {
      if (value === null) return [];
      // A line that is there already says the same.
      if (value === 0) return isMixed ? [] : [upright('chart-zero', 0, y, y + BAR_HEIGHT)];
      const [from, to] = value < 0 ? [x(value), zero] : [zero, x(value)];
      return value < 0
        ? [bar('chart-below', from, to - from, y, isMarked), point(from, y)]
        : [bar('chart-bar', from, to - from, y, isMarked)];
    },
    isMixed ? zero : undefined,
  );
}

/** Parts of a hundred, each on a track that shows the whole. */
export function shares(data: ChartData, words: Words): Element {
  return stacked(data, words, rowsOf(data, words), ({ value, isMarked }, y) => [
    bar('chart-track', 0, 100, y),
    ...(value === null
      ? []
      : [bar('chart-bar', 0, Math.min(100, Math.max(0, value)), y, isMarked)]),
  ]);
}

function bar(
  className: string,
  x: number,
  width: number,
  y: number,
  isMarked = false,
): ElementContent {
  return s('rect', {
    className: isMarked ? [className, 'chart-marked'] : className,
    ...(x === 0 ? {} : { x: percent(x) }),
    y,
    width: percent(width),
    height: BAR_HEIGHT,
  });
}

/** The point at the end of a bar below zero. */
function point(x: number, y: number): ElementContent {
  return s('svg', { x: percent(x), y: y + POINT, overflow: 'visible' }, [
    s('path', { className: 'chart-point', d: `M0 ${-POINT}L${-POINT} 0L0 ${POINT}z` }),
  ]);
}

function upright(className: string, x: number, from: number, to: number): ElementContent {
  return s('line', { className, x1: percent(x), x2: percent(x), y1: from, y2: to });
}

/**
 * Rows under each other: words, the figure at the right, and a mark below.
 * @param zero where the line at zero stands, in parts of the width
 */
function stacked(
  data: ChartData,
  words: Words,
  rows: readonly Row[],
  mark: (row: Row, y: number) => ElementContent[],
  zero?: number,
): Element {
  const first = LINE_HEIGHT + ROW_GAP / 2;
  let y = first;
  const unit = textAt('100%', 13, data.unit, 'chart-end chart-soft');
  const children = rows.flatMap((row) => {
    const figure = row.value === null ? words.figures.noFigure : row.figure;
    const label = linesOf(row.label, figure);
    const detail = data.kind === 'share' ? linesOf(row.detail) : [];
    const drawn = [
      ...label.map((line, index) =>
        textAt(0, y + 13 + index * LINE_HEIGHT, line, row.isMarked ? 'chart-strong' : undefined),
      ),
      textAt(
        '100%',
        y + 13,
        figure,
        row.value === null
          ? 'chart-end chart-soft'
          : row.isMarked
            ? 'chart-end chart-strong'
            : 'chart-end',
      ),
      ...detail.map((line, index) =>
        textAt(0, y + 13 + (label.length + index) * LINE_HEIGHT, line, 'chart-soft'),
      ),
    ];
    y += (Math.max(label.length, 1) + detail.length) * LINE_HEIGHT + 1;
    const marks = mark(row, y);
    y += (marks.length > 0 || zero !== undefined ? BAR_HEIGHT : 0) + ROW_GAP;
    return [...drawn, ...marks];
  });
  if (zero === undefined) return frame(data, words, y, [unit, ...children]);
  const number = textAt(percent(zero), y + 13, words.number(0), tickClass(zero));
  return frame(data, words, y + LINE_HEIGHT + 2, [
    upright('chart-zero', zero, first, y),
    unit,
    ...children,
    number,
  ]);
}

/** Numbers at the ends of the axis stay inside the drawing. */
export function tickClass(at: number): string {
  return at < 5 ? 'chart-soft' : at > 95 ? 'chart-soft chart-end' : 'chart-soft chart-tick';
}
