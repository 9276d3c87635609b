import { toHtml } from 'hast-util-to-html';
import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { graphOf, STORY } from './core/graph/testing.ts';
import { figurePage } from './core/graphics/figure-page.ts';
import { timelineBand } from './core/graphics/band.ts';
import { network } from './core/graphics/network.ts';
import { chainDiagram } from './core/graphics/chains.ts';
import { renderBody } from './core/html/render.ts';
import { PAGE_COLLECTIONS } from './core/kinds/index.ts';
import { cardView } from './core/views/card.ts';
import { INDEX_VIEWS, SERIES_VIEWS, viewOf } from './core/views/index.ts';
import { MARKED_WORDS, unmarked } from './core/words/marked.testing.ts';

/** The story in a language in which everything that the catalogue says has marks. */
const graph = { ...graphOf(STORY), words: MARKED_WORDS };

/** Words alone, as typography differs between a file and a page. */
const wordsIn = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
const content = ` ${wordsIn(Object.values(STORY).join(' '))} `;

/** The parts of a text that are neither said by the catalogue nor content. */
function strange(text: string): string[] {
  return unmarked(text)
    .split(/[|,;:()–]/)
    .map(wordsIn)
    .filter((part) => /\p{L}/u.test(part) && !content.includes(` ${part} `));
}

/** Properties of views that are for programs: ids, addresses, keys. */
const MACHINE = new Set([
  ...['id', 'url', 'href', 'iso', 'collection', 'kind', 'key', 'facet', 'depth', 'stance'],
  ...['download', 'page', 'edit', 'repository', 'forecast', 'status', 'first', 'last', 'result'],
  ...['actorKind', 'lang', 'titleKind', 'original', 'archived', 'speakers', 'origins', 'type'],
  ...['cells', 'row', 'sign', 'shortUrl', 'svg', 'png', 'to'],
  ...['changedBy', 'disputedBy', 'name', 'account', 'country', 'read', 'passage', 'letter'],
]);

/** Calling sentences are content, with the titles of what they link to. */
const CONTENT = new Set(['mentions']);

/** A text or a list of texts. */
function isOfWords(value: unknown): boolean {
  return Array.isArray(value)
    ? value.every((each) => typeof each === 'string')
    : typeof value !== 'object';
}

function strangeIn(view: unknown, place: string): string[] {
  if (typeof view === 'string') return strange(view).map((text) => `${place}: ${text}`);
  if (typeof view !== 'object' || view === null) return [];
  return Object.entries(view).flatMap(([name, value]) =>
    CONTENT.has(name) || (MACHINE.has(name) && isOfWords(value))
      ? []
      : strangeIn(value, `${place}.${name}`),
  );
}

/** Attributes that a reader sees or hears. */
const READ = new Set(['aria-label', 'title', 'alt', 'data-source', 'label']);

function strangeInHtml(html: string, place: string): string[] {
  return textsIn(parseFragment(html))
    .flatMap(strange)
    .map((text) => `${place}: ${text}`);
}

function textsIn(node: Tree.Node): string[] {
  const attributes = 'attrs' in node ? node.attrs.filter(({ name }) => READ.has(name)) : [];
  return [
    ...attributes.map(({ value }) => value),
    ...('value' in node ? [node.value] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(textsIn) : []),
  ];
}

describe('in a language with marks, everything has marks that is no content', () => {
  it('in the views of entries and their previews', () => {
    for (const collection of PAGE_COLLECTIONS) {
      for (const entry of graph.all(collection)) {
        expect(strangeIn(viewOf(graph, collection, entry.id), entry.id)).toEqual([]);
        expect(strangeIn(cardView(graph, entry), entry.id)).toEqual([]);
      }
    }
  });

  it.each(Object.entries(INDEX_VIEWS))('in the view of %s', (name, view) => {
    expect(strangeIn(view(graph), name)).toEqual([]);
  });

  it.each(Object.entries(SERIES_VIEWS))('in the views of %s', (name, views) => {
    for (const { id, view } of views(graph)) expect(strangeIn(view, `${name} ${id}`)).toEqual([]);
  });

  it('in bodies and drawings', () => {
    for (const collection of PAGE_COLLECTIONS) {
      for (const entry of graph.all(collection)) {
        expect(strangeInHtml(renderBody(graph, entry), entry.id)).toEqual([]);
      }
    }
    const drawings = [
      ...SERIES_VIEWS.data(graph).map(({ view }) => figurePage(view.figure, MARKED_WORDS)),
      timelineBand(INDEX_VIEWS.events(graph).band, MARKED_WORDS),
      network(INDEX_VIEWS.actors(graph).relations, MARKED_WORDS),
      ...graph
        .all('claims')
        .map(({ id }) => chainDiagram(viewOf(graph, 'claims', id).occurrences, MARKED_WORDS)),
    ].flatMap((drawn) => (drawn ? [toHtml(drawn)] : []));
    expect(drawings.length).toBeGreaterThan(3);
    for (const drawn of drawings) expect(strangeInHtml(drawn, 'drawing')).toEqual([]);
  });

  it('and what has none is found', () => {
    expect(strange('⟦Claims by ⟦Jane Doe⟧⟧')).toEqual([]);
    expect(strange('Claims that nobody made by ⟦Jane Doe⟧')).toEqual([
      'claims that nobody made by',
    ]);
    expect(strangeInHtml('<p aria-label="Skip to words">⟦x⟧</p>', 'a')).toEqual([
      'a: skip to words',
    ]);
  });
});
