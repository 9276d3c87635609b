import { toCsv } from '../../src/core/exports/csv.ts';
import { graphJsonText } from '../../src/core/exports/graph-json.ts';
import type { ContentGraph } from '../../src/core/graph/graph.ts';
import { renderBody } from '../../src/core/html/render.ts';
import { PAGE_COLLECTIONS } from '../../src/core/kinds/index.ts';
import type { PageCollection } from '../../src/core/kinds/index.ts';
import { cardView } from '../../src/core/views/card.ts';
import { figureView } from '../../src/core/views/figure.ts';
import { INDEX_VIEWS, SERIES_VIEWS, viewOf } from '../../src/core/views/index.ts';
import type { SeriesName } from '../../src/core/views/index.ts';
import type { Document } from './documents.ts';

/** One finished page, and what was put into it. */
export interface Page {
  readonly name: string;
  readonly html: string;
  /** Everything of its view, in the order in which it is drawn. */
  readonly drawn: readonly Drawn[];
  readonly body: string;
}

/** One value of a view, with the names that lead to it. */
export interface Drawn {
  readonly path: string;
  readonly key: string;
  readonly value: string;
}

/** One file in so many is seen on every page of the site; the others only on those about them. */
const WHOLE = 24;

/** Pages and series that show what has no page of its own, or what a page of its own leaves out. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  references: ['places/old-town', 'references'],
  sources: ['claims/bridge-is-unsafe'],
  data: ['explainers/why-the-bridge-closed', 'figures'],
  'site.yaml': ['places/old-town', 'home', 'timelines'],
};

/**
 * The pages that a file of the story is about, drawn as plainly as can be: each string of a view
 * once as text and once as an attribute, and each address as a link.
 */
export function* pagesOf(graph: ContentGraph, { name, text }: Document): Generator<Page> {
  const [collection = ''] = name.split('/');
  const whole = text.length % WHOLE === 0;
  const about = new Set([
    'chrome',
    collection,
    name.replace(/\.\w+$/, ''),
    ...(ALSO[collection] ?? []),
  ]);
  const isShown = (page: string): boolean => whole || about.has(page);
  for (const each of PAGE_COLLECTIONS) {
    for (const { id } of graph.all(each)) {
      if (isShown(`${each}/${id}`)) yield entryPage(graph, each, id);
    }
  }
  for (const [index, view] of Object.entries(INDEX_VIEWS)) {
    if (isShown(index)) yield page(index, view(graph));
  }
  for (const series of Object.keys(SERIES_VIEWS) as SeriesName[]) {
    if (!isShown(series)) continue;
    for (const { id, view } of SERIES_VIEWS[series](graph)) yield page(`${series}/${id}`, view);
  }
}

/** What else is made of the content: data for other programs. */
export function filesOf(graph: ContentGraph): readonly string[] {
  const tables = graph.all('data').map(({ id }) => toCsv(figureView(graph, id)));
  return [graphJsonText(graph), ...tables];
}

function entryPage(graph: ContentGraph, collection: PageCollection, id: string): Page {
  const entry = graph.all(collection).find((each) => each.id === id);
  if (!entry) throw new TypeError(`no ${collection}/${id}`);
  const view = { ...viewOf(graph, collection, entry.id), card: cardView(graph, entry) };
  return page(`${collection}/${id}`, view, renderBody(graph, entry));
}

function page(name: string, view: unknown, body = ''): Page {
  // What JSON cannot carry is not a view.
  const drawn = valuesOf(JSON.parse(JSON.stringify(view)) as unknown, '');
  const title = drawn.find(({ path }) => /^\.(?:title|siteTitle)$/.test(path))?.value ?? name;
  const description = drawn.find(({ path }) => path === '.description')?.value ?? title;
  const citations = drawn.filter(({ path }) => /^\.citations\.\d+\.number$/.test(path));
  const html = [
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">',
    `<title>${asText(title)}</title>`,
    `<meta name="description" content="${asAttribute(description)}">`,
    `</head><body><main id="main"><div>${body}</div><dl>`,
    ...drawn.map((each) => definition(each, body !== '')),
    '</dl><ol>',
    ...citations.map(({ value }) => `<li id="c${asAttribute(value)}"></li>`),
    '</ol></main></body></html>',
  ].join('');
  return { name, html, drawn, body };
}

function definition({ key, value }: Drawn, hasBody: boolean): string {
  const text = `<dt title="${asAttribute(value)}">${asText(value)}</dt>`;
  // The places of letters in an index are named after them.
  if (key === 'letter') return `<dd id="letter-${asAttribute(value.toLowerCase())}"></dd>${text}`;
  // A page without a text has no headings to lead to.
  if (!isAddress(key) || (value.startsWith('#') && !hasBody)) return text;
  return `${text}<dd><a href="${asAttribute(value)}">${asText(value)}</a></dd>`;
}

/** Whether a value of this name is the address that a link leads to. */
export function isAddress(key: string): boolean {
  return /^(?:url|page|archived|download|edit|href|repository)$/.test(key);
}

function asText(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function asAttribute(value: string): string {
  return asText(value).replaceAll('"', '&quot;');
}

function valuesOf(value: unknown, path: string): Drawn[] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') {
    const key = /[^.]*$/.exec(path)?.[0] ?? '';
    return [{ path, key, value: String(value) }];
  }
  return Object.entries(value).flatMap(([key, inner]) => valuesOf(inner, `${path}.${key}`));
}
