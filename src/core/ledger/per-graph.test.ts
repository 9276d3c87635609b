import { expect, it } from 'vitest';
import { graphOf, STORY } from '../graph/testing.ts';
import { perGraph } from './per-graph.ts';

it('makes a value once for each graph, and only when it is asked for', () => {
  const [one, other] = [graphOf(STORY), graphOf(STORY)];
  const made: unknown[] = [];
  const titleOf = perGraph((graph) => {
    made.push(graph);
    return graph.site.title;
  });
  expect(made).toEqual([]);
  expect([titleOf(one), titleOf(one), titleOf(other)]).toEqual(Array(3).fill(one.site.title));
  expect(made).toEqual([one, other]);
});

it('keeps a value that is undefined', () => {
  let made = 0;
  const nothing = perGraph(() => {
    made += 1;
    return undefined;
  });
  const graph = graphOf(STORY);
  expect([nothing(graph), nothing(graph)]).toEqual([undefined, undefined]);
  expect(made).toBe(1);
});
