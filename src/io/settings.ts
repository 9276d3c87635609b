import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parse } from 'yaml';
import { limitProblem, yamlLimitProblem } from '../core/grammar/limits.ts';
import { readText } from './files.ts';

/** Where things are and go, from the environment; every path is absolute. */
export interface Settings {
  readonly root: string;
  readonly contentFolder: string;
  /** Where the finished site is published. */
  readonly outFolder: string;
  /** Everything that can be made again; ignored by git. */
  readonly scratchFolder: string;
  /** Scratch and cache of this content folder, so that two stories never share one. */
  readonly cacheFolder: string;
  /** The site's canonical address. */
  readonly siteUrl: string;
}

/** A setting that cannot be followed. The message is one plain sentence for whoever made it. */
export class SettingsError extends Error {
  override name = 'SettingsError';
  // Astro prints it when the configuration cannot be loaded, and it is no help.
  override stack = undefined;
}

/** Stands in where neither `SITE_URL` nor site.yaml gives a usable address (RFC 2606). */
const FALLBACK_URL = 'https://example.org';

const SCRATCH = '.sidelight';

/**
 * Reads the settings: `CONTENT_DIR`, `OUT_DIR`, `SITE_URL`; an empty one counts as not given.
 * @throws SettingsError when one of them cannot be meant
 */
export function readSettings(env: NodeJS.ProcessEnv = process.env, root = process.cwd()): Settings {
  const contentFolder = resolve(root, env['CONTENT_DIR'] || 'content');
  if (!statSync(contentFolder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new SettingsError(
      `There is no content folder ${contentFolder}: CONTENT_DIR must name a folder that exists.`,
    );
  }
  const key = createHash('sha256').update(relative(root, contentFolder)).digest('hex').slice(0, 12);
  const scratchFolder = join(root, SCRATCH);
  const cacheFolder = join(scratchFolder, key);
  const needed = [contentFolder, cacheFolder];
  return {
    root,
    contentFolder,
    outFolder: outFolderOf(resolve(root, env['OUT_DIR'] || 'dist'), root, needed),
    scratchFolder,
    cacheFolder,
    siteUrl: env['SITE_URL'] ? givenUrl(env['SITE_URL']) : urlIn(join(contentFolder, 'site.yaml')),
  };
}

/** The path under which the site is published: `` or `/folder`. */
export function basePath(siteUrl: string): string {
  return new URL(siteUrl).pathname.replace(/\/+$/, '');
}

function givenUrl(text: string): string {
  if (isSiteUrl(text)) return text;
  throw new SettingsError(
    `SITE_URL is "${text}", but it must be the full address of the site, such as "https://example.org/folder".`,
  );
}

/** Tells whether a whole site can have this address: http(s), and nothing after the path. */
function isSiteUrl(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.href === url.origin + url.pathname;
}

/** A broken site.yaml is reported by the corpus; here it must only not stand in the way. */
function urlIn(file: string): string {
  try {
    const { text, problem } = readText(file, file);
    if (problem || limitProblem(text, file) || yamlLimitProblem(text, file)) return FALLBACK_URL;
    const { url } = parse(text, { maxAliasCount: 0, logLevel: 'error' }) as { url?: unknown };
    return typeof url === 'string' && isSiteUrl(url) ? url : FALLBACK_URL;
  } catch {
    return FALLBACK_URL;
  }
}

/** What is published replaces the whole folder, so it must not be one that holds anything else. */
function outFolderOf(outFolder: string, root: string, needed: readonly string[]): string {
  const own = ['src', 'public', 'node_modules', '.git'].map((it) => join(root, it));
  const sources = [...needed, ...own];
  const holds = [root, join(root, SCRATCH), ...sources].some((it) => isIn(outFolder, it));
  if (holds || sources.some((it) => isIn(it, outFolder))) {
    throw new SettingsError(
      `OUT_DIR is ${outFolder}, whose files the project needs: it must name a folder of its own.`,
    );
  }
  return outFolder;
}

/** Tells whether a path is a folder or lies in it; both are absolute. */
export function isIn(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}
