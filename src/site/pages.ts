import { getCollection, getEntry } from 'astro:content';
import type { PageCollection } from '../core/kinds/index.ts';
import { addressesFor } from '../core/kinds/urls.ts';
import type {
  EntryViews,
  IndexName,
  IndexViewOf,
  SeriesName,
  OwnView,
  SeriesViewOf,
} from '../core/views/index.ts';
import type { ListView } from '../core/views/lists.ts';
import { announcedIn } from '../core/exports/machine-file.ts';
import { basePath } from '../core/model/site-address.ts';
import { currentNewsroom } from '../io/newsroom/newsroom.ts';
import { readSettings } from '../io/settings.ts';
import { OWN_COLLECTIONS, ownPageId, readBody } from './compile.ts';
import type { OwnPageView } from './compile.ts';
import { htmlFolder } from './loader.ts';

/** Every address of the site, under the path it is published at. */
export const addresses = addressesFor(basePath(readSettings().siteUrl));

/** The machine files that every page announces. */
export const announced = announcedIn(currentNewsroom().newsroom.machineFiles, addresses);

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

/** What a page of one entry of a newsroom's own collection gets. */
export interface OwnPageProps {
  readonly view: OwnView;
  readonly html: string;
}

/** The static paths of the entries of all collections that are the newsroom's own. */
export async function ownEntryPaths() {
  const paths = OWN_COLLECTIONS.map(async (collection) => {
    const entries = await entryPaths(collection as PageCollection);
    return entries.map(({ params, props, cacheKey }) => ({
      params: { ...params, collection },
      // To the compiler an own collection is one of the built-in ones.
      props: props as unknown as OwnPageProps,
      cacheKey,
    }));
  });
  return (await Promise.all(paths)).flat();
}

/** What the page that lists a newsroom's own collection gets. */
export interface OwnListProps {
  readonly view: ListView;
}

/** The static paths of the lists of those collections. */
export function ownListPaths() {
  const paths = OWN_COLLECTIONS.map(async (collection) => {
    const view = await indexView(collection);
    return { params: { collection }, props: { view: view as unknown as ListView } };
  });
  return Promise.all(paths);
}

/** What a page of a series gets. */
export interface SeriesPageProps<N extends SeriesName> {
  readonly view: SeriesViewOf<N>;
}

/**
 * The static paths of the pages of a series.
 * @param names of the route's parameters, which are the parts of the pages' ids in this order
 */
export async function seriesPaths<N extends SeriesName>(series: N, ...names: readonly string[]) {
  const pages = await getCollection(series);
  return pages.map((page) => {
    const parts = page.id.split('/');
    return {
      params: Object.fromEntries(names.map((name, index) => [name, parts[index]])),
      props: { view: (page.data as StoredData).view } as SeriesPageProps<N>,
      cacheKey: String(page.digest),
    };
  });
}

/**
 * The page of the newsroom's own that a route leads to.
 * @param route such as `/corrections`
 */
export function ownPage(route: string): Promise<OwnPageView> {
  return storedView(ownPageId(route.slice(1))) as Promise<OwnPageView>;
}

/** The view of a page that is about no single entry. */
export async function indexView<N extends IndexName>(name: N): Promise<IndexViewOf<N>> {
  return (await storedView(name)) as IndexViewOf<N>;
}

async function storedView(id: string): Promise<unknown> {
  const page = await getEntry('indexes', id);
  if (!page)
    throw new Error(`The page "${id}" has no view: the content has errors, run "npm run check".`);
  return (page.data as StoredData).view;
}

/** The HTML of a body, by the digest in its page's props; nothing where an entry has none. */
export function bodyOf(digest: string | undefined): string {
  return digest === undefined ? '' : readBody(htmlFolder(), digest);
}
