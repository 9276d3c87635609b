import { describe, expect, it } from 'vitest';
import { edited, problemsOf, STORY, theProblem } from '../testing.ts';
import { WORD_LIMITS } from './depths.ts';

const EXPLAINER = 'explainers/why-the-bridge-closed.mdx';

/** The first sentence of the brief or the short form, in so many words. */
function long(depth: 'brief' | 'short', words: number, mark = ''): Record<string, string> {
  const from = new RegExp(`${depth}:\\n  - says: .*`);
  const sentence = Array.from({ length: words }, () => 'word').join(' ');
  return {
    ...STORY,
    [EXPLAINER]: STORY[EXPLAINER]?.replace(from, `${depth}:\n  ${mark}- says: ${sentence}.`) ?? '',
  };
}

describe('the shorter forms of an explainer', () => {
  it.each(['brief', 'short'] as const)('may use all words of the %s form', (depth) => {
    expect(problemsOf(long(depth, WORD_LIMITS[depth]))).toEqual([]);
  });

  it('may not use more', () => {
    expect(theProblem(long('brief', WORD_LIMITS.brief + 1, '⟦'))).toMatchInlineSnapshot(`
      "too-long
      The brief version has 81 words; it may have 80.
      Shorten it by a word."
    `);
    expect(theProblem(long('short', WORD_LIMITS.short + 20, '⟦'))).toMatchInlineSnapshot(`
      "too-long
      The short version has 470 words; it may have 450.
      Shorten it by 20 words."
    `);
  });

  it('name sections that the page has', () => {
    expect(theProblem(edited(EXPLAINER, '[the-cracks]', '[the-cracks, ⟦the-crack]')))
      .toMatchInlineSnapshot(`
      "unknown-section
      The page has no section "the-crack".
      Did you mean "the-cracks"? Its sections are the-cracks."
    `);
    expect(theProblem(edited(EXPLAINER, '[the-cracks]', '[⟦somewhere]'))).toMatchInlineSnapshot(`
      "unknown-section
      The page has no section "somewhere".
      Its sections are the-cracks."
    `);
  });

  it('cannot name sections of a page without headings', () => {
    const bare = edited(EXPLAINER, '## The cracks\n', '');
    const once = edited(
      EXPLAINER,
      'steel.\n    sections: [the-cracks]',
      'steel.\n    sections: [⟦here]',
    );
    expect(problemsOf(bare).map((problem) => problem.hint)).toMatchInlineSnapshot(`
      [
        "Give the page a heading first: "## Some section".",
        "Give the page a heading first: "## Some section".",
      ]
    `);
    expect(theProblem(once)).toContain('unknown-section');
  });
});
