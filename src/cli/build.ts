import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { currentCorpus } from '../io/current.ts';
import { harden } from '../io/harden.ts';
import { publishImages } from '../io/images.ts';
import { takeLock } from '../io/lock.ts';
import { publish, recover } from '../io/publish.ts';
import { basePath, readSettings } from '../io/settings.ts';
import type { Settings } from '../io/settings.ts';
import { sweep } from '../io/sweep.ts';
import { reporters } from './report-problems.ts';
import { run } from './run.ts';

/**
 * `npm run build`: checks the content, builds the site beside the published one and swaps the two.
 * Exit status 1 and an untouched published site when the content has errors; 2 when it could not run.
 */
async function main(): Promise<number> {
  const settings = readSettings();
  const unlock = takeLock(join(settings.cacheFolder, 'lock'));
  if (!unlock) {
    console.error('Another build of this content is running. Wait until it has ended.');
    return 2;
  }
  try {
    await recover(settings.outFolder, settings.scratchFolder);
    const corpus = await currentCorpus();
    if (!corpus.graph) {
      process.stderr.write(reporters.text(corpus, settings.knownUrl));
      console.error('Nothing was built; the published site is as it was.');
      return 1;
    }
    const site = await buildSite(settings);
    if (!existsSync(join(site, 'index.html'))) {
      console.error('The build made no front page; the published site is as it was.');
      return 2;
    }
    publishImages(corpus.graph.images.values(), settings.contentFolder, site);
    await harden(site, basePath(settings.siteUrl));
    await publish(site, settings.outFolder, settings.scratchFolder);
    const { entries, site: config } = corpus.graph;
    console.log(`Built ${entries.size} entries of "${config.title}" into ${settings.outFolder}`);
    return 0;
  } finally {
    unlock();
  }
}

/**
 * Lets Astro build into a scratch folder, and returns it. A build that does not come to its end
 * leaves cached pages newer than the list of what they were made from, so the next one trusts none.
 */
async function buildSite({ root, cacheFolder }: Settings): Promise<string> {
  const site = join(cacheFolder, 'site');
  const unfinished = join(cacheFolder, 'unfinished');
  const force = existsSync(unfinished);
  await rm(site, { recursive: true, force: true });
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(unfinished, '');
  // Loaded only now: broken content is refused in half the time.
  const { build } = await import('astro');
  const began = Date.now();
  await build({ root, outDir: site, logLevel: 'warn', force });
  // Every build writes all bodies anew; the others belong to no page any more.
  await sweep(join(cacheFolder, 'html'), began);
  await rm(unfinished);
  return site;
}

await run(main);
