import type { GeoContext } from 'd3-geo';

type Point = readonly [number, number];

/** A shape of fewer corners is too small to be seen. */
const CORNERS = 3;

/**
 * Writes SVG path data in whole units and relative steps. Steps of no length and shapes of no area
 * are left out, so the rounding simplifies what is drawn, and the text is a third of what absolute
 * coordinates take.
 */
export class Pen implements GeoContext {
  #text = '';
  #command = '';
  #at: Point = [0, 0];
  /** The corners of the line or shape that is being drawn. */
  #corners: Point[] = [];

  moveTo(x: number, y: number): void {
    this.#flush();
    this.#corners = [[Math.round(x), Math.round(y)]];
  }

  lineTo(x: number, y: number): void {
    const point: Point = [Math.round(x), Math.round(y)];
    const last = this.#corners.at(-1);
    if (point[0] !== last?.[0] || point[1] !== last[1]) this.#corners.push(point);
  }

  closePath(): void {
    const [start] = this.#corners;
    if (!start || this.#corners.length < CORNERS) {
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
