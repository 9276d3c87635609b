import path from 'node:path';
import { PlainError } from './plain-error.mjs';
import { aptInstall, foldersIn, isFile, LINUX, named, onPath, starts } from './programs.mjs';

/**
 * The browsers beside Chromium that the core tests run in, and the programs of each. What is named
 * in the environment must be there; all else is found, or it is not.
 *
 * @typedef {{ xvfb: string, driver: string, miniBrowser: string }} WebKitPrograms
 * @typedef {{ name: string, packages: string[], help: string, find: (env: NodeJS.ProcessEnv) => unknown }} Engine
 */

/** @type {Engine[]} */
const ENGINES = [
  {
    name: 'Firefox',
    packages: ['firefox-esr'],
    help: 'Install it, or let FIREFOX_PATH name its program.',
    find: findFirefox,
  },
  {
    name: 'WebKit',
    packages: ['webkit2gtk-driver', 'xvfb'],
    help: 'On Linux, install WebKitWebDriver, its MiniBrowser and Xvfb (in Debian, webkit2gtk-driver and xvfb), or let WEBKIT_DRIVER_PATH name the driver.',
    find: (env) => findWebKit(env),
  },
];

/**
 * Finds the browsers, or installs them where it may.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {Engine[]} [engines]
 * @param {typeof aptInstall} [install]
 * @returns {Promise<string[]>} a sentence for each that is left out
 * @throws {PlainError} on a CI machine, where none may be left out
 */
export async function prepareEngines(env, engines = ENGINES, install = aptInstall) {
  const leftOut = [];
  for (const { name, packages, help, find } of engines) {
    if (find(env)) continue;
    if ((await install(name, packages, env)) && find(env)) continue;
    const sentence = `${name} was left out: it is not on this machine. ${help}`;
    if (env['CI']) throw new PlainError(sentence);
    console.log(sentence);
    leftOut.push(sentence);
  }
  return leftOut;
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined} the program
 */
export function findFirefox(env) {
  return named('FIREFOX_PATH', env) ?? firefoxPlaces(env).find((it) => isFile(it) && starts(it));
}

/** @param {NodeJS.ProcessEnv} env */
function firefoxPlaces(env) {
  if (process.platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  if (process.platform === 'win32') {
    return ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].map((home) =>
      path.join(env[home] ?? '', 'Mozilla Firefox', 'firefox.exe'),
    );
  }
  return onPath(['firefox-esr', 'firefox'], env);
}

/**
 * The driver, the browser that it starts, and a screen for it. Only Linux has them.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string} system where the system keeps libraries
 * @returns {WebKitPrograms | undefined}
 */
export function findWebKit(env, system = '/usr') {
  const driver = named('WEBKIT_DRIVER_PATH', env) ?? first('WebKitWebDriver', env);
  const xvfb = first('Xvfb', env);
  const homes = ['lib', 'lib64', 'libexec'].map((it) => path.join(system, it));
  const miniBrowser = [...homes, ...homes.flatMap(foldersIn)]
    .flatMap(foldersIn)
    .filter((folder) => path.basename(folder).startsWith('webkit2gtk-4.'))
    .map((folder) => path.join(folder, 'MiniBrowser'))
    .filter(isFile)
    .sort()
    .at(-1);
  return LINUX && driver && xvfb && miniBrowser ? { driver, xvfb, miniBrowser } : undefined;
}

/**
 * @param {string} name
 * @param {NodeJS.ProcessEnv} env
 */
function first(name, env) {
  return onPath([name], env).find(isFile);
}
