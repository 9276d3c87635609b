import { describe, expect, it } from 'vitest';
import { graphOf } from '../graph/testing.ts';
import { withReports } from '../ledger/testing.ts';
import type { Report } from '../ledger/testing.ts';
import { evidenceOf } from './evidence.ts';
import type { EvidenceView } from './evidence.ts';

const CLAIM = 'bridge-is-unsafe';

const first: Report = {
  id: 'wire',
  publisher: 'city-wire',
  published: '2025-03-02',
  passages: [
    { claim: CLAIM, chain: 'jane-doe > city-wire', stance: 'attributes', quote: 'no longer safe' },
  ],
};

/** A report by the first relay, and what it does with the claim. */
const second = (passage: Partial<NonNullable<Report['passages']>[number]>): Report => ({
  id: 'daily',
  publisher: 'the-daily',
  published: '2025-03-03',
  passages: [{ claim: CLAIM, chain: 'jane-doe > city-wire > the-daily', ...passage }],
});

/** The evidence of the paragraphs of one report. */
function evidence(reports: readonly Report[], source: string): EvidenceView[] {
  const graph = graphOf(withReports(reports));
  return [...evidenceOf(graph, graph.get('sources', source)).values()];
}

describe('what a paragraph rests on', () => {
  it('is the way to its outlet, and what the report and others do with the claim', () => {
    const [paragraph] = evidence([first, second({ stance: 'attributes' })], 'daily');
    expect(paragraph).toMatchObject({ struck: [], claims: [{ claim: { id: CLAIM } }] });
    expect(paragraph?.routes).toMatchInlineSnapshot(`
      [
        "Jane Doe › City Wire",
      ]
    `);
    expect(paragraph?.claims.map(({ told }) => told)).toMatchInlineSnapshot(`
      [
        "reports as said; also in City Wire",
      ]
    `);
  });

  it('stands out where words were changed, in the report that does it and in the other', () => {
    const reports = [first, second({ stance: 'changes', quote: 'unsafe', against: 'wire' })];
    expect(evidence(reports, 'daily')[0]?.struck).toEqual(['changed-here']);
    expect(evidence(reports, 'wire')[0]?.struck).toEqual(['changed-elsewhere']);
  });

  it('stands out where somebody disputes it, in every report that tells of it', () => {
    const reports = [first, second({ stance: 'disputes', chain: 'the-daily', by: 'the-daily' })];
    expect(evidence(reports, 'wire')[0]?.struck).toEqual(['disputed']);
    expect(evidence(reports, 'daily')[0]?.struck).toEqual(['disputed']);
  });

  it('counts the reports beyond the first few', () => {
    const others = Array.from({ length: 6 }, (_, index): Report => ({
      id: `r-${index}`,
      publisher: `outlet-${index}`,
      published: '2025-03-04',
      passages: [{ claim: CLAIM, chain: `jane-doe > outlet-${index}`, stance: 'attributes' }],
    }));
    const [paragraph] = evidence([first, ...others], 'wire');
    expect(paragraph?.claims[0]?.told).toMatchInlineSnapshot(
      `"reports as said; also in Outlet outlet-0, Outlet outlet-1, Outlet outlet-2 and 3 more"`,
    );
  });
});
