import { describe, expect, it } from 'vitest';
import { graphOf } from '../graph/testing.ts';
import { comparableWith, COMPARED } from './comparable.ts';
import { withReports } from './testing.ts';
import type { Report } from './testing.ts';

const UNSAFE = 'bridge-is-unsafe';
const REPAIR = 'repair-by-june';

const compared = (reports: readonly Report[], id: string): string[] =>
  comparableWith(graphOf(withReports(reports)))(id).map((source) => source.id);

const carrying = (id: string, published: string, ...claims: string[]): Report => ({
  id,
  published,
  publisher: 'the-daily',
  passages: claims.map((claim) => ({
    claim,
    chain: claim === UNSAFE ? 'jane-doe > the-daily' : 'the-daily',
  })),
});

describe('a report is compared', () => {
  it('with those that carry or leave out one of its claims, by date', () => {
    const reports: Report[] = [
      carrying('late', '2025-03-04', UNSAFE),
      { id: 'silent', publisher: 'a-paper', published: '2025-03-03', silent: [UNSAFE] },
      carrying('other', '2025-03-02', REPAIR),
      { id: 'nothing', publisher: 'b-paper' },
    ];
    expect(compared(reports, 'late')).toEqual(['silent', 'late']);
    expect(compared(reports, 'silent')).toEqual(['silent', 'late']);
    expect(compared(reports, 'other')).toEqual(['other']);
    expect(compared(reports, 'nothing')).toEqual(['nothing']);
  });

  it('with as many as can be compared: those that share most, then the earliest', () => {
    const days = Array.from({ length: 8 }, (_, index) => `2025-03-0${index + 1}`);
    const reports = days.map((day, index) =>
      carrying(`report-${index}`, day, UNSAFE, ...(index >= 6 ? [REPAIR] : [])),
    );
    expect(compared(reports, 'report-7')).toEqual([2, 3, 4, 6, 7].map((at) => `report-${at}`));
    expect(compared(reports, 'report-0')).toHaveLength(COMPARED);
  });
});
