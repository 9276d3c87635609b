import { describe, expect, it } from 'vitest';
import { edited, problemsOf, STORY, theProblem } from '../testing.ts';
import type { Files } from '../testing.ts';

/** An entry of the story with a body. */
function withBody(name: string, body: string, files: Files = STORY): Files {
  return { ...files, [name]: `${files[name]}\n${body}\n` };
}

describe('a statement without a citation', () => {
  it('is a paragraph', () => {
    expect(
      theProblem(
        withBody('claims/repair-by-june.mdx', 'Cited [@engineers-report].\n\n⟦It will be so.'),
      ),
    ).toMatchInlineSnapshot(`
      "uncited
      This paragraph has no citation.
      Say where it comes from with [@reference-id], or put an editorial remark in <Aside>."
    `);
  });

  it('is told of beside other problems of its file, but in the same paragraph', () => {
    const body = 'Cited [@engineers-report] <br>.\n\nIt <br> is.\n\nIt will be so.';
    const name = 'claims/repair-by-june.mdx';
    const said = (files: Files): string[] =>
      problemsOf(files).map(({ line, code }) => `${line} ${code}`);
    const lines = (STORY[name] ?? '').split('\n').length;
    expect(said(withBody(name, body))).toEqual([
      `${lines + 1} raw-html`,
      `${lines + 3} raw-html`,
      `${lines + 5} uncited`,
    ]);
    // A source's own words need none; fields that cannot be read may say that nothing is verified.
    expect(said(withBody('sources/daily-2025-03-02.mdx', body))).toHaveLength(2);
    const broken = edited(name, 'title:', 'title: "', withBody(name, body));
    expect(said(broken).filter((it) => it.endsWith('uncited'))).toEqual([]);
    const unverified = edited(name, 'title:', 'unverified: Nobody knows.\ntitle:');
    expect(said(withBody(name, body, unverified))).toHaveLength(2);
  });

  it('is an item of a list, or a quoted paragraph', () => {
    expect(
      theProblem(withBody('places/old-town.mdx', '- Cited [@engineers-report].\n- ⟦Not cited.')),
    ).toContain('uncited');
    expect(theProblem(withBody('places/old-town.mdx', '> ⟦Not cited.'))).toContain('uncited');
  });

  it('is a note', () => {
    expect(
      theProblem(
        edited(
          'explainers/why-the-bridge-closed.mdx',
          '[^cracks]: **Context.** Cracks grow under [[load-limit|load]] [@engineers-report].',
          '[^cracks]: ⟦**Context.** Cracks grow under [[load-limit|load]].',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "uncited
      This note has no citation.
      Say where it comes from with [@reference-id]."
    `);
  });

  it('is a note of a source, too, but not its digest', () => {
    const source = edited('sources/daily-2025-03-02.mdx', 'The paper', 'The paper[^note]');
    expect(
      theProblem(
        withBody('sources/daily-2025-03-02.mdx', '[^note]: ⟦**Check.** Not cited.', source),
      ),
    ).toContain('uncited');
    expect(
      problemsOf(
        withBody(
          'sources/daily-2025-03-02.mdx',
          '[^note]: **Check.** Cited [@engineers-report].',
          source,
        ),
      ),
    ).toEqual([]);
  });

  it('may be an editorial remark', () => {
    expect(
      problemsOf(
        withBody('places/old-town.mdx', '<Aside kind="method">\n\nNot cited.\n\n</Aside>'),
      ),
    ).toEqual([]);
  });

  it('is shown with its mark where the entry is not verified', () => {
    const files = edited(
      'places/old-town.mdx',
      'cites:',
      'unverified: Nobody has been there.\ncites:',
    );
    expect(problemsOf(withBody('places/old-town.mdx', 'Not cited.', files))).toEqual([]);
  });

  it('is no second problem where its citation leads nowhere', () => {
    expect(theProblem(withBody('places/old-town.mdx', 'Cited ⟦[@no-such-thing].'))).toContain(
      'unknown-entry',
    );
  });
});

describe('an entry without a body', () => {
  it('cites something in its fields', () => {
    expect(
      theProblem(
        edited(
          'concepts/load-limit.mdx',
          'Load limit\n',
          '⟦Load limit\n',
          edited('concepts/load-limit.mdx', 'cites: [engineers-report]\n', ''),
        ),
      ),
    ).toMatchInlineSnapshot(`
      "uncited
      The entry cites nothing.
      Add "cites:" with the ids of references, or a body with citations."
    `);
  });

  it('may cite in any field that cites', () => {
    expect(STORY['actors/the-daily.mdx']).not.toMatch(/^cites:/m);
    expect(problemsOf(STORY)).toEqual([]);
  });

  it('that has an uncited body has that one problem', () => {
    const files = edited('concepts/load-limit.mdx', 'cites: [engineers-report]\n', '');
    expect(theProblem(withBody('concepts/load-limit.mdx', '⟦Not cited.', files))).toContain(
      'This paragraph',
    );
  });
});
