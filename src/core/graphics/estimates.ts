import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { scaleLinear } from 'd3-scale';
import type { Words } from '../words/words.ts';
import { LINE_HEIGHT } from './chart-lines.ts';
import { hasValue, rowsOf } from './rows.ts';
import type { ChartData, Row, ValuedRow } from './rows.ts';
import { percent, textAt, wrap } from './svg.ts';

/**
 * Estimates of one thing and, under a line, figures of others to measure them by. All bars have one
 * scale. Estimates are full, the others hollow, and what the highest has above the lowest is dashed.
 */

/** Characters of a line on a phone of 320 px, and the fewest beside a long figure. */
const ALONE = 36;
const BESIDE = 20;
const BAR = 14;
const GAP = 12;

/** The rows of the thing that the first row is of, and all others. */
interface Compared {
  readonly thing: string;
  readonly estimates: readonly Row[];
  readonly beside: readonly Row[];
}

function comparedIn(data: ChartData, words: Words): Compared {
  const rows = rowsOf(data, words);
  const [thing = data.unit] = rows.map(({ label }) => label);
  return {
    thing,
    estimates: rows.filter(({ label }) => label === thing),
    beside: rows.filter(({ label }) => label !== thing),
  };
}

/** How far the estimates lie apart, as a sentence; empty where there are fewer than two. */
function distanceWords(estimates: readonly Row[], { findings }: Words): string {
  const [low, high] = endsOf(estimates.filter(hasValue));
  if (!low || !high || low === high) return '';
  if (low.value === high.value) return findings.alike;
  if (low.value <= 0) return '';
  return findings.times(Math.round((high.value / low.value) * 10) / 10).trim();
}

/** The drawing and its height, without the frame that all charts have. */
export function estimateMarks(
  data: ChartData,
  words: Words,
): { readonly height: number; readonly marks: readonly ElementContent[] } {
  const { thing, estimates, beside } = comparedIn(data, words);
  const values = [...estimates, ...beside].filter(hasValue).map(({ value }) => value);
  const x = scaleLinear([Math.min(0, ...values), Math.max(0, ...values)], [0, 100]);
  const [low, high] = endsOf(estimates.filter(hasValue));
  const marks: ElementContent[] = [];
  let y = 0;
  const write = (text: string, length: number, className?: string): void => {
    for (const line of wrap(text, length)) {
      marks.push(textAt(0, y + 13, line, className));
      y += LINE_HEIGHT;
    }
  };
  const draw = (row: Row, name: string, className: string): void => {
    marks.push(
      textAt(
        '100%',
        y + 13,
        row.value === null ? words.figures.noFigure : row.figure,
        row.value === null ? 'chart-end chart-soft' : 'chart-end chart-value',
      ),
    );
    const before = y;
    write(name, Math.max(BESIDE, ALONE - row.figure.length));
    // A row without words has the line of its figure all the same.
    y = Math.max(y, before + LINE_HEIGHT) + 2;
    if (row.value !== null) {
      const gap =
        row === low && high && low !== high ? bar('chart-gap', x, low.value, high.value, y) : [];
      marks.push(...gap, ...bar(className, x, 0, row.value, y));
      y += BAR;
    }
    y += GAP;
  };

  marks.push(textAt('100%', 13, data.unit, 'chart-end chart-soft'));
  write(thing, BESIDE, 'chart-value');
  y += 4;
  for (const row of estimates) draw(row, row.detail, 'chart-bar');
  write(distanceWords(estimates, words), ALONE, 'chart-distance');
  if (beside.length > 0) {
    y += GAP / 2;
    marks.push(s('line', { className: 'chart-rail', x2: '100%', y1: y, y2: y }));
    y += GAP;
  }
  for (const row of beside) {
    draw(row, words.series([row.label, row.detail].filter((text) => text !== '')), 'chart-beside');
  }
  return { height: y, marks };
}

type Scale = (value: number) => number;

/** A bar from one value to another, whichever is higher. */
function bar(className: string, x: Scale, from: number, to: number, y: number): ElementContent[] {
  const [start, end] = [x(from), x(to)].sort((a, b) => a - b) as [number, number];
  const place = start === 0 ? {} : { x: percent(start) };
  return [s('rect', { className, ...place, y, width: percent(end - start), height: BAR })];
}

function endsOf(rows: readonly ValuedRow[]): [low?: ValuedRow, high?: ValuedRow] {
  const ordered = [...rows].sort((a, b) => a.value - b.value);
  const [low, high] = [ordered[0], ordered.at(-1)];
  return low && high ? [low, high] : [];
}

/** The finding of a drawing, in words: its text alternative. */
export function estimatesFinding(data: ChartData, words: Words): string {
  const { thing, estimates, beside } = comparedIn(data, words);
  const named = (tell: (row: Row) => string) => (row: ValuedRow) => ({
    name: tell(row),
    figure: row.figure,
  });
  const unknown = [...estimates, ...beside]
    .filter(({ value }) => value === null)
    .map(({ detail, label }) => words.series([label, detail].filter((text) => text !== '')));
  return [
    words.findings.estimates(
      thing,
      estimates.filter(hasValue).map(named(({ detail, label }) => detail || label)),
      data.unit,
      beside.filter(hasValue).map(named(({ label }) => label)),
    ),
    distanceWords(estimates, words),
    ...(unknown.length > 0 ? [words.findings.unknown(unknown).trim()] : []),
  ]
    .filter((text) => text !== '')
    .join(' ');
}
