import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ConfigData } from 'html-validate';
import { readBuiltPages } from '../io/built-pages.ts';
import { publishedUrl, readSettings } from '../io/settings.ts';
import { asLine, byPlace } from './verify/finding.ts';
import { checkLinks } from './verify/links.ts';
import { checkMarkup } from './verify/markup.ts';

const USAGE = `Usage: npm run verify

Checks the built site: the HTML of every page, what each page needs, and every link and fragment
that stays on the site. Nothing is fetched from the network.
Exit status: 0 clean, 1 problems, 2 could not run. OUT_DIR names another folder than dist.`;

/** `npm run verify`: what the content's checks cannot see, because only the built pages have it. */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const settings = readSettings();
  const { root, outFolder } = settings;
  if (!existsSync(join(outFolder, 'index.html'))) {
    console.error(`There is no site in ${outFolder}. Run "npm run build" first.`);
    return 2;
  }
  const site = { folder: outFolder, siteUrl: publishedUrl(settings).replace(/\/+$/, '') };
  const config = JSON.parse(readFileSync(join(root, '.htmlvalidate.json'), 'utf8')) as ConfigData;
  const pages = await readBuiltPages(outFolder);
  const markup = await checkMarkup(pages, config, site.siteUrl);
  const findings = [...markup.findings, ...(await checkLinks(markup.facts, site))].sort(byPlace);
  for (const finding of findings) console.log(asLine(finding));
  const links = markup.facts.reduce((sum, page) => sum + page.links.length, 0);
  const summary = findings.length === 0 ? 'no problems' : `${findings.length} problems`;
  console.log(`${pages.length} pages, ${links} links, ${summary}.`);
  return findings.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
