import type { Link, Size } from './boxes.ts';

/** What words under a line, a box or other words cost beside a crossing. */
const COVERED = 2;
/** What an edge costs that seems to begin or end at a box on its way. */
const THROUGH = 6;
/** Length that costs as much as a crossing, in CSS pixels. */
const LONG = 380;
/** Free space that is missed when it is not there, in CSS pixels. */
const AIR = 3;

interface Rectangle extends Size {
  x: number;
  y: number;
}

/** An edge as it is drawn while boxes still move: a straight line with its label half-way. */
interface Edge {
  readonly from: Rectangle;
  readonly to: Rectangle;
  readonly label: Rectangle;
  /** Whether the label stands off the line, to the left of who goes along it. */
  readonly aside: boolean;
  /** What line and label take up, with the air around them. */
  readonly bounds: { left: number; right: number; top: number; bottom: number };
}

/**
 * Measures how hard a drawing is to follow: crossings of edges, edges through words and boxes that
 * are not theirs, words on words or boxes, and length. Boxes can be moved, and the measure asked
 * again for the moved ones alone.
 */
export class Drawing {
  readonly boxes: readonly Rectangle[];
  readonly #edges: readonly Edge[];
  /** The edges of each box. */
  readonly #edgesOf: readonly (readonly Edge[])[];

  #steps = 0;

  /** All boxes stand at 0, 0 until they are moved. */
  constructor(boxes: readonly Size[], links: readonly Link[]) {
    this.boxes = boxes.map(({ width, height }) => ({ width, height, x: 0, y: 0 }));
    const pairs = new Set(links.map(({ from, to }) => `${from} ${to}`));
    this.#edges = links.flatMap(({ from, to, label }) => {
      const [start, end] = [this.boxes[from], this.boxes[to]];
      if (!start || !end) throw new RangeError('a link leads to no box');
      const aside = from !== to && pairs.has(`${to} ${from}`);
      const bounds = { left: 0, right: 0, top: 0, bottom: 0 };
      return [{ from: start, to: end, label: { ...label, x: 0, y: 0 }, aside, bounds }];
    });
    this.#edgesOf = this.boxes.map((box) =>
      this.#edges.filter(({ from, to }) => from === box || to === box),
    );
  }

  get labels(): readonly Rectangle[] {
    return this.#edges.map(({ label }) => label);
  }

  /** How often an edge has been compared with another one or with a box. */
  get steps(): number {
    return this.#steps;
  }

  move(box: number, x: number, y: number): void {
    const moved = this.boxes[box];
    if (!moved) return;
    moved.x = x;
    moved.y = y;
    for (const edge of this.#edgesOf[box] ?? []) setLabel(edge);
  }

  /**
   * The part of the disorder that these boxes have a share in. Without them, that of the whole.
   * @param moved positions in the list of boxes
   */
  disorder(moved: readonly number[] = this.boxes.keys().toArray()): number {
    const edges = new Set<Edge>();
    for (const box of moved) for (const edge of this.#edgesOf[box] ?? []) edges.add(edge);
    this.#steps += edges.size * (this.#edges.length + this.boxes.length);
    this.#steps += moved.length * this.#edges.length;
    const counted = new Set<Edge>();
    let sum = 0;
    for (const edge of edges) {
      counted.add(edge);
      sum += distance(edge.from, edge.to) / LONG;
      for (const other of this.#edges) {
        // Of two that have both moved, the second one counts the pair.
        if (other !== edge && (counted.has(other) || !edges.has(other)))
          sum += between(edge, other);
      }
      for (const box of this.boxes) sum += covered(edge, box);
    }
    for (const index of moved) {
      const box = this.boxes[index];
      if (!box) continue;
      for (const edge of this.#edges) if (!edges.has(edge)) sum += covered(edge, box);
    }
    return sum;
  }
}

/** Puts the label on its edge; of two that lead to and fro, each to the left of its own way. */
function setLabel({ from, to, label, aside, bounds }: Edge): void {
  label.x = (from.x + to.x) / 2;
  label.y = (from.y + to.y) / 2;
  const length = distance(from, to);
  if (aside && length > 0) {
    const [across, down] = [(to.y - from.y) / length, (from.x - to.x) / length];
    const reach = (Math.abs(across) * label.width + Math.abs(down) * label.height) / 2 + AIR;
    label.x += across * reach;
    label.y += down * reach;
  }
  bounds.left = Math.min(from.x, to.x, label.x - label.width / 2) - AIR;
  bounds.right = Math.max(from.x, to.x, label.x + label.width / 2) + AIR;
  bounds.top = Math.min(from.y, to.y, label.y - label.height / 2) - AIR;
  bounds.bottom = Math.max(from.y, to.y, label.y + label.height / 2) + AIR;
}

/** What two edges do to each other. */
function between(one: Edge, other: Edge): number {
  const [a, b] = [one.bounds, other.bounds];
  // Most are nowhere near each other.
  if (a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top) return 0;
  let sum = 0;
  const meet =
    one.from === other.from ||
    one.from === other.to ||
    one.to === other.from ||
    one.to === other.to;
  if (!meet && crosses(one.from, one.to, other.from, other.to)) sum += 1;
  if (overlap(one.label, other.label)) sum += COVERED;
  if (passes(one, other.label)) sum += COVERED;
  if (passes(other, one.label)) sum += COVERED;
  return sum;
}

/** What an edge does to a box. */
function covered(edge: Edge, box: Rectangle): number {
  const { left, right, top, bottom } = edge.bounds;
  const [w, h] = [box.width / 2, box.height / 2];
  if (right < box.x - w || left > box.x + w || bottom < box.y - h || top > box.y + h) return 0;
  const own = box === edge.from || box === edge.to;
  return (overlap(edge.label, box) ? COVERED : 0) + (!own && passes(edge, box) ? THROUGH : 0);
}

/** Square roots are exact by IEEE 754, so that every machine draws the same; `hypot` is not. */
function distance(a: Rectangle, b: Rectangle): number {
  return Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function side(a: Point, b: Point, c: Point): number {
  return Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
}

/** Tells whether the segments `ab` and `cd` cross; to touch is no crossing. */
function crosses(a: Point, b: Point, c: Point, d: Point): boolean {
  if (Math.max(a.x, b.x) < Math.min(c.x, d.x) || Math.max(c.x, d.x) < Math.min(a.x, b.x))
    return false;
  if (Math.max(a.y, b.y) < Math.min(c.y, d.y) || Math.max(c.y, d.y) < Math.min(a.y, b.y))
    return false;
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 + AIR &&
    Math.abs(a.y - b.y) < (a.height + b.height) / 2 + AIR
  );
}

/** Tells whether an edge runs through a rectangle: it crosses one of its diagonals. */
function passes({ from, to }: Edge, { x, y, width, height }: Rectangle): boolean {
  const [left, right] = [x - width / 2 - AIR, x + width / 2 + AIR];
  const [top, bottom] = [y - height / 2 - AIR, y + height / 2 + AIR];
  return (
    crosses(from, to, { x: left, y: top }, { x: right, y: bottom }) ||
    crosses(from, to, { x: left, y: bottom }, { x: right, y: top })
  );
}
