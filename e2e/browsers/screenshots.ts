import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { requireSite } from '../../src/cli/built-site.ts';
import { EXIT } from '../../src/cli/exit-status.mjs';
import { PlainError } from '../../src/core/model/plain-error.ts';
import { basePath } from '../../src/core/model/site-address.ts';
import { listen, LOOPBACK } from '../../src/io/serve/listen.ts';
import { readSettings } from '../../src/io/settings.ts';
import { PROJECT } from '../sites.ts';
import { readSitePages } from '../site-pages.ts';
import { ENGINES } from './browsed.ts';
import type { Engine } from './browsed.ts';
import { contactSheets } from './contact-sheets.ts';
import type { Picture } from './contact-sheets.ts';
import { takePictures } from './pictures.ts';
import { KINDS } from './picture-plan.ts';
import { starterOf } from './start.ts';

const HELP = `Usage: npm run screenshots
       npm run screenshots -- [--browser <name>]… [--folder <folder>]

Takes pictures of the ten kinds of pages of the site that is already built, at five widths, light,
dark and as printed, in each browser: ${ENGINES.join(', ')}. They go into a folder with an
index.html, by default screenshots/; what was in it is removed.

In the environment: OUT_DIR and SITE_URL, the site; CHROMIUM_PATH, FIREFOX_PATH and
WEBKIT_DRIVER_PATH, the browsers; CI, which lets none of them be left out.
Exit status: ${EXIT.fine} fine, ${EXIT.problems} problems, ${EXIT.cannotRun} could not run.`;

async function main(): Promise<number> {
  const { values } = readWords();
  if (values.help) {
    console.log(HELP);
    return EXIT.fine;
  }
  const engines = (values.browser ?? [...ENGINES]).map(engineOf);
  const folder = path.resolve(values.folder ?? path.join(PROJECT, 'screenshots'));
  const { outFolder, siteUrl } = readSettings();
  requireSite(outFolder);
  const base = basePath(siteUrl);
  const { byLength } = await readSitePages(outFolder, base);
  const pages = KINDS.flatMap(({ name, fits }) => {
    const found = byLength.find(fits);
    if (!found) console.log(`The site has no page of the kind "${name}".`);
    return found ? [{ name, path: found.path }] : [];
  });
  await rm(folder, { recursive: true, force: true });
  const server = await listen({ folder: outFolder, base }, LOOPBACK, 0);
  try {
    const taken = await Promise.all(
      engines.map(async (engine) => {
        const start = await starterOf(engine);
        if (!start) return leaveOut(engine);
        return takePictures(engine, start, `http://localhost:${server.port}`, pages, folder);
      }),
    );
    const pictures: Picture[] = taken.flat();
    for (const [name, html] of contactSheets(pages, pictures)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), html);
    }
    console.log(`${pictures.length} pictures are in ${folder}.`);
    const wrong = pictures.filter(({ fault }) => fault);
    for (const { file, fault } of wrong) console.error(`${file}: ${fault}`);
    const complete = pages.length === KINDS.length && pictures.length > 0 && wrong.length === 0;
    return complete ? EXIT.fine : EXIT.problems;
  } finally {
    server.close();
  }
}

function readWords() {
  try {
    return parseArgs({
      options: {
        browser: { type: 'string', multiple: true },
        folder: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch {
    throw new PlainError('Run "npm run screenshots -- --help": it tells how.');
  }
}

function engineOf(name: string): Engine {
  const found = ENGINES.find((engine) => engine === name);
  if (found) return found;
  throw new PlainError(`There is no browser "${name}". The browsers are ${ENGINES.join(', ')}.`);
}

function leaveOut(engine: Engine): Picture[] {
  const sentence = `${engine} was left out: it is not on this machine. "npm test" installs it where it may.`;
  if (process.env['CI']) throw new PlainError(sentence);
  console.log(sentence);
  return [];
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof PlainError)) throw error;
  console.error(error.message);
  process.exitCode = EXIT.cannotRun;
}
