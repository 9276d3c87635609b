import { describe, expect, it } from 'vitest';
import { edited, problemsOf, STORY, theProblem, withFiles } from '../testing.ts';

describe('an entry to which nothing leads', () => {
  it('is told at its title', () => {
    expect(
      theProblem(
        withFiles({
          'places/new-town.mdx': (STORY['places/old-town.mdx'] ?? '').replace('Old', '⟦New'),
        }),
      ),
    ).toMatchInlineSnapshot(`
      "orphan
      Nothing links to this place.
      Link to it from another entry with [[new-town]], or delete the file."
    `);
  });

  it('is told how it could be reached', () => {
    expect(
      theProblem(
        withFiles({
          'references/a-report.yaml': (STORY['references/engineers-report.yaml'] ?? '').replace(
            'Report',
            '⟦Report',
          ),
        }),
      ),
    ).toMatchInlineSnapshot(`
      "orphan
      Nothing links to this reference.
      Cite it with [@a-report], or delete the file."
    `);
    expect(
      theProblem(
        withFiles({
          'data/cars.yaml': (STORY['data/traffic.yaml'] ?? '').replace('Traffic', '⟦Cars'),
          'data/cars.csv': STORY['data/traffic.csv'],
        }),
      ),
    ).toMatchInlineSnapshot(`
      "orphan
      Nothing links to this data set.
      Show it with <Figure id="cars" />, or delete it."
    `);
  });

  it('is not reached by itself', () => {
    const text = (STORY['actors/city-wire.mdx'] ?? '').replace('City', '⟦Town');
    expect(
      theProblem(
        withFiles({
          'actors/town-wire.mdx': `${text.replace('aliases: [the wire]\n', '')}\nIt cites [@engineers-report].\n`,
        }),
      ),
    ).toContain('orphan');
  });

  it('may be an explainer or a source', () => {
    const files = withFiles({
      'explainers/another.mdx': (STORY['explainers/why-the-bridge-closed.mdx'] ?? '').replace(
        'title: Why',
        'title: When',
      ),
      'sources/another-daily.mdx': (STORY['sources/daily-2025-03-02.mdx'] ?? '')
        .replace('title: The', 'title: A')
        .replace(' quote="no longer safe"', ''),
    });
    expect(problemsOf(files)).toEqual([]);
  });
});

describe('an entry that was meant', () => {
  it('by a link that leads nowhere is no orphan', () => {
    expect(
      theProblem(
        edited('explainers/why-the-bridge-closed.mdx', '[[steel-fatigue]]', '⟦[[steel fatige]]'),
      ),
    ).toContain('unknown-entry');
    expect(
      theProblem(
        edited(
          'explainers/why-the-bridge-closed.mdx',
          '<Figure id="traffic"',
          '⟦<Figure id="trafficc"',
        ),
      ),
    ).toContain('unknown-entry');
  });

  it('by a name that fits two is no orphan', () => {
    const files = withFiles({
      'places/new-town.mdx': (STORY['places/old-town.mdx'] ?? '').replace(
        'Old Town',
        'New Town\naliases: [Town]',
      ),
      'places/far-town.mdx': (STORY['places/old-town.mdx'] ?? '').replace(
        'Old Town',
        'Far Town\naliases: [Town]',
      ),
    });
    expect(
      theProblem(
        edited(
          'explainers/why-the-bridge-closed.mdx',
          'They come',
          '⟦[[Town]] and they come',
          files,
        ),
      ),
    ).toContain('ambiguous-name');
  });

  it('by a file that cannot be read is no orphan', () => {
    expect(theProblem(withFiles({ 'explainers/why-the-bridge-closed.mdx': '⟦nothing' }))).toContain(
      'frontmatter-missing',
    );
  });
});
