import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { quotable } from '../core/grammar/characters.ts';
import { didYouMean } from '../core/grammar/near.ts';
import type { ParsedEntry } from '../core/grammar/result.ts';
import { isEntryId } from '../core/model/ids.ts';
import { PlainError } from '../core/model/plain-error.ts';
import { RECORD_ENDING, writeRecord } from '../core/quotes/record.ts';
import { verifySource } from '../core/quotes/verify.ts';
import { listFolder, readText, reasonOf, showPath } from '../io/files.ts';
import { readOriginalFile } from '../io/original.ts';
import { createPool } from '../io/parse-pool.ts';
import { sha256 } from '../io/digest.ts';
import { replaceFile } from '../io/replace-file.ts';
import { currentNewsroom } from '../io/newsroom/newsroom.ts';
import { readSettings } from '../io/settings.ts';
import { UsageError } from './command.ts';
import { EXIT } from './exit-status.mjs';
import type { ExitStatus } from './exit-status.mjs';
import { asText } from './report-problems.ts';
import { verifyRecords } from './verify-records.ts';

interface QuotesOptions {
  readonly original?: string;
  readonly verify?: boolean;
  readonly originals?: string;
}

/** `npm run quotes`: the words between quotation marks against those that were printed. */
export async function run(
  { original: given, verify = false, originals }: QuotesOptions,
  words: readonly string[],
): Promise<ExitStatus> {
  const [id, ...others] = words;
  const wantsOne = !verify && id !== undefined && others.length === 0 && given && !originals;
  const wantsAll = verify && id === undefined && given === undefined;
  if (!wantsOne && !wantsAll) {
    throw new UsageError('Give one source and its original, or compare all records with --verify.');
  }
  const { contentFolder, scratchFolder, root } = readSettings();
  if (!wantsOne) return verifyRecords(contentFolder, resolve(root, originals ?? 'originals'));
  const folder = join(contentFolder, 'sources');
  const path = join(folder, `${id}.mdx`);
  if (!isEntryId(id) || !existsSync(path)) {
    const near = didYouMean(id, await sourcesIn(folder));
    throw new PlainError(`There is no source "${quotable(id)}". ${near}`.trimEnd());
  }
  const original = readOriginalFile(resolve(root, given));

  const shown = showPath(path);
  const { text, problem } = readText(path, shown);
  const { entry, problems } = problem
    ? { entry: undefined, problems: [problem] }
    : await createPool({
        deadline: 5000,
        workers: 1,
        newsroom: currentNewsroom().loaded?.file,
      }).parse({
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
    return EXIT.problems;
  }
  const place = join(folder, `${id}${RECORD_ENDING}`);
  replaceFile(place, writeRecord(outcome.record), join(scratchFolder, 'quotes'));
  const { length } = outcome.record.quotations;
  const count = `${length} ${length === 1 ? 'quotation' : 'quotations'}`;
  console.log(`${shown}: ${count} verified, see ${showPath(place)}.`);
  return EXIT.fine;
}

async function sourcesIn(folder: string): Promise<string[]> {
  try {
    const items = await listFolder(folder);
    return items.filter(({ name }) => name.endsWith('.mdx')).map(({ name }) => name.slice(0, -4));
  } catch (error) {
    throw new PlainError(`${showPath(folder)} cannot be read: ${reasonOf(error)}.`, {
      cause: error,
    });
  }
}
