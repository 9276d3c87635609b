import { describe, expect, it } from 'vitest';
import { listed } from '../../grammar/testing.ts';
import { problemsOf, STORY, theProblem, withFiles } from '../testing.ts';

const work = (more: string): string =>
  `title: Copy\ntype: report\npublisher: P\nlanguage: en\nurl: https://copies.example.org/1\n${more}`;
const COPY = work('role: mirror\noriginal: engineers-report\n');
const TOWN = STORY['places/old-town.mdx'] ?? '';

/** The story with a copy, and a place that says more. */
function withCopy(text: string, copy = COPY): Record<string, string> {
  return withFiles({
    'references/report-copy.yaml': copy,
    'places/old-town.mdx': `${TOWN}\n${text}\n`,
  });
}

const told =
  'cites-mirror\n"report-copy" is a copy of "engineers-report", which is in the list.\nCite "engineers-report" where it says the same; page numbers may differ.';

describe('a copy whose original is in the list', () => {
  it('is told where a text cites it, as a warning', () => {
    const files = withCopy('It cracked ⟦[@report-copy, p. 3].');
    expect(theProblem(files)).toBe(told);
    const problems = problemsOf(withCopy('It cracked [@report-copy, p. 3].'));
    expect(problems.map(({ severity, fix }) => [severity, fix])).toEqual([['warning', undefined]]);
  });

  it('is told where a field cites it', () => {
    const town = TOWN.replace('cites: [', 'cites: [⟦report-copy, ');
    expect(town).toContain('report-copy');
    const files = withFiles({ 'references/report-copy.yaml': COPY, 'places/old-town.mdx': town });
    expect(theProblem(files)).toBe(told);
  });

  it('is told at each place', () => {
    const text = 'It cracked [@report-copy].\n\nAnd fell [@report-copy; @engineers-report].';
    expect(problemsOf(withCopy(text)).map(({ code }) => code)).toEqual([
      'cites-mirror',
      'cites-mirror',
    ]);
  });

  it('may be a copy of a report that is annotated', () => {
    const copy = work('role: mirror\noriginal: daily-2025-03-02\n');
    expect(listed(problemsOf(withCopy('It cracked [@report-copy].', copy)))).toMatch(
      /cites-mirror "report-copy" is a copy of "daily-2025-03-02", which is in the list\./,
    );
  });
});

describe('a copy of a copy', () => {
  it('names the work that both were copied from', () => {
    const files = {
      ...withCopy('It cracked [@engineers-report].'),
      'references/second-copy.yaml': work('role: mirror\noriginal: ⟦report-copy\n'),
      'concepts/load-limit.mdx': `${STORY['concepts/load-limit.mdx'] ?? ''}`,
    };
    const problems = problemsOf({
      ...files,
      'references/second-copy.yaml': files['references/second-copy.yaml'].replace('⟦', ''),
    });
    expect(
      problems
        .filter(({ code }) => code === 'invalid-value')
        .map(({ file, line, column, message, hint }) => [file, line, column, message, hint]),
    ).toEqual([
      [
        'content/references/second-copy.yaml',
        7,
        11,
        '"report-copy" is a copy itself, of "engineers-report".',
        'Name the work from which both were copied: original: engineers-report.',
      ],
    ]);
  });

  it('in a circle is a problem of each', () => {
    const files = {
      ...withCopy('It cracked [@report-copy].', work('role: mirror\noriginal: second-copy\n')),
      'references/second-copy.yaml': work('role: mirror\noriginal: report-copy\n'),
    };
    expect(problemsOf(files).map(({ file, code }) => `${file} ${code}`)).toEqual([
      'content/places/old-town.mdx cites-mirror',
      'content/references/report-copy.yaml invalid-value',
      'content/references/second-copy.yaml invalid-value',
    ]);
  });
});

describe('a copy that may be cited', () => {
  it.each([
    ['of what is not in the list', work('role: mirror\noriginal: "Office of Works, 2025"\n')],
    ['of what its publisher says', work('role: mirror\nvia: Copies\n')],
    ['that is no copy', work('role: report\n')],
  ])('%s', (_, copy) => {
    expect(problemsOf(withCopy('It cracked [@report-copy].', copy))).toEqual([]);
  });
});

it('a copy of what nobody has is told as a name of nobody', () => {
  const copy = work('role: mirror\noriginal: ⟦engineers-repart\n');
  expect(theProblem(withCopy('It cracked [@report-copy].', copy))).toBe(
    'unknown-entry\nThere is no reference or source "engineers-repart".\nDid you mean "engineers-report"? Write an id that exists, or add content/references/engineers-repart.yaml.',
  );
});
