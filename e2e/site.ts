import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { filesIn, SITE_URL } from './newsroom.ts';

/** Reading a built site from its folder, as the tests of whole builds do. */

const MACHINE_FILES = /\.(?:json|jsonld|xml|txt|bib|csv|webmanifest)$/;

export function read(site: string, file: string): string {
  return readFileSync(path.join(site, file), 'utf8');
}

/** The pages below a folder, by their path in it. */
export function pagesIn(site: string): string[] {
  return filesIn(site).filter((name) => name.endsWith('.html'));
}

/** The words of a page's `<title>`. */
export function titleOf(html: string): string {
  return unescape(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '');
}

/**
 * Every link of a site, in pages and machine files, that leads to this site but to nothing there,
 * as `file: link`.
 */
export function brokenLinks(site: string): string[] {
  const ids = new Map<string, Set<string>>();
  const leadsSomewhere = (link: string, from: string): boolean => {
    const url = URL.parse(link, `${SITE_URL}/${from}`);
    if (!url) return false;
    // Whom a site names as its contact may have an address of mail.
    if (url.origin !== new URL(SITE_URL).origin) return /^(?:https?|mailto):$/.test(url.protocol);
    if (!url.href.startsWith(`${SITE_URL}/`)) return false;
    const name = decodeURI(url.pathname).slice(new URL(SITE_URL).pathname.length + 1);
    const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
    if (!existsSync(path.join(site, file))) return false;
    if (url.hash === '' || !file.endsWith('.html')) return true;
    let known = ids.get(file);
    if (!known) ids.set(file, (known = idsIn(read(site, file))));
    return known.has(decodeURIComponent(url.hash.slice(1)));
  };
  return filesIn(site).flatMap((file) => {
    const links = file.endsWith('.html')
      ? attributes(read(site, file), 'href|src|action')
      : MACHINE_FILES.test(file)
        ? (read(site, file).match(/https:\/\/example\.org\b[^\s"'<>\\)}\]]*/g) ?? [])
        : [];
    const from = file.replace(/(^|\/)index\.html$/, '$1');
    return links.filter((link) => !leadsSomewhere(link, from)).map((link) => `${file}: ${link}`);
  });
}

function idsIn(html: string): Set<string> {
  return new Set(attributes(html, 'id'));
}

/** The values of attributes in HTML that Astro wrote: always in double quotes. */
function attributes(html: string, names: string): string[] {
  return [...html.matchAll(new RegExp(`\\s(?:${names})="([^"]*)"`, 'g'))].map(([, value = '']) =>
    unescape(value),
  );
}

function unescape(text: string): string {
  return text
    .replaceAll(/&#(x?)([\da-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(parseInt(code, hex ? 16 : 10)),
    )
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
