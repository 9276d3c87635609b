import { describe, expect, it } from 'vitest';
import { onlyProblem, unmark } from '../../grammar/testing.ts';
import { buildGraph } from '../build.ts';
import { edited, inputOf, STORY } from '../testing.ts';
import type { Files } from '../testing.ts';

const FORECAST = 'claims/repair-by-june.mdx';

function problemsOn(asOf: string | undefined, files: Files) {
  return buildGraph({ ...inputOf(files), asOf }).problems;
}

describe('an overdue forecast', () => {
  it('is a warning at its due date, and the graph is there all the same', () => {
    const { text, place } = unmark(
      edited(FORECAST, 'due: "2025-06"', 'due: ⟦"2025-06"')[FORECAST] ?? '',
    );
    const built = buildGraph({ ...inputOf({ ...STORY, [FORECAST]: text }), asOf: '2025-07-01' });
    expect(built.graph).toBeDefined();
    expect(built.problems[0]?.severity).toBe('warning');
    const expected = { file: `content/${FORECAST}`, line: 0, column: 0, ...place };
    expect(onlyProblem(built.problems, expected)).toMatchInlineSnapshot(`
      "overdue-forecast
      The forecast was due by 30 June 2025 and has no outcome.
      Put it to its test and add "outcome" with result (kept, partly, not-kept, void or undecidable), on and cites; while nothing is documented, leave it overdue."
    `);
  });

  it.each(['2025-06-30', '2025-03-01', undefined])('is not overdue on %s', (asOf) => {
    expect(problemsOn(asOf, STORY)).toEqual([]);
  });

  it('is settled by an outcome', () => {
    const settled = edited(
      FORECAST,
      'cites:',
      'outcome: {result: not-kept, on: "2025-06-30", cites: [engineers-report]}\ncites:',
    );
    expect(problemsOn('2025-07-01', settled)).toEqual([]);
  });

  it('has a due date', () => {
    expect(problemsOn('2999-01-01', edited(FORECAST, 'due: "2025-06"\n', ''))).toEqual([]);
  });
});
