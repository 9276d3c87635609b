import type { ProblemCode } from './codes.ts';
import type { PageCollection } from './collections.ts';

/**
 * Every address of the site. Paths start at the site's root; `base` is the path that the site
 * is published under (`` or `/folder`), so that all links hold wherever the site is put.
 */
export function addressesFor(base: string) {
  const at = (path: string): string => base + path;
  return {
    base,
    home: () => at('/'),
    entry: (collection: PageCollection, id: string) => at(`/${collection}/${id}/`),
    depth: (id: string, depth: 'brief' | 'short') => at(`/explainers/${id}/${depth}/`),
    explainers: () => at('/explainers/'),
    sources: () => at('/sources/'),
    claims: () => at('/claims/'),
    compare: () => at('/compare/'),
    actors: () => at('/actors/'),
    concepts: () => at('/concepts/'),
    places: () => at('/places/'),
    events: () => at('/events/'),
    references: () => at('/references/'),
    reference: (id: string) => at(`/references/#${id}`),
    about: () => at('/about/'),
    guide: () => at('/guide/'),
    problem: (code: ProblemCode) => at(`/guide/${code}/`),
    image: (collection: PageCollection, name: string) => at(`/images/${collection}/${name}`),
    dataFile: (id: string) => at(`/data/${id}.csv`),
    graph: () => at('/graph.json'),
    asset: (name: string) => at(`/${name}`),
  } as const;
}

export type Addresses = ReturnType<typeof addressesFor>;

/** The fragments that pages promise to keep. */
export const fragment = {
  paragraph: (number: number) => `p${number}`,
  note: (id: string) => `note-${id}`,
  noteReference: (id: string, occurrence: number) =>
    `ref-${id}${occurrence > 1 ? `-${occurrence}` : ''}`,
  claim: (id: string) => `claim-${id}`,
  heading: (slug: string) => `s-${slug}`,
  citation: (id: string) => `source-${id}`,
} as const;
