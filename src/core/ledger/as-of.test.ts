import { describe, expect, it } from 'vitest';
import { graphOf, STORY } from '../graph/testing.ts';
import { graphAsOf } from './as-of.ts';

const graph = graphOf(STORY);

describe('a graph as of a day', () => {
  const then = graphAsOf(graph, '2025-03-01');

  it('has what was known by then, in the lists of its collections as well', () => {
    expect(then.all('claims')).toEqual([]);
    expect(then.all('events').map(({ id }) => id)).toEqual(['bridge-closes']);
    expect(then.get('events', 'bridge-closes').data.title).toBe('The bridge closes');
    expect(() => then.get('claims', 'repair-by-june')).toThrow('no entry claims/repair-by-june');
    expect(() => then.get('places', 'bridge-closes')).toThrow('no entry places/bridge-closes');
  });

  it('has no texts, concepts, works, tables and links', () => {
    expect(then.get('events', 'bridge-closes').tree.children).toEqual([]);
    expect([then.all('concepts'), then.all('references'), then.all('data')]).toEqual([[], [], []]);
    expect([then.tables.size, then.outgoing.size, then.backlinks.size]).toEqual([0, 0, 0]);
  });

  it('leaves the whole graph as it was', () => {
    expect([graph.asOf, graph.all('claims').length]).toEqual([undefined, 2]);
    expect(then.asOf).toBe('2025-03-01');
  });
});
