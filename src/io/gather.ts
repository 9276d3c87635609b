import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { brokenFile, parseEntry } from '../core/grammar/entry.ts';
import type { ParseResult } from '../core/grammar/entry.ts';
import { readFileName } from '../core/grammar/file-name.ts';
import type { FileName } from '../core/grammar/file-name.ts';
import { didYouMean, nearest } from '../core/grammar/near.ts';
import { parseSite } from '../core/grammar/site.ts';
import type { ParsedSite } from '../core/grammar/site.ts';
import { COLLECTIONS, isCollection } from '../core/model/collections.ts';
import type { Collection } from '../core/model/collections.ts';
import type { EntryId } from '../core/model/ids.ts';
import type { Problem } from '../core/model/problem.ts';
import { listFolder, readText, reasonOf } from './files.ts';

/** The name of the file with the settings of the whole site. */
export const SITE_FILE = 'site.yaml';

/** The figures of a data set as they were found; without text where they could not be read. */
export interface TableFile {
  readonly shown: string;
  readonly text: string | undefined;
}

/** A content folder as it was read, each file parsed by itself. */
export interface Gathered {
  readonly results: readonly ParseResult[];
  readonly figures: ReadonlyMap<EntryId, TableFile>;
  readonly site: ParsedSite | undefined;
  /** What is wrong with files as files; what is wrong inside them is in their results. */
  readonly problems: readonly Problem[];
  /** How many files were read. */
  readonly files: number;
  /** Whether every folder could be read. */
  readonly complete: boolean;
}

/**
 * Reads a content folder. Under a name that is nearly right, a file or folder is read as what
 * the right name promises, so that one wrong name gives one problem.
 * @param shown the folder's path for messages
 * @throws when the folder itself cannot be read
 */
export async function gatherContent(folder: string, shown: string): Promise<Gathered> {
  const problems: Problem[] = [];
  const results: ParseResult[] = [];
  const figures = new Map<EntryId, TableFile>();
  let site: ParsedSite | undefined;
  let files = 0;
  let complete = true;

  const report = (file: string, code: Problem['code'], message: string, hint: string): void => {
    problems.push({ file, line: 1, column: 1, code, severity: 'error', message, hint });
  };

  const readSite = async (path: string, file: string): Promise<void> => {
    files += 1;
    const { text, problem } = await readText(path, file);
    site = problem ? { ...noSite(file), problems: [problem] } : parseSite(text, file);
  };

  const readEntry = async (
    collection: Collection,
    { id, table, fault }: FileName,
    path: string,
    shownPath: string,
  ): Promise<void> => {
    files += 1;
    const { text, problem } = await readText(path, shownPath);
    if (table) {
      if (problem) problems.push(problem);
      figures.set(id, { shown: shownPath, text: problem ? undefined : text });
      return;
    }
    const file = { collection, id, path: shownPath, text };
    const result = problem ? brokenFile(file, [problem]) : parseEntry(file);
    // Under a wrong name a file stands for what links to it, but is no entry yet.
    results.push(fault ? brokenFile(file, result.problems) : result);
  };

  const readItem = async (
    collection: Collection,
    item: Dirent,
    siblings: readonly string[],
    path: string,
    shownPath: string,
  ): Promise<void> => {
    if (item.isDirectory()) {
      report(
        shownPath,
        'unexpected-file',
        `"${item.name}" is a folder inside ${collection}/.`,
        `Move its files up into ${collection}/.`,
      );
      await readFolder(collection, path, shownPath);
      return;
    }
    const naming = readFileName(collection, item.name, siblings);
    if (!item.isFile()) {
      report(
        shownPath,
        'unexpected-file',
        `"${item.name}" is no file, but leads to one.`,
        'Put the file itself here.',
      );
      if ('id' in naming) {
        results.push(brokenFile({ collection, id: naming.id, path: shownPath, text: '' }, []));
      }
      return;
    }
    const fault = 'id' in naming ? naming.fault : naming;
    if (fault) report(shownPath, fault.code, fault.message, fault.hint);
    if ('id' in naming) await readEntry(collection, naming, path, shownPath);
  };

  const readFolder = async (
    collection: Collection,
    path: string,
    shownPath: string,
  ): Promise<void> => {
    let items: Dirent[];
    try {
      items = await listFolder(path);
    } catch (error) {
      complete = false;
      report(
        shownPath,
        'unreadable-file',
        `The folder cannot be read: ${reasonOf(error)}.`,
        'Check that you have the right to read it.',
      );
      return;
    }
    const names = items.map((item) => item.name);
    for (const item of items) {
      await readItem(collection, item, names, join(path, item.name), `${shownPath}/${item.name}`);
    }
  };

  for (const item of await listContent(folder, shown)) {
    const at = [join(folder, item.name), `${shown}/${item.name}`] as const;
    const near = nearest(item.name, item.isDirectory() ? COLLECTIONS : [SITE_FILE]);
    if (near !== item.name || !(item.isDirectory() || item.isFile())) {
      report(
        at[1],
        'unexpected-file',
        `"${item.name}" is no part of the content.`,
        `${didYouMean(item.name, near === undefined || near === item.name ? [] : [near])}Here stand the file ${SITE_FILE} and the folders ${COLLECTIONS.join(', ')}.`,
      );
    }
    if (near === undefined) continue;
    if (isCollection(near)) await readFolder(near, ...at);
    else if (item.isFile()) await readSite(...at);
  }
  return { results, figures, site, problems, files, complete };
}

async function listContent(folder: string, shown: string): Promise<Dirent[]> {
  try {
    return await listFolder(folder);
  } catch (cause) {
    throw new Error(`The content folder ${shown} cannot be read: ${reasonOf(cause)}.`, { cause });
  }
}

/** Stands in for settings that are not there. */
export function noSite(file: string): ParsedSite {
  return { config: undefined, placeOf: () => ({ file, line: 1, column: 1 }), problems: [] };
}
