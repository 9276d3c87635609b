import { existsSync } from 'node:fs';
import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentSecurityPolicy, DEFAULT_POLICY } from '../../core/exports/csp.ts';
import type { InlineHashes } from '../../core/exports/csp.ts';
import type { PageFault } from '../page-fault.ts';
import { headersFor, readHeaderRules } from '../serve/header-rules.ts';
import type { Stage } from './stage.ts';

const POLICY = 'Content-Security-Policy';

/** The page that hosts send where there is none. */
const NOT_FOUND = '404.html';

/** What a page's header says, for the addresses below one section of the site. */
interface Section {
  readonly scripts: Set<string>;
  readonly styles: Set<string>;
}

/**
 * A section's policy names all hashes of its pages; one policy for the whole site would be longer
 * than many a page.
 */
export const headers: Stage = {
  name: 'headers',
  about: 'Writes the policies of sections into the file of headers, for hosts that read one.',
  phase: 'check',
  async run({ folder, base, inline }) {
    const file = join(folder, '_headers');
    if (!existsSync(file)) return [];
    await appendFile(file, headerRules(sectionsOf(inline), base));
    return headerFaults(inline, await readFile(file, 'utf8'), base);
  },
};

/** The sections of a site, by the addresses that they are. */
function sectionsOf(inline: ReadonlyMap<string, InlineHashes>): Map<string, Section> {
  const sections = new Map<string, Section>();
  for (const [name, hashes] of inline) add(sectionOf(sections, patternOf(name)), hashes);
  // It is the answer to every address that has no page, with the headers of that address.
  const missing = inline.get(NOT_FOUND);
  if (missing) for (const section of sections.values()) add(section, missing);
  return sections;
}

function add(section: Section, { scripts, styles }: InlineHashes): void {
  scripts.forEach((hash) => section.scripts.add(hash));
  styles.forEach((hash) => section.styles.add(hash));
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
