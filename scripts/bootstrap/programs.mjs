import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { run } from './children.mjs';
import { PlainError } from './plain-error.mjs';

export const LINUX = process.platform === 'linux';
const SYSTEM = ['/usr/bin', '/snap/bin'];
export const ROOT_USER = process.getuid?.() === 0;

/** @param {string} file */
export function isFile(file) {
  return existsSync(file) && statSync(file).isFile();
}

/**
 * The program that the environment names, if it names one.
 *
 * @param {string} variable
 * @param {NodeJS.ProcessEnv} env
 * @throws {PlainError} where there is no such file
 */
export function named(variable, env) {
  const file = env[variable];
  if (!file || isFile(file)) return file || undefined;
  throw new PlainError(`${variable} names ${file}, but there is no such file.`);
}

/**
 * Ubuntu ships browsers that only say where to get one. Elsewhere --version may open a window,
 * and a browser that is there is a browser.
 *
 * @param {string} file
 */
export function starts(file) {
  return !LINUX || spawnSync(file, ['--version'], { timeout: 30_000 }).status === 0;
}

/**
 * Where programs of these names may be on a system that keeps them by name.
 *
 * @param {string[]} names most wanted first
 * @param {NodeJS.ProcessEnv} env
 */
export function onPath(names, env) {
  const folders = [...(env['PATH'] ?? '').split(path.delimiter), ...SYSTEM];
  return names.flatMap((name) => folders.filter(Boolean).map((folder) => path.join(folder, name)));
}

/**
 * The folders in a folder, by their whole names, none where there is no such folder.
 *
 * @param {string} folder
 */
export function foldersIn(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((it) => it.isDirectory()).map((it) => path.join(folder, it.name));
}

/**
 * Installs packages of Debian and its kin where nobody has to be asked.
 *
 * @param {string} name of what is in them
 * @param {string[]} packages
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<boolean>} whether it could be tried
 */
export async function aptInstall(name, packages, env) {
  if (!LINUX || !ROOT_USER || !isFile('/usr/bin/apt-get')) return false;
  console.log(`Installing ${name} for the tests in a browser (apt-get).`);
  const quiet = { ...env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['-q', 'update'], { env: quiet });
  await run('apt-get', ['-q', 'install', '-y', ...packages], { env: quiet });
  return true;
}
