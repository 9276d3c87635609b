import type { EntryId } from './ids.ts';

/** Collections whose entries are `.mdx` files with a page of their own, in the order of the site's menus. */
export const PAGE_COLLECTIONS = [
  'explainers',
  'sources',
  'claims',
  'actors',
  'concepts',
  'places',
  'events',
] as const;

/** All collections: a folder of content/ each. */
export const COLLECTIONS = [...PAGE_COLLECTIONS, 'references', 'data'] as const;

export type PageCollection = (typeof PAGE_COLLECTIONS)[number];
export type Collection = (typeof COLLECTIONS)[number];

/** The file ending that each collection's entries have. */
export const EXTENSION: Record<Collection, '.mdx' | '.yaml'> = {
  explainers: '.mdx',
  sources: '.mdx',
  claims: '.mdx',
  actors: '.mdx',
  concepts: '.mdx',
  places: '.mdx',
  events: '.mdx',
  references: '.yaml',
  data: '.yaml',
};

/** What one entry of a collection is called in messages and on pages. */
export const SINGULAR: Record<Collection, string> = {
  explainers: 'explainer',
  sources: 'source',
  claims: 'claim',
  actors: 'actor',
  concepts: 'concept',
  places: 'place',
  events: 'event',
  references: 'reference',
  data: 'data set',
};

export function isCollection(text: string): text is Collection {
  return (COLLECTIONS as readonly string[]).includes(text);
}

export function isPageCollection(text: string): text is PageCollection {
  return (PAGE_COLLECTIONS as readonly string[]).includes(text);
}

/** The file of an entry, from the project's root. */
export function entryPath(collection: Collection, id: EntryId | string): string {
  return `content/${collection}/${id}${EXTENSION[collection]}`;
}
