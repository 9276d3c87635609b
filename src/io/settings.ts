import { existsSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { urlOfSite } from '../core/grammar/site.ts';
import { PlainError } from '../core/model/plain-error.ts';
import { siteAddressFault } from '../core/model/site-address.ts';
import { ENGLISH } from '../core/words/words.ts';
import { sha256 } from './digest.ts';
import { readText } from './files.ts';

/** Where things are and go, from the environment; every path is absolute. */
export interface Settings {
  readonly root: string;
  readonly contentFolder: string;
  /** What maintainers make of the site besides; undefined where there is no such folder. */
  readonly newsroomFolder: string | undefined;
  /** Where the finished site is published. */
  readonly outFolder: string;
  /** Everything that can be made again; ignored by git. */
  readonly scratchFolder: string;
  /** Scratch and cache of this content folder, so that two stories never share one. */
  readonly cacheFolder: string;
  /**
   * The site's canonical address. Where site.yaml names none that can be used, nothing is published,
   * and this stands in for it while the checker says so.
   */
  readonly siteUrl: string;
  /** The same, but undefined where site.yaml names none that can be used. */
  readonly knownUrl: string | undefined;
}

/** A setting that cannot be followed. The message is one plain sentence for whoever made it. */
export class SettingsError extends PlainError {
  override name = 'SettingsError';
}

/** Nobody's address (RFC 2606). */
const STAND_IN = 'https://example.org';

const SCRATCH = '.sidelight';

const NEWSROOM = 'newsroom';

/**
 * Reads the settings: `CONTENT_DIR`, `NEWSROOM_DIR`, `OUT_DIR`, `SITE_URL`; an empty one counts as not given.
 * @throws SettingsError when one of them cannot be meant
 */
export function readSettings(env: NodeJS.ProcessEnv = process.env, root = process.cwd()): Settings {
  const contentFolder = resolve(root, env['CONTENT_DIR'] || 'content');
  if (!statSync(contentFolder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new SettingsError(
      `There is no content folder ${contentFolder}: CONTENT_DIR must name a folder that exists.`,
    );
  }
  const newsroomFolder = newsroomIn(env['NEWSROOM_DIR'], root);
  const key = sha256(relative(root, contentFolder)).slice(0, 12);
  const scratchFolder = join(root, SCRATCH);
  const cacheFolder = join(scratchFolder, key);
  refuseDeadLink(
    cacheFolder,
    `The folder ${scratchFolder}`,
    'Delete it: a build makes the folder.',
  );
  const needed = [contentFolder, cacheFolder, newsroomFolder ?? join(root, NEWSROOM)];
  const knownUrl = env['SITE_URL']
    ? givenUrl(env['SITE_URL'])
    : urlIn(join(contentFolder, 'site.yaml'));
  return {
    root,
    contentFolder,
    newsroomFolder,
    outFolder: outFolderOf(resolve(root, env['OUT_DIR'] || 'dist'), root, needed),
    scratchFolder,
    cacheFolder,
    siteUrl: knownUrl ?? STAND_IN,
    knownUrl,
  };
}

/**
 * The address under which a finished site is published.
 * @throws SettingsError when none is known
 */
export function publishedUrl({ knownUrl, contentFolder }: Settings): string {
  if (knownUrl !== undefined) return knownUrl;
  throw new SettingsError(
    `${join(contentFolder, 'site.yaml')} names no address that the site can have: "npm run check" says why.`,
  );
}

function givenUrl(text: string): string {
  const fault = siteAddressFault(text);
  if (fault === undefined) return text;
  const rule = 'it must be the full address of the site, such as "https://example.org/folder".';
  const why = ENGLISH.addressFault(fault);
  throw new SettingsError(`SITE_URL is "${text}", but ${rule} ${why}`.trimEnd());
}

/** The newsroom's folder: one that is named must be there, and the usual one need not. */
function newsroomIn(given: string | undefined, root: string): string | undefined {
  const folder = resolve(root, given || NEWSROOM);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  if (!given) return undefined;
  throw new SettingsError(
    `There is no newsroom folder ${folder}: NEWSROOM_DIR must name a folder that exists.`,
  );
}

/** The address in site.yaml, which is read just as the checker reads it. */
function urlIn(file: string): string | undefined {
  try {
    const { text, problem } = readText(file, file);
    return problem ? undefined : urlOfSite(text);
  } catch {
    return undefined;
  }
}

/**
 * Refuses a path on which a link leads nowhere: what is made there would come to stand wherever the
 * link says.
 */
function refuseDeadLink(path: string, what: string, goOn: string): void {
  if (existsSync(path)) return;
  const link = linkAt(path);
  if (link === undefined) {
    if (dirname(path) !== path) refuseDeadLink(dirname(path), what, goOn);
    return;
  }
  throw new SettingsError(
    `${what} cannot be made: ${path} is a link that leads nowhere (${link}). ${goOn}`,
  );
}

/** What the link at a path says; undefined where there is none, or a link on the way is dead. */
function linkAt(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

/** What is published replaces the whole folder, so it must not be one that holds anything else. */
function outFolderOf(outFolder: string, root: string, needed: readonly string[]): string {
  refuseDeadLink(
    outFolder,
    `OUT_DIR, ${outFolder},`,
    'Delete it, or make the folder that it leads to.',
  );
  const own = ['src', 'public', 'node_modules', '.git'].map((it) => join(root, it));
  const sources = [...needed, ...own];
  const holds = [root, join(root, SCRATCH), ...sources].some((it) => isIn(outFolder, it));
  // A link on the way may lead there too.
  const real = realOf(outFolder);
  const isInside = [outFolder, real].some((place) =>
    [...sources, ...sources.map(realOf)].some((it) => isIn(it, place)),
  );
  if (holds || isInside) {
    throw new SettingsError(
      `OUT_DIR is ${outFolder}, whose files the project needs: it must name a folder of its own.`,
    );
  }
  return outFolder;
}

/** A path without the links on its way; what is not there yet is kept as it is written. */
function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realOf(parent), basename(path));
  }
}

/** Tells whether a path is a folder or lies in it; both are absolute. */
export function isIn(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}
