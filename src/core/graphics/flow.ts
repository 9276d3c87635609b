import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import type { FlowForm, FlowLine, FlowNode } from '../views/flow.ts';
import type { Words } from '../words/words.ts';
import { flowLayout } from './flow-layout.ts';
import type { Course, Spot } from './flow-layout.ts';
import { textAt, widthOf, wrap } from './svg.ts';

/** How one form is drawn: along the way of the words, and across it. */
interface Shape {
  readonly name: 'wide' | 'narrow';
  /** The size of a box along the way, and how far stages are apart. */
  readonly box: number;
  readonly step: number;
  /** What a box has across the way, at least. */
  readonly across: number;
  readonly gap: number;
  /** How long the drawing is across the way, at least. */
  readonly least: number;
  readonly letters: number;
}

const WIDE: Shape = {
  name: 'wide',
  box: 108,
  step: 178,
  across: 46,
  gap: 18,
  least: 320,
  letters: 13,
};
/** From the top down, as wide as the smallest phone. */
const NARROW: Shape = {
  name: 'narrow',
  box: 62,
  step: 136,
  across: 74,
  gap: 5,
  least: 320,
  letters: 10,
};

const FONT = 12.5;
const LINE = 14;
/** Over each stage, for its name. */
const HEAD = 22;
/** A claim in pixels, at most, and what all lines at one box may take. */
const UNIT = 2.5;
const MOST = 34;
const THINNEST = 1.5;

/** How the words travelled, in columns from left to right. */
export function flowWide(form: FlowForm, words: Words): Element {
  return flow(form, words, WIDE);
}

/** The same in rows from the top down, for a phone. */
export function flowNarrow(form: FlowForm, words: Words): Element {
  return flow(form, words, NARROW);
}

function flow({ nodes, lines }: FlowForm, words: Words, shape: Shape): Element {
  const unit = unitOf(nodes, lines);
  const widthIn = ({ count }: FlowLine): number => Math.max(THINNEST, count * unit);
  const wide = shape === WIDE;
  const { spots, courses, length } = flowLayout(
    nodes.map(({ key, stage, title }) => ({
      key,
      stage,
      size: wide ? Math.max(shape.across, linesOf(title, shape).length * LINE + 24) : shape.across,
    })),
    lines.map((line) => ({ from: line.from, to: line.to, width: widthIn(line) + (wide ? 4 : 2) })),
    shape.gap,
    shape.least,
  );
  const stages = [...new Set(nodes.map(({ stage }) => stage))].sort();
  // A stage at which nobody stands takes no room.
  const begin = (stage: number): number =>
    1 + stages.indexOf(stage as 0) * shape.step + (wide ? 0 : HEAD);
  const along = begin(stages.at(-1) ?? 0) + shape.box + 1;
  const across = Math.ceil(length) + 2 + (wide ? HEAD : 0);
  const [width, height] = wide ? [along, across] : [across, along];
  const at = (x: number, y: number): string =>
    wide ? `${Math.round(x)} ${Math.round(y + HEAD)}` : `${Math.round(y)} ${Math.round(x)}`;
  const ports = portsOf(courses);
  const drawn = lines.flatMap((line, index): ElementContent[] => {
    const course = courses[index];
    if (!course) return [];
    const count = words.flow.claims(line.count);
    const what = line.kind === 'kept' ? [count] : [count, words.flow.kinds[line.kind]];
    const title = words.flow.line(
      titleOf(nodes, line.from),
      titleOf(nodes, line.to),
      words.series(what),
    );
    const kind = line.kind === 'kept' ? {} : { className: `flow-${line.kind}` };
    return [
      s('a', { href: line.url, ...kind }, [
        s('title', title),
        s('path', {
          d: pathOf(course, ports, begin, shape, at),
          'stroke-width': Math.round(widthIn(line) * 10) / 10,
        }),
      ]),
    ];
  });
  // One sign at each box, however many lines bring it what they changed.
  const changed = Map.groupBy(
    lines.flatMap((line, index) =>
      line.kind === 'changed' && courses[index] ? [{ line, course: courses[index] }] : [],
    ),
    ({ line }) => line.to,
  );
  const signs = [...changed.values()].map((each) => {
    const sum = each.reduce((total, { line }) => total + line.count, 0);
    const first = Math.min(...each.map(({ course }) => ends(course, ports)[1]));
    const before = begin(each[0]?.course.spots.at(-1)?.stage ?? 0) - 6;
    return wide
      ? textAt(before, Math.round(first + HEAD - 6), `≠ ${sum}`, 'flow-mark')
      : textAt(Math.round(first) + 8, before, `≠ ${sum}`, 'flow-mark');
  });
  return s(
    'svg',
    {
      className: `flow-${shape.name}`,
      role: 'group',
      ariaLabel: words.flow.title,
      viewBox: `0 0 ${width} ${height}`,
    },
    [
      ...drawn,
      ...stages.map((stage) =>
        textAt(
          wide ? begin(stage) + shape.box / 2 : 0,
          wide ? 12 : begin(stage) - 7,
          words.flow.stages.slice(stage, stage + 1).join(''),
          'flow-stage',
        ),
      ),
      ...signs,
      ...nodes.map((node) => boxOf(node, spots.get(node.key), begin(node.stage), words, shape)),
    ],
  );
}

