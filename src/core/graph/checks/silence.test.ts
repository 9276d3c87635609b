import { describe, expect, it } from 'vitest';
import { edited, problemsOf, STORY, theProblem } from '../testing.ts';
import type { Files } from '../testing.ts';

const SOURCE = 'sources/daily-2025-03-02.mdx';

function silentOn(claim: string, files: Files = STORY): Record<string, string> {
  return edited(
    SOURCE,
    'silent: []',
    `silent:\n  - claim: ${claim}\n    checked-by: Ann\n    checked-on: "2025-03-05"`,
    files,
  );
}

it('a source cannot carry a claim that it is said to omit', () => {
  expect(theProblem(silentOn('⟦repair-by-june'))).toMatchInlineSnapshot(`
    "carried-and-silent
    The source is said to omit "repair-by-june", but one of its passages carries it.
    Take the claim out of "silent", or the mark out of the text."
  `);
});

it('a source cannot dispute a claim that it is said to omit', () => {
  const disputing = ' by="the-daily" stance="disputes" chain="the-daily">it opens';
  const files = silentOn(
    '⟦repair-by-june',
    edited(SOURCE, ' stance="asserts" chain="the-daily">it opens', disputing),
  );
  expect(theProblem(files)).toMatchInlineSnapshot(`
    "carried-and-silent
    The source is said to omit "repair-by-june", but one of its passages disputes it.
    Take the claim out of "silent", or the mark out of the text."
  `);
  const both = edited(
    SOURCE,
    'it opens again in June',
    'so</Claim>, or <Claim id="repair-by-june" stance="asserts" chain="the-daily">so',
    files,
  );
  expect(theProblem(both)).toContain('one of its passages carries it.');
});

/** The story whose report does not speak of the repair. */
function withoutRepair(): Record<string, string> {
  return edited(
    SOURCE,
    '<Claim id="repair-by-june" stance="asserts" chain="the-daily">it opens again in June</Claim>',
    'it opens again',
  );
}

it('a source may be silent on what it does not carry', () => {
  expect(problemsOf(silentOn('repair-by-june', withoutRepair()))).toEqual([]);
});

it('a claim that nobody knows is one problem', () => {
  expect(theProblem(silentOn('⟦nothing-known'))).toContain('unknown-entry');
});

describe('who is said to be silent', () => {
  const item = (...lines: readonly string[]): Record<string, string> =>
    edited(SOURCE, 'silent: []', `silent:\n  - ${lines.join('\n    ')}`, withoutRepair());
  const CLAIM = 'claim: repair-by-june';
  const BY = 'checked-by: Ann';
  const ON = 'checked-on: "2025-03-05"';

  it('is said by somebody', () => {
    expect(theProblem(item(`⟦${CLAIM}`, ON))).toMatchInlineSnapshot(`
      "missing-field
      The field "silent.1.checked-by" is missing.
      Add "checked-by:" with its value."
    `);
    expect(theProblem(item(CLAIM, 'checked-by: ⟦""', ON))).toContain('invalid-value');
  });

  it('is said on some day', () => {
    expect(theProblem(item(`⟦${CLAIM}`, BY))).toMatchInlineSnapshot(`
      "missing-field
      The field "silent.1.checked-on" is missing.
      Add "checked-on:" with its value."
    `);
    expect(theProblem(item(CLAIM, BY, 'checked-on: ⟦"2025-02-30"'))).toContain('invalid-date');
    expect(theProblem(item(CLAIM, BY, 'checked-on: ⟦"2025-03"'))).toContain('invalid-date');
  });

  it('is not checked before the report is published', () => {
    expect(theProblem(item(CLAIM, BY, 'checked-on: ⟦"2025-03-01"'))).toMatchInlineSnapshot(`
      "contradictory-dates
      "silent.1.checked-on" (2025-03-01) lies before "published" (2025-03-02, content/sources/daily-2025-03-02.mdx:4).
      Nobody can check a report before it is published: mend one of the two dates."
    `);
    expect(problemsOf(item(CLAIM, BY, 'checked-on: "2025-03-02"'))).toEqual([]);
  });

  it('is said once', () => {
    const twice = item(CLAIM, BY, `${ON}\n  - claim: ⟦repair-by-june`, BY, ON);
    expect(theProblem(twice)).toMatchInlineSnapshot(`
      "invalid-value
      "silent.2.claim" does not fit: a claim is listed once.
      Change the value or take the field out."
    `);
  });
});

it('a silence that a passage corrects is taken out, or is a problem', () => {
  const silent = silentOn('repair-by-june');
  expect(problemsOf(silent).map((problem) => problem.code)).toEqual(['carried-and-silent']);
  expect(problemsOf(STORY)).toEqual([]);
});

describe('what does not concern a source', () => {
  const item = 'not-applicable:\n  - claim: ⟦repair-by-june\n    why: It is about another bridge.';

  it('is not carried by it', () => {
    expect(theProblem(edited(SOURCE, 'silent: []', item))).toMatchInlineSnapshot(`
      "carried-and-not-applicable
      The source is said not to be concerned by "repair-by-june", but one of its passages carries it.
      Take the claim out of "not-applicable", or the mark out of the text."
    `);
  });

  it('is told of where it is not carried', () => {
    const told = edited(SOURCE, 'silent: []', item.replace('⟦', ''), withoutRepair());
    expect(problemsOf(told)).toEqual([]);
  });

  it('is a claim, and has a reason', () => {
    const unknown = item.replace('repair-by-june', 'nothing-known');
    expect(theProblem(edited(SOURCE, 'silent: []', unknown))).toContain('unknown-entry');
    const silly = item.replace('⟦', '').replace('It is about another bridge.', '⟦"-"');
    expect(theProblem(edited(SOURCE, 'silent: []', silly, withoutRepair()))).toContain('no-words');
  });
});
