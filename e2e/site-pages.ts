import { pageKindOf, readBuiltPages } from '../src/io/built-pages.ts';

/** Which pages a built site has, read from its folder: no test names an entry of one story. */

interface SitePage {
  /** What pages of one kind share: `/actors/` for the index, `/actors/*` for each actor. */
  readonly kind: string;
  /** With the path that the site is published at. */
  readonly path: string;
  readonly html: string;
}

export interface SitePages {
  readonly all: readonly string[];
  /** The longest page of every kind: what fits on it fits on the others. */
  readonly kinds: readonly SitePage[];
  /** The shortest page of every kind, for tests that walk over each element. */
  readonly shortest: readonly SitePage[];
  /** All, longest first. */
  readonly byLength: readonly SitePage[];
}

/**
 * Reads the pages of a site.
 * @param base the path that it is published at, such as `/bridge`, or ``
 */
export async function readSitePages(folder: string, base: string): Promise<SitePages> {
  const pages = (await readBuiltPages(folder)).map(({ path, html }) => ({
    kind: pageKindOf(path),
    path: base + path,
    html,
  }));
  const byLength = pages.toSorted((a, b) => b.html.length - a.html.length);
  return {
    all: pages.map(({ path }) => path),
    kinds: oneOfEachKind(byLength),
    shortest: oneOfEachKind(byLength.toReversed()),
    byLength,
  };
}

/**
 * The kinds of drawings that pages have.
 * @param pages in the order of choice
 * @returns for the class of each kind the address of the first page with one
 */
export function drawingsOn(pages: readonly SitePage[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { html, path } of pages) {
    for (const [, name = ''] of html.matchAll(/<svg class="([\w-]+)/g)) {
      if (!first.has(name)) first.set(name, path);
    }
  }
  return first;
}

function oneOfEachKind(ordered: readonly SitePage[]): readonly SitePage[] {
  const first = new Map<string, SitePage>();
  for (const page of ordered) if (!first.has(page.kind)) first.set(page.kind, page);
  return [...first.values()];
}
