import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const WINDOWS = process.platform === 'win32';

const GRACE_MS = 5_000;
const TIMED_OUT = 124;

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
let stopping = false;

/**
 * Runs a program in the project's folder to its end, without input; resolves to its exit code
 * (124 when it took longer than `limitMs`). Whatever it started and left behind is ended with it.
 * It prints to this program's own output, or tells what it prints to `tell`.
 *
 * @param {string} file
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, limitMs?: number, shell?: boolean, tell?: (part: Buffer) => void }} [options]
 * @returns {Promise<number>}
 */
export function run(file, args, { env = process.env, cwd = ROOT, limitMs, shell, tell } = {}) {
  return new Promise((resolve) => {
    const output = tell ? 'pipe' : 'inherit';
    /** @type {import('node:child_process').SpawnOptions} */
    const options = { cwd, env, stdio: ['ignore', output, output], shell };
    // A process group of its own, so that one signal reaches the program and all it started.
    const child = spawn(file, args, { ...options, detached: !WINDOWS });
    let timedOut = false;
    const timer = limitMs && setTimeout(() => ((timedOut = true), end(child, 'SIGKILL')), limitMs);

    /** @param {number} code */
    const done = (code) => {
      clearTimeout(timer);
      if (stopping) return;
      end(child, 'SIGKILL');
      running.delete(child);
      resolve(timedOut ? TIMED_OUT : code);
    };
    running.add(child);
    child.once('error', () => done(127));
    if (tell) for (const stream of [child.stdout, child.stderr]) stream?.on('data', tell);
    child.once('exit', (code) => {
      if (!tell || stopping) return done(code ?? 1);
      // What it left behind would keep its output open.
      end(child, 'SIGKILL');
      child.once('close', () => done(code ?? 1));
    });
  });
}

/**
 * @param {string} script of package.json
 * @param {NodeJS.ProcessEnv} env
 * @param {{ args?: string[], limitMs?: number, tell?: (part: Buffer) => void }} [options]
 */
export function npmRun(script, env, { args = [], ...limits } = {}) {
  const command = ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])];
  return npm(command, { env, ...limits });
}

/**
 * The npm that started this program, else the one on the PATH.
 *
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function npm(args, options) {
  const { npm_execpath: cli = '', npm_node_execpath: node = process.execPath } = process.env;
  // Yarn and pnpm set the same variable.
  if (/npm-cli\.c?js$/.test(cli)) return run(node, [cli, ...args], options);
  return run('npm', args, { ...options, shell: WINDOWS });
}

/** Ends all children when this program is told to end, or when npm, which started it, is gone. */
export function stopWithParent() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => stopAll(signal));
  }
  process.on('exit', () => running.forEach((child) => end(child, 'SIGKILL')));
  const parent = pidOfNpm();
  if (parent) setInterval(() => isAlive(parent) || stopAll('SIGTERM'), 1_000).unref();
}

/**
 * The npm that started this program, if any: a killed npm tells nobody, least of all the shell
 * that it starts programs with.
 */
function pidOfNpm() {
  if (process.env['npm_lifecycle_event'] === undefined || WINDOWS) return undefined;
  const args = ['-o', 'ppid=,comm=', '-p', String(process.ppid)];
  const { stdout } = spawnSync('ps', args, { encoding: 'utf8' });
  const shell = /^\s*(\d+)\s.*?\b(?:ba|da|z)?sh\s*$/.exec(stdout ?? '');
  return shell ? Number(shell[1]) : process.ppid;
}

/** @param {'SIGINT' | 'SIGTERM' | 'SIGHUP'} signal */
function stopAll(signal) {
  if (stopping) return;
  stopping = true;
  // Playwright ends its server on SIGINT only; whatever else is running knows SIGINT too.
  running.forEach((child) => end(child, 'SIGINT'));
  const deadline = Date.now() + GRACE_MS;
  setInterval(() => {
    // A whole group may outlive its first process, while it closes its browser and its server.
    const groups = [...running].map((child) => (WINDOWS ? child.pid : -(child.pid ?? 0)));
    if (Date.now() < deadline && groups.some((group) => group && isAlive(group))) return;
    process.exit(signal === 'SIGINT' ? 130 : 143);
  }, 20);
}

/** @param {number} pid of a process, or negative of a group */
function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function end(child, signal) {
  if (child.pid === undefined) return;
  if (WINDOWS) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Nobody of its group is left.
  }
}
