import { spawnSync } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { npm, WINDOWS } from './children.mjs';
import { PlainError } from './plain-error.mjs';
import { aptInstall, isFile, LINUX, named, onPath, ROOT_USER, starts } from './programs.mjs';

/**
 * Finds a Chromium for the end-to-end tests, or installs one where it may. Resolves to the
 * variables that tell playwright.config.ts: none for Playwright's own, else CHROMIUM_PATH.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ CHROMIUM_PATH?: string }>}
 */
export async function prepareBrowser(env) {
  const wanted = named('CHROMIUM_PATH', env);
  const found = wanted ? { CHROMIUM_PATH: wanted } : ((await playwrightsOwn()) ?? ofTheSystem());
  if (found) return found;

  if (await aptInstall('Chromium', ['chromium'], env)) {
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

/**
 * The program of a Chromium that is there.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string | undefined>}
 */
export async function findChromium(env) {
  const wanted = named('CHROMIUM_PATH', env);
  if (wanted) return wanted;
  const own = (await import('@playwright/test')).chromium.executablePath();
  return isFile(own) ? own : ofTheSystem()?.CHROMIUM_PATH;
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
  return onPath(['chromium', 'chromium-browser', ...chrome, ...edge], process.env);
}

/** Whether Playwright may install a browser's libraries without a password being asked for. */
function mayInstallLibraries() {
  return ROOT_USER || spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
}
