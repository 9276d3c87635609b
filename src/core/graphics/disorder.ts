import type { Layout, Link, Placed } from './layout.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Segment {
  readonly edge: number;
  readonly a: Point;
  readonly b: Point;
}

/** What one line through the words of another edge, or through a box, costs beside a crossing. */
const THROUGH_WORDS = 3;
/** Length that costs as much as a crossing. */
const LONG = 400;

/**
 * How hard a drawing is to follow: crossings of edges, edges through words and boxes that are not
 * theirs, and length.
 */
export function disorderOf({ boxes, labels }: Layout, links: readonly Link[]): number {
  const segments = links.flatMap(({ from, to }, edge): Segment[] => {
    const [start, label, end] = [boxes[from], labels[edge], boxes[to]];
    if (!start || !label || !end) return [];
    return [
      { edge, a: start, b: label },
      { edge, a: label, b: end },
    ];
  });
  let disorder = 0;
  for (const [index, segment] of segments.entries()) {
    disorder += Math.hypot(segment.a.x - segment.b.x, segment.a.y - segment.b.y) / LONG;
    for (const other of segments.slice(index + 1)) {
      if (other.edge !== segment.edge && crosses(segment, other)) disorder += 1;
    }
    const own = links[segment.edge];
    for (const [box, place] of boxes.entries()) {
      if (box !== own?.from && box !== own?.to && passes(segment, place)) disorder += THROUGH_WORDS;
    }
    for (const [edge, place] of labels.entries()) {
      if (edge !== segment.edge && passes(segment, place)) disorder += THROUGH_WORDS;
    }
  }
  return disorder;
}

function side(a: Point, b: Point, c: Point): number {
  return Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
}

/** Tells whether two segments cross; to share an end is no crossing. */
function crosses(s: Pick<Segment, 'a' | 'b'>, t: Pick<Segment, 'a' | 'b'>): boolean {
  return (
    side(s.a, s.b, t.a) * side(s.a, s.b, t.b) < 0 && side(t.a, t.b, s.a) * side(t.a, t.b, s.b) < 0
  );
}

/** Tells whether a segment runs through a box: it crosses one of its diagonals. */
function passes(segment: Segment, { x, y, width, height }: Placed): boolean {
  const [w, h] = [width / 2, height / 2];
  return (
    crosses(segment, { a: { x: x - w, y: y - h }, b: { x: x + w, y: y + h } }) ||
    crosses(segment, { a: { x: x - w, y: y + h }, b: { x: x + w, y: y - h } })
  );
}
