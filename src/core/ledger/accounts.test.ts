import { describe, expect, it } from 'vitest';
import { graphOf } from '../graph/testing.ts';
import { accountsOf, gravest, notCheckedFor } from './accounts.ts';
import { withReports } from './testing.ts';

const UNSAFE = 'bridge-is-unsafe';
const REPAIR = 'repair-by-june';

const graph = graphOf(
  withReports([
    { id: 'a-late-one', publisher: 'a-paper', published: '2025-03-05', silent: [UNSAFE] },
    {
      id: 'b-early-one',
      publisher: 'the-daily',
      passages: [
        { claim: UNSAFE, stance: 'attributes', chain: 'jane-doe > the-daily' },
        { claim: UNSAFE, stance: 'disputes', chain: 'jane-doe > the-daily' },
        { claim: UNSAFE, stance: 'disputes', chain: 'jane-doe > city-wire > the-daily' },
      ],
    },
    { id: 'c-one', publisher: 'city-wire' },
    { id: 'd-one', publisher: 'city-wire' },
  ]),
);

describe('what is known of a claim', () => {
  it('is told by report, in the order of their days', () => {
    expect([...accountsOf(graph)(UNSAFE)]).toMatchObject([
      ['b-early-one', { source: 'b-early-one', passage: { ordinal: 2 }, passages: 3 }],
      ['a-late-one', { source: 'a-late-one', silent: { 'checked-by': 'Ann' } }],
    ]);
  });

  it('tells who carries it from who only disputes it', () => {
    const stances = (...all: readonly ('asserts' | 'disputes')[]) => {
      const passages = all.map((stance) => ({
        claim: UNSAFE,
        stance,
        chain: 'jane-doe > the-daily',
      }));
      const story = graphOf(withReports([{ id: 'one', publisher: 'the-daily', passages }]));
      return accountsOf(story)(UNSAFE).get('one');
    };
    expect(stances('disputes', 'disputes')).toMatchObject({ carries: false, passages: 2 });
    expect(stances('disputes', 'asserts')).toMatchObject({
      carries: true,
      passage: { stance: 'disputes' },
    });
    expect(stances('asserts')).toMatchObject({ carries: true });
  });

  it('is nothing for a claim in no report, and for what is no claim', () => {
    expect([accountsOf(graph)(REPAIR).size, accountsOf(graph)('jane-doe').size]).toEqual([0, 0]);
  });

  it('is not known of all other reports', () => {
    const ids = (claim: string): string[] => [...notCheckedFor(graph)(claim)].map(({ id }) => id);
    expect(ids(UNSAFE)).toEqual(['c-one', 'd-one']);
    expect(ids(REPAIR)).toEqual(['a-late-one', 'b-early-one', 'c-one', 'd-one']);
  });

  it('has the first of the gravest passages; of none, none', () => {
    const passages = graph.occurrences.get(graph.get('claims', UNSAFE).id) ?? [];
    expect(gravest(passages)?.ordinal).toBe(2);
    expect(gravest([])).toBeUndefined();
  });
});
