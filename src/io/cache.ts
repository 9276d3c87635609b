import { existsSync, lstatSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { compareLists, LIST_NAME, listFiles, readList, writeList } from './file-list.ts';

/** Where Astro keeps finished pages between builds. */
const PAGES = 'dist/';

/** Folders of a cache. A link in the place of one would lead a build to somebody's own files. */
const FOLDERS = ['dist', 'html'];

/** What tells Astro which pages it may reuse, and what they show. */
const STORES = ['data-store.json', 'incremental-build.json'];

const FILES = [...STORES, LIST_NAME, 'unfinished'];

const LISTED = (path: string): boolean => path.startsWith(PAGES) || STORES.includes(path);

/**
 * Compares what an earlier build kept for reuse with the list that it wrote at its end. What does
 * not fit is removed, so that this build makes it again: a page by itself, everything where the
 * stores do not fit. Bodies have the digest of their text in their names, and are compared with it
 * when they are read.
 * @param folder the cache of one story
 * @returns a sentence about what was removed, if anything was
 */
export async function trustCache(folder: string): Promise<string | undefined> {
  await removeMisfits(folder);
  const is = await listFiles(folder, LISTED);
  if (is.size === 0) return undefined;
  const list = readList(join(folder, LIST_NAME));
  const { changed, missing, added } = compareLists(list ?? new Map(), is);
  const unfit = [...changed, ...added, ...missing].sort();
  const [first] = unfit;
  if (first === undefined) return undefined;
  const whole = [...unfit].some((path) => STORES.includes(path));
  const removed = whole ? [PAGES, ...STORES] : unfit;
  for (const path of removed) await rm(join(folder, path), { recursive: true, force: true });
  if (!list)
    return 'What an earlier build kept has no list of its files: all pages are made again.';
  const rest = unfit.length > 1 ? ` and ${unfit.length - 1} more` : '';
  return (
    `Changed since the last build: ${join(folder, first)}${rest}. ` +
    `${whole ? 'All pages are' : 'What it shows is'} made again.`
  );
}

/** Removes links, pipes and the like where a build needs a file or a folder of its own. */
async function removeMisfits(folder: string): Promise<void> {
  for (const name of [...FOLDERS, ...FILES]) {
    const path = join(folder, name);
    const stats = lstatSync(path, { throwIfNoEntry: false });
    const fits = FOLDERS.includes(name) ? stats?.isDirectory() : stats?.isFile();
    if (fits === false) await rm(path, { recursive: true });
  }
}

/** Lists what the next build may reuse. */
export async function sealCache(folder: string): Promise<void> {
  await writeList(await listFiles(folder, LISTED), join(folder, LIST_NAME));
}

/** Removes what an unfinished build may have left half made. */
export async function dropCache(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  await removeMisfits(folder);
  for (const path of [PAGES, ...STORES, LIST_NAME]) {
    await rm(join(folder, path), { recursive: true, force: true });
  }
}
