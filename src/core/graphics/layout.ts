import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { SimulationNodeDatum } from 'd3-force';
import { disorderOf } from './disorder.ts';

/** A rectangle that the layout places; `x` and `y` are its middle. */
export interface Placed {
  readonly width: number;
  readonly height: number;
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** An edge between two boxes, by their positions in the list, with the size of its label. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly label: Size;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Placed[];
  /** The places of the edges' labels, in the order of the edges. */
  readonly labels: readonly Placed[];
}

/** Free space around every box and label. */
const GAP = 8;
const TICKS = 160;
const SEED = 0x5eed;

interface Body extends SimulationNodeDatum {
  readonly width: number;
  readonly height: number;
  x: number;
  y: number;
}

/** How many beginnings are tried. */
const TRIES = 6;

/**
 * Places boxes and the labels of their edges so that none lies on another. Labels are bodies of the
 * simulation as boxes are, so an edge gets the room that its words need. The same input gives the
 * same layout: fixed seed, fixed number of steps, no clock.
 * @param width of the drawing; boxes wider than this are no use
 */
export function layout(boxes: readonly Size[], links: readonly Link[], width: number): Layout {
  // Where a simulation ends depends on where it begins; of some, the clearest drawing is taken.
  return Array.from({ length: TRIES }, (_, turn) => attempt(boxes, links, width, turn))
    .map((each) => ({ each, disorder: disorderOf(each, links) }))
    .reduce((best, next) => (next.disorder < best.disorder ? next : best)).each;
}

function attempt(
  boxes: readonly Size[],
  links: readonly Link[],
  width: number,
  turn: number,
): Layout {
  const bodies = [...boxes, ...links.map((link) => link.label)].map((size, index, all): Body => ({
    ...size,
    // A spiral over the whole width: nobody starts on another's place.
    x:
      width / 2 +
      (Math.sqrt((index + 0.5) / all.length) * width * Math.cos(index * 2.4 + turn)) / 2,
    y: Math.sqrt((index + 0.5) / all.length) * width * 0.5 * Math.sin(index * 2.4 + turn),
  }));
  const springs = links.flatMap(({ from, to }, index) => {
    const label = boxes.length + index;
    return [
      { source: from, target: label },
      { source: label, target: to },
    ];
  });
  const simulation = forceSimulation<Body>(bodies)
    .randomSource(randomOf(SEED))
    .force('link', forceLink<Body, (typeof springs)[number]>(springs).distance(70).strength(0.7))
    .force('charge', forceManyBody<Body>().strength(-260).distanceMax(500))
    .force(
      'collide',
      forceCollide<Body>((body) => Math.hypot(body.width, body.height) / 2.6).iterations(2),
    )
    .force('x', forceX<Body>(width / 2).strength(0.04))
    .force('y', forceY<Body>(0).strength(0.05))
    // Cold, in the sense of d3-force, just at the last step.
    .alphaDecay(1 - 0.001 ** (1 / TICKS))
    .stop();
  for (let tick = 0; tick < TICKS; tick += 1) {
    simulation.tick();
    for (const body of bodies) keepInside(body, width);
  }
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

/** A linear congruential generator (Numerical Recipes), for what d3-force leaves to chance. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
