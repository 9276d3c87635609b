import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { COLLECTIONS, kindOf } from '../core/kinds/index.ts';

/** One page of a built site. */
export interface BuiltPage {
  /** Path of the file as messages show it: from the working folder, with forward slashes. */
  readonly file: string;
  /** Address below the site's base, such as `/claims/` or `/404.html`. */
  readonly path: string;
  readonly html: string;
}

/** Words in addresses that are the site's own and no id of an entry: `/claims/topic/…`. */
const OWN_WORDS = new Set(COLLECTIONS.flatMap((collection) => kindOf(collection).reserved ?? []));

/**
 * What the addresses of pages of one kind have in common.
 * @param path an address, such as `/actors/` for the index or `/actors/jane-doe/` for an actor
 * @returns the same with each id as a star: `/actors`, `/actors/*`, `/claims/topic/*`
 */
export function pageKindOf(path: string): string {
  const [section = '', first, ...rest] = path.split('/').filter((part) => part !== '');
  if (first === undefined) return `/${section}`;
  const parts = OWN_WORDS.has(first) ? [first, ...rest.map(() => '*')] : ['*', ...rest];
  return `/${[section, ...parts].join('/')}`;
}

/**
 * Reads every page below a folder, in the order of their addresses.
 * @throws when the folder cannot be read
 */
export async function readBuiltPages(folder: string): Promise<BuiltPage[]> {
  const names = (await readdir(folder, { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html'))
    .sort();
  return Promise.all(
    names.map(async (name) => ({
      file: relative(process.cwd(), join(folder, name)).replaceAll('\\', '/'),
      path: `/${name.replace(/(^|\/)index\.html$/, '$1')}`,
      html: await readFile(join(folder, name), 'utf8'),
    })),
  );
}
