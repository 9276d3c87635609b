import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseEntry } from '../core/grammar/entry.ts';
import type { ParseResult } from '../core/grammar/entry.ts';
import { parseSite } from '../core/grammar/site.ts';
import type { ParsedSite } from '../core/grammar/site.ts';
import { parseTable } from '../core/grammar/table.ts';
import type { Table } from '../core/grammar/table.ts';
import { buildGraph } from '../core/graph/build.ts';
import type { ContentGraph } from '../core/graph/graph.ts';
import { COLLECTIONS, EXTENSION, isCollection } from '../core/model/collections.ts';
import type { Collection } from '../core/model/collections.ts';
import { ID_PATTERN } from '../core/model/ids.ts';
import type { EntryId } from '../core/model/ids.ts';
import { nearest } from '../core/grammar/near.ts';
import { compareText } from '../core/model/problem.ts';
import type { Problem } from '../core/model/problem.ts';
import { basePath } from './settings.ts';

export interface Corpus {
  readonly graph: ContentGraph | undefined;
  readonly problems: readonly Problem[];
  /** How many files were read. */
  readonly files: number;
}

/** Largest entry that is read, in bytes. */
const FILE_LIMIT = 512 * 1024;
const SITE_FILE = 'site.yaml';

/**
 * Reads a whole content folder, parses every file and links them into one graph.
 * This is the only way content gets in: `check`, `dev` and `build` all come through here.
 * @param folder absolute path of the content folder
 * @throws when the folder itself cannot be read
 */
export async function loadCorpus(folder: string): Promise<Corpus> {
  const shown = showPath(folder);
  const problems: Problem[] = [];
  const results: ParseResult[] = [];
  const tables = new Map<EntryId, Table>();
  const csv = new Map<string, { path: string; text: string }>();
  let files = 0;

  const report = (file: string, code: Problem['code'], message: string, hint: string): void => {
    problems.push({ file, line: 1, column: 1, code, severity: 'error', message, hint });
  };

  const read = async (path: string, show: string): Promise<string | undefined> => {
    files += 1;
    const bytes = await readFile(path);
    if (bytes.length > FILE_LIMIT) {
      report(
        show,
        'file-too-large',
        `The file has ${bytes.length} bytes; an entry may have ${FILE_LIMIT}.`,
        'Split it into several entries.',
      );
      return undefined;
    }
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      report(
        show,
        'unreadable-file',
        'The file is not UTF-8 text.',
        'Save it as UTF-8 without a byte order mark.',
      );
      return undefined;
    }
  };

  let site: ParsedSite | undefined;
  for (const item of await entriesOf(folder)) {
    const path = join(folder, item.name);
    const show = `${shown}/${item.name}`;
    if (item.name === SITE_FILE && item.isFile()) {
      const text = await read(path, show);
      if (text !== undefined) site = parseSite(text, show);
    } else if (item.isDirectory() && isCollection(item.name)) {
      for (const file of await entriesOf(path)) {
        await readEntry(
          item.name,
          file.name,
          file.isFile(),
          join(path, file.name),
          `${show}/${file.name}`,
        );
      }
    } else {
      const near = nearest(item.name, [...COLLECTIONS, SITE_FILE]);
      report(
        show,
        'unexpected-file',
        `"${item.name}" is no part of the content.`,
        `${near === undefined ? '' : `Did you mean "${near}"? `}The folders are ${COLLECTIONS.join(', ')}.`,
      );
    }
  }

  async function readEntry(
    collection: Collection,
    name: string,
    isFile: boolean,
    path: string,
    show: string,
  ): Promise<void> {
    const extension = EXTENSION[collection];
    const wanted = collection === 'data' ? ['.yaml', '.csv'] : [extension];
    const ending = wanted.find((each) => name.endsWith(each));
    if (!isFile || ending === undefined) {
      report(
        show,
        'unexpected-file',
        `"${name}" does not belong in ${collection}/.`,
        `Only files that end in ${wanted.join(' or ')} stand here.`,
      );
      return;
    }
    const id = name.slice(0, -ending.length);
    if (!ID_PATTERN.test(id)) {
      report(
        show,
        'file-name',
        `"${name}" is no valid file name.`,
        'Use lower-case letters, digits and single hyphens, as in "some-entry".',
      );
      return;
    }
    const text = await read(path, show);
    if (text === undefined) return;
    if (ending === '.csv') csv.set(id, { path: show, text });
    else results.push(parseEntry({ collection, id: id as EntryId, path: show, text }));
  }

  for (const result of results) {
    if (result.collection !== 'data' || result.entry?.collection !== 'data') continue;
    const file = csv.get(result.id);
    csv.delete(result.id);
    if (file === undefined) {
      report(
        result.path,
        'missing-file',
        `The figures ${result.id}.csv are missing.`,
        `Add ${shown}/data/${result.id}.csv.`,
      );
    } else {
      const parsed = parseTable(
        file.text,
        file.path,
        result.entry.data as Parameters<typeof parseTable>[2],
      );
      tables.set(result.id, parsed.table);
      problems.push(...parsed.problems);
    }
  }
  for (const [id, file] of csv) {
    if (!results.some((result) => result.collection === 'data' && result.id === id)) {
      report(
        file.path,
        'missing-file',
        `The table has no description ${id}.yaml.`,
        `Add ${shown}/data/${id}.yaml.`,
      );
    }
  }
  if (results.length === 0 && problems.length === 0) {
    report(
      shown,
      'no-content',
      'The content folder holds no entry.',
      `Add a first entry, such as ${shown}/explainers/some-question.mdx.`,
    );
  }
  if (!site) {
    if (!problems.some((problem) => problem.file === `${shown}/${SITE_FILE}`)) {
      report(
        `${shown}/${SITE_FILE}`,
        'missing-file',
        'The settings of the site are missing.',
        `Add ${shown}/${SITE_FILE} with title, tagline, url and the other settings.`,
      );
    }
    site = {
      config: undefined,
      placeOf: () => ({ file: `${shown}/${SITE_FILE}`, line: 1, column: 1 }),
      problems: [],
    };
  }

  const base = basePath(process.env['SITE_URL'] || site.config?.url || 'https://example.org');
  const built = buildGraph({ results, site, tables, base });
  const every = [...problems, ...built.problems];
  return {
    graph: problems.length === 0 ? built.graph : undefined,
    problems: every.sort(
      (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column,
    ),
    files,
  };
}

async function entriesOf(folder: string) {
  const items = await readdir(folder, { withFileTypes: true });
  return items.sort((a, b) => compareText(a.name, b.name));
}

/** A path as messages show it: from the working folder, with forward slashes. */
function showPath(path: string): string {
  const short = relative(process.cwd(), path).replaceAll('\\', '/');
  return short === '' ? '.' : short;
}
