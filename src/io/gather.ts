import { lstatSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { basename, join } from 'node:path';
import { quotable } from '../core/grammar/characters.ts';
import { readFileName } from '../core/grammar/file-name.ts';
import type { FileName, NameFault } from '../core/grammar/file-name.ts';
import type { ImageFile } from '../core/grammar/images/image.ts';
import { nearest } from '../core/grammar/near.ts';
import { brokenFile, brokenSite } from '../core/grammar/result.ts';
import type { ParsedSite, ParseResult } from '../core/grammar/result.ts';
import { COLLECTIONS, isCollection, isPageCollection, kindOf } from '../core/kinds/index.ts';
import type { Collection } from '../core/kinds/index.ts';
import { isEntryId } from '../core/model/ids.ts';
import type { EntryId } from '../core/model/ids.ts';
import { isImageEnding } from '../core/model/images.ts';
import type { Problem } from '../core/model/problem.ts';
import { RECORD_ENDING } from '../core/quotes/record.ts';
import { listFolder, readText, reasonOf } from './files.ts';
import { checkImage, unseen } from './images.ts';
import type { ParsePool } from './parse-pool.ts';

/** The name of the file with the settings of the whole site. */
export const SITE_FILE = 'site.yaml';

/** A file that belongs to an entry, as it was found; without text where it could not be read. */
export interface TextFile {
  readonly shown: string;
  readonly text: string | undefined;
}

/** A content folder as it was read, each file parsed by itself. */
export interface Gathered {
  readonly results: readonly ParseResult[];
  /** The figures of data sets, by id. */
  readonly figures: ReadonlyMap<EntryId, TextFile>;
  /** The records of verified quotations, by the id of their source. */
  readonly records: ReadonlyMap<EntryId, TextFile>;
  /** Also those that have a problem, without their size. */
  readonly images: readonly ImageFile[];
  readonly site: ParsedSite | undefined;
  /** What is wrong with files as files; what is wrong inside them is in their results. */
  readonly problems: readonly Problem[];
  /** How many files were read. */
  readonly files: number;
  /** The collections whose folder could not be read. */
  readonly unread: readonly Collection[];
}

/**
 * Reads a content folder. Under a name that is nearly right, a file or folder is read as what
 * the right name promises, so that one wrong name gives one problem.
 * @param shown the folder's path for messages
 * @throws when the folder itself cannot be read
 */
export async function gatherContent(
  folder: string,
  shown: string,
  { parse }: ParsePool,
): Promise<Gathered> {
  const problems: Problem[] = [];
  const results: (ParseResult | Promise<ParseResult>)[] = [];
  const figures = new Map<EntryId, TextFile>();
  const records = new Map<EntryId, TextFile>();
  const images: (ImageFile | Promise<ImageFile>)[] = [];
  let site: ParsedSite | Promise<ParsedSite> | undefined;
  let files = 0;
  const unread: Collection[] = [];

  const report = (file: string, code: Problem['code'], message: string, hint: string): void => {
    const words = { message: quotable(message), hint: quotable(hint) };
    problems.push({ file, line: 1, column: 1, code, severity: 'error', ...words });
  };

  const readSite = (path: string, file: string): void => {
    files += 1;
    const { text, problem } = readText(path, file);
    site = problem ? brokenSite(file, [problem]) : parse({ kind: 'site', path: file, text });
  };

  const readEntry = (
    collection: Collection,
    { id, ending, fault }: FileName,
    path: string,
    shownPath: string,
  ): void => {
    files += 1;
    if (isPageCollection(collection) && isImageEnding(ending)) {
      const file = { collection, name: `${id}${ending}`, path: shownPath };
      const checked = checkImage(file, path, ending, { parse });
      images.push(
        checked.then(({ image, problems: found }) => {
          problems.push(...found);
          return image;
        }),
      );
      return;
    }
    const { text, problem } = readText(path, shownPath);
    if (ending === '.csv') {
      if (problem) problems.push(problem);
      figures.set(id, { shown: shownPath, text: problem ? undefined : text });
      return;
    }
    const file = { collection, id, path: shownPath, text };
    if (problem) {
      results.push(brokenFile(file, [problem]));
      return;
    }
    const result = parse({ kind: 'entry', ...file });
    // Under a wrong name a file stands for what links to it, but is no entry yet.
    results.push(fault ? result.then((it) => brokenFile(file, it.problems)) : result);
  };

  const readRecord = (id: EntryId, path: string, shownPath: string): void => {
    files += 1;
    const { text, problem } = readText(path, shownPath);
    if (problem) problems.push(problem);
    records.set(id, { shown: shownPath, text: problem ? undefined : text });
  };

  /** Something stands here that is no file: what refers to it is no second problem. */
  const standIn = (
    collection: Collection,
    naming: FileName | NameFault,
    shownPath: string,
  ): void => {
    if (!('id' in naming)) return;
    const { id, ending } = naming;
    if (isPageCollection(collection) && isImageEnding(ending)) {
      images.push(unseen({ collection, name: `${id}${ending}`, path: shownPath }));
    } else {
      results.push(brokenFile({ collection, id, path: shownPath, text: '' }, []));
    }
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
      const named = readFileName(collection, item.name, siblings);
      if ('id' in named && named.fault === undefined) standIn(collection, named, shownPath);
      await readFolder(collection, path, shownPath);
      return;
    }
    const record = kindOf(collection).original ? recordId(item.name) : undefined;
    if (record !== undefined && item.isFile()) {
      readRecord(record, path, shownPath);
      return;
    }
    const naming = readFileName(collection, item.name, siblings);
    if (!item.isFile()) {
      report(shownPath, 'unexpected-file', ...misfit(item, 'file'));
      standIn(collection, naming, shownPath);
      return;
    }
    const fault = 'id' in naming ? naming.fault : naming;
    if (fault) report(shownPath, fault.code, fault.message, fault.hint);
    if ('id' in naming) readEntry(collection, naming, path, shownPath);
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
      unread.push(collection);
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

  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) {
    const message = `"${basename(folder)}" is no folder, but leads to one.`;
    report(shown, 'unexpected-file', message, 'Put the folder itself here.');
    return {
      results: [],
      figures,
      records,
      images: [],
      site: undefined,
      problems,
      files,
      unread: COLLECTIONS,
    };
  }
  const items = await listContent(folder, shown);
  const names = items.map((item) => item.name);
  for (const item of items) {
    const at = [join(folder, item.name), `${shown}/${item.name}`] as const;
    // A link or a file in a folder's place: what the folder should hold is not known.
    if (isCollection(item.name) && !item.isDirectory()) {
      unread.push(item.name);
      report(at[1], 'unexpected-file', ...misfit(item, 'folder'));
      continue;
    }
    if (item.name === SITE_FILE && !item.isFile()) {
      report(at[1], 'unexpected-file', ...misfit(item, 'file'));
      continue;
    }
    const rightNames = item.isDirectory() ? COLLECTIONS : [SITE_FILE];
    const near = nearest(
      item.name,
      rightNames.filter((name) => name === item.name || !names.includes(name)),
    );
    if (near !== item.name) {
      report(
        at[1],
        'unexpected-file',
        `"${item.name}" is no part of the content.`,
        `${near === undefined ? '' : `Did you mean "${near}"? `}Here stand the file ${SITE_FILE} and the folders ${COLLECTIONS.join(', ')}.`,
      );
    }
    if (near === undefined) continue;
    if (isCollection(near)) await readFolder(near, ...at);
    else if (item.isFile()) readSite(...at);
  }
  return {
    results: await Promise.all(results.map(async (result) => result)),
    figures,
    records,
    images: await Promise.all(images.map(async (image) => image)),
    site: await site,
    problems,
    files,
    unread,
  };
}

/** Why something is not the file or folder that its name promises, and what to do. */
function misfit(item: Dirent, wanted: 'file' | 'folder'): [message: string, hint: string] {
  const found = item.isSymbolicLink()
    ? 'leads to one'
    : item.isFile()
      ? 'a file'
      : item.isDirectory()
        ? 'a folder'
        : 'a pipe or a device';
  const message = `"${item.name}" is no ${wanted}, but ${found}.`;
  return [message, `Put the ${wanted} itself here.`];
}

/** The source that a file of this name is the record of; undefined when it is none. */
function recordId(name: string): EntryId | undefined {
  const id = name.endsWith(RECORD_ENDING) ? name.slice(0, -RECORD_ENDING.length) : '';
  return isEntryId(id) ? id : undefined;
}

async function listContent(folder: string, shown: string): Promise<Dirent[]> {
  try {
    return await listFolder(folder);
  } catch (cause) {
    throw new Error(`The content folder ${shown} cannot be read: ${reasonOf(cause)}.`, { cause });
  }
}