/** The height of one claim, so that the busiest box is not too high. */
function unitOf(nodes: readonly FlowNode[], lines: readonly FlowLine[]): number {
  const sums = nodes.flatMap(({ key }) =>
    (['from', 'to'] as const).map((end) =>
      lines.reduce((sum, line) => sum + (line[end] === key ? line.count : 0), 0),
    ),
  );
  return Math.min(UNIT, MOST / Math.max(1, ...sums));
}

function titleOf(nodes: readonly FlowNode[], key: string): string {
  return nodes.find((node) => node.key === key)?.title ?? key;
}

/** Where lines begin and end at their boxes: one beside the other, in the order of where they lead. */
function portsOf(courses: readonly Course[]): ReadonlyMap<Course, readonly [number, number]> {
  const found = new Map<Course, [number, number]>(courses.map((course) => [course, [0, 0]]));
  for (const end of [0, 1] as const) {
    const spotOf = ({ spots }: Course) => (end === 0 ? spots[0] : spots.at(-1));
    const next = ({ spots }: Course) => (end === 0 ? spots[1] : spots.at(-2));
    for (const [spot, met] of Map.groupBy(courses, spotOf)) {
      if (!spot) continue;
      const sorted = met.toSorted((a, b) => (next(a)?.at ?? 0) - (next(b)?.at ?? 0));
      let at = spot.at - sorted.reduce((sum, { width }) => sum + width, 0) / 2;
      for (const course of sorted) {
        const place = found.get(course);
        if (place) place[end] = at + course.width / 2;
        at += course.width;
      }
    }
  }
  return found;
}

function ends(
  course: Course,
  ports: ReadonlyMap<Course, readonly [number, number]>,
): readonly [number, number] {
  return ports.get(course) ?? [0, 0];
}

/** A curve from box to box, straight where it passes a stage. */
function pathOf(
  course: Course,
  ports: ReadonlyMap<Course, readonly [number, number]>,
  begin: (stage: number) => number,
  shape: Shape,
  at: (x: number, y: number) => string,
): string {
  const [from, to] = ends(course, ports);
  const { spots } = course;
  const placeOf = (spot: Spot, index: number): number =>
    index === 0 ? from : index === spots.length - 1 ? to : spot.at;
  let d = '';
  for (const [index, spot] of spots.entries()) {
    const y = placeOf(spot, index);
    const [start, end] = [begin(spot.stage), begin(spot.stage) + shape.box];
    if (index === 0) {
      d = `M${at(end, y)}`;
      continue;
    }
    const before = spots[index - 1];
    if (!before) continue;
    const last = begin(before.stage) + shape.box;
    const bend = Math.max(20, (start - last) / 2);
    d += `C${at(last + bend, placeOf(before, index - 1))} ${at(start - bend, y)} ${at(start, y)}`;
    if (index < spots.length - 1) d += `L${at(end, y)}`;
  }
  return d;
}

function linesOf(title: string, { letters }: Shape): string[] {
  const lines = wrap(title, letters);
  return lines.length > 3 ? [...lines.slice(0, 2), `${lines[2]}…`] : lines;
}

function boxOf(
  { title, claims, stage }: FlowNode,
  spot: Spot | undefined,
  begin: number,
  { flow: texts }: Words,
  shape: Shape,
): ElementContent {
  const wide = shape === WIDE;
  const { at = 0, size = 0 } = spot ?? {};
  const [x, y, width, height] = wide
    ? [begin, at - size / 2 + HEAD, shape.box, size]
    : [at - size / 2, begin, size, shape.box];
  const name = linesOf(title, shape);
  const rows = [...name, texts.claims(claims)];
  const middle = Math.round(x + width / 2);
  const first = y + height / 2 - ((rows.length - 1) * LINE) / 2 + 4;
  return s('g', { className: `flow-at${stage}` }, [
    s('rect', {
      x: Math.round(x),
      y: Math.round(y),
      width: Math.round(width),
      height: Math.round(height),
      ...(stage === 0 ? { rx: 14 } : {}),
    }),
    ...rows.map((row, index) => {
      const small = index === rows.length - 1;
      return s(
        'text',
        {
          x: middle,
          y: Math.round(first + index * LINE),
          ...(small ? { className: 'flow-count' } : {}),
          // What is too long for its box is set tighter.
          ...(widthOf(row) * (small ? 11 : FONT * 1.06) > width - 6
            ? { textLength: Math.round(width - 8), lengthAdjust: 'spacingAndGlyphs' }
            : {}),
        },
        row,
      );
    }),
  ]);
}
