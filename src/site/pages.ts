import { getCollection, getEntry } from 'astro:content';
import type { PageCollection } from '../core/model/collections.ts';
import { addressesFor } from '../core/model/urls.ts';
import type { FigurePageView } from '../core/views/figure.ts';
import type { TimelineView } from '../core/views/timeline.ts';
import type { DepthPageView, EntryViews, IndexName, IndexViewOf } from '../core/views/index.ts';
import { basePath, readSettings } from '../io/settings.ts';
import { readBody } from './compile.ts';
import { htmlFolder } from './loader.ts';

/** Every address of the site, under the path it is published at. */
export const addresses = addressesFor(basePath(readSettings().siteUrl));

/** What a page of one entry gets. */
export interface EntryPageProps<C extends PageCollection> {
  readonly view: EntryViews[C];
  readonly html: string;
}

interface StoredData {
  readonly view: unknown;
  readonly html?: string;
}

/** The static paths of a collection's pages, each with its view and the key under which Astro may reuse it. */
export async function entryPaths<C extends PageCollection>(collection: C) {
  const pages = await getCollection(collection);
  return pages.map((page) => {
    const { view, html } = page.data as StoredData;
    return {
      params: { id: page.id },
      props: { view, html } as EntryPageProps<C>,
      cacheKey: String(page.digest),
    };
  });
}

/** The static paths of the shorter forms of all explainers. */
export async function depthPaths() {
  const pages = await getCollection('depths');
  return pages.map((page) => {
    const [id, depth] = page.id.split('/');
    return {
      params: { id, depth },
      props: { view: (page.data as StoredData).view as DepthPageView },
      cacheKey: String(page.digest),
    };
  });
}

/** The static paths of the pages of all data sets. */
export async function figurePaths() {
  const pages = await getCollection('figures');
  return pages.map((page) => ({
    params: { id: page.id },
    props: { view: (page.data as StoredData).view as FigurePageView },
    cacheKey: String(page.digest),
  }));
}

/** The static paths of the timelines of one topic or one actor. */
export async function timelinePaths() {
  const pages = await getCollection('timelines');
  return pages.map((page) => {
    const [by, id] = page.id.split('/');
    return {
      params: { by, id },
      props: { view: (page.data as StoredData).view as TimelineView },
      cacheKey: String(page.digest),
    };
  });
}

/** The view of a page that is about no single entry. */
export async function indexView<N extends IndexName>(name: N): Promise<IndexViewOf<N>> {
  const page = await getEntry('indexes', name);
  if (!page)
    throw new Error(`The page "${name}" has no view: the content has errors, run "npm run check".`);
  return (page.data as StoredData).view as IndexViewOf<N>;
}

/** The HTML of a body, by the digest in its page's props. */
export function bodyOf(digest: string): string {
  return readBody(htmlFolder(), digest);
}
