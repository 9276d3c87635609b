import { describe, expect, it } from 'vitest';
import { graphOf } from '../graph/testing.ts';
import { withReports } from '../ledger/testing.ts';
import type { Report } from '../ledger/testing.ts';
import { filteredLedgers } from './filtered-ledgers.ts';
import { flowView } from './flow.ts';
import type { FlowForm } from './flow.ts';

const UNSAFE = 'bridge-is-unsafe';

/** Jane Doe told the wire, the wire's words were carried on and changed; an outlet adds a claim of its own. */
const REPORTS: readonly Report[] = [
  {
    id: 'wire-report',
    publisher: 'city-wire',
    passages: [{ claim: UNSAFE, chain: 'jane-doe > city-wire', quote: 'no longer safe' }],
  },
  {
    id: 'a-copy',
    publisher: 'a-paper',
    from: 'wire-report',
    passages: [{ claim: UNSAFE, stance: 'changes', chain: 'jane-doe > city-wire > a-paper' }],
  },
  {
    id: 'own-report',
    publisher: 'the-daily',
    passages: [
      { claim: 'repair-by-june', chain: 'the-daily' },
      { claim: UNSAFE, stance: 'disputes', chain: 'jane-doe > the-daily' },
    ],
  },
];

const linesOf = ({ lines }: FlowForm): string[] =>
  lines.map(({ from, to, kind, count }) => `${from} ${to} ${kind} ${count}`).sort();

describe('how the words travelled', () => {
  const graph = graphOf(withReports(REPORTS));
  const view = flowView(graph);
  if (!view) throw new Error('somebody carries the claim');

  it('has a line for each step, and tells the steps that change a wording', () => {
    expect(linesOf(view.wide)).toEqual([
      'city-wire a-paper changed 1',
      'jane-doe city-wire kept 1',
    ]);
    expect(view.claims).toBe(1);
  });

  it('has no line for what an outlet says itself, or what somebody only disputes', () => {
    expect(view.wide.nodes.map(({ key }) => key)).not.toContain('the-daily');
  });

  it('places who speaks first, who is read last, and the relay between them', () => {
    expect(view.wide.nodes.map(({ key, stage }) => `${key} ${stage}`).sort()).toEqual([
      'a-paper 3',
      'city-wire 1',
      'jane-doe 0',
    ]);
  });

  it('leads with each line to a page of exactly its claims', () => {
    const pages = new Map(filteredLedgers(graph).map(({ view: page }) => [page.url, page]));
    for (const { url, count } of [...view.wide.lines, ...view.narrow.lines]) {
      const rows = pages.get(url)?.groups.flatMap((group) => group.rows);
      expect(rows).toHaveLength(count);
      expect(rows?.[0]?.claim.id).toBe(UNSAFE);
    }
  });

  it('is not there where nobody carries what another said', () => {
    expect(flowView(graphOf(withReports([REPORTS[2] as Report])))).toBeUndefined();
  });

  it.each([14, 40])('puts the least of %s reports together, with all their claims', (count) => {
    const many = Array.from({ length: count }, (_, index): Report => ({
      id: `report-${index}`,
      publisher: `paper-${index}`,
      from: 'wire-report',
      passages: [{ claim: UNSAFE, chain: `jane-doe > city-wire > paper-${index}`, quote: 'safe' }],
    }));
    const drawn = flowView(graphOf(withReports([REPORTS[0] as Report, ...many])));
    const last = (form: FlowForm | undefined) => form?.nodes.filter(({ stage }) => stage === 3);
    expect(last(drawn?.wide)).toHaveLength(5);
    expect(last(drawn?.narrow)).toHaveLength(4);
    expect(last(drawn?.wide)?.map(({ title }) => title)).toContain(`${count - 4} others`);
    expect(last(drawn?.narrow)?.map(({ title }) => title)).toContain(`${count - 3} others`);
  });
});
