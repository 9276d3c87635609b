import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentSecurityPolicy, inlineParts, withPolicy } from '../core/exports/csp.ts';

/** What stands in public/_headers where the policy of the whole site goes. */
const PLACEHOLDER = '{content-security-policy}';

/**
 * Gives every page of a finished site its Content-Security-Policy, and the header file the union of
 * all of them, for hosts that read one.
 * @param folder the built site, not yet published
 */
export async function harden(folder: string): Promise<void> {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((each) => each.endsWith('.html')).sort()) {
    const path = join(folder, name);
    const html = await readFile(path, 'utf8');
    const parts = inlineParts(html);
    const hashes = { scripts: parts.scripts.map(hashOf), styles: parts.styles.map(hashOf) };
    hashes.scripts.forEach((hash) => scripts.add(hash));
    hashes.styles.forEach((hash) => styles.add(hash));
    await writeFile(path, withPolicy(html, contentSecurityPolicy(hashes, 'meta')));
  }
  const headers = join(folder, '_headers');
  if (!existsSync(headers)) return;
  const policy = contentSecurityPolicy({ scripts: [...scripts], styles: [...styles] }, 'header');
  await writeFile(headers, (await readFile(headers, 'utf8')).replace(PLACEHOLDER, policy));
}

function hashOf(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
