import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FlowForm, FlowNode } from '../views/flow.ts';
import { ENGLISH } from '../words/words.ts';
import { flowNarrow, flowWide } from './flow.ts';
import { crossings, flowLayout } from './flow-layout.ts';
import { htmlOf, withClass } from './testing.ts';

const node = (key: string, stage: FlowNode['stage']): FlowNode => ({
  key,
  title: key.toUpperCase(),
  stage,
  claims: 2,
});
const FORM: FlowForm = {
  nodes: [node('ann', 0), node('wire', 1), node('paper', 3), node('post', 3)],
  lines: [
    { from: 'ann', to: 'wire', kind: 'kept', count: 3, url: '/claims/way/ann_wire/' },
    { from: 'wire', to: 'paper', kind: 'changed', count: 2, url: '/claims/way/wire_paper/' },
    { from: 'ann', to: 'post', kind: 'inferred', count: 1, url: '/claims/way/ann_post/' },
  ],
  undrawn: 0,
};

describe.each([
  ['wide', flowWide],
  ['narrow', flowNarrow],
] as const)('the %s drawing', (_, draw) => {
  const html = htmlOf(draw(FORM, ENGLISH));

  it('leads with each line to its claims, and says what it is', () => {
    for (const { url } of FORM.lines) expect(html).toContain(`<a href="${url}"`);
    expect(html).toContain('<title>ANN → WIRE: 3 claims</title>');
    expect(html).toContain('<title>WIRE → PAPER: 2 claims, changed on the way</title>');
  });

  it('marks what is changed by a sign with its count, and what is inferred by dashes', () => {
    expect(html).toContain('≠ 2');
    expect(withClass(draw(FORM, ENGLISH), 'flow-inferred')).toHaveLength(1);
  });

  it('draws more claims as a wider line', () => {
    const [kept, changed, inferred] = [...html.matchAll(/stroke-width="([\d.]+)"/g)].map(
      ([, width]) => Number(width),
    );
    expect(kept).toBeGreaterThan(changed ?? NaN);
    expect(changed).toBeGreaterThan(inferred ?? NaN);
  });

  it('leaves no room for a stage at which nobody stands', () => {
    expect(html).not.toContain(ENGLISH.flow.stages[2]);
  });
});

describe('the layout', () => {
  const graph = fc
    .array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 4 })
    .chain((sizes) => {
      const places = sizes.flatMap((count, stage) =>
        Array.from({ length: count }, (_, at) => ({ key: `${stage}-${at}`, stage, size: 40 })),
      );
      const pair = fc
        .tuple(fc.constantFrom(...places), fc.constantFrom(...places))
        .filter(([from, to]) => from.stage < to.stage)
        .map(([from, to]) => ({ from: from.key, to: to.key, width: 4 }));
      return fc.record({ places: fc.constant(places), lines: fc.array(pair, { maxLength: 8 }) });
    });

  it('keeps boxes apart and inside, and is the same each time', () => {
    fc.assert(
      fc.property(graph, ({ places, lines }) => {
        const { spots, length } = flowLayout(places, lines, 10, 100);
        expect(flowLayout(places, lines, 10, 100).spots).toEqual(spots);
        for (const stage of Map.groupBy(spots.values(), (spot) => spot.stage).values()) {
          const sorted = stage.toSorted((a, b) => a.at - b.at);
          for (const [index, spot] of sorted.entries()) {
            expect(spot.at - spot.size / 2).toBeGreaterThanOrEqual(-0.01);
            expect(spot.at + spot.size / 2).toBeLessThanOrEqual(length + 0.01);
            const next = sorted[index + 1];
            if (next) expect(next.at - spot.at).toBeGreaterThanOrEqual(50 - 0.01);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('uncrosses what need not cross', () => {
    const places = ['a', 'b', 'c', 'd'].map((key, index) => ({
      key,
      stage: index < 2 ? 0 : 1,
      size: 20,
    }));
    const lines = [
      { from: 'a', to: 'd', width: 2 },
      { from: 'b', to: 'c', width: 2 },
    ];
    expect(crossings(flowLayout(places, lines, 5, 50).courses)).toBe(0);
  });
});
