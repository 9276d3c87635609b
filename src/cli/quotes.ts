import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { quotable } from '../core/grammar/characters.ts';
import { toldIn } from '../core/assemble/telling.ts';
import { nearest } from '../core/grammar/near.ts';
import type { ParsedEntry } from '../core/grammar/result.ts';
import { isEntryId } from '../core/model/ids.ts';
import { PlainError } from '../core/model/plain-error.ts';
import { RECORD_ENDING, writeRecord } from '../core/quotes/record.ts';
import { verifySource } from '../core/quotes/verify.ts';
import type { Words } from '../core/words/words.ts';
import { listFolder, readText, reasonOf, showPath } from '../io/files.ts';
import { readOriginalFile } from '../io/original.ts';
import { createPool } from '../io/parse-pool.ts';
import { sha256 } from '../io/digest.ts';
import { siteWords } from '../io/site-words.ts';
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
  named: readonly string[],
): Promise<ExitStatus> {
  const [id, ...others] = named;
  const wantsOne = !verify && id !== undefined && others.length === 0 && given && !originals;
  const wantsAll = verify && id === undefined && given === undefined;
  if (!wantsOne && !wantsAll) {
    throw new UsageError('Give one source and its original, or compare all records with --verify.');
  }
  const { contentFolder, scratchFolder, root } = readSettings();
  const words = siteWords(contentFolder, currentNewsroom().newsroom.definitions.languages);
  const { quotes } = words.reports;
  if (!wantsOne)
    return verifyRecords(contentFolder, resolve(root, originals ?? 'originals'), words);
  const folder = join(contentFolder, 'sources');
  const path = join(folder, `${id}.mdx`);
  if (!isEntryId(id) || !existsSync(path)) {
    const near = nearest(id, await sourcesIn(folder, words));
    throw new PlainError(quotes.noSource(quotable(id), near));
  }
  const original = readOriginalFile(resolve(root, given), words);

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
    for (const each of outcome.problems) process.stdout.write(asText(toldIn(words, each)));
    console.log(`\n${quotes.notWritten(outcome.problems.length)}`);
    return EXIT.problems;
  }
  const place = join(folder, `${id}${RECORD_ENDING}`);
  replaceFile(place, writeRecord(outcome.record), join(scratchFolder, 'quotes'));
  console.log(quotes.written(shown, outcome.record.quotations.length, showPath(place)));
  return EXIT.fine;
}

async function sourcesIn(folder: string, words: Words): Promise<string[]> {
  try {
    const items = await listFolder(folder);
    return items.filter(({ name }) => name.endsWith('.mdx')).map(({ name }) => name.slice(0, -4));
  } catch (error) {
    const said = words.reports.quotes.unreadable(showPath(folder), reasonOf(error));
    throw new PlainError(said, { cause: error });
  }
}
