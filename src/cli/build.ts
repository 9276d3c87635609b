import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { entryOfPage } from '../core/graph/entry-of-page.ts';
import { sealCache, dropCache, trustCache } from '../io/cache.ts';
import { problemFrom } from '../core/model/problem.ts';
import { ENGLISH } from '../core/words/words.ts';
import { currentCorpus } from '../io/current.ts';
import { sha256 } from '../io/digest.ts';
import { LIST_NAME } from '../io/file-list.ts';
import { takeLock } from '../io/lock.ts';
import { checkTarget, publish, recover } from '../io/publish.ts';
import { basePath } from '../core/model/site-address.ts';
import { readSettings } from '../io/settings.ts';
import type { Settings } from '../io/settings.ts';
import { STAGES } from '../io/stages/index.ts';
import { builtSite, runStages } from '../io/stages/stage.ts';
import { sweep } from '../io/sweep.ts';
import { EXIT } from './exit-status.mjs';
import type { ExitStatus } from './exit-status.mjs';
import { asText, reporters } from './report-problems.ts';

/** Bodies of pages, and what a killed build left of one (`site/compile.ts`). */
const BODIES = /^[\da-f]{32}\.html(?:\.\d+\.tmp)?$/;

/**
 * `npm run build`: checks the content, builds the site beside the published one and swaps the two.
 * Unless it ends with `fine`, the published site is untouched.
 */
export async function run(): Promise<ExitStatus> {
  const settings = readSettings();
  const { cacheFolder, outFolder, scratchFolder } = settings;
  const unlock = takeLock(join(cacheFolder, 'lock'));
  if (!unlock) {
    console.error('Another build of this content is running. Wait until it has ended.');
    return EXIT.cannotRun;
  }
  const site = join(cacheFolder, 'site');
  let { reports } = ENGLISH;
  try {
    await recover(outFolder, scratchFolder);
    await checkTarget(outFolder, scratchFolder);
    const corpus = await currentCorpus();
    ({ reports } = corpus.words);
    if (!corpus.graph) {
      process.stderr.write(reporters.text(corpus, settings.knownUrl));
      console.error(reports.build.untouched);
      return EXIT.problems;
    }
    await buildSite(settings, site);
    const built = builtSite(site, basePath(settings.siteUrl), settings.contentFolder);
    const faults = await runStages(STAGES, built, corpus.graph);
    if (faults.length > 0) {
      for (const { page, message } of faults) {
        const entry = entryOfPage(corpus.graph, page);
        console.error(`${entry ? `${entry.path} (${page})` : page}: ${message}`);
      }
      console.error(reports.build.faults(faults.length));
      return EXIT.cannotRun;
    }
    const list = readFileSync(join(site, LIST_NAME));
    await publish(site, outFolder, scratchFolder);
    const { entries, site: config } = corpus.graph;
    console.log(
      reports.build.done(entries.size, config.title, outFolder, `${LIST_NAME} ${sha256(list)}`),
    );
    return EXIT.fine;
  } catch (error) {
    const problem = problemFrom(error);
    if (!problem) throw error;
    process.stderr.write(asText(problem));
    console.error(reports.build.untouched);
    return EXIT.problems;
  } finally {
    await rm(site, { recursive: true, force: true });
    unlock();
  }
}

/**
 * Lets Astro build into a folder. A build that does not come to its end leaves cached pages newer
 * than the list of what they were made from, so the next one trusts none.
 */
async function buildSite({ root, cacheFolder }: Settings, site: string): Promise<void> {
  const unfinished = join(cacheFolder, 'unfinished');
  mkdirSync(cacheFolder, { recursive: true });
  if (existsSync(unfinished)) await dropCache(cacheFolder);
  const complaint = await trustCache(cacheFolder);
  if (complaint !== undefined) console.error(complaint);
  await rm(site, { recursive: true, force: true });
  writeFileSync(unfinished, '');
  // Loaded only now: broken content is refused in half the time.
  const { build } = await import('astro');
  const began = Date.now();
  await build({ root, outDir: site, cacheDir: cacheFolder, logLevel: 'warn' });
  // Every build writes all bodies anew; the others belong to no page any more.
  await sweep(join(cacheFolder, 'html'), BODIES, began);
  await sealCache(cacheFolder);
  await rm(unfinished);
}
