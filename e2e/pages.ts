import type { Page } from '@playwright/test';
import { pageKindOf, readBuiltPages } from '../src/io/built-pages.ts';
import { basePath, readSettings } from '../src/io/settings.ts';

/** Which pages the built site has, read from its folder: no test names an entry of one story. */

const { outFolder, siteUrl } = readSettings();
const base = basePath(siteUrl);
const built = await readBuiltPages(outFolder);

interface SitePage {
  /** What pages of one kind share: `/actors/` for the index, `/actors/*` for each actor. */
  readonly kind: string;
  readonly path: string;
  readonly html: string;
}

const pages: readonly SitePage[] = built.map(({ path, html }) => ({
  kind: pageKindOf(path),
  path: base + path,
  html,
}));

const byLength = pages.toSorted((a, b) => b.html.length - a.html.length);

export const ALL: readonly string[] = pages.map((page) => page.path);

/** The longest page of every kind: what fits on it fits on the others. */
export const KINDS = oneOfEachKind(byLength);

/** Up to eight pages of every kind, the longest and the shortest among them. */
export const SOME: readonly string[] = KINDS.flatMap(({ kind }) => {
  const paths = byLength.filter((page) => page.kind === kind).map(({ path }) => path);
  return paths.length <= 8 ? paths : [...paths.slice(0, 4), ...paths.slice(-4)];
});

/** The shortest page of every kind, for tests that walk over each element. */
export const SHORTEST = oneOfEachKind(byLength.toReversed());

export const LONGEST: readonly string[] = byLength.slice(0, 10).map((page) => page.path);

/** The longest page whose markup fits, such as one with a note. */
export function pageWith(pattern: RegExp): string {
  const found = byLength.find((page) => pattern.test(page.html));
  if (!found) throw new Error(`No page of the site has ${pattern}.`);
  return found.path;
}

/** The pages whose text of their own, before what is listed below it, fits. */
export function pagesWhoseText(fits: (text: string) => boolean): string[] {
  const textOf = (html: string): string =>
    html.split('<div class="prose">')[1]?.split('<section class="citations"')[0] ?? '';
  return byLength.filter(({ html }) => fits(textOf(html))).map(({ path }) => path);
}

export function pagesWith(pattern: RegExp): string[] {
  return pages.filter((page) => pattern.test(page.html)).map((page) => page.path);
}

function oneOfEachKind(ordered: readonly SitePage[]): readonly SitePage[] {
  const first = new Map<string, SitePage>();
  for (const page of ordered) if (!first.has(page.kind)) first.set(page.kind, page);
  return [...first.values()];
}

/**
 * Collects what a page does that no reader asked for: a request to another host, a font, an answer
 * that is no success, an error or warning in the console.
 */
export function listenTo(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) heard.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (hostname !== 'localhost' && protocol !== 'data:') heard.push(`foreign: ${request.url()}`);
    if (request.resourceType() === 'font') heard.push(`font: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // What a page had not fetched yet when a test left it is no failure of the page.
    if (reason !== 'net::ERR_ABORTED') heard.push(`failed: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (!response.ok()) heard.push(`${response.status()}: ${response.url()}`);
  });
  return heard;
}
