import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { pageKindOf, readBuiltPages } from '../io/built-pages.ts';
import { basePath, publishedUrl, readSettings } from '../io/settings.ts';
import { run } from './run.ts';

const USAGE = `Usage: npm run lighthouse -- [--all]

Runs Lighthouse on the longest page of every kind of the built site, as on a slow phone, and prints
its four scores; --all takes every page. CHROMIUM_PATH names the browser.
Exit status: 0 when all are 100, 1 when not, 2 could not run.`;

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const FLAGS = ['--headless=new', '--disable-gpu', '--disable-background-networking'];

/** `npm run lighthouse`: whether every kind of page has all points. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { all: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
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
  const pages = await readBuiltPages(outFolder);
  const port = await freePort();
  const origin = `http://localhost:${port}${basePath(publishedUrl(settings))}`;
  const server = spawn(process.execPath, [join(root, 'src/cli/preview.ts')], {
    env: { ...process.env, PORT: String(port) },
    stdio: 'ignore',
  });
  const chromePath = process.env['CHROMIUM_PATH'];
  const chrome = await launch({
    ...(chromePath && { chromePath }),
    // Chromium's sandbox refuses to work for root, which is whom many CI machines run as.
    chromeFlags: process.getuid?.() === 0 ? [...FLAGS, '--no-sandbox'] : FLAGS,
  });
  try {
    await answering(origin);
    let short = 0;
    console.log(['page', ...CATEGORIES].join('\t'));
    for (const { path } of values.all ? pages : longestOfEachKind(pages)) {
      const result = await lighthouse(origin + path, {
        port: chrome.port,
        onlyCategories: [...CATEGORIES],
        output: 'json',
        logLevel: 'silent',
      });
      const report = result?.lhr;
      const scores = CATEGORIES.map((name) =>
        Math.round((report?.categories[name]?.score ?? 0) * 100),
      );
      console.log([path, ...scores].join('\t'));
      if (scores.every((score) => score === 100)) continue;
      short += 1;
      for (const audit of Object.values(report?.audits ?? {})) {
        if (audit.score !== null && audit.score < 0.9)
          console.log(`    ${audit.id}: ${audit.title}`);
      }
    }
    console.log(short === 0 ? 'All have 100.' : `${short} pages have less.`);
    return short === 0 ? 0 : 1;
  } finally {
    chrome.kill();
    server.kill();
  }
}

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** Waits until the server answers, ten seconds at most. */
async function answering(origin: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(`${origin}/`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The preview server does not answer at ${origin}/.`);
}

function longestOfEachKind<T extends { path: string; html: string }>(pages: readonly T[]): T[] {
  const kinds = Map.groupBy(pages, ({ path }) => pageKindOf(path));
  return [...kinds.values()].map((each) =>
    each.reduce((a, b) => (b.html.length > a.html.length ? b : a)),
  );
}

await run(main);
