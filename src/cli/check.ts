import { parseArgs } from 'node:util';
import { loadCorpus } from '../io/corpus.ts';
import { readSettings } from '../io/settings.ts';
import { isFormat, reporters } from './report-problems.ts';

const USAGE = `Usage: npm run check -- [--format text|github|json]

Reads the whole content and reports every problem as file:line:column.
Exit status: 0 clean, 1 problems, 2 could not run. CONTENT_DIR names another content folder.`;

/** `npm run check`: the whole content through the only door, and what it says to authors. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { format: { type: 'string', default: 'text' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (!isFormat(values.format)) {
    console.error(`There is no format "${values.format}".\n\n${USAGE}`);
    return 2;
  }
  const corpus = await loadCorpus(readSettings().contentFolder);
  process.stdout.write(reporters[values.format](corpus));
  return corpus.problems.some((problem) => problem.severity === 'error') ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
