import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT, run, WINDOWS } from './children.mjs';
import { PlainError } from './plain-error.mjs';

const PACKAGE = path.join(ROOT, 'node_modules/node');
const BINARY = path.join(PACKAGE, 'bin', WINDOWS ? 'node.exe' : 'node');

/** The first Node that runs TypeScript files without a flag. */
const ENOUGH = [22, 18];

/**
 * An environment in which `node` is the one that the package "node" brings, whatever the machine
 * has; failing that, the machine's own if it is new enough.
 *
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
export async function nodeForTheProject() {
  if (!works()) await installBinary();
  if (works()) return withOnPath(path.dirname(BINARY));

  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [enoughMajor = 0, enoughMinor = 0] = ENOUGH;
  if (major < enoughMajor || (major === enoughMajor && minor < enoughMinor)) {
    throw new PlainError(
      `The package "node" has no program for this machine: install Node ${ENOUGH.join('.')} or newer, then try again.`,
    );
  }
  // npm puts this folder first on the PATH of every script, so a node that does not run must go.
  for (const shim of ['node', 'node.cmd', 'node.ps1']) {
    rmSync(path.join(ROOT, 'node_modules/.bin', shim), { force: true });
  }
  return { ...process.env };
}

function works() {
  const { version } = JSON.parse(readFileSync(path.join(PACKAGE, 'package.json'), 'utf8'));
  const { stdout } = spawnSync(BINARY, ['--version'], { encoding: 'utf8' });
  return stdout?.trim() === `v${version}`;
}

/** Does what the package's own install script does, for an npm that was told to run no scripts. */
async function installBinary() {
  console.log('Installing the Node that this project uses.');
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, npm_config_loglevel: 'error' };
  // npm would install into the project instead of the package.
  delete env['npm_config_local_prefix'];
  await run(process.execPath, ['installArchSpecificPackage'], { cwd: PACKAGE, env });
}

/** @param {string} folder */
function withOnPath(folder) {
  const env = { ...process.env };
  // Windows spells it "Path", and two spellings at once would be two variables.
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  env[name] = [folder, env[name]].join(path.delimiter);
  return env;
}
