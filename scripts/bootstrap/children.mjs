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
 *
 * @param {string} file
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, limitMs?: number, shell?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function run(file, args, { env = process.env, cwd = ROOT, limitMs, shell } = {}) {
  return new Promise((resolve) => {
    /** @type {import('node:child_process').SpawnOptions} */
    const options = { cwd, env, stdio: ['ignore', 'inherit', 'inherit'], shell };
    // A process group of its own, so that one signal reaches the program and all it started.
    const child = spawn(file, args, { ...options, detached: !WINDOWS });
    let timedOut = false;
    const timer = limitMs && setTimeout(() => ((timedOut = true), end(child, 'SIGKILL')), limitMs);

    /** @param {number} code */
    const done = (code) => {
      clearTimeout(timer);
      running.delete(child);
      if (!stopping) resolve(timedOut ? TIMED_OUT : code);
    };
    running.add(child);
    child.once('error', () => done(127));
    child.once('exit', (code) => {
      end(child, 'SIGKILL');
      done(code ?? 1);
    });
  });
}

/**
 * @param {string} script of package.json
 * @param {NodeJS.ProcessEnv} env
 * @param {{ args?: string[], limitMs?: number }} [options]
 */
export function npmRun(script, env, { args = [], limitMs } = {}) {
  return npm(['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])], {
    env,
    limitMs,
  });
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
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stopAll('SIGTERM'), 1_000).unref();
}

/** @param {'SIGINT' | 'SIGTERM' | 'SIGHUP'} signal */
function stopAll(signal) {
  if (stopping) return;
  stopping = true;
  running.forEach((child) => end(child, signal));
  const deadline = Date.now() + GRACE_MS;
  setInterval(() => {
    if (running.size > 0 && Date.now() < deadline) return;
    process.exit(signal === 'SIGINT' ? 130 : 143);
  }, 20);
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
