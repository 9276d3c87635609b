import { describe, expect, it } from 'vitest';
import { edited, graphOf, problemsOf, theProblem } from '../testing.ts';
import type { Files } from '../testing.ts';

/** The explainer with one more paragraph. */
function saying(paragraph: string): Files {
  const text = `${paragraph} [@engineers-report].\n\n<Figure`;
  return edited('explainers/why-the-bridge-closed.mdx', '<Figure', text);
}

describe('an "@" without brackets', () => {
  it('is no citation where it names a work', () => {
    expect(theProblem(saying('As ⟦@engineers-report says'))).toMatchInlineSnapshot(`
      "invalid-citation
      "@engineers-report" is a reference, but a citation stands in brackets.
      Write [@engineers-report] or [@engineers-report, p. 3]; a literal "@" is written "\\@"."
    `);
    expect(theProblem(saying('As ⟦@daily-2025-03-02, a source, says'))).toContain(
      'invalid-citation',
    );
    expect(theProblem(saying('**As (⟦@engineers-report)**'))).toContain('invalid-citation');
  });

  it('is a handle, a mail address or an escaped sign where it names none', () => {
    graphOf(saying('As @jane-doe says, @old-town, @nobody and @engineers-report@host.example'));
    graphOf(saying('As x@engineers-report.example and \\@engineers-report say'));
    graphOf(saying('As `@engineers-report` and @engineers say'));
  });

  it('is told of beside other problems of its file, once', () => {
    const said = problemsOf(saying('As @engineers-report <br> and [see @engineers-report] say'));
    expect(said.map(({ column, code }) => [column, code])).toEqual([
      [4, 'invalid-citation'],
      [22, 'raw-html'],
      [31, 'invalid-citation'],
    ]);
  });
});
