import { describe, expect, it } from 'vitest';
import { edited, problemsOf, STORY, theProblem } from '../testing.ts';
import type { Files } from '../testing.ts';

const SOURCE = 'sources/daily-2025-03-02.mdx';
const CLAIM = 'claims/bridge-is-unsafe.mdx';

/** The story in which the claim was said on another day than 1 March, long before somebody looked into it. */
function saidOn(day: string, files: Files = STORY): Files {
  const lookedLater = edited(CLAIM, 'checked-on: "2025-03-05"', 'checked-on: "2027-03-05"', files);
  return edited(CLAIM, 'said: "2025-03-01"', `said: "${day}"`, lookedLater);
}

describe('a claim that a report carries', () => {
  const marked = edited(SOURCE, '<Claim id="bridge-is-unsafe"', '⟦<Claim id="bridge-is-unsafe"');

  it('was not said after the report', () => {
    expect(theProblem(saidOn('2025-03-04', marked))).toMatchInlineSnapshot(`
      "contradictory-dates
      A report of 2025-03-02 cannot carry a claim that was said on 2025-03-04 (content/claims/bridge-is-unsafe.mdx:5).
      Mend one of the two dates, or name another entry than "bridge-is-unsafe"."
    `);
    expect(theProblem(saidOn('2025-04', marked))).toContain('contradictory-dates');
    expect(theProblem(saidOn('2026', marked))).toContain('contradictory-dates');
  });

  it.each(['2025-03-02', '2025-03-03', '2025-03', '2025', '1990'])(
    'may have been said on %s: midnight is not everywhere at once',
    (day) => expect(problemsOf(saidOn(day))).toEqual([]),
  );
});

describe('a claim that a report disputes', () => {
  it('was not said after the report', () => {
    const disputed = edited(
      SOURCE,
      '<Claim id="bridge-is-unsafe" stance="attributes" chain="jane-doe >',
      '⟦<Claim id="bridge-is-unsafe" stance="disputes" by="jane-doe" chain="jane-doe >',
    );
    expect(theProblem(saidOn('2025-03-04', disputed))).toMatchInlineSnapshot(`
      "contradictory-dates
      A report of 2025-03-02 cannot dispute a claim that was said on 2025-03-04 (content/claims/bridge-is-unsafe.mdx:5).
      Mend one of the two dates, or name another entry than "bridge-is-unsafe"."
    `);
  });
});

describe('a claim that a report omits', () => {
  const silent = (mark = ''): Files =>
    edited(
      SOURCE,
      'silent: []',
      `silent:\n  - claim: ${mark}repair-by-june\n    checked-by: Ann\n    checked-on: "2025-03-05"`,
      edited(
        SOURCE,
        '<Claim id="repair-by-june" stance="asserts" chain="the-daily">it opens again in June</Claim>',
        'it opens again',
      ),
    );
  const said = (day: string, files: Files): Files =>
    edited('claims/repair-by-june.mdx', 'said: "2025-03-02"', `said: "${day}"`, files);

  it('was not said after the report', () => {
    expect(theProblem(said('2025-03-04', silent('⟦')))).toMatchInlineSnapshot(`
      "contradictory-dates
      A report of 2025-03-02 cannot omit a claim that was said on 2025-03-04 (content/claims/repair-by-june.mdx:5).
      Mend one of the two dates, or name another entry than "repair-by-june"."
    `);
    expect(problemsOf(said('2025-03-03', silent()))).toEqual([]);
  });

  it('was not said after somebody looked for it', () => {
    const published = (files: Files): Files =>
      edited(SOURCE, 'published: "2025-03-02"', 'published: "2025"', files);
    const looked = (mark: string): Files =>
      published(edited(SOURCE, '"2025-03-05"', `${mark}"2025-03-05"`, silent()));
    expect(theProblem(said('2025-03-07', looked('⟦')))).toMatchInlineSnapshot(`
      "contradictory-dates
      Nobody can look on 2025-03-05 for a claim that was said on 2025-03-07 (content/claims/repair-by-june.mdx:5).
      Mend one of the two dates, or name another entry than "repair-by-june"."
    `);
    // Midnight is not everywhere at once.
    expect(problemsOf(said('2025-03-06', looked('')))).toEqual([]);
  });

  it('is told of once when it is of later than both', () => {
    const found = problemsOf(said('2025-03-20', silent()));
    expect(found.map(({ line, message }) => [line, message])).toEqual([
      [10, expect.stringContaining('cannot omit')],
    ]);
  });
});

describe('a work that an explainer cites', () => {
  const EXPLAINER = 'explainers/why-the-bridge-closed.mdx';
  const WORK = 'references/engineers-report.yaml';
  const issued = (day: string, files: Files = STORY): Files =>
    edited(WORK, 'language:', `issued: "${day}"\nlanguage:`, files);

  it('is no newer than its last update', () => {
    const marked = edited(EXPLAINER, '[@engineers-report].', '⟦[@engineers-report].');
    expect(theProblem(issued('2025-03-07', marked))).toMatchInlineSnapshot(`
      "contradictory-dates
      A text that was last updated on 2025-03-05 cannot cite a work of 2025-03-07 (content/references/engineers-report.yaml:4).
      Add the update to "changes" and "updated", or mend the date of "engineers-report"."
    `);
    expect(problemsOf(issued('2025-03-06'))).toEqual([]);
    expect(problemsOf(issued('2025'))).toEqual([]);
  });
});

describe('the report that a copy was made of', () => {
  const copy = (published: string, mark = ''): Files => ({
    ...STORY,
    'sources/copy-desk.mdx': `---
title: The wire on the bridge
medium: wire
form: report
publisher: city-wire
published: "${published}"
url: https://wire.example.org/bridge
language: en
read: full
summary: The wire repeats the Daily.
syndicated-from: ${mark}daily-2025-03-02
---

The wire repeats [[the-daily]].
`,
  });

  it('was not published after the copy', () => {
    expect(theProblem(copy('2025-02-28', '⟦'))).toMatchInlineSnapshot(`
      "contradictory-dates
      A copy of 2025-02-28 cannot be of a report that was published on 2025-03-02 (content/sources/daily-2025-03-02.mdx:4).
      Mend one of the two dates, or name another entry than "daily-2025-03-02"."
    `);
    expect(problemsOf(copy('2025-03-01'))).toEqual([]);
  });
});
