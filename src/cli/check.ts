import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { quotable } from '../core/grammar/characters.ts';
import { isCalendarDay } from '../core/model/dates.ts';
import { loadCorpus } from '../io/corpus.ts';
import type { Corpus } from '../io/corpus.ts';
import { repairContent } from '../io/repair.ts';
import type { FileRepair } from '../io/repair.ts';
import { readSettings } from '../io/settings.ts';
import type { Settings } from '../io/settings.ts';
import { isFormat, repairsAsText, reporters, unknownFormat } from './report-problems.ts';

const USAGE = `Usage: npm run check -- [--format text|github|json] [--fix] [--as-of <date>]

Reads the whole content and reports every problem as file:line:column.
--fix first repairs what has one certain repair: dates, years without quotation marks, names that
are one letter away, spaces at line ends, byte order marks. It says what it did, and reports what remains.
--as-of YYYY-MM-DD warns of forecasts that were due before that day and have no outcome.
Exit status: 0 clean or warnings only, 1 problems, 2 could not run, or not repair. CONTENT_DIR names another content folder.`;

/** How often the content is repaired and read again: a repair may bring to light what it hid. */
const ROUNDS = 5;

/** `npm run check`: the whole content through the only door, and what it says to authors. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      format: { type: 'string', default: 'text' },
      fix: { type: 'boolean', default: false },
      'as-of': { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (!isFormat(values.format)) {
    console.error(`${unknownFormat(values.format)}\n\n${USAGE}`);
    return 2;
  }
  const asOf = values['as-of'];
  if (asOf !== undefined && !isCalendarDay(asOf)) {
    console.error(`--as-of is "${asOf}", but it must be a real day, YYYY-MM-DD.\n\n${USAGE}`);
    return 2;
  }
  const settings = readSettings();
  // What a program or GitHub reads holds problems alone.
  const said = values.format === 'text' ? process.stdout : process.stderr;
  const { corpus, failed } = values.fix
    ? await repaired(settings, asOf, (repairs) => said.write(repairsAsText(repairs)))
    : {
        corpus: await loadCorpus(settings.contentFolder, { siteUrl: settings.knownUrl, asOf }),
        failed: [],
      };
  process.stdout.write(reporters[values.format](corpus, settings.knownUrl));
  for (const reason of failed) console.error(quotable(reason));
  if (failed.length > 0) return 2;
  return corpus.problems.some((problem) => problem.severity === 'error') ? 1 : 0;
}

/**
 * Repairs the content until nothing is left that is certain, and returns what it is then, and why
 * some of it could not be repaired.
 */
async function repaired(
  { contentFolder, scratchFolder, knownUrl }: Settings,
  asOf: string | undefined,
  tell: (repairs: readonly FileRepair[]) => void,
): Promise<{ readonly corpus: Corpus; readonly failed: readonly string[] }> {
  let failed: readonly string[] = [];
  for (let round = 1; ; round += 1) {
    const corpus = await loadCorpus(contentFolder, { siteUrl: knownUrl, asOf });
    if (round > ROUNDS) return { corpus, failed };
    const repairs = await repairContent(
      contentFolder,
      corpus.problems,
      join(scratchFolder, 'repair'),
    );
    ({ failed } = repairs);
    if (repairs.done.length === 0) return { corpus, failed };
    tell(repairs.done);
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
