import { join } from 'node:path';
import { quotable } from '../core/grammar/characters.ts';
import { isCalendarDay } from '../core/model/dates.ts';
import type { Words } from '../core/words/words.ts';
import { loadCorpus } from '../io/corpus.ts';
import type { Corpus } from '../io/corpus.ts';
import { currentNewsroom } from '../io/newsroom/newsroom.ts';
import { repairContent } from '../io/repair.ts';
import type { FileRepair } from '../io/repair.ts';
import { readSettings } from '../io/settings.ts';
import type { Settings } from '../io/settings.ts';
import { today } from '../io/today.ts';
import { UsageError } from './command.ts';
import { EXIT } from './exit-status.mjs';
import type { ExitStatus } from './exit-status.mjs';
import { isFormat, repairsAsText, reporters, unknownFormat } from './report-problems.ts';

/** How often the content is repaired and read again: a repair may bring to light what it hid. */
const ROUNDS = 5;

interface CheckOptions {
  readonly format?: string;
  readonly fix?: boolean;
  readonly 'as-of'?: string;
}

/** `npm run check`: the whole content through the only door, and what it says to authors. */
export async function run({
  format = 'text',
  fix = false,
  'as-of': asOf,
}: CheckOptions): Promise<ExitStatus> {
  if (!isFormat(format)) throw new UsageError(unknownFormat(quotable(format)));
  if (asOf !== undefined && !isCalendarDay(asOf)) {
    throw new UsageError(`--as-of is "${quotable(asOf)}", but it must be a real day, YYYY-MM-DD.`);
  }
  const settings = readSettings();
  const { loaded } = currentNewsroom();
  // What a program or GitHub reads holds problems alone.
  const said = format === 'text' ? process.stdout : process.stderr;
  const { corpus, failed } = fix
    ? await repaired(settings, asOf, (repairs, words) => said.write(repairsAsText(repairs, words)))
    : {
        corpus: await loadCorpus(settings.contentFolder, {
          siteUrl: settings.knownUrl,
          asOf,
          today: today(),
          newsroom: loaded,
        }),
        failed: [],
      };
  process.stdout.write(reporters[format](corpus, settings.knownUrl));
  for (const reason of failed) console.error(quotable(reason));
  if (failed.length > 0) return EXIT.cannotRun;
  const broken = corpus.problems.some((problem) => problem.severity === 'error');
  return broken ? EXIT.problems : EXIT.fine;
}

/**
 * Repairs the content until nothing is left that is certain, and returns what it is then, and why
 * some of it could not be repaired.
 */
async function repaired(
  { contentFolder, scratchFolder, knownUrl }: Settings,
  asOf: string | undefined,
  tell: (repairs: readonly FileRepair[], words: Words) => void,
): Promise<{ readonly corpus: Corpus; readonly failed: readonly string[] }> {
  const { loaded, newsroom } = currentNewsroom();
  let failed: readonly string[] = [];
  for (let round = 1; ; round += 1) {
    const corpus = await loadCorpus(contentFolder, {
      siteUrl: knownUrl,
      asOf,
      today: today(),
      newsroom: loaded,
    });
    if (round > ROUNDS) return { corpus, failed };
    const repairs = await repairContent(
      contentFolder,
      corpus.problems,
      join(scratchFolder, 'repair'),
      corpus.words,
      newsroom.definitions.kinds,
    );
    ({ failed } = repairs);
    if (repairs.done.length === 0) return { corpus, failed };
    tell(repairs.done, corpus.words);
  }
}
