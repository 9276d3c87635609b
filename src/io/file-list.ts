import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256 } from './digest.ts';

/**
 * A list of the files of a folder with what each holds, in the form of `sha256sum` (GNU coreutils),
 * so that anybody can check a copy of a site: `sha256sum --check --quiet SHA256SUMS`. It lies in the
 * folder that it lists, is moved with it, and is the mark by which a later build knows the folder.
 */
export const LIST_NAME = 'SHA256SUMS';

/** The first line of a list of ours; `sha256sum` passes over it. */
const MARK = '# Files that Sidelight made, with the SHA-256 of each.';

/** Paths below a folder, with forward slashes, and the SHA-256 of each file in hexadecimal. */
export type FileList = ReadonlyMap<string, string>;

/** How a folder departs from a list; each is a list of paths in order. */
export interface Departure {
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  readonly added: readonly string[];
}

/**
 * Lists what lies in a folder, whole or in parts.
 * @param wanted which paths to list, by default all but the list itself
 * @throws when something there is neither a plain file nor a folder, or cannot be read
 */
export async function listFiles(
  folder: string,
  wanted: (path: string) => boolean = (path) => path !== LIST_NAME,
): Promise<FileList> {
  const paths = (await pathsIn(folder)).filter(wanted);
  const sums = await Promise.all(
    paths.map(async (path): Promise<[string, string]> => {
      const place = join(folder, path);
      // A link counts as what it is and not as what it leads to: it never fits a list.
      if (!lstatSync(place).isFile()) return [path, ''];
      return [path, sha256(await readFile(place))];
    }),
  );
  return new Map(sums);
}

/** Everything in a folder that is no folder, in order; nothing where there is no folder. */
export async function pathsIn(folder: string): Promise<string[]> {
  const entries = await entriesIn(folder);
  return entries.filter(({ isFolder }) => !isFolder).map(({ path }) => path);
}

/** The folders of a folder that nothing lies in, in order. */
export async function emptyFoldersIn(folder: string): Promise<string[]> {
  const paths = await entriesIn(folder);
  const full = new Set(paths.map(({ path }) => dirname(path)));
  return paths.filter(({ path, isFolder }) => isFolder && !full.has(path)).map(({ path }) => path);
}

async function entriesIn(folder: string): Promise<{ path: string; isFolder: boolean }[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .map((entry) => ({
      path: join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
      isFolder: entry.isDirectory(),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Writes a list into its folder, or into a file elsewhere. */
export async function writeList(list: FileList, file: string): Promise<string> {
  const lines = [...list].map(([path, sum]) => `${sum}  ${path}`);
  const text = `${[MARK, ...lines].join('\n')}\n`;
  await writeFile(file, text);
  return text;
}

/** Reads a list; undefined where there is none, or none of ours that is whole. */
export function readList(file: string): FileList | undefined {
  if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  const [mark, ...lines] = readFileSync(file, 'utf8').split('\n');
  if (mark !== MARK || lines.pop() !== '') return undefined;
  const rows = lines.map((line) => /^([\da-f]{64}) {2}(.+)$/.exec(line));
  if (rows.some((row) => row === null)) return undefined;
  return new Map(rows.map((row) => [row?.[2] ?? '', row?.[1] ?? '']));
}

/** Compares a folder's files with a list of what they should be. */
export function compareLists(should: FileList, is: FileList): Departure {
  const paths = [...should.keys()];
  return {
    changed: paths.filter((path) => is.has(path) && is.get(path) !== should.get(path)),
    missing: paths.filter((path) => !is.has(path)),
    added: [...is.keys()].filter((path) => !should.has(path)),
  };
}
