// Behind `npm start` and `npm test`: turns a fresh checkout on a machine with nothing but Node 20
// and npm into a running site or a finished test. It imports no package, since it installs them.
import { parseArgs } from 'node:util';
import { prepareBrowser } from './bootstrap/browser.mjs';
import { npmRun, stopWithParent } from './bootstrap/children.mjs';
import { installPackages } from './bootstrap/packages.mjs';
import { freePort } from './bootstrap/port.mjs';
import { nodeForTheProject } from './bootstrap/runtime.mjs';
import { CHEAP_STEPS, COSTLY_STEPS, runSteps } from './bootstrap/steps.mjs';
import { PlainError } from './bootstrap/plain-error.mjs';

/** @param {string[]} args the command; for `test` the steps to run, by default all; for `start` its host */
async function main([command, ...wanted]) {
  if (command !== 'start' && command !== 'test') {
    throw new PlainError('Run "npm start" or "npm test".');
  }
  const host = command === 'start' ? readHost(wanted) : undefined;
  stopWithParent();
  await installPackages();
  const env = { ...(await nodeForTheProject()), ASTRO_TELEMETRY_DISABLED: '1' };
  return command === 'start' ? start(env, host) : test(env, wanted);
}

/**
 * Where the site is to be served, if not on this machine alone; checked before anything is done.
 *
 * @param {string[]} args
 */
function readHost(args) {
  try {
    const { host } = parseArgs({ args, options: { host: { type: 'string' } } }).values;
    if (host !== '') return host;
  } catch {
    // Said below.
  }
  throw new PlainError(
    'Run "npm start", or "npm start -- --host <address>": without it only this machine reaches the site.',
  );
}

/**
 * Builds the site and serves it until the person ends it.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string} [host]
 */
async function start(env, host) {
  const built = await npmRun('build', env);
  if (built !== 0) return built;
  const port = await freePort(Number(process.env['PORT']) || 4321, host ?? process.env['HOST']);
  const place = host === undefined ? `http://localhost:${port}/` : `${host}, port ${port}`;
  console.log(`\nThe site is at ${place}  (Ctrl-C ends it)`);
  const args = host === undefined ? [] : ['--host', host];
  return npmRun('preview', { ...env, PORT: String(port) }, { args });
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string[]} wanted
 */
async function test(env, wanted) {
  const all = [...CHEAP_STEPS, ...COSTLY_STEPS].map((step) => step.name);
  const unknown = wanted.find((name) => !all.includes(name));
  if (unknown) throw new PlainError(`There is no step "${unknown}". Steps: ${all.join(', ')}.`);
  const names = wanted.length > 0 ? wanted : all;
  const browser = names.includes('e2e') ? await prepareBrowser(env) : {};
  return runSteps(names, { ...env, ...browser });
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof PlainError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
