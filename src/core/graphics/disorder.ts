import type { Link, Size } from './boxes.ts';
import { crosses } from './segments.ts';

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
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Whether it has a share in what is being measured; `REST` between two measures. */
  share: typeof REST | typeof MOVED | typeof COUNTED;
}

const REST = 0;
/** It has moved, and its pairs are not counted yet. */
const MOVED = 1;
const COUNTED = 2;

/**
 * Measures how hard a drawing is to follow: crossings of edges, edges through words and boxes that
 * are not theirs, words on words or boxes, and length. Boxes can be moved, and the measure asked
 * again for the moved ones alone.
 *
 * The search for a layout asks hundreds of thousands of times, so nothing is allocated for a pair.
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
      const words = { width: label.width, height: label.height, x: 0, y: 0 };
      return [{ from: start, to: end, label: words, aside, ...bounds, share: REST }];
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
    const edges: Edge[] = [];
    for (const box of moved) {
      for (const edge of this.#edgesOf[box] ?? []) {
        if (edge.share !== REST) continue;
        edge.share = MOVED;
        edges.push(edge);
      }
    }
    this.#steps += edges.length * (this.#edges.length + this.boxes.length);
    this.#steps += moved.length * this.#edges.length;
    let sum = 0;
    for (const edge of edges) {
      edge.share = COUNTED;
      sum += distance(edge.from, edge.to) / LONG;
      for (const other of this.#edges) {
        // Of two that have both moved, the second one counts the pair.
        if (other !== edge && other.share !== MOVED) sum += between(edge, other);
      }
      for (const box of this.boxes) sum += covered(edge, box);
    }
    for (const index of moved) {
      const box = this.boxes[index];
      if (!box) continue;
      for (const edge of this.#edges) if (edge.share === REST) sum += covered(edge, box);
    }
    for (const edge of edges) edge.share = REST;
    return sum;
  }
}

/** Puts the label on its edge; of two that lead to and fro, each to the left of its own way. */
function setLabel(edge: Edge): void {
  const { from, to, label, aside } = edge;
  label.x = (from.x + to.x) / 2;
  label.y = (from.y + to.y) / 2;
  const length = distance(from, to);
  if (aside && length > 0) {
    const [across, down] = [(to.y - from.y) / length, (from.x - to.x) / length];
    const reach = (Math.abs(across) * label.width + Math.abs(down) * label.height) / 2 + AIR;
    label.x += across * reach;
    label.y += down * reach;
  }
  edge.left = Math.min(from.x, to.x, label.x - label.width / 2) - AIR;
  edge.right = Math.max(from.x, to.x, label.x + label.width / 2) + AIR;
  edge.top = Math.min(from.y, to.y, label.y - label.height / 2) - AIR;
  edge.bottom = Math.max(from.y, to.y, label.y + label.height / 2) + AIR;
}

/** What two edges do to each other. */
function between(one: Edge, other: Edge): number {
  // Most are nowhere near each other.
  if (one.right < other.left || other.right < one.left) return 0;
  if (one.bottom < other.top || other.bottom < one.top) return 0;
  let sum = 0;
  const meet =
    one.from === other.from ||
    one.from === other.to ||
    one.to === other.from ||
    one.to === other.to;
  if (!meet && crosses(one.from, one.to, other.from.x, other.from.y, other.to.x, other.to.y))
    sum += 1;
  if (overlap(one.label, other.label)) sum += COVERED;
  if (passes(one, other.label)) sum += COVERED;
  if (passes(other, one.label)) sum += COVERED;
  return sum;
}

/** What an edge does to a box. */
function covered(edge: Edge, box: Rectangle): number {
  const w = box.width / 2;
  if (edge.right < box.x - w || edge.left > box.x + w) return 0;
  const h = box.height / 2;
  if (edge.bottom < box.y - h || edge.top > box.y + h) return 0;
  const own = box === edge.from || box === edge.to;
  return (overlap(edge.label, box) ? COVERED : 0) + (!own && passes(edge, box) ? THROUGH : 0);
}

/** Square roots are exact by IEEE 754, so that every machine draws the same; `hypot` is not. */
function distance(a: Rectangle, b: Rectangle): number {
  return Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 + AIR &&
    Math.abs(a.y - b.y) < (a.height + b.height) / 2 + AIR
  );
}

/** Tells whether an edge runs through a rectangle: it crosses one of its diagonals. */
function passes({ from, to }: Edge, { x, y, width, height }: Rectangle): boolean {
  const left = x - width / 2 - AIR;
  const right = x + width / 2 + AIR;
  const top = y - height / 2 - AIR;
  const bottom = y + height / 2 + AIR;
  return crosses(from, to, left, top, right, bottom) || crosses(from, to, left, bottom, right, top);
}
