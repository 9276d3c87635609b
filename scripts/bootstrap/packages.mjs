import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { npm, ROOT, WINDOWS } from './children.mjs';
import { PlainError } from './plain-error.mjs';

const MODULES = path.join(ROOT, 'node_modules');

/** Installs what package-lock.json lists, unless that is what is installed. */
export async function installPackages() {
  if (isInstalled()) return;
  if (WINDOWS && process.execPath.startsWith(MODULES)) {
    // Windows does not delete a running program, and this one runs from the folder to be replaced.
    throw new PlainError('The list of packages changed: run "npm ci", then this command again.');
  }
  console.log(
    existsSync(MODULES)
      ? 'The list of packages changed: installing what it names (npm ci).'
      : 'Installing the packages (npm ci): about a minute, and only this time.',
  );
  // NODE_ENV=production would leave out the tools that build the site.
  const code = await npm(['ci', '--include=dev', '--loglevel=error']);
  if (code !== 0) {
    throw new PlainError(
      'The packages could not be installed: the reason is above. Check the network and free disk space, then try again.',
    );
  }
}

/**
 * Compares package-lock.json with npm's own record of the last finished installation, so that a
 * hand-made `npm ci` counts too. Optional packages may be absent: most are for other systems.
 */
function isInstalled() {
  const installed = packagesOf(path.join(MODULES, '.package-lock.json'));
  const wanted = packagesOf(path.join(ROOT, 'package-lock.json'));
  return Object.entries(wanted).every(([place, { version, integrity, optional }]) => {
    const found = installed[place];
    if (place === '') return true;
    if (!found) return optional === true && Object.keys(installed).length > 0;
    return found.version === version && found.integrity === integrity;
  });
}

/**
 * @param {string} file a lock file of npm
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }>}
 */
function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}
