import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Link, Placed, Size } from './boxes.ts';
import { Drawing } from './disorder.ts';
import { layout } from './layout.ts';

const box: Size = { width: 100, height: 40 };
const link = (from: number, to: number): Link => ({ from, to, label: { width: 80, height: 28 } });

const overlap = (a: Placed, b: Placed): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;

function overlaps(all: readonly Placed[]): number {
  return all.flatMap((a, index) => all.slice(index + 1).filter((b) => overlap(a, b))).length;
}

describe('a layout', () => {
  it('lays nothing on anything, inside its width, whatever the graph', () => {
    const graphs = fc.integer({ min: 1, max: 14 }).chain((count) =>
      fc.record({
        boxes: fc.array(
          fc.record({
            width: fc.integer({ min: 20, max: 200 }),
            height: fc.integer({ min: 20, max: 80 }),
          }),
          { minLength: count, maxLength: count },
        ),
        ends: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 16 }),
      }),
    );
    fc.assert(
      fc.property(graphs, ({ boxes, ends }) => {
        const {
          width,
          height,
          boxes: placed,
          labels,
        } = layout(
          boxes,
          ends.map(([a, b]) => link(a, b)),
          500,
        );
        const all = [...placed, ...labels];
        expect(overlaps(all)).toBe(0);
        for (const each of all) {
          expect(each.x - each.width / 2).toBeGreaterThanOrEqual(-1);
          expect(each.x + each.width / 2).toBeLessThanOrEqual(width + 1);
          expect(each.y + each.height / 2).toBeLessThanOrEqual(height);
          expect(Number.isInteger(each.x) && Number.isInteger(each.y)).toBe(true);
        }
      }),
      { numRuns: 8 },
    );
  });

  it('is the same every time', () => {
    const boxes = Array.from({ length: 9 }, () => box);
    const links = boxes.slice(1).map((_, index) => link(0, index + 1));
    expect(layout(boxes, links, 700)).toEqual(layout(boxes, links, 700));
  });

  it('of nothing is empty', () => {
    expect(layout([], [], 700)).toEqual({ width: 700, height: 0, boxes: [], labels: [] });
  });

  it('ends after so many comparisons, and still lays nothing on anything', () => {
    const boxes = Array.from({ length: 30 }, () => box);
    const links = boxes.flatMap((_, at) => [link(at, (at + 7) % 30), link(at, (at + 11) % 30)]);
    const compared = vi.spyOn(Drawing.prototype, 'disorder');
    const { boxes: placed, labels } = layout(boxes, links, 1000, 50_000);
    const [drawing] = compared.mock.contexts as Drawing[];
    expect(drawing?.steps).toBeGreaterThan(50_000);
    // The last move may go beyond.
    expect(drawing?.steps).toBeLessThan(52_000);
    expect(overlaps([...placed, ...labels])).toBe(0);
  });

  it('puts what is related close together', () => {
    const { boxes } = layout([box, box, box, box], [link(0, 1), link(2, 3)], 900);
    const far = (a: number, b: number): number =>
      Math.hypot((boxes[a]?.x ?? 0) - (boxes[b]?.x ?? 0), (boxes[a]?.y ?? 0) - (boxes[b]?.y ?? 0));
    expect(far(0, 1)).toBeLessThan((far(0, 2) + far(0, 3) + far(1, 2) + far(1, 3)) / 4);
  });

  it('untangles what would cross', () => {
    // Two rings, told in an order that puts every edge across the others.
    const boxes = Array.from({ length: 8 }, () => box);
    const ends = [0, 1].flatMap((ring) =>
      [0, 1, 2, 3].map((at) => [ring + 2 * at, ring + 2 * ((at + 1) % 4)]),
    );
    const links = ends.map(([from = 0, to = 0]) => link(from, to));
    const { boxes: placed } = layout(boxes, links, 900);
    expect(disorder(placed, links)).toBeLessThan(8);
    const row = boxes.map((each, index): Placed => ({ ...each, x: index * 110, y: 0 }));
    expect(disorder(row, links)).toBeGreaterThan(30);
  });

  it('draws two opposite edges apart, each to the left of its way', () => {
    const { boxes, labels } = layout([box, box], [link(0, 1), link(1, 0)], 700);
    const [a, b, there, back] = [...boxes, ...labels];
    if (!a || !b || !there || !back) throw new Error('nothing is drawn');
    const side = (from: Placed, to: Placed, label: Placed): number =>
      (to.x - from.x) * (label.y - from.y) - (to.y - from.y) * (label.x - from.x);
    expect(side(a, b, there)).toBeLessThan(0);
    expect(side(b, a, back)).toBeLessThan(0);
  });
});

/** How hard boxes in these places are to follow. */
function disorder(places: readonly Placed[], links: readonly Link[]): number {
  const drawing = new Drawing(places, links);
  for (const [index, { x, y }] of places.entries()) drawing.move(index, x, y);
  return drawing.disorder();
}

describe('disorder', () => {
  const at = (x: number, y: number): Placed => ({ x, y, width: 10, height: 10 });
  const short = (from: number, to: number): Link => ({ from, to, label: { width: 6, height: 6 } });

  it('counts a crossing as one', () => {
    const corners = [at(0, 0), at(300, 0), at(300, 200), at(0, 200)];
    // The labels would meet in the middle of a square; this one leans.
    const lean = [at(0, 0), at(300, 0), at(420, 200), at(0, 200)];
    const sides = [short(0, 1), short(2, 3)];
    const diagonals = [short(0, 2), short(1, 3)];
    const length = (links: readonly Link[], places: readonly Placed[]): number =>
      links.reduce((sum, each) => sum + disorder(places, [each]), 0);
    expect(disorder(corners, sides)).toBeCloseTo(length(sides, corners));
    expect(disorder(lean, diagonals)).toBeCloseTo(length(diagonals, lean) + 1);
  });

  it.each([
    ['an edge through a box that is not its own', at(50, 0), [short(0, 1)]],
    ['a label on a box', at(100, 5), [short(0, 1)]],
    ['an edge through the words of another', at(100, -150), [short(0, 1), short(2, 3)]],
  ])('counts %s as more than a crossing', (_, third, links) => {
    const ends = [at(0, 0), at(200, 0)];
    const bad = disorder([...ends, third, at(100, 150)], links);
    const good = disorder([...ends, at(100, 30), at(100, 150 + 300)], links);
    expect(bad - good).toBeGreaterThan(1);
  });

  it('changes by what the moved boxes have a share in', () => {
    const place = fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 400 }),
    });
    const drawings = fc.record({
      places: fc.array(place, { minLength: 6, maxLength: 6 }),
      ends: fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 10 }),
      moved: fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 2 }),
      goals: fc.tuple(place, place),
    });
    fc.assert(
      fc.property(drawings, ({ places, ends, moved, goals }) => {
        const drawing = new Drawing(
          places.map(() => ({ width: 60, height: 30 })),
          ends.map(([from, to]) => link(from, to)),
        );
        for (const [index, { x, y }] of places.entries()) drawing.move(index, x, y);
        const [whole, part] = [drawing.disorder(), drawing.disorder(moved)];
        for (const [index, box] of moved.entries()) {
          const goal = goals[index];
          if (goal) drawing.move(box, goal.x, goal.y);
        }
        expect(drawing.disorder() - whole).toBeCloseTo(drawing.disorder(moved) - part);
      }),
    );
  });

  it('is not asked about links that lead nowhere', () => {
    expect(() => new Drawing([box], [link(0, 1)])).toThrow('a link leads to no box');
  });
});
