import type { PageFault } from './page-fault.ts';

/** What is known of a page's links, and of what links to it can name. */
export interface LinkedPage {
  /** The file below the site's folder. */
  readonly name: string;
  readonly ids: ReadonlySet<string>;
  /** As they are written. */
  readonly links: readonly string[];
}

/** Stands for the site's own host, which no file knows. */
const HOST = 'http://site.invalid';

/** Fragments that every page has, and directives to the browser that are none (HTML, 7.4.6.3). */
const ALWAYS = /^(?:top)?$|^:~:/i;

/**
 * The links that stay on the site and lead to no file, or to a part that its page does not have.
 * @param files all files of the site, with forward slashes
 * @param base the path that the site is published at; empty at the root
 */
export function deadLinks(
  pages: readonly LinkedPage[],
  files: ReadonlySet<string>,
  base: string,
): PageFault[] {
  const ids = new Map(pages.map((page) => [page.name, page.ids]));
  return pages.flatMap(({ name, links }) => {
    const address = `${HOST}${base}/${name.replace(/(^|\/)index\.html$/, '$1')}`;
    return [...new Set(links)].flatMap((link) => {
      const message = faultOf(link, address, base, files, ids);
      return message === undefined ? [] : [{ page: name, message }];
    });
  });
}

function faultOf(
  link: string,
  from: string,
  base: string,
  files: ReadonlySet<string>,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  const url = URL.parse(link, from);
  if (!url) return `The link "${link}" is no address.`;
  if (url.origin !== HOST) return undefined;
  const path = decoded(url.pathname);
  const below = path?.startsWith(`${base}/`) ? path.slice(base.length + 1) : undefined;
  const file = below === undefined ? '' : below.replace(/(^|\/)$/, '$1index.html');
  if (!files.has(file)) return `The link "${link}" leads to nothing on this site.`;
  const fragment = decoded(url.hash.slice(1));
  if (fragment !== undefined && ALWAYS.test(fragment)) return undefined;
  const known = ids.get(file);
  if (!known || (fragment !== undefined && known.has(fragment))) return undefined;
  return `The link "${link}" leads to a part that its page does not have.`;
}

/** @returns undefined where the percent signs spell no text */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
