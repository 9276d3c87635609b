import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import type { Words } from '../words/words.ts';
import { LINE_HEIGHT } from './chart-lines.ts';
import { hasValue, rowsOf } from './rows.ts';
import type { ChartData, Row } from './rows.ts';
import { percent, textAt, wrap } from './svg.ts';

/**
 * The steps of a chain from first to last, each with a number and the shares that are given for it:
 * parts of a hundred on a track. A step of which nobody gives a share has a dashed track.
 */

/** Characters of a line beside a figure on a phone of 320 px, and of a name. */
const BESIDE = 36;
const NAME = 28;
const BAR = 10;
const GAP = 7;
/** The circle with a step's number, and where its name begins. */
const RADIUS = 10;
const INDENT = 28;
/** Between two steps, with the arrow that leads from one to the next. */
const ARROW = 16;

interface Step {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** The rows of each step, in the order of the file; steps have one name in all their rows. */
function stepsIn(data: ChartData, words: Words): Step[] {
  return [...Map.groupBy(rowsOf(data, words), ({ label }) => label)].map(([name, rows]) => ({
    name,
    rows,
  }));
}

/** The drawing and its height, without the frame that all charts have. */
export function stepMarks(
  data: ChartData,
  words: Words,
): { readonly height: number; readonly marks: readonly ElementContent[] } {
  const marks: ElementContent[] = [
    ...wrap(headOf(data, words), 34).map((line, index) =>
      textAt(0, 13 + index * LINE_HEIGHT, line, 'chart-soft'),
    ),
  ];
  let y = marks.length * LINE_HEIGHT + GAP;
  const steps = stepsIn(data, words);
  for (const [index, { name, rows }] of steps.entries()) {
    const middle = y + RADIUS;
    marks.push(
      s('circle', { className: 'chart-step', cx: RADIUS + 1, cy: middle, r: RADIUS }),
      textAt(RADIUS + 1, middle + 4.5, words.number(index + 1), 'chart-tick chart-value'),
    );
    for (const [line, text] of wrap(name, NAME).entries()) {
      marks.push(textAt(INDENT, y + 14.5 + line * LINE_HEIGHT, text, 'chart-value'));
      if (line > 0) y += LINE_HEIGHT;
    }
    y += 2 * RADIUS + 2;
    for (const [position, row] of rows.entries()) {
      // A figure of which nothing more is said stands beside the name.
      if (position === 0 && row.detail === '') y -= LINE_HEIGHT + 2;
      y = share(marks, row, y, words);
    }
    if (index < steps.length - 1) {
      marks.push(s('path', { className: 'chart-arrow', d: `M4 ${y + 2}l7 7 7-7` }));
      y += ARROW;
    }
  }
  return { height: y + 2, marks };
}

/** One share of a step: who says it, the figure, and the bar. Gives where the next begins. */
function share(marks: ElementContent[], row: Row, top: number, words: Words): number {
  const lines = wrap(row.detail, BESIDE);
  const missing = row.value === null;
  marks.push(
    ...lines.map((line, index) => textAt(0, top + 13 + index * LINE_HEIGHT, line, 'chart-soft')),
    textAt(
      '100%',
      top + 13,
      missing ? words.figures.noFigure : row.figure,
      missing ? 'chart-end chart-soft' : 'chart-end chart-value',
    ),
  );
  const y = top + Math.max(lines.length, 1) * LINE_HEIGHT + 2;
  marks.push(
    s('rect', {
      className: missing ? 'chart-track chart-unknown' : 'chart-track',
      y,
      width: '100%',
      height: BAR,
    }),
  );
  if (row.value !== null) {
    const width = percent(Math.min(100, Math.max(0, row.value)));
    marks.push(s('rect', { className: 'chart-bar', y, width, height: BAR }));
  }
  return y + BAR + GAP;
}

/** What is drawn: the label of the column with the shares, and what they are counted in. */
function headOf(data: ChartData, words: Words): string {
  return words.series([columnOf(data), data.unit].filter((text) => text !== ''));
}

function columnOf({ columns, unit }: ChartData): string {
  return columns.find(({ type }) => type === 'number')?.label ?? unit;
}

/** The finding of a drawing, in words: its text alternative. */
export function stepsFinding(data: ChartData, words: Words): string {
  const { between } = words.findings;
  return words.findings.steps(
    columnOf(data),
    data.unit,
    stepsIn(data, words).map(({ name, rows }) => {
      const valued = rows.filter(hasValue).sort((a, b) => a.value - b.value);
      const [low, high] = [valued[0], valued.at(-1)];
      return {
        name,
        figure: low && high ? between(low.figure, high.figure) : words.figures.noFigure,
      };
    }),
  );
}
