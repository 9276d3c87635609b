import { describe, expect, it } from 'vitest';
import { graphOf } from '../graph/testing.ts';
import { withReports } from '../ledger/testing.ts';
import type { Report } from '../ledger/testing.ts';
import { ledgerRows, sourceColumns } from './ledger-row.ts';
import { checksIn, countsIn, EXCEPTIONS_NAMED, shapeFor } from './ledger-shape.ts';

const CLAIM = 'bridge-is-unsafe';

const outlet = (index: number, stance: 'attributes' | 'disputes' = 'attributes'): Report => ({
  id: `report-${index}`,
  publisher: `outlet-${index}`,
  passages: [{ claim: CLAIM, chain: `jane-doe > outlet-${index}`, stance }],
});
const silent = (index: number): Report => ({
  id: `report-${index}`,
  publisher: `outlet-${index}`,
  silent: [CLAIM],
});

function counted(reports: readonly Report[]): ReturnType<typeof countsIn> {
  const graph = graphOf(withReports(reports));
  const row = ledgerRows(graph).find(({ claim }) => claim.id === CLAIM);
  if (!row) throw new Error('the claim has a row');
  return countsIn(row, sourceColumns(graph));
}

describe('a table of claims by reports', () => {
  it('has words for a few, signs for many and numbers for very many', () => {
    expect([1, 3, 7, 8, 14, 24, 25, 40].map(shapeFor)).toEqual([
      ...Array<string>(3).fill('words'),
      ...Array<string>(3).fill('signs'),
      ...Array<string>(2).fill('counts'),
    ]);
  });

  it('counts what reports do and names those that leave the rule', () => {
    const { counts, exceptions } = counted([
      ...[0, 1, 2].map((index) => outlet(index)),
      outlet(3, 'disputes'),
      silent(4),
      { id: 'report-5', publisher: 'outlet-5' },
    ]);
    expect(counts.map(({ sign, count }) => `${sign} ${count}`)).toEqual([
      'carries 3',
      'changes 0',
      'disputes 1',
      'omits 1',
      'not-applicable 0',
      'not-checked 1',
    ]);
    expect(exceptions).toEqual([
      {
        sign: 'disputes',
        count: 1,
        named: [{ title: 'Outlet outlet-3', url: `/sources/report-3/#claim-${CLAIM}` }],
      },
      {
        sign: 'omits',
        count: 1,
        named: [{ title: 'Outlet outlet-4', url: '/sources/report-4/' }],
      },
    ]);
  });

  it('names those that carry a claim where most leave it out, and not all of many', () => {
    const few = counted([outlet(0), ...[1, 2, 3].map(silent)]);
    expect(few.exceptions.map(({ sign, count }) => [sign, count])).toEqual([['carries', 1]]);
    const many = counted([
      ...Array.from({ length: 8 }, (_, index) => outlet(index)),
      ...Array.from({ length: 6 }, (_, index) => silent(8 + index)),
    ]);
    expect(many.exceptions.map(({ count, named }) => [count, named.length])).toEqual([
      [6, EXCEPTIONS_NAMED],
    ]);
  });

  it('says each check once', () => {
    const graph = graphOf(withReports([outlet(0), silent(1), silent(2)]));
    expect(checksIn(ledgerRows(graph))).toEqual([{ by: ['Ann'], on: '6 March 2025' }]);
  });
});
