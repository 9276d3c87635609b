import { build } from 'astro';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { takeLock } from '../io/lock.ts';
import { publish, recover } from '../io/publish.ts';
import { readSettings } from '../io/settings.ts';
import { currentCorpus } from '../io/current.ts';
import { reporters } from './report-problems.ts';

/**
 * `npm run build`: checks the content, builds the site beside the published one and swaps the two.
 * Exit status 1 and an untouched published site when the content has errors; 2 when it could not run.
 */
async function main(): Promise<number> {
  const settings = readSettings();
  const unlock = takeLock(join(settings.cacheFolder, 'build.lock'));
  if (!unlock) {
    console.error('Another build of this content is running. Wait until it has ended.');
    return 2;
  }
  try {
    await recover(settings.outFolder);
    const corpus = await currentCorpus();
    if (!corpus.graph) {
      process.stderr.write(reporters.text(corpus));
      console.error('Nothing was built; the published site is as it was.');
      return 1;
    }
    const scratch = join(settings.cacheFolder, 'site');
    await rm(scratch, { recursive: true, force: true });
    await build({ root: settings.root, outDir: scratch, logLevel: 'warn' });
    if (!existsSync(join(scratch, 'index.html'))) {
      console.error('The build made no front page; the published site is as it was.');
      return 2;
    }
    await publish(scratch, settings.outFolder);
    console.log(
      `Built ${corpus.graph.entries.size} entries of "${corpus.graph.site.title}" into ${settings.outFolder}`,
    );
    return 0;
  } finally {
    unlock();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.stack : error);
  process.exitCode = 2;
}
