import { existsSync } from 'node:fs';
import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentSecurityPolicy, DEFAULT_POLICY } from '../core/exports/csp.ts';
import type { InlineHashes } from '../core/exports/csp.ts';
import { readFinishedPage } from '../core/html/finished-page.ts';
import { inlineHash } from './digest.ts';
import type { PageFault } from './page-fault.ts';
import { headersFor, readHeaderRules } from './serve/header-rules.ts';
import { deadLinks } from './site-links.ts';
import type { LinkedPage } from './site-links.ts';

const POLICY = 'Content-Security-Policy';

/** The page that hosts send where there is none. */
const NOT_FOUND = '404.html';

/** What a page's header says, for the addresses below one section of the site. */
interface Section {
  readonly scripts: Set<string>;
  readonly styles: Set<string>;
}

/**
 * Reads every page of a site as a browser would, completes it, and writes the policies of its
 * sections into the header file, for hosts that read one. A section's policy names all hashes of
 * its pages; one policy for the whole site would be longer than many a page.
 * @param folder the built site, not yet published
 * @param base the path that the site is published at, such as `/news`; empty at the root
 * @returns what is wrong with the pages; a site with faults must not be published
 */
export async function finishSite(folder: string, base: string): Promise<PageFault[]> {
  const names = (await readdir(folder, { recursive: true })).map((name) =>
    name.replaceAll('\\', '/'),
  );
  const sections = new Map<string, Section>();
  const inline = new Map<string, InlineHashes>();
  const pages: LinkedPage[] = [];
  const faults: PageFault[] = [];
  for (const name of names.filter((each) => each.endsWith('.html')).sort()) {
    const path = join(folder, name);
    const source = await readFile(path, 'utf8');
    const page = readFinishedPage(source);
    const hashes = { scripts: page.scripts.map(inlineHash), styles: page.styles.map(inlineHash) };
    const messages = [...page.faults, ...policyFaults(page.policies, hashes)];
    faults.push(...messages.map((message) => ({ page: name, message })));
    pages.push({ name, ids: page.ids, links: page.links });
    const section = sectionOf(sections, patternOf(name));
    hashes.scripts.forEach((hash) => section.scripts.add(hash));
    hashes.styles.forEach((hash) => section.styles.add(hash));
    inline.set(name, hashes);
    if (page.html !== source) await writeFile(path, page.html);
  }
  faults.push(...deadLinks(pages, new Set(names), base));
  const headers = join(folder, '_headers');
  if (existsSync(headers)) {
    // It is the answer to every address that has no page, with the headers of that address.
    const missing = sections.get(patternOf(NOT_FOUND));
    for (const section of missing ? sections.values() : []) {
      missing?.scripts.forEach((hash) => section.scripts.add(hash));
      missing?.styles.forEach((hash) => section.styles.add(hash));
    }
    await appendFile(headers, headerRules(sections, base));
    faults.push(...headerFaults(inline, await readFile(headers, 'utf8'), base));
  }
  return faults;
}

/** The addresses that share a header with a page: those below its first folder. */
function patternOf(name: string): string {
  if (name === 'index.html') return '/';
  const [first = '', ...rest] = name.split('/');
  return rest.length > 0 ? `/${first}/*` : `/${first}`;
}

function sectionOf(sections: Map<string, Section>, pattern: string): Section {
  const section = sections.get(pattern) ?? { scripts: new Set(), styles: new Set() };
  sections.set(pattern, section);
  return section;
}

function headerRules(sections: ReadonlyMap<string, Section>, base: string): string {
  return [...sections]
    .map(([pattern, { scripts, styles }]) => {
      const hashes = { scripts: [...scripts], styles: [...styles] };
      return `${base}${pattern}\n  ${POLICY}: ${contentSecurityPolicy(hashes, 'header')}\n`;
    })
    .join('');
}

/** A page's one policy names what stands in it, no more and no less: its template wrote both. */
function policyFaults(policies: readonly string[], hashes: InlineHashes): string[] {
  const [policy, second] = policies;
  if (policy === undefined) return [`It has no ${POLICY}.`];
  if (second !== undefined) return [`It has more than one ${POLICY}.`];
  if (policy === contentSecurityPolicy(hashes, 'meta')) return [];
  return [`Its ${POLICY} does not fit its inline scripts and styles.`];
}

/** The header that a host sends with a page must let the page's own parts run, and nothing else. */
function headerFaults(
  inline: ReadonlyMap<string, InlineHashes>,
  text: string,
  base: string,
): PageFault[] {
  const rules = readHeaderRules(text);
  return [...inline].flatMap(([name, { scripts, styles }]) => {
    const address = encodeURI(`${base}/${name.replace(/(^|\/)index\.html$/, '$1')}`);
    const all = headersFor(rules, address).find(([header]) => header === POLICY)?.[1] ?? '';
    // A browser keeps to all policies that an address has.
    const policies = all.split(/, */);
    const sent = policies.at(-1) ?? '';
    const named = (directive: string): string[] =>
      new RegExp(`(?:^|; )${directive}-src ([^;]*)`).exec(sent)?.[1]?.match(/sha256-[^']+/g) ?? [];
    const own = { scripts: named('script'), styles: named('style') };
    const fits =
      policies.slice(0, -1).every((policy) => policy === DEFAULT_POLICY) &&
      sent === contentSecurityPolicy(own, 'header') &&
      scripts.every((hash) => own.scripts.includes(hash)) &&
      styles.every((hash) => own.styles.includes(hash));
    return fits ? [] : [{ page: name, message: `${POLICY} of _headers does not fit it.` }];
  });
}
