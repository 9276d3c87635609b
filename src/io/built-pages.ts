import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** One page of a built site. */
export interface BuiltPage {
  /** Path of the file as messages show it: from the working folder, with forward slashes. */
  readonly file: string;
  /** Address below the site's base, such as `/claims/` or `/404.html`. */
  readonly path: string;
  readonly html: string;
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
