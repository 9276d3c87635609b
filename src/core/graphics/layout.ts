import type { Link, Placed, Size } from './boxes.ts';
import { Drawing } from './disorder.ts';

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Placed[];
  /** The places of the edges' labels, in the order of the edges. */
  readonly labels: readonly Placed[];
}

interface Body extends Size {
  x: number;
  y: number;
}

/** Free space around every box and label. */
const GAP = 8;
/** Cells of the grid for each box. More room leaves ways for the edges and makes them longer. */
const ROOM = 1.6;
/** Space between two rows of boxes beside that of a label. */
const ROW_GAP = 50;
const SEED = 2;
/** How many moves are tried for each box, and at most for all. */
const MOVES = 1500;
const MOST_MOVES = 60_000;
/** The worsening, in crossings, that is accepted at first. */
const HEAT = 12;
/** The share of moves that lead to within so many cells of a box that the moved one has to do with. */
const NEAR = 0.5;
const REACH = 2;

/**
 * Places boxes and the labels of their edges so that none lies on another and the edges are easy to
 * follow. Boxes stand in the cells of a grid; they change places as long as that makes less
 * disorder, and at first also when it makes somewhat more (threshold accepting: Dueck and Scheuer,
 * Journal of Computational Physics 90, 1990). The same input gives the same layout: fixed seed,
 * fixed number of moves and of comparisons, no clock.
 * @param width of the drawing in CSS pixels; boxes wider than this are no use
 * @param steps how many comparisons may be made, about
 */
export function layout(
  boxes: readonly Size[],
  links: readonly Link[],
  width: number,
  steps = Infinity,
): Layout {
  const drawing = new Drawing(boxes, links);
  arrange(drawing, links, gridOf(boxes, links, width), steps);
  const bodies: Body[] = [...drawing.boxes, ...drawing.labels].map((body) => ({ ...body }));
  for (const body of bodies) keepInside(body, width);
  separate(bodies, width);
  const top = Math.min(...bodies.map((body) => body.y - body.height / 2)) - GAP;
  const bottom = Math.max(...bodies.map((body) => body.y + body.height / 2)) + GAP;
  const placed = bodies.map((body): Placed => ({
    width: body.width,
    height: body.height,
    x: Math.round(body.x),
    y: Math.round(body.y - top),
  }));
  return {
    width,
    height: bodies.length === 0 ? 0 : Math.ceil(bottom - top),
    boxes: placed.slice(0, boxes.length),
    labels: placed.slice(boxes.length),
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** Their middles, row by row. */
  readonly cells: readonly Point[];
}

/** The middles of the cells: as many columns as the widest box leaves. */
function gridOf(boxes: readonly Size[], links: readonly Link[], width: number): Grid {
  const widest = Math.max(...boxes.map((box) => box.width));
  const columns = Math.max(1, Math.floor(width / widest));
  const rows = Math.ceil((boxes.length * ROOM) / columns);
  const height =
    mean(boxes.map((box) => box.height)) + mean(links.map(({ label }) => label.height)) + ROW_GAP;
  const cells = Array.from({ length: rows * columns }, (_, cell) => ({
    x: (((cell % columns) + 0.5) * width) / columns,
    y: (Math.floor(cell / columns) + 0.5) * height,
  }));
  return { columns, rows, cells };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}

/** Lets the boxes find their cells. */
function arrange(drawing: Drawing, links: readonly Link[], grid: Grid, steps: number): void {
  const { cells } = grid;
  const count = drawing.boxes.length;
  const cellOf = Array.from({ length: count }, (_, box) => box);
  const boxIn = cells.map((_, cell): number | undefined => (cell < count ? cell : undefined));
  const put = (box: number | undefined, cell: number): void => {
    boxIn[cell] = box;
    const place = cells[cell];
    if (box === undefined || !place) return;
    cellOf[box] = cell;
    drawing.move(box, place.x, place.y);
  };
  for (const box of cellOf.keys()) put(box, box);
  const related = cellOf.map((box) =>
    links.flatMap(({ from, to }) => (from === box ? [to] : to === box ? [from] : [])),
  );
  const pick = randomOf(SEED);
  const moves = Math.min(count * MOVES, MOST_MOVES);
  for (let move = 0; move < moves; move += 1) {
    // Where each move takes long, the drawing cools down the sooner.
    const done = Math.max(move / moves, drawing.steps / steps);
    if (done >= 1) return;
    const box = pick(count);
    const from = cellOf[box] ?? 0;
    const others = related[box] ?? [];
    const friend = cellOf[others[pick(others.length)] ?? -1];
    const to =
      friend === undefined || pick(100) >= NEAR * 100
        ? pick(cells.length)
        : nearby(friend, grid, pick);
    if (from === to) continue;
    const other = boxIn[to];
    const moved = other === undefined ? [box] : [box, other];
    const before = drawing.disorder(moved);
    put(other, from);
    put(box, to);
    if (drawing.disorder(moved) - before <= HEAT * (1 - done) ** 2) continue;
    put(other, to);
    put(box, from);
  }
}

/** A cell within reach of another; the same one where that is off the grid. */
function nearby(cell: number, { columns, rows }: Grid, pick: (limit: number) => number): number {
  const column = (cell % columns) + pick(2 * REACH + 1) - REACH;
  const row = Math.floor(cell / columns) + pick(2 * REACH + 1) - REACH;
  const inside = column >= 0 && column < columns && row >= 0 && row < rows;
  return inside ? row * columns + column : cell;
}

function keepInside(body: Body, width: number): void {
  const half = Math.min(body.width / 2 + GAP / 2, width / 2);
  body.x = Math.min(Math.max(body.x, half), width - half);
}

/** Pushes bodies that overlap apart, along the shorter way, until none does. */
function separate(bodies: readonly Body[], width: number): void {
  for (let round = 0; round < 2000; round += 1) {
    let moved = false;
    for (let first = 0; first < bodies.length; first += 1) {
      for (let second = first + 1; second < bodies.length; second += 1) {
        const [a, b] = [bodies[first], bodies[second]];
        if (!a || !b) continue;
        const x = (a.width + b.width) / 2 + GAP - Math.abs(a.x - b.x);
        const y = (a.height + b.height) / 2 + GAP - Math.abs(a.y - b.y);
        if (x <= 0.01 || y <= 0.01) continue;
        moved = true;
        // The sides leave no room to go; down and up there is always some. So late rounds use that.
        if (x < y && round < 400) {
          const step = (x / 2) * (a.x < b.x ? -1 : 1);
          a.x += step;
          b.x -= step;
          keepInside(a, width);
          keepInside(b, width);
        } else {
          const step = (y / 2 + 0.1) * (a.y < b.y ? -1 : 1);
          a.y += step;
          b.y -= step;
        }
      }
    }
    if (!moved) return;
  }
}

/**
 * A linear congruential generator (Numerical Recipes) of whole numbers from 0 to below a limit:
 * chance that is the same everywhere.
 */
function randomOf(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * limit);
  };
}
