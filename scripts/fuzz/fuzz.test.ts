import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KIND_NAMES, KINDS } from './kinds.ts';

/** `npm run fuzz` tries as many more as it is asked for. */
const RUNS = 200;

describe.each(KIND_NAMES.filter((kind) => kind !== 'mdx'))('every file of %s', (kind) => {
  const { documents, judge } = KINDS[kind];

  it('that is accepted makes whole pages; that is refused says why and where', () => {
    let accepted = 0;
    fc.assert(
      fc.property(documents, (document) => {
        const judgement = judge(document);
        if (judgement.accepted) accepted += 1;
        expect(judgement.faults).toEqual([]);
      }),
      { numRuns: RUNS },
    );
    // Both answers are tried.
    expect(accepted).toBeGreaterThan(RUNS / 20);
    expect(accepted).toBeLessThan(RUNS);
  }, 60_000);
});
