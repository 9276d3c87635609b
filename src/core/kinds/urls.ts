import type { ClaimFacet } from './claim.ts';
import { COLLECTIONS } from './index.ts';
import type { Collection, PageCollection } from './index.ts';

/** The addresses of the lists of all collections. */
type ListAddresses = Readonly<Record<Collection, () => string>>;

/**
 * Every address of the site. Paths start at the site's root; `base` is the path that the site
 * is published under (`` or `/folder`), so that all links hold wherever the site is put.
 */
export function addressesFor(base: string) {
  const at = (path: string): string => base + path;
  const lists = Object.fromEntries(
    COLLECTIONS.map((collection) => [collection, () => at(`/${collection}/`)]),
  ) as ListAddresses;
  return {
    base,
    ...lists,
    /** The page that lists a collection, whichever it is. */
    list: (collection: Collection) => at(`/${collection}/`),
    home: () => at('/'),
    entry: (collection: Collection, id: string) => at(`/${collection}/${id}/`),
    depth: (id: string, depth: 'brief' | 'short') => at(`/explainers/${id}/${depth}/`),
    /** The claims that share one thing: a speaker, a topic, a status, a source. */
    claimsBy: (facet: ClaimFacet, key: string) => at(`/claims/${facet}/${key}/`),
    /** The claims that went one way, from one to another. */
    claimsOnWay: (way: string) => at(`/claims/way/${way}/`),
    forecasts: () => at('/claims/forecasts/'),
    days: () => at('/as-of/'),
    /** What was known at the end of a day, `YYYY-MM-DD`. */
    asOf: (day: string) => at(`/as-of/${day}/`),
    compare: () => at('/compare/'),
    comparison: (source: string) => at(`/compare/${source}/`),
    about: () => at('/about/'),
    method: () => at('/method/'),
    corrections: () => at('/corrections/'),
    /** A page of the newsroom's own. */
    own: (path: string) => at(`/${path}/`),
    guide: () => at('/guide/'),
    fields: () => at('/guide/fields/'),
    problem: (code: string) => at(`/guide/${code}/`),
    eventsOfTopic: (topic: string) => at(`/events/topic/${topic}/`),
    eventsOfActor: (actor: string) => at(`/events/actor/${actor}/`),
    image: (collection: PageCollection, name: string) => at(`/images/${collection}/${name}`),
    dataFile: (id: string) => at(`/data/${id}.csv`),
    /** The drawing of a data set as a file of its own. */
    picture: (id: string, ending: 'svg' | 'png') => at(`/data/${id}.${ending}`),
    card: (collection: string, id: string) => at(`/${collection}/${id}/card.json`),
    graph: () => at('/graph.json'),
    graphSchema: () => at('/graph.schema.json'),
    editorSchema: (collection: string) => at(`/schemas/${collection}.json`),
    asset: (name: string) => at(`/${name}`),
  } as const;
}

export type Addresses = ReturnType<typeof addressesFor>;

/** The fragments that pages promise to keep. */
export const fragment = {
  paragraph: (number: number) => `p${number}`,
  /** What the signs mean, on the page about the method. */
  signs: 'signs',
  note: (id: string) => `note-${id}`,
  /** The mark of a note, by the note's number. */
  noteReference: (number: number, occurrence: number) =>
    `r${number}${occurrence > 1 ? `-${occurrence}` : ''}`,
  claim: (id: string) => `claim-${id}`,
  /** A passage of a source; those after the first that carry a claim are numbered. */
  passage: (claim: string, ordinal: number) => `claim-${claim}${ordinal > 1 ? `-${ordinal}` : ''}`,
  heading: (slug: string) => `s-${slug}`,
  /** An item of a page's list of sources. */
  citation: (number: number) => `c${number}`,
  figure: (id: string) => `figure-${id}`,
  day: (date: string) => `day-${date}`,
  /** What would be missing without what the page is about. */
  without: 'without',
} as const;
