// Behind `npm start` and `npm test`: turns a fresh checkout on a machine with nothing but Node 20
// and npm into a running site or a finished test. It imports no package, since it installs them.
import { parseArgs } from 'node:util';
import { EXIT } from '../src/cli/exit-status.mjs';
import { prepareBrowser } from './bootstrap/browser.mjs';
import { prepareEngines } from './bootstrap/engines.mjs';
import { npmRun, stopWithParent } from './bootstrap/children.mjs';
import { installPackages } from './bootstrap/packages.mjs';
import { freePort } from './bootstrap/port.mjs';
import { nodeForTheProject } from './bootstrap/runtime.mjs';
import { CHEAP_STEPS, COSTLY_STEPS, runSteps } from './bootstrap/steps.mjs';
import { PlainError } from './bootstrap/plain-error.mjs';

const STEPS = [...CHEAP_STEPS, ...COSTLY_STEPS].map((step) => step.name);

/** @type {Record<string, string>} */
const HELP = {
  start: `Usage: npm start
       npm start -- --host <address>

Installs what it needs, builds the site and serves it until it is told to end. Only this machine
reaches the site, unless --host names another address of this machine.

In the environment: PORT, the port to begin with, and everything that "npm run build" takes.`,
  test: `Usage: npm test
       npm test -- <step>…

Installs what it needs, browsers included, and runs all steps or those that are named:
${STEPS.join(', ')}.

In the environment: CHROMIUM_PATH, FIREFOX_PATH and WEBKIT_DRIVER_PATH, the browsers; CI, which
lets none of them be left out; and everything that "npm run build" takes.`,
};

/** @param {string[]} args the command; for `test` the steps to run, by default all; for `start` its host */
async function main([command = '', ...wanted]) {
  const help = Object.hasOwn(HELP, command) ? HELP[command] : undefined;
  if (help === undefined) throw new PlainError('Run "npm start" or "npm test".');
  if (wanted.some((word) => word === '--help' || word === '-h')) {
    console.log(
      `${help}\nExit status: ${EXIT.fine} fine, ${EXIT.problems} problems, ${EXIT.cannotRun} could not run.`,
    );
    return EXIT.fine;
  }
  // Before anything is done.
  const begin = command === 'start' ? startAt(readHost(wanted)) : testOf(readSteps(wanted));
  stopWithParent();
  await installPackages();
  return begin({ ...(await nodeForTheProject()), ASTRO_TELEMETRY_DISABLED: '1' });
}

/**
 * Where the site is to be served, if not on this machine alone.
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

/** @param {string[]} wanted */
function readSteps(wanted) {
  const unknown = wanted.find((name) => !STEPS.includes(name));
  if (unknown === undefined) return wanted.length > 0 ? wanted : STEPS;
  throw new PlainError(
    `There is no step ${JSON.stringify(unknown)}. The steps are ${STEPS.join(', ')}.`,
  );
}

/**
 * Builds the site and serves it until the person ends it.
 *
 * @param {string} [host]
 */
function startAt(host) {
  return async (/** @type {NodeJS.ProcessEnv} */ env) => {
    const built = await npmRun('build', env);
    if (built !== EXIT.fine) return built;
    const port = await freePort(Number(process.env['PORT']) || 4321, host ?? process.env['HOST']);
    const place = host === undefined ? `http://localhost:${port}/` : `${host}, port ${port}`;
    console.log(`\nThe site is at ${place}  (Ctrl-C ends it)`);
    const args = host === undefined ? [] : ['--host', host];
    return npmRun('preview', { ...env, PORT: String(port) }, { args });
  };
}

/** @param {string[]} names of steps */
function testOf(names) {
  return async (/** @type {NodeJS.ProcessEnv} */ env) => {
    if (!names.includes('e2e')) return runSteps(names, env);
    const browser = await prepareBrowser(env);
    return runSteps(names, { ...env, ...browser }, await prepareEngines(env));
  };
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof PlainError)) throw error;
  console.error(error.message);
  process.exitCode = EXIT.cannotRun;
}
