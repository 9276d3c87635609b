import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** What `npm run preview` says, and where it listens, from outside. */

const PROGRAM = fileURLToPath(new URL('sidelight.ts', import.meta.url));

/** Time for a program to begin on a machine that runs other tests at once, in milliseconds. */
const PATIENCE = 60_000;

let folder: string;
const children = new Set<ChildProcess>();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-preview-'));
  for (const name of ['content', 'dist']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'dist', 'index.html'), '<h1>Front</h1>');
  writeFileSync(join(folder, 'dist', '_headers'), '/*\n  X-Frame-Options: DENY\n  no header\n');
});
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

interface Preview {
  readonly child: ChildProcess;
  readonly port: number;
  /** Resolves when it serves, or has ended. */
  readonly said: Promise<string>;
  readonly status: Promise<number | null>;
}

/** Starts the program at a free port unless `env` has another one. */
async function preview(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Preview> {
  const port = await freePort();
  const own = { CONTENT_DIR: '', OUT_DIR: '', SITE_URL: '', HOST: '', PORT: String(port) };
  const child = spawn(process.execPath, [PROGRAM, 'preview', ...args], {
    cwd: folder,
    env: { ...process.env, ...own, ...env },
  });
  children.add(child);
  const status = new Promise<number | null>((resolve) => child.on('close', resolve));
  const said = new Promise<string>((resolve) => {
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part: string) => {
        text += part;
        if (/Serving .*\n/.test(text)) setTimeout(() => resolve(text), 50);
      });
    }
    void status.then(() => resolve(text));
  });
  return { child, port, said, status };
}

async function end({ child, status }: Preview): Promise<number | null> {
  child.kill('SIGTERM');
  return status;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** Whether somebody listens at an address. */
function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port }, () => (socket.destroy(), resolve(true)));
    socket.on('error', () => resolve(false));
  });
}

/** Addresses of this machine that others could reach it at, and on Linux one more of its own. */
const OTHERS = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .filter(({ internal, scopeid }) => !internal && !scopeid)
  .map(({ address }) => address)
  .concat(process.platform === 'linux' ? '127.0.0.2' : []);

const HAS_IPV6 = Object.values(networkInterfaces()).some((addresses) =>
  addresses?.some(({ address }) => address === '::1'),
);

describe('npm run preview', { timeout: PATIENCE }, () => {
  it('is reached on this machine alone, by every name that it has for itself', async () => {
    const served = await preview([]);
    expect(await served.said).toBe(
      `_headers:3 is passed over. This is neither a path nor "Name: value".\nServing ${folder}/dist at http://localhost:${served.port}/\n`,
    );
    const response = await fetch(`http://localhost:${served.port}/`);
    expect([response.status, await response.text()]).toEqual([200, '<h1>Front</h1>']);
    expect(response.headers.get('x-frame-options')).toBe('DENY');
    expect(await answers('127.0.0.1', served.port)).toBe(true);
    expect(await answers('::1', served.port)).toBe(HAS_IPV6);
    for (const address of OTHERS) {
      expect([address, await answers(address, served.port)]).toEqual([address, false]);
    }
    expect(await end(served)).toBe(0);
  });

  it.each([
    [['--host', '0.0.0.0'], {}],
    [[], { HOST: '0.0.0.0' }],
    [['--host', '0.0.0.0'], { HOST: '127.0.0.1' }],
  ])('%j with %j is reached by others, and says so', async (args, env) => {
    const served = await preview(args, env);
    expect(await served.said).toContain(
      `at http://localhost:${served.port}/\nOther machines that reach this one can read it too.\n`,
    );
    expect(await answers('127.0.0.1', served.port)).toBe(true);
    for (const address of OTHERS.filter((it) => it.includes('.'))) {
      expect([address, await answers(address, served.port)]).toEqual([address, true]);
    }
    await end(served);
  });

  it('listens at one address alone where that is asked for', async () => {
    const served = await preview(['--host', '127.0.0.1']);
    expect(await served.said).toContain(`at http://127.0.0.1:${served.port}/\n`);
    expect(await served.said).not.toContain('Other machines');
    expect(await answers('127.0.0.1', served.port)).toBe(true);
    expect(await answers('::1', served.port)).toBe(false);
    await end(served);
  });

  it("takes a machine's name in HOST for no wish", async () => {
    const served = await preview([], { HOST: 'workstation-7' });
    expect(await served.said).toContain(`at http://localhost:${served.port}/\n`);
    expect(await served.said).not.toContain('Other machines');
    await end(served);
  });

  it('serves below the path of the site', async () => {
    const served = await preview([], { SITE_URL: 'https://example.org/news/' });
    expect(await served.said).toContain(`http://localhost:${served.port}/news/\n`);
    const at = `http://localhost:${served.port}`;
    expect((await fetch(`${at}/`)).url).toBe(`${at}/news/`);
    expect((await fetch(`${at}/index.html`)).status).toBe(404);
    await end(served);
  });

  it('says when its port is taken', async () => {
    const served = await preview([]);
    await served.said;
    const second = await preview([], { PORT: String(served.port) });
    expect([await second.said, await second.status]).toEqual([
      `Port ${served.port} is in use. Set PORT to another one.\n`,
      2,
    ]);
    await end(served);
  });

  it.each([
    [['--host', '192.0.2.1'], {}, /^This machine has no address "192\.0\.2\.1"\. .+\.\n$/],
    [['--host', 'no-such-host.invalid'], {}, /^This machine has no address "no-such-host/],
    [['--host='], {}, /^The option "--host" needs a value: <address>\.\n\nUsage: /],
    [['--host'], {}, /^The option "--host" needs a value: <address>\.\n\nUsage: /],
    [['--frob'], {}, /^There is no option "--frob"\.\n\nUsage: /],
    [['dist'], {}, /^"preview" takes options alone, but was given "dist"\.\n\nUsage: /],
    [[], { PORT: '65536' }, /^PORT is "65536", but a port is a number from 1 to 65535\.\n$/],
    [[], { PORT: '80x' }, /^PORT is "80x", but /],
    [[], { PORT: '0' }, /^PORT is "0", but /],
    [[], { OUT_DIR: 'nothing' }, /^There is no site in .+nothing\. Run "npm run build" first\.\n$/],
  ])('%j with %j cannot run', async (args, env, says) => {
    const { said, status } = await preview(args, env);
    expect(await said).toMatch(says);
    expect(await said).not.toMatch(/^\s+at /m);
    expect(await status).toBe(2);
  });

  it('tells how it is used', async () => {
    const { said, status } = await preview(['--help']);
    expect(await said).toMatch(/^Usage: npm run preview[^]+--host[^]+HOST[^]+PORT/);
    expect(await status).toBe(0);
  });
});
