import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROBLEM_CODES } from './codes.ts';
import type { ProblemCode } from './codes.ts';
import { compareProblems, compareText, problem, startOfFile } from './problem.ts';
import type { Edit, Problem } from './problem.ts';

interface Given {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly code?: ProblemCode;
  readonly message?: string;
}

const found = ({ code = 'orphan', message = 'm', ...place }: Given): Problem =>
  problem({ ...startOfFile('content/a.mdx'), ...place }, code, message, 'h');

describe('problem', () => {
  const place = { file: 'content/a.mdx', line: 2, column: 3, offset: 9 };

  it('is as bad as the table of codes says, and holds nothing of its place but the place', () => {
    for (const code of Object.keys(PROBLEM_CODES) as ProblemCode[]) {
      expect(problem(place, code, 'What.', 'How.')).toStrictEqual({
        ...{ file: 'content/a.mdx', line: 2, column: 3, code },
        severity: PROBLEM_CODES[code].severity,
        message: 'What.',
        hint: 'How.',
      });
    }
  });

  it('has a repair where there are edits, and none where there is no edit', () => {
    const edit: Edit = { start: place, end: { line: 2, column: 4 }, was: 'a', text: 'b' };
    expect(problem(place, 'orphan', 'm', 'h', [edit]).fix).toEqual([edit]);
    expect(problem(place, 'orphan', 'm', 'h', [])).not.toHaveProperty('fix');
  });

  it('cannot be put together by hand', () => {
    const made = problem(place, 'orphan', 'm', 'h');
    const copy = { file: 'f', line: 1, column: 1, message: 'm', hint: 'h' };
    // @ts-expect-error an object that has all that a problem has, and was not made as one
    const byHand: Problem = { ...copy, code: 'orphan', severity: 'warning' } as const;
    expect(made.severity).not.toBe(byHand.severity);
  });
});

it('places what is wrong with a whole file at its start', () => {
  expect(startOfFile('content/a.mdx')).toEqual({ file: 'content/a.mdx', line: 1, column: 1 });
});

describe('compareProblems', () => {
  it('orders by file, line, column, code and message', () => {
    const inOrder = [
      found({}),
      found({ message: 'n' }),
      found({ code: 'uncited' }),
      found({ column: 2 }),
      found({ line: 2 }),
      found({ line: 10 }),
      found({ file: 'content/b.mdx' }),
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
        const problems = places.map(found);
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
