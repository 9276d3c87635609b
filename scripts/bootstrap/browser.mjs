import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { npm, run, WINDOWS } from './children.mjs';
import { PlainError } from './plain-error.mjs';

const LINUX = process.platform === 'linux';
const ROOT_USER = process.getuid?.() === 0;

/**
 * Finds a Chromium for the end-to-end tests, or installs one where it may. Resolves to the
 * variables that tell playwright.config.ts: none for Playwright's own, else CHROMIUM_PATH.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ CHROMIUM_PATH?: string }>}
 */
export async function prepareBrowser(env) {
  const named = env['CHROMIUM_PATH'];
  if (named) {
    if (isFile(named)) return { CHROMIUM_PATH: named };
    throw new PlainError(`CHROMIUM_PATH names ${named}, but there is no such file.`);
  }
  const found = (await playwrightsOwn()) ?? ofTheSystem();
  if (found) return found;

  if (LINUX && ROOT_USER && isFile('/usr/bin/apt-get')) {
    console.log('Installing Chromium for the tests in a browser (apt-get).');
    const quiet = { ...env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['-q', 'update'], { env: quiet });
    await run('apt-get', ['-q', 'install', '-y', 'chromium'], { env: quiet });
    const installed = ofTheSystem();
    if (installed) return installed;
  }
  console.log('Installing Chromium for the tests in a browser (playwright install).');
  const libraries = LINUX && mayInstallLibraries() ? ['--with-deps'] : [];
  await npm(['exec', '--', 'playwright', 'install', ...libraries, 'chromium'], { env });
  const downloaded = await playwrightsOwn();
  if (downloaded) return downloaded;
  throw new PlainError(
    'No browser was found for the tests: install Chromium or Chrome, or set CHROMIUM_PATH to one, then try again.',
  );
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  return isFile(chromium.executablePath()) ? {} : undefined;
}

function ofTheSystem() {
  const place = places().find((file) => isFile(file) && starts(file));
  return place ? { CHROMIUM_PATH: place } : undefined;
}

/** Where systems keep the browsers of Chromium's family, most wanted first. */
function places() {
  if (WINDOWS) {
    const homes = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'];
    const programs = ['Chromium', 'Google/Chrome', 'Microsoft/Edge'].map((name) =>
      path.join(name, 'Application', name === 'Microsoft/Edge' ? 'msedge.exe' : 'chrome.exe'),
    );
    return programs.flatMap((it) => homes.map((home) => path.join(process.env[home] ?? '', it)));
  }
  if (process.platform === 'darwin') {
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((name) =>
      ['/', os.homedir()].map((home) =>
        path.join(home, 'Applications', `${name}.app`, 'Contents/MacOS', name),
      ),
    );
  }
  const chrome = ['google-chrome', 'google-chrome-stable', 'chrome'];
  const edge = ['microsoft-edge', 'microsoft-edge-stable'];
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/bin', '/snap/bin'];
  return ['chromium', 'chromium-browser', ...chrome, ...edge].flatMap((name) =>
    folders.filter(Boolean).map((folder) => path.join(folder, name)),
  );
}

/**
 * Ubuntu ships a "chromium-browser" that only says where to get one. Elsewhere --version may open
 * a window, and a browser that is there is a browser.
 *
 * @param {string} file
 */
function starts(file) {
  return !LINUX || spawnSync(file, ['--version'], { timeout: 30_000 }).status === 0;
}

/** Whether Playwright may install a browser's libraries without a password being asked for. */
function mayInstallLibraries() {
  return ROOT_USER || spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
}

/** @param {string} file */
function isFile(file) {
  return existsSync(file) && statSync(file).isFile();
}
