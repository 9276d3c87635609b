import { drawingsOn, readSitePages } from './site-pages.ts';
import { FIXTURE } from './sites.ts';

/** The pages of the fixture story, on which everything is tested that does not depend on a story. */

const { kinds, shortest, byLength } = await readSitePages(FIXTURE.folder, FIXTURE.base);

export const KINDS = kinds;
export const SHORTEST = shortest;

/** Up to eight pages of every kind, the longest and the shortest among them. */
export const SOME: readonly string[] = KINDS.flatMap(({ kind }) => {
  const paths = byLength.filter((page) => page.kind === kind).map(({ path }) => path);
  return paths.length <= 8 ? paths : [...paths.slice(0, 4), ...paths.slice(-4)];
});

export const LONGEST: readonly string[] = byLength.slice(0, 10).map((page) => page.path);

/** The longest page of one kind. */
export function longestOf(kind: string): string {
  const found = KINDS.find((each) => each.kind === kind);
  if (!found) throw new Error(`The site has no page ${kind}.`);
  return found.path;
}

/** The longest page whose markup fits, such as one with a note. */
export function pageWith(pattern: RegExp): string {
  const found = byLength.find((page) => pattern.test(page.html));
  if (!found) throw new Error(`No page of the site has ${pattern}.`);
  return found.path;
}

/** The longest page whose text of its own, before what is listed below it, fits. */
export function pageWhoseText(fits: (text: string) => boolean): string {
  const textOf = (html: string): string =>
    html.split('<div class="prose">')[1]?.split('<details class="fold citations"')[0] ?? '';
  const found = byLength.find(({ html }) => fits(textOf(html)));
  if (!found) throw new Error('No page of the site has such a text.');
  return found.path;
}

export function pagesWith(pattern: RegExp): string[] {
  return byLength.filter((page) => pattern.test(page.html)).map((page) => page.path);
}

/** The kinds of drawings that pages have, by their class, and the longest page with each. */
export const DRAWINGS = drawingsOn(byLength);
