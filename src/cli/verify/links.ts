import { LinkChecker, LinkState } from 'linkinator';
import type { LinkResult } from 'linkinator';
import type { Finding } from './finding.ts';
import type { PageFacts } from './page-facts.ts';

/** A built site that is published at an address. */
export interface PublishedFolder {
  readonly folder: string;
  /** With its base path and without a final slash. */
  readonly siteUrl: string;
}

/**
 * Checks every link of every page that stays on the site; links to other sites are not fetched.
 *
 * linkinator asks for each address as a browser would. It forgets a fragment that it meets after
 * it has read the page the fragment belongs to, so fragments are compared with the ids of the
 * parsed pages instead.
 */
export async function checkLinks(
  pages: readonly PageFacts[],
  site: PublishedFolder,
): Promise<Finding[]> {
  const broken = await brokenAddresses(site, pages.length);
  const byAddress = new Map(pages.map((page) => [page.url.href, page]));
  const findings: Finding[] = [];
  for (const { file, links } of pages) {
    for (const { url, line, column } of links) {
      const report = (rule: string, message: string): void => {
        findings.push({ file, line, column, rule, message });
      };
      const address = url.href.slice(0, url.href.length - url.hash.length);
      const fragment = decodeURIComponent(url.hash.slice(1));
      const failure = broken.get(address);
      const target = byAddress.get(address);
      if (failure) {
        failure.isTold = true;
        report('broken-link', failure.message);
      } else if (
        url.origin === new URL(site.siteUrl).origin &&
        !address.startsWith(`${site.siteUrl}/`)
      ) {
        report(
          'broken-link',
          `${address} is not below ${site.siteUrl}/, where the site is published.`,
        );
      } else if (target && fragment !== '' && !target.ids.has(fragment)) {
        report('broken-fragment', `${target.file} has no element with the id "${fragment}".`);
      }
    }
  }
  // What no reader clicks on, such as an icon, has no place among the links of its page.
  for (const { isTold, message, parent } of broken.values()) {
    const file = pages.find((page) => page.file.endsWith(`/${parent}`))?.file ?? parent;
    if (!isTold) findings.push({ file, line: 1, column: 1, rule: 'broken-link', message });
  }
  return findings;
}

interface Failure {
  readonly message: string;
  /** The file below the folder in which linkinator met the address first. */
  readonly parent: string;
  isTold: boolean;
}

/** Host and port that linkinator serves the folder at. */
const LOCAL = /^http:\/\/127\.0\.0\.1:\d+/;

/**
 * The addresses below the site that a page needs and that nothing answers, as they will be published.
 *
 * @param pageCount how many pages linkinator has to read
 */
async function brokenAddresses(
  { folder, siteUrl }: PublishedFolder,
  pageCount: number,
): Promise<Map<string, Failure>> {
  const base = new URL(siteUrl).pathname.replace(/\/$/, '');
  const { links } = await new LinkChecker().check({
    path: '**/*.html',
    serverRoot: folder,
    // An address without its final slash costs every reader a second request.
    redirects: 'error',
    // The folder is served at the root of a local port; its pages link to where it will be.
    urlRewriteExpressions: [
      { pattern: new RegExp(`(?<=${LOCAL.source})${literal(base)}/`), replacement: '/' },
    ],
    linksToSkip: (url) => Promise.resolve(!LOCAL.test(url)),
  });
  // Where it starts it came from nowhere. A page that is skipped would be a page without dead links.
  const read = links.filter(({ parent, state }) => !parent && state !== LinkState.SKIPPED);
  if (read.length < pageCount) {
    throw new Error(`linkinator read ${read.length} of the ${pageCount} pages.`);
  }
  const broken = links.filter(({ state }) => state === LinkState.BROKEN);
  return new Map(broken.map((link) => [published(link, siteUrl), failureOf(link)]));
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function published({ url }: LinkResult, siteUrl: string): string {
  return `${siteUrl}/${url.replace(LOCAL, '').replace(/^\//, '')}`;
}

function failureOf({ url, status = 0, parent = '' }: LinkResult): Failure {
  const redirected = status >= 300 && status < 400;
  const message = redirected
    ? `/${url} is redirected: link to the address that it leads to.`
    : `Nothing is published at /${url}.`;
  return { message, parent, isTold: false };
}
