import { describe, expect, it } from 'vitest';
import { graphOf, STORY } from '../graph/testing.ts';
import type { Files } from '../graph/testing.ts';
import { isPageCollection } from '../kinds/index.ts';
import { entryId } from '../model/ids.ts';
import { backlinksOf, citationsOf, citedIds, dateView, calledOf, linkTo } from './parts.ts';

const graph = graphOf(STORY);

/** Backlinks as `page: relations | sentences`. */
function backlinks(id: string, files: Files = STORY): string[] {
  return backlinksOf(graphOf(files), entryId(id)).quoted.map(({ from, mentions, relations }) => {
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
        "bridge-is-unsafe: said by | ⟨She⟩ said that it was “no longer safe”. /claims/bridge-is-unsafe/#p1",
        "bridge-closes: involved | ",
      ]
    `);
  });

  it('quote the first sentence of a page, and name the pages that are too many to quote', () => {
    const page = (name: string, next: string): Files => ({
      [`concepts/${name}.mdx`]: `---\ntitle: ${name}\ndefinition: D.\nrequires: []\n---\n\nOne [[load-limit]] of ${name} [@engineers-report]. Two [[load-limit]] here. After it comes [[${next}]].\n`,
    });
    const pages = Array.from({ length: 8 }, (_, index) =>
      page(`term-${index}`, `term-${(index + 1) % 8}`),
    );
    const { quoted, others } = backlinksOf(
      graphOf(Object.assign({}, STORY, ...pages) as Files),
      entryId('load-limit'),
    );
    // The second names it in a field only.
    expect(quoted.map(({ mentions }) => mentions.length)).toEqual([1, 0, 1, 1, 1]);
    expect(quoted[2]?.mentions[0]).toMatchObject({ before: 'One ', mention: 'Load limit' });
    expect(others.map(({ title, url }) => `${title} ${url}`)).toEqual([
      'term-3 /concepts/term-3/#p1',
      'term-4 /concepts/term-4/#p1',
      'term-5 /concepts/term-5/#p1',
      'term-6 /concepts/term-6/#p1',
      'term-7 /concepts/term-7/#p1',
    ]);
  });

  it('leave out what the page names by itself', () => {
    const { quoted } = backlinksOf(graph, entryId('jane-doe'), new Set(['bridge-is-unsafe']));
    expect(quoted.map(({ from }) => from.id)).toEqual([
      'why-the-bridge-closed',
      'daily-2025-03-02',
      'bridge-closes',
    ]);
  });

  it('lead to the paragraph or note that calls', () => {
    const urls = backlinksOf(graph, entryId('load-limit')).quoted.flatMap((each) =>
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
      const { quoted, others } = backlinksOf(graph, id);
      expect(new Set([...quoted.map(({ from }) => from.id), ...others.map((it) => it.id)])).toEqual(
        pages,
      );
    }
  });
});

describe('citations', () => {
  it('are numbered once each, first as in the text, then as in the fields', () => {
    const entry = graph.get('explainers', 'why-the-bridge-closed');
    expect(citedIds(graph, entry)).toEqual(['engineers-report', 'daily-2025-03-02']);
    expect(
      citationsOf(graph, entry).map(({ number, title, publisher, page }) => [
        number,
        title,
        publisher,
        page,
      ]),
    ).toEqual([
      [1, 'Report on the bridge', 'Office of Works', '/references/engineers-report/'],
      [2, 'The Daily on the bridge', 'The Daily', '/sources/daily-2025-03-02/'],
    ]);
    expect(citedIds(graph, graph.get('actors', 'jane-doe'))).toEqual([
      'engineers-report',
      'daily-2025-03-02',
    ]);
  });
});

describe('links', () => {
  it('lead to the page of an entry, also of a cited work', () => {
    expect(linkTo(graph, 'jane-doe')).toMatchObject({
      title: 'Jane Doe',
      url: '/actors/jane-doe/',
      kind: 'person',
    });
    expect(linkTo(graph, 'engineers-report').url).toBe('/references/engineers-report/');
    expect(linkTo(graph, 'traffic')).toMatchObject({ url: '/data/traffic/', collection: 'data' });
    expect(() => linkTo(graph, 'nobody')).toThrow(TypeError);
  });

  it('say of what kind the entry is', () => {
    const kinds = ['bridge-is-unsafe', 'repair-by-june', 'load-limit', 'old-town', 'the-daily'].map(
      (id) => {
        const entry = graph.entries.get(entryId(id));
        return entry && calledOf(graph, entry);
      },
    );
    expect(kinds).toEqual(['claim', 'forecast', 'concept', 'place', 'outlet']);
  });
});

it('dates are for machines and for readers', () => {
  expect(dateView(graph, '2025-03')).toEqual({ iso: '2025-03', text: 'March 2025' });
  expect(dateView(graph, undefined)).toBeUndefined();
});
