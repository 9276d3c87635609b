import { describe, expect, it } from 'vitest';
import { problemsOf, STORY, theProblem, withFiles } from '../testing.ts';

describe('one id for two files', () => {
  it('is told at the second, and breaks no link to the first', () => {
    expect(
      theProblem(withFiles({ 'concepts/jane-doe.mdx': `⟦${STORY['concepts/load-limit.mdx']}` })),
    ).toMatchInlineSnapshot(`
      "duplicate-id
      The id "jane-doe" is taken already by content/actors/jane-doe.mdx.
      Give one of the two files another name; ids are unique across all folders."
    `);
  });

  it('breaks no link to the second either, though the first is of the wrong kind', () => {
    expect(
      theProblem(
        withFiles({
          'actors/load-limit.mdx': STORY['actors/the-daily.mdx']?.replace('The Daily', 'Load'),
          'concepts/load-limit.mdx': `⟦${STORY['concepts/load-limit.mdx']}`,
        }),
      ),
    ).toMatchInlineSnapshot(`
      "duplicate-id
      The id "load-limit" is taken already by content/actors/load-limit.mdx.
      Give one of the two files another name; ids are unique across all folders."
    `);
  });

  it('hides no link that only the second file has', () => {
    const files = withFiles({
      'places/new-town.mdx': STORY['places/old-town.mdx']?.replace('Old', 'New'),
      'concepts/jane-doe.mdx': `⟦${STORY['concepts/load-limit.mdx']}\nIn [[new-town]] [@engineers-report].\n`,
    });
    expect(theProblem(files)).toContain('duplicate-id');
  });

  it('is told also where one of them is only cited', () => {
    expect(
      theProblem(
        withFiles({ 'references/old-town.yaml': `⟦${STORY['references/engineers-report.yaml']}` }),
      ),
    ).toMatchInlineSnapshot(`
      "duplicate-id
      The id "old-town" is taken already by content/places/old-town.mdx.
      Give one of the two files another name; ids are unique across all folders."
    `);
  });

  it('is told at each file but the first, whatever becomes of them', () => {
    const concept = STORY['concepts/load-limit.mdx'] ?? '';
    const files = withFiles({
      'claims/jane-doe.mdx': concept,
      'concepts/jane-doe.mdx': concept,
      'places/jane-doe.mdx': STORY['places/old-town.mdx'],
    });
    const told = problemsOf(files).filter(({ code }) => code === 'duplicate-id');
    expect(told.map(({ file, message }) => `${file} ${message}`)).toEqual(
      ['claims', 'concepts', 'places'].map(
        (folder) =>
          `content/${folder}/jane-doe.mdx The id "jane-doe" is taken already by content/actors/jane-doe.mdx.`,
      ),
    );
  });
});
