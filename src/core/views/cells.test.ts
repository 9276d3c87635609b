import { describe, expect, it } from 'vitest';
import { graphOf, STORY } from '../graph/testing.ts';
import { withReports } from '../ledger/testing.ts';
import type { Report } from '../ledger/testing.ts';
import { CELLS_SHOWN, cellsOf, cellsTold } from './cells.ts';

const CLAIM = 'bridge-is-unsafe';

const carrying = (id: string): Report => ({
  id,
  publisher: `outlet-${id}`,
  passages: [{ claim: CLAIM, chain: `jane-doe > outlet-${id}`, stance: 'attributes' }],
});

describe('the row of cells of a claim', () => {
  it('has a cell for each report, in the order in which they were published', () => {
    const graph = graphOf(
      withReports([
        { ...carrying('r-1'), published: '2025-03-02' },
        { id: 'r-2', publisher: 'outlet-r-2', published: '2025-03-03', silent: [CLAIM] },
        { id: 'r-3', publisher: 'outlet-r-3', published: '2025-03-04' },
        { id: 'r-4', publisher: 'outlet-r-4', published: '1999-01-01' },
        {
          id: 'r-5',
          publisher: 'outlet-r-5',
          published: '2025-03-05',
          passages: [
            {
              claim: CLAIM,
              chain: 'jane-doe > outlet-r-5',
              stance: 'changes',
              quote: 'words',
              against: 'r-1',
            },
          ],
        },
        {
          id: 'r-6',
          publisher: 'outlet-r-6',
          published: '2025-03-06',
          passages: [{ claim: CLAIM, chain: 'jane-doe > outlet-r-6', stance: 'disputes' }],
        },
      ]),
    );
    const row = cellsOf(graph)(CLAIM);
    expect(row.cells).toEqual([
      'not-applicable',
      'carries',
      'omits',
      'not-checked',
      'changes',
      'disputes',
    ]);
    expect(cellsTold(graph.words, row)).toMatchInlineSnapshot(
      `"1 carries it, 1 changes it, 1 disputes it, 1 leaves it out, 1 cannot carry it, 1 not checked"`,
    );
  });

  it('has counts where the reports are too many to be told apart', () => {
    const reports = Array.from({ length: CELLS_SHOWN + 1 }, (_, at) => carrying(`r-${at + 1}`));
    const row = cellsOf(graphOf(withReports(reports)))(CLAIM);
    expect(row.cells).toBeUndefined();
    expect(row.counts).toEqual([{ sign: 'carries', count: CELLS_SHOWN + 1 }]);
  });

  it('says one and many in the right grammar', () => {
    const graph = graphOf(STORY);
    const counts = (['carries', 'omits', 'changes', 'disputes'] as const).flatMap((sign) => [
      { sign, count: 1 },
      { sign, count: 2 },
    ]);
    expect(cellsTold(graph.words, { cells: undefined, counts })).toMatchInlineSnapshot(
      `"1 carries it, 2 carry it, 1 leaves it out, 2 leave it out, 1 changes it, 2 change it, 1 disputes it, 2 dispute it"`,
    );
  });
});
