interface Point {
  readonly x: number;
  readonly y: number;
}

/** Tells whether the segment `ab` crosses the one from `c` to `d`; to touch is no crossing. */
export function crosses(
  a: Point,
  b: Point,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  // Comparisons, since this runs more often than anything else and `Math.max` takes longer.
  if (a.x < cx && a.x < dx && b.x < cx && b.x < dx) return false;
  if (a.x > cx && a.x > dx && b.x > cx && b.x > dx) return false;
  if (a.y < cy && a.y < dy && b.y < cy && b.y < dy) return false;
  if (a.y > cy && a.y > dy && b.y > cy && b.y > dy) return false;
  return (
    apart(side(a.x, a.y, b.x, b.y, cx, cy), side(a.x, a.y, b.x, b.y, dx, dy)) &&
    apart(side(cx, cy, dx, dy, a.x, a.y), side(cx, cy, dx, dy, b.x, b.y))
  );
}

/** On which side of the line from `a` to `b` the point `c` lies: a number below or above 0. */
function side(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

function apart(one: number, other: number): boolean {
  return (one < 0 && other > 0) || (one > 0 && other < 0);
}
