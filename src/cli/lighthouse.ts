import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { launch } from 'chrome-launcher';
import type { LaunchedChrome } from 'chrome-launcher';
import { pageKindOf, readBuiltPages } from '../io/built-pages.ts';
import { reasonOf } from '../io/files.ts';
import { basePath } from '../core/model/site-address.ts';
import { PlainError } from '../core/model/plain-error.ts';
import { publishedUrl, readSettings } from '../io/settings.ts';
import { requireSite } from './built-site.ts';
import { EXIT } from './exit-status.mjs';
import type { ExitStatus } from './exit-status.mjs';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const PROGRAM = fileURLToPath(new URL('sidelight.ts', import.meta.url));
const FLAGS = ['--headless=new', '--disable-gpu', '--disable-background-networking'];

/** `npm run lighthouse`: whether every kind of page has all points. */
export async function run({ all = false }: { readonly all?: boolean }): Promise<ExitStatus> {
  const settings = readSettings();
  const { outFolder } = settings;
  requireSite(outFolder);
  // Loaded only now: it takes seconds.
  const { default: lighthouse } = await import('lighthouse');
  const pages = await readBuiltPages(outFolder);
  const port = await freePort();
  const origin = `http://localhost:${port}${basePath(publishedUrl(settings))}`;
  const server = spawn(process.execPath, [PROGRAM, 'preview'], {
    env: { ...process.env, PORT: String(port) },
    stdio: 'ignore',
  });
  let chrome: LaunchedChrome | undefined;
  try {
    chrome = await launchBrowser();
    await answering(origin);
    let short = 0;
    console.log(['page', ...CATEGORIES].join('\t'));
    for (const { path } of all ? pages : longestOfEachKind(pages)) {
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
    return short === 0 ? EXIT.fine : EXIT.problems;
  } finally {
    chrome?.kill();
    server.kill();
  }
}

async function launchBrowser(): Promise<LaunchedChrome> {
  const chromePath = process.env['CHROMIUM_PATH'];
  try {
    return await launch({
      ...(chromePath && { chromePath }),
      // Chromium's sandbox refuses to work for root, which is whom many CI machines run as.
      chromeFlags: process.getuid?.() === 0 ? [...FLAGS, '--no-sandbox'] : FLAGS,
    });
  } catch (cause) {
    throw new PlainError(
      `No browser could be started: ${reasonOf(cause)}. Let CHROMIUM_PATH name one.`,
      { cause },
    );
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
  throw new PlainError(`The preview server does not answer at ${origin}/.`);
}

function longestOfEachKind<T extends { path: string; html: string }>(pages: readonly T[]): T[] {
  const kinds = Map.groupBy(pages, ({ path }) => pageKindOf(path));
  return [...kinds.values()].map((each) =>
    each.reduce((a, b) => (b.html.length > a.html.length ? b : a)),
  );
}
