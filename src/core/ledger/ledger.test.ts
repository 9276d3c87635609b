import { expect, it } from 'vitest';
import { graphOf, STORY } from '../graph/testing.ts';
import { graphAsOf } from './as-of.ts';
import { ledgerOf } from './ledger.ts';

const graph = graphOf(STORY);

it('is one for a graph, and so is each of its parts', () => {
  const ledger = ledgerOf(graph);
  expect(ledgerOf(graph)).toBe(ledger);
  expect(ledgerOf(graphOf(STORY))).not.toBe(ledger);
  expect(ledger.chronology).toBe(ledger.chronology);
  expect(ledger.statusOf).toBe(ledgerOf(graph).statusOf);
});

it('makes no part before it is asked for', () => {
  const broken = {
    ...graph,
    all: () => {
      throw new Error('walked');
    },
  };
  const ledger = ledgerOf(broken);
  expect(() => ledger.chronology).toThrow('walked');
});

it('of a graph as of a day knows nothing later', () => {
  const then = ledgerOf(graphAsOf(graph, '2025-03-01'));
  expect(then.edition).toBe('2025-03-01');
  expect(then.reports).toEqual([]);
  expect(then.chronology.map(({ id }) => id)).toEqual(['bridge-closes']);
  expect(ledgerOf(graphAsOf(graph, '2025-02-28')).chronology).toEqual([]);
});
