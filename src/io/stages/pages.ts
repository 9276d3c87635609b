import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentSecurityPolicy } from '../../core/exports/csp.ts';
import type { InlineHashes } from '../../core/exports/csp.ts';
import { readFinishedPage } from '../../core/html/finished-page.ts';
import { inlineHash } from '../digest.ts';
import type { PageFault } from '../page-fault.ts';
import { deadLinks } from '../site-links.ts';
import type { LinkedPage } from '../site-links.ts';
import type { Stage } from './stage.ts';

const POLICY = 'Content-Security-Policy';

export const pages: Stage = {
  name: 'pages',
  about: 'Reads every page as a browser would, completes it, and follows its links.',
  phase: 'check',
  async run({ folder, base, inline }) {
    const names = (await readdir(folder, { recursive: true })).map((name) =>
      name.replaceAll('\\', '/'),
    );
    const linked: LinkedPage[] = [];
    const faults: PageFault[] = [];
    for (const name of names.filter((each) => each.endsWith('.html')).sort()) {
      const path = join(folder, name);
      const source = await readFile(path, 'utf8');
      const page = readFinishedPage(source);
      const hashes = { scripts: page.scripts.map(inlineHash), styles: page.styles.map(inlineHash) };
      const messages = [...page.faults, ...policyFaults(page.policies, hashes)];
      faults.push(...messages.map((message) => ({ page: name, message })));
      linked.push({ name, ids: page.ids, links: page.links });
      inline.set(name, hashes);
      if (page.html !== source) await writeFile(path, page.html);
    }
    return [...faults, ...deadLinks(linked, new Set(names), base)];
  },
};

/** A page's one policy names what stands in it, no more and no less: its template wrote both. */
function policyFaults(policies: readonly string[], hashes: InlineHashes): string[] {
  const [policy, second] = policies;
  if (policy === undefined) return [`It has no ${POLICY}.`];
  if (second !== undefined) return [`It has more than one ${POLICY}.`];
  if (policy === contentSecurityPolicy(hashes, 'meta')) return [];
  return [`Its ${POLICY} does not fit its inline scripts and styles.`];
}
