import type { GeoContext } from 'd3-geo';

type Point = readonly [number, number];

/** A shape of less area, in square units, is too small to be seen. */
const LEAST = 6;

/**
 * Writes SVG path data in whole units and relative steps. Steps of no length and the smallest shapes
 * are left out, so the rounding simplifies what is drawn, and the text is a third of what absolute
 * coordinates take.
 */
export class Pen implements GeoContext {
  readonly #unit: number;
  #text = '';
  #command = '';
  #at: Point = [0, 0];
  /** The corners of the line or shape that is being drawn. */
  #corners: Point[] = [];

  /** @param unit by how much what it writes has to be enlarged: a coarser line is a shorter text */
  constructor(unit = 1) {
    this.#unit = unit;
  }

  moveTo(x: number, y: number): void {
    this.#flush();
    this.#corners = [this.#rounded(x, y)];
  }

  lineTo(x: number, y: number): void {
    const point = this.#rounded(x, y);
    const last = this.#corners.at(-1);
    if (point[0] !== last?.[0] || point[1] !== last[1]) this.#corners.push(point);
  }

  closePath(): void {
    const [start] = this.#corners;
    if (!start || areaOf(this.#corners) < LEAST) {
      this.#corners = [];
      return;
    }
    this.#flush();
    this.#text += 'z';
    this.#command = 'z';
    this.#at = start;
  }

  /** Part of the interface for points, which no map here has. */
  beginPath(): void {}
  arc(): void {}

  /** The path data written so far. */
  toString(): string {
    this.#flush();
    return this.#text;
  }

  #rounded(x: number, y: number): Point {
    return [Math.round(x / this.#unit), Math.round(y / this.#unit)];
  }

  #flush(): void {
    if (this.#corners.length > 1) {
      this.#corners.forEach((point, index) => this.#write(index === 0 ? 'm' : 'l', point));
    }
    this.#corners = [];
  }

  #write(command: 'm' | 'l', point: Point): void {
    const [dx, dy] = [point[0] - this.#at[0], point[1] - this.#at[1]];
    // Pairs after a "moveto" are "lineto" without a letter (SVG 2, 9.3.3).
    const letter = command === 'l' && /^[ml]$/.test(this.#command) ? '' : command;
    const gap = letter === '' && dx >= 0 ? ' ' : '';
    this.#text += `${letter}${gap}${dx}${dy < 0 ? '' : ' '}${dy}`;
    this.#command = command;
    this.#at = point;
  }
}

/** The area within some corners (the shoelace formula). */
function areaOf(corners: readonly Point[]): number {
  const twice = corners.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}
