import { describe, expect, it } from 'vitest';
import { edited, problemsOf, theProblem } from '../testing.ts';
import type { Files } from '../testing.ts';

const FORECAST = 'claims/repair-by-june.mdx';
const WORK = 'references/engineers-report.yaml';

/** The story with an explainer that may cite whatever is issued in summer. */
const LATER = edited(
  'explainers/why-the-bridge-closed.mdx',
  'updated: "2025-03-05"',
  'updated: "2025-09-30"',
);

/** The forecast of the story with an outcome that one or two works document. */
function outcome(said: string, cites = 'engineers-report', files: Files = LATER): Files {
  return edited(FORECAST, 'cites:', `outcome: {${said}, cites: [${cites}]}\ncites:`, files);
}

const dated = (...lines: readonly string[]): Files =>
  edited(WORK, 'language:', `${lines.join('\n')}\nlanguage:`, LATER);

describe('what came of a forecast', () => {
  const OLD = dated('issued: "2025-07"');

  it('is not known from a work of before', () => {
    const late = outcome('result: kept, on: ⟦"2025-08-02"', 'engineers-report', OLD);
    expect(theProblem(late)).toMatchInlineSnapshot(`
      "contradictory-dates
      No work that is cited for "outcome.on" (2025-08-02) is of that day or later: the newest, "engineers-report", is of 2025-07 (content/references/engineers-report.yaml:4).
      Cite a work that can know it, or mend one of the two dates."
    `);
  });

  it('is not known from several works of before, of which the newest is told', () => {
    const late = outcome(
      'result: not-kept, on: ⟦"2025-08-02"',
      'daily-2025-03-02, engineers-report',
      OLD,
    );
    expect(theProblem(late)).toContain('the newest, "engineers-report", is of 2025-07');
    const turned = outcome(
      'result: not-kept, on: ⟦"2025-08-02"',
      'engineers-report, daily-2025-03-02',
      OLD,
    );
    expect(theProblem(turned)).toContain('the newest, "engineers-report", is of 2025-07');
  });

  it.each(['kept', 'partly, why: W', 'not-kept'])('is documented when it is %s', (result) => {
    const late = outcome(`result: ${result}, on: ⟦"2025-08-02"`, 'engineers-report', OLD);
    expect(theProblem(late)).toContain('contradictory-dates');
  });

  it('is documented when it is void', () => {
    const conditional = edited(FORECAST, 'test:', 'condition: The city pays.\ntest:', OLD);
    const late = outcome(
      'result: void, condition-met: no, on: ⟦"2025-08-02"',
      'engineers-report',
      conditional,
    );
    expect(theProblem(late)).toContain('contradictory-dates');
  });

  it('need not be documented when it is undecidable', () => {
    const late = outcome('result: undecidable, why: W, on: "2025-08-02"', 'engineers-report', OLD);
    expect(problemsOf(late)).toEqual([]);
  });

  it.each([
    ['a work of the same month', ['issued: "2025-08"']],
    ['a work that somebody read later', ['issued: "2025-07"', 'accessed: "2025-08-02"']],
    ['a work of the day before: midnight is not everywhere at once', ['issued: "2025-08-01"']],
    ['a work without a date', []],
  ])('is known from %s', (_, lines) => {
    const files = lines.length === 0 ? LATER : dated(...lines);
    expect(
      problemsOf(outcome('result: kept, on: "2025-08-02"', 'engineers-report', files)),
    ).toEqual([]);
  });

  it('is known from one of several, or from one without a date', () => {
    const cites = 'daily-2025-03-02, engineers-report';
    const both = (files: Files) => problemsOf(outcome('result: kept, on: "2025-08"', cites, files));
    expect(both(dated('issued: "2025-09"'))).toEqual([]);
    expect(both(LATER)).toEqual([]);
  });
});

describe('what happened between two', () => {
  it('is not known from a report of before', () => {
    const late = edited('actors/jane-doe.mdx', 'on: "2025-03-01"', 'on: ⟦"2025-03-04"');
    expect(theProblem(late)).toContain('No work that is cited for "relations.1.on" (2025-03-04)');
    const fine = edited('actors/jane-doe.mdx', 'on: "2025-03-01"', 'on: "2025-03-03"');
    expect(problemsOf(fine)).toEqual([]);
  });
});
