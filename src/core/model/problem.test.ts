import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareProblems, compareText } from './problem.ts';
import type { Problem } from './problem.ts';

const problem = (place: Partial<Problem>): Problem => ({
  file: 'content/a.mdx',
  line: 1,
  column: 1,
  code: 'orphan',
  severity: 'error',
  message: 'm',
  hint: 'h',
  ...place,
});

describe('compareProblems', () => {
  it('orders by file, line, column, code and message', () => {
    const inOrder = [
      problem({}),
      problem({ message: 'n' }),
      problem({ code: 'uncited' }),
      problem({ column: 2 }),
      problem({ line: 2 }),
      problem({ line: 10 }),
      problem({ file: 'content/b.mdx' }),
    ];
    expect([...inOrder].reverse().sort(compareProblems)).toEqual(inOrder);
  });

  it('is a total order', () => {
    const any = fc.record({
      file: fc.constantFrom('a', 'b'),
      line: fc.integer({ min: 1, max: 3 }),
      column: fc.integer({ min: 1, max: 3 }),
      message: fc.constantFrom('x', 'y'),
    });
    fc.assert(
      fc.property(fc.array(any), (places) => {
        const problems = places.map(problem);
        const sorted = [...problems].sort(compareProblems);
        expect([...problems].reverse().sort(compareProblems)).toEqual(sorted);
        for (const [index, each] of sorted.slice(1).entries()) {
          expect(compareProblems(sorted[index] ?? each, each)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

it('orders text by code units, whatever the language of the machine', () => {
  expect(['ä', 'b', 'B', 'a'].sort(compareText)).toEqual(['B', 'a', 'b', 'ä']);
});
