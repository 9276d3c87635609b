import { expect, it } from 'vitest';
import { edited, problemsOf, theProblem } from '../testing.ts';

const SOURCE = 'sources/daily-2025-03-02.mdx';

function silentOn(claim: string): Record<string, string> {
  return edited(
    SOURCE,
    'silent: []',
    `silent:\n  - claim: ${claim}\n    checked-by: Ann\n    checked-on: "2025-03-05"`,
  );
}

it('a source cannot carry a claim that it is said to omit', () => {
  expect(theProblem(silentOn('⟦repair-by-june'))).toMatchInlineSnapshot(`
    "carried-and-silent
    The source is said to omit "repair-by-june", but one of its passages carries it.
    Take the claim out of "silent", or the mark out of the text."
  `);
});

it('a source may be silent on what it does not carry', () => {
  const files = edited(
    SOURCE,
    'silent: []',
    silentOn('repair-by-june')[SOURCE]?.match(/silent:[^]*?05"/)?.[0] ?? '',
  );
  expect(
    problemsOf(
      edited(
        SOURCE,
        '<Claim id="repair-by-june" stance="asserts" chain="the-daily">it opens again in June</Claim>',
        'it opens again',
        files,
      ),
    ),
  ).toEqual([]);
});

it('a claim that nobody knows is one problem', () => {
  expect(theProblem(silentOn('⟦nothing-known'))).toContain('unknown-entry');
});
