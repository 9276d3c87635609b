import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ConfigData } from 'html-validate';
import { readBuiltPages } from '../io/built-pages.ts';
import { LIST_NAME } from '../io/file-list.ts';
import { publishedUrl, readSettings } from '../io/settings.ts';
import { run } from './run.ts';
import { checkFiles } from './verify/files.ts';
import { asLine, byPlace } from './verify/finding.ts';
import type { Finding } from './verify/finding.ts';
import { checkLinks } from './verify/links.ts';
import { checkMarkup } from './verify/markup.ts';

const USAGE = `Usage: npm run verify -- [--files] [--list FILE]

Checks the built site: that its files are those which the build listed in ${LIST_NAME}, the HTML of
every page, what each page needs, and every link and fragment that stays on the site. Nothing is
fetched from the network.
--files      compares the files with their list, and does nothing else
--list FILE  compares them with a list that was kept elsewhere
Exit status: 0 clean, 1 problems, 2 could not run. OUT_DIR names another folder than dist.`;

/** `npm run verify`: what the content's checks cannot see, because only the built pages have it. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      files: { type: 'boolean' },
      list: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
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
  const files = await checkFiles(outFolder, values.list ?? join(outFolder, LIST_NAME));
  if (values.files) return report(files.findings, `${files.count} files`);
  const site = { folder: outFolder, siteUrl: publishedUrl(settings).replace(/\/+$/, '') };
  const config = JSON.parse(readFileSync(join(root, '.htmlvalidate.json'), 'utf8')) as ConfigData;
  const pages = await readBuiltPages(outFolder);
  const markup = await checkMarkup(pages, config, site.siteUrl);
  const findings = [
    ...files.findings,
    ...markup.findings,
    ...(await checkLinks(markup.facts, site)),
  ];
  const links = markup.facts.reduce((sum, page) => sum + page.links.length, 0);
  return report(findings, `${files.count} files, ${pages.length} pages, ${links} links`);
}

/** Prints the findings in the order of their places, and how many there are; returns the status. */
function report(findings: readonly Finding[], looked: string): number {
  for (const finding of findings.toSorted(byPlace)) console.log(asLine(finding));
  const summary = findings.length === 0 ? 'no problems' : `${findings.length} problems`;
  console.log(`${looked}, ${summary}.`);
  return findings.length === 0 ? 0 : 1;
}

await run(main);
