import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import net from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { freePort } from './bootstrap/port.mjs';
import { CHEAP_STEPS, COSTLY_STEPS, report } from './bootstrap/steps.mjs';

const step = (name: string, more: { hint?: string } = {}) => ({ name, script: name, ...more });

describe('report', () => {
  it('is a table, then a line that CI machines read', () => {
    const text = report([
      { step: step('format'), result: 'passed', seconds: 1.26 },
      { step: step('lint', { hint: '"npm run fix" repairs it' }), result: 'failed', seconds: 71 },
      { step: step('build'), result: 'skipped' },
    ]);
    expect(text.replaceAll(/ +$/gm, '')).toMatchInlineSnapshot(`
      "
      step      result   seconds
      format    passed       1.3
      lint      failed      71.0   "npm run fix" repairs it
      build     skipped

      1 passed, 1 failed, 1 skipped"
    `);
  });

  it('speaks of skipped steps only when there are any', () => {
    const text = report([{ step: step('unit'), result: 'passed', seconds: 1 }]);
    expect(text.split('\n').at(-1)).toBe('1 passed, 0 failed');
  });
});

it('runs scripts that package.json has', () => {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  const { scripts } = JSON.parse(text) as { scripts: Record<string, string> };
  for (const { script } of [...CHEAP_STEPS, ...COSTLY_STEPS])
    expect(scripts).toHaveProperty(script);
});

describe('freePort', () => {
  const servers: net.Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });

  it.each(['127.0.0.1', '0.0.0.0'])('passes over a port that is busy at %s', async (host) => {
    vi.spyOn(console, 'log').mockReturnValue();
    const server = net.createServer();
    servers.push(server);
    await new Promise<void>((resolve) => server.listen({ port: 0, host }, resolve));
    const { port } = server.address() as net.AddressInfo;
    expect(await freePort(port)).toBeGreaterThan(port);
  });

  it('looks at the address that is wanted too, where the machine has it', async () => {
    vi.spyOn(console, 'log').mockReturnValue();
    const server = net.createServer();
    servers.push(server);
    const host = process.platform === 'linux' ? '127.0.0.2' : '127.0.0.1';
    await new Promise<void>((resolve) => server.listen({ port: 0, host }, resolve));
    const { port } = server.address() as net.AddressInfo;
    expect(await freePort(port, host)).toBeGreaterThan(port);
    // What is no address of this machine is not the port's fault.
    const free = await freePort(port + 1);
    for (const other of ['192.0.2.1', 'no-such-host.invalid', '']) {
      expect(await freePort(free, other)).toBe(free);
    }
  });
});

it('starts at no host that is none, before anything is installed or built', () => {
  const run = fileURLToPath(new URL('run.mjs', import.meta.url));
  for (const args of [['--host='], ['--host'], ['--port', '80'], ['elsewhere']]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [run, 'start', ...args], {
      encoding: 'utf8',
    });
    expect([status, stdout, stderr]).toEqual([
      1,
      '',
      'Run "npm start", or "npm start -- --host <address>": without it only this machine reaches the site.\n',
    ]);
  }
});
