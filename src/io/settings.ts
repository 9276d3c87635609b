import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parse } from 'yaml';

/** Where things are and go, from the environment; every path is absolute. */
export interface Settings {
  readonly root: string;
  readonly contentFolder: string;
  /** Where the finished site is published. */
  readonly outFolder: string;
  /** Scratch and cache of this content folder, so that two stories never share one. */
  readonly cacheFolder: string;
  /** The site's canonical address. */
  readonly siteUrl: string;
}

/** Stands in where neither `SITE_URL` nor site.yaml gives a usable address (RFC 2606). */
const FALLBACK_URL = 'https://example.org';

/** Reads the settings: `CONTENT_DIR`, `OUT_DIR`, `SITE_URL`. */
export function readSettings(env: NodeJS.ProcessEnv = process.env, root = process.cwd()): Settings {
  const contentFolder = resolve(root, env['CONTENT_DIR'] || 'content');
  const key = createHash('sha256').update(relative(root, contentFolder)).digest('hex').slice(0, 12);
  return {
    root,
    contentFolder,
    outFolder: resolve(root, env['OUT_DIR'] || 'dist'),
    cacheFolder: join(root, '.sidelight', key),
    siteUrl: env['SITE_URL'] || urlIn(join(contentFolder, 'site.yaml')),
  };
}

/** The path under which the site is published: `` or `/folder`. */
export function basePath(siteUrl: string): string {
  return new URL(siteUrl).pathname.replace(/\/+$/, '');
}

/** A broken site.yaml is reported by the corpus; here it must only not stand in the way. */
function urlIn(file: string): string {
  try {
    const { url } = parse(readFileSync(file, 'utf8')) as { url?: unknown };
    return typeof url === 'string' && URL.canParse(url) ? url : FALLBACK_URL;
  } catch {
    return FALLBACK_URL;
  }
}
