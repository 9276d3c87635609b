import { describe, expect, it } from 'vitest';
import { edited, graphOf, STORY } from '../graph/testing.ts';
import type { Files } from '../graph/testing.ts';
import { isPageCollection } from '../model/collections.ts';
import { entryId } from '../model/ids.ts';
import { backlinksOf, citationsOf, citedIds, dateView, kindOf, linkTo } from './parts.ts';

const graph = graphOf(STORY);

/** Backlinks as `page: relations | sentences`. */
function backlinks(id: string, files: Files = STORY): string[] {
  return backlinksOf(graphOf(files), entryId(id)).map(({ from, mentions, relations }) => {
    const sentences = mentions.map(
      ({ before, mention, after, url }) => `${before}⟨${mention}⟩${after} ${url}`,
    );
    return `${from.id}: ${relations.join(', ')} | ${sentences.join(' | ')}`;
  });
}

describe('backlinks', () => {
  it('are one item for each page, with the sentences that call and what fields say', () => {
    expect(backlinks('jane-doe')).toMatchInlineSnapshot(`
      [
        "why-the-bridge-closed:  | Before the closing, ⟨Jane Doe⟩ spoke of cracks at Old Town. /explainers/why-the-bridge-closed/#p1",
        "daily-2025-03-02:  | The Daily says, after City Wire, that ⟨the bridge is unsafe⟩. /sources/daily-2025-03-02/#p1",
        "bridge-is-unsafe: said by | ⟨She⟩ said that it was “no longer safe”. /claims/bridge-is-unsafe/#p1 | She said that it was ⟨“no longer safe”⟩. /claims/bridge-is-unsafe/#p1",
        "bridge-closes: involved | ",
      ]
    `);
  });

  it('show two sentences of a page at most, and none twice', () => {
    const more =
      'One [[load-limit]] here. Two [[load-limit]] here. Three [[load-limit]] here [@engineers-report].\n\n## The';
    const [first] = backlinks(
      'load-limit',
      edited('explainers/why-the-bridge-closed.mdx', '## The', more),
    );
    expect(first).toMatchInlineSnapshot(
      `"why-the-bridge-closed:  | One ⟨Load limit⟩ here. /explainers/why-the-bridge-closed/#p2 | Two ⟨Load limit⟩ here. /explainers/why-the-bridge-closed/#p2"`,
    );
  });

  it('lead to the paragraph or note that calls', () => {
    const urls = backlinksOf(graph, entryId('load-limit')).flatMap((each) =>
      each.mentions.map((mention) => mention.url),
    );
    expect(urls).toEqual(['/explainers/why-the-bridge-closed/#note-cracks']);
  });

  it('come from pages only', () => {
    expect(backlinks('engineers-report').some((line) => line.startsWith('traffic'))).toBe(false);
  });

  it('have an outgoing edge each, and every edge between pages has its backlink', () => {
    for (const id of graph.entries.keys()) {
      const pages = new Set(
        [...graph.outgoing.values()]
          .flat()
          .filter(
            (edge) =>
              edge.to === id &&
              isPageCollection(graph.entries.get(edge.from)?.collection ?? 'data'),
          )
          .map((edge) => edge.from as string),
      );
      expect(new Set(backlinksOf(graph, id).map((each) => each.from.id))).toEqual(pages);
    }
  });
});

describe('citations', () => {
  it('are numbered once each, first as in the text, then as in the fields', () => {
    const entry = graph.get('explainers', 'why-the-bridge-closed');
    expect(citedIds(entry)).toEqual(['engineers-report', 'daily-2025-03-02']);
    expect(
      citationsOf(graph, entry).map(({ number, title, publisher, page }) => [
        number,
        title,
        publisher,
        page,
      ]),
    ).toEqual([
      [1, 'Report on the bridge', 'Office of Works', '/references/#engineers-report'],
      [2, 'The Daily on the bridge', 'The Daily', '/sources/daily-2025-03-02/'],
    ]);
    expect(citedIds(graph.get('actors', 'jane-doe'))).toEqual([
      'engineers-report',
      'daily-2025-03-02',
    ]);
  });
});

describe('links', () => {
  it('lead to the page of an entry, or to its place in a list', () => {
    expect(linkTo(graph, 'jane-doe')).toMatchObject({
      title: 'Jane Doe',
      url: '/actors/jane-doe/',
      kind: 'person',
    });
    expect(linkTo(graph, 'engineers-report').url).toBe('/references/#engineers-report');
    expect(() => linkTo(graph, 'nobody')).toThrow(TypeError);
  });

  it('say of what kind the entry is', () => {
    const kinds = ['bridge-is-unsafe', 'repair-by-june', 'load-limit', 'old-town', 'the-daily'].map(
      (id) => {
        const entry = graph.entries.get(entryId(id));
        return entry && kindOf(entry);
      },
    );
    expect(kinds).toEqual(['claim', 'forecast', 'concept', 'place', 'outlet']);
  });
});

it('dates are for machines and for readers', () => {
  expect(dateView('2025-03')).toEqual({ iso: '2025-03', text: 'March 2025' });
  expect(dateView(undefined)).toBeUndefined();
});
