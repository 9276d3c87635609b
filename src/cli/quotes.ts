import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { didYouMean } from '../core/grammar/near.ts';
import type { ParsedEntry } from '../core/grammar/result.ts';
import { isEntryId } from '../core/model/ids.ts';
import { RECORD_ENDING, writeRecord } from '../core/quotes/record.ts';
import { verifySource } from '../core/quotes/verify.ts';
import { listFolder, readText, reasonOf, showPath } from '../io/files.ts';
import { readOriginalFile } from '../io/original.ts';
import { createPool } from '../io/parse-pool.ts';
import { sha256 } from '../io/digest.ts';
import { replaceFile } from '../io/replace-file.ts';
import { readSettings } from '../io/settings.ts';
import { asText } from './report-problems.ts';
import { verifyRecords } from './verify-records.ts';

const USAGE = `Usage: npm run quotes -- --original <file> <source-id>
       npm run quotes -- --verify [--originals <folder>]

Compares a source of content/sources/ with its original, a file of plain text or Markdown that may
lie anywhere and is never committed (the folder originals/ is ignored by git). Every quotation must
have the original's exact words, and no eight words in a row may be copied besides. If so, the hash
of the original and the place of each quotation go into content/sources/<source-id>.quotes.json,
which "npm run check" relies on. Otherwise nothing is written.

With --verify it compares every record again with its original, where that is at hand: the file of
originals/, or of another folder, that has the record's hash or the name of the source (.txt or
.md). It says of each whether it matches, differs, or the original is not at hand, and changes
nothing. A record says what its author found out; only this tells whether it is true.
Exit status: 0 verified, 1 problems, 2 could not run, or nothing was at hand. CONTENT_DIR names another content folder.`;

/** `npm run quotes`: the words between quotation marks against those that were printed. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      original: { type: 'string' },
      verify: { type: 'boolean' },
      originals: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const [id, ...others] = positionals;
  const { original: given, verify = false, originals } = values;
  const wantsOne = !verify && id !== undefined && others.length === 0 && given && !originals;
  const wantsAll = verify && id === undefined && given === undefined && originals !== '';
  if (!wantsOne && !wantsAll) {
    console.error(USAGE);
    return 2;
  }
  const { contentFolder, scratchFolder, root } = readSettings();
  if (!wantsOne) return verifyRecords(contentFolder, resolve(root, originals ?? 'originals'));
  const folder = join(contentFolder, 'sources');
  const path = join(folder, `${id}.mdx`);
  if (!isEntryId(id) || !existsSync(path)) {
    console.error(`There is no source "${id}". ${didYouMean(id, await sourcesIn(folder))}`.trim());
    return 2;
  }
  const original = readOriginalFile(resolve(root, given));

  const shown = showPath(path);
  const { text, problem } = readText(path, shown);
  const { entry, problems } = problem
    ? { entry: undefined, problems: [problem] }
    : await createPool({ deadline: 5000, workers: 1 }).parse({
        kind: 'entry',
        collection: 'sources',
        id,
        path: shown,
        text,
      });
  const outcome = entry
    ? verifySource(entry as ParsedEntry<'sources'>, original, sha256)
    : { problems };
  if ('problems' in outcome) {
    for (const each of outcome.problems) process.stdout.write(asText(each));
    const count = outcome.problems.length;
    console.log(`\n${count} ${count === 1 ? 'problem' : 'problems'}; no record was written.`);
    return 1;
  }
  const place = join(folder, `${id}${RECORD_ENDING}`);
  replaceFile(place, writeRecord(outcome.record), join(scratchFolder, 'quotes'));
  const { length } = outcome.record.quotations;
  const count = `${length} ${length === 1 ? 'quotation' : 'quotations'}`;
  console.log(`${shown}: ${count} verified, see ${showPath(place)}.`);
  return 0;
}

async function sourcesIn(folder: string): Promise<string[]> {
  try {
    const items = await listFolder(folder);
    return items.filter(({ name }) => name.endsWith('.mdx')).map(({ name }) => name.slice(0, -4));
  } catch (error) {
    throw new Error(`${showPath(folder)} cannot be read: ${reasonOf(error)}.`, { cause: error });
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
