import { describe, expect, it } from 'vitest';
import { edited, graphOf, STORY } from '../graph/testing.ts';
import { graphAsOf } from './as-of.ts';
import { knownFrom } from './known.ts';
import { withReports } from './testing.ts';

const UNSAFE = 'bridge-is-unsafe';

describe('the day from which something could be known', () => {
  it.each([
    ['date: "2025-03-01"', '2025-03-01'],
    ['date: "2025-03"', '2025-03-31'],
    ['date: "2025-03-01"\nend: "2025-03-04"', '2025-03-04'],
    ['date: "2025-03-01"\nend: "2025-03-04"\nknown-from: "2025-03-02"', '2025-03-02'],
  ])('of an event with %j is %s', (dates, day) => {
    const graph = graphOf(edited('events/bridge-closes.mdx', 'date: "2025-03-01"', dates));
    expect(knownFrom(graph, graph.get('events', 'bridge-closes'))).toBe(day);
  });

  it('of a report is its day', () => {
    const graph = graphOf(STORY);
    expect(knownFrom(graph, graph.get('sources', 'daily-2025-03-02'))).toBe('2025-03-02');
  });

  it.each([
    ['its first report', ['2025-03-05', '2025-03-04'], '2025-03-04'],
    ['the day on which it was said, without a report', [], '2025-03-01'],
  ] as const)('of a claim is that of %s', (_, days, day) => {
    const reports = days.map((published, index) => ({
      id: `report-${index}`,
      publisher: 'the-daily',
      published,
      passages: [{ claim: UNSAFE, chain: 'jane-doe > the-daily' }],
    }));
    const graph = graphOf(withReports([...reports, { id: 'another', publisher: 'city-wire' }]));
    expect(knownFrom(graph, graph.get('claims', UNSAFE))).toBe(day);
  });

  it('of a claim is never before it was said', () => {
    const graph = graphOf(
      withReports(
        [
          {
            id: 'a-report',
            publisher: 'the-daily',
            published: '2025-03-02',
            passages: [{ claim: UNSAFE, chain: 'jane-doe > the-daily' }],
          },
        ],
        edited(`claims/${UNSAFE}.mdx`, 'said: "2025-03-01"', 'said: "2025"'),
      ),
    );
    expect(knownFrom(graph, graph.get('claims', UNSAFE))).toBe('2025-12-31');
  });

  it('of an outcome is the day that its author names', () => {
    const file = 'claims/repair-by-june.mdx';
    const outcome = 'outcome: {result: kept, on: "2025-03", cites: [engineers-report]}\ncites:';
    const graph = graphOf(edited(file, 'cites:', outcome));
    const outcomeOn = (day: string) =>
      graphAsOf(graph, day).get('claims', 'repair-by-june').data.outcome?.result;
    expect([outcomeOn('2025-03-30'), outcomeOn('2025-03-31')]).toEqual([undefined, 'kept']);
  });
});
