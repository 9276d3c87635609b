import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentSecurityPolicy, inlineParts, withPolicy } from '../core/exports/csp.ts';

/** Inline scripts and styles of the pages of one section, by their hashes. */
interface Section {
  readonly scripts: Set<string>;
  readonly styles: Set<string>;
}

/** The page that hosts send where there is none. */
const NOT_FOUND = '404.html';

/**
 * Gives every page of a finished site its Content-Security-Policy, and the header file one for each
 * section, for hosts that read one. A section's policy names all hashes of its pages; one policy for
 * the whole site would be longer than many a page.
 * @param folder the built site, not yet published
 * @param base the path that the site is published at, such as `/news`; empty at the root
 */
export async function harden(folder: string, base: string): Promise<void> {
  const sections = new Map<string, Section>();
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((each) => each.endsWith('.html')).sort()) {
    const path = join(folder, name);
    const html = await readFile(path, 'utf8');
    const parts = inlineParts(html);
    const hashes = { scripts: parts.scripts.map(hashOf), styles: parts.styles.map(hashOf) };
    const pattern = patternOf(name.replaceAll('\\', '/'));
    const section = sections.get(pattern) ?? { scripts: new Set(), styles: new Set() };
    sections.set(pattern, section);
    hashes.scripts.forEach((hash) => section.scripts.add(hash));
    hashes.styles.forEach((hash) => section.styles.add(hash));
    await writeFile(path, withPolicy(html, contentSecurityPolicy(hashes, 'meta')));
  }
  const headers = join(folder, '_headers');
  if (!existsSync(headers)) return;
  // It is the answer to every address that has no page, with the headers of that address.
  const missing = sections.get(patternOf(NOT_FOUND));
  for (const section of missing ? sections.values() : []) {
    missing?.scripts.forEach((hash) => section.scripts.add(hash));
    missing?.styles.forEach((hash) => section.styles.add(hash));
  }
  const rules = [...sections].map(([pattern, { scripts, styles }]) => {
    const policy = contentSecurityPolicy({ scripts: [...scripts], styles: [...styles] }, 'header');
    return `${base}${pattern}\n  Content-Security-Policy: ${policy}\n`;
  });
  await appendFile(headers, rules.join(''));
}

/** The addresses that share a header with a page: those below its first folder. */
function patternOf(name: string): string {
  if (name === 'index.html') return '/';
  const [first = '', ...rest] = name.split('/');
  return rest.length > 0 ? `/${first}/*` : `/${first}`;
}

function hashOf(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
