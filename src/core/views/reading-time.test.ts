import { expect, it } from 'vitest';
import { graphOf, STORY } from '../graph/testing.ts';
import { readingTimes } from './reading-time.ts';

const EXPLAINER = 'why-the-bridge-closed';

/** The times of an explainer of which a form has so many words more. */
function timesWith(words: number, from = /short:\n {2}- says: /): ReturnType<typeof readingTimes> {
  const more = Array.from({ length: words }, () => 'word').join(' ');
  const path = `explainers/${EXPLAINER}.mdx`;
  const text = STORY[path]?.replace(from, (begin) => `${begin}${more} `) ?? '';
  const graph = graphOf({ ...STORY, [path]: text });
  return readingTimes(graph, graph.get('explainers', EXPLAINER));
}

it('is told in seconds, and of what is longer in minutes', () => {
  expect(timesWith(0)).toMatchObject({ brief: '10 seconds', short: '10 seconds' });
  expect(timesWith(180).short).toBe('50 seconds');
  expect(timesWith(225).short).toBe('1 minute');
  expect(timesWith(440).short).toBe('2 minutes');
});

it('of the whole is that of its words', () => {
  const before = timesWith(0).full;
  expect(before).toMatch(/^\d0 seconds$/);
  expect(timesWith(900, /(?=They come)/).full).toBe('4 minutes');
});

it('of fewer words is never longer', () => {
  const inSeconds = (time: string): number =>
    Number.parseInt(time) * (time.includes('minute') ? 60 : 1);
  const times = Array.from({ length: 11 }, (_, at) => inSeconds(timesWith(at * 40).short));
  expect(times).toEqual(times.toSorted((a, b) => a - b));
});
