import type { GeoContext } from 'd3-geo';

type Point = readonly [number, number];

/**
 * Writes SVG path data in whole units and relative steps. Steps of no length are left out, so the
 * rounding simplifies what is drawn, and the text is a third of what absolute coordinates take.
 */
export class Pen implements GeoContext {
  #text = '';
  #command = '';
  #at: Point = [0, 0];
  #start: Point = [0, 0];

  moveTo(x: number, y: number): void {
    const point: Point = [Math.round(x), Math.round(y)];
    this.#write('m', point);
    this.#start = point;
  }

  lineTo(x: number, y: number): void {
    const point: Point = [Math.round(x), Math.round(y)];
    if (point[0] !== this.#at[0] || point[1] !== this.#at[1]) this.#write('l', point);
  }

  closePath(): void {
    this.#text += 'z';
    this.#command = 'z';
    this.#at = this.#start;
  }

  /** Part of the interface for points, which no map here has. */
  beginPath(): void {}
  arc(): void {}

  /** The path data written so far. */
  toString(): string {
    return this.#text;
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
