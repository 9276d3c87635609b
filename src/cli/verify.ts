import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConfigData } from 'html-validate';
import { readBuiltPages } from '../io/built-pages.ts';
import { LIST_NAME } from '../io/file-list.ts';
import { publishedUrl, readSettings } from '../io/settings.ts';
import { requireSite } from './built-site.ts';
import { EXIT } from './exit-status.mjs';
import type { ExitStatus } from './exit-status.mjs';
import { checkFiles } from './verify/files.ts';
import { asLine, byPlace } from './verify/finding.ts';
import type { Finding } from './verify/finding.ts';
import { checkLinks } from './verify/links.ts';
import { checkMarkup } from './verify/markup.ts';

interface VerifyOptions {
  readonly files?: boolean;
  readonly list?: string;
}

/** `npm run verify`: what the content's checks cannot see, because only the built pages have it. */
export async function run({ files: filesOnly = false, list }: VerifyOptions): Promise<ExitStatus> {
  const settings = readSettings();
  const { root, outFolder } = settings;
  requireSite(outFolder);
  const files = await checkFiles(outFolder, list ?? join(outFolder, LIST_NAME));
  if (filesOnly) return report(files.findings, `${files.count} files`);
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
function report(findings: readonly Finding[], looked: string): ExitStatus {
  for (const finding of findings.toSorted(byPlace)) console.log(asLine(finding));
  const summary = findings.length === 0 ? 'no problems' : `${findings.length} problems`;
  console.log(`${looked}, ${summary}.`);
  return findings.length === 0 ? EXIT.fine : EXIT.problems;
}
