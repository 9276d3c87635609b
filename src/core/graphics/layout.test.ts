import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disorderOf } from './disorder.ts';
import { layout } from './layout.ts';
import type { Link, Placed, Size } from './layout.ts';

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

  it('puts what is related close together', () => {
    const { boxes } = layout([box, box, box, box], [link(0, 1), link(2, 3)], 900);
    const far = (a: number, b: number): number =>
      Math.hypot((boxes[a]?.x ?? 0) - (boxes[b]?.x ?? 0), (boxes[a]?.y ?? 0) - (boxes[b]?.y ?? 0));
    expect(far(0, 1)).toBeLessThan((far(0, 2) + far(0, 3) + far(1, 2) + far(1, 3)) / 4);
  });
});

describe('disorder', () => {
  const at = (x: number, y: number): Placed => ({ x, y, width: 10, height: 10 });
  const drawn = (places: readonly Placed[], labels: readonly Placed[]) => ({
    width: 500,
    height: 500,
    boxes: places,
    labels,
  });

  it('counts crossings', () => {
    const square = [at(0, 0), at(100, 100), at(100, 0), at(0, 100)];
    const links = [link(0, 1), link(2, 3)];
    const crossed = disorderOf(drawn(square, [at(40, 40), at(60, 40)]), links);
    const apart = disorderOf(
      drawn([at(0, 0), at(100, 0), at(0, 100), at(100, 100)], [at(50, 0), at(50, 100)]),
      links,
    );
    expect(crossed).toBeGreaterThan(apart + 1);
  });

  it('counts an edge through a box that is not its own', () => {
    const beside = [at(0, 0), at(100, 0), at(50, 80)];
    const through = [at(0, 0), at(100, 0), at(25, 0)];
    const links = [link(0, 1)];
    expect(disorderOf(drawn(through, [at(50, 1)]), links)).toBeGreaterThan(
      disorderOf(drawn(beside, [at(50, 1)]), links) + 2,
    );
  });
});
