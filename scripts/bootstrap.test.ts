import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import net from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { run } from './bootstrap/children.mjs';
import { freePort } from './bootstrap/port.mjs';
import { CHEAP_STEPS, COSTLY_STEPS, report, runInTurn } from './bootstrap/steps.mjs';

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

  it('tells what was left out, before its last line', () => {
    const passed = { step: step('e2e'), result: 'passed' as const, seconds: 1 };
    const lines = report([passed], ['Firefox was left out.']).split('\n');
    expect(lines.slice(-4)).toEqual(['', 'Firefox was left out.', '', '1 passed, 0 failed']);
  });

  it('speaks of skipped steps only when there are any', () => {
    const text = report([{ step: step('unit'), result: 'passed', seconds: 1 }]);
    expect(text.split('\n').at(-1)).toBe('1 passed, 0 failed');
  });
});

describe('steps', () => {
  const shared = (name: string) => ({ ...step(name), shared: true });
  const steps = [shared('a'), shared('b'), shared('c'), step('d'), step('e'), shared('f')];

  /** What was said while the steps ran in so many lanes: `+a` when one began, `-a` at its end. */
  async function heard(lanes: number, goesOn: (names: string[]) => boolean, fails = '') {
    const said: string[] = [];
    const work = async (each: (typeof CHEAP_STEPS)[number]) => {
      said.push(`+${each.name}`);
      // The first takes as long as the two after it.
      for (let wait = each.name === 'a' ? 9 : 3; wait > 0; wait -= 1) await Promise.resolve();
      said.push(`-${each.name}`);
      return {
        step: each,
        result: each.name === fails ? ('failed' as const) : ('passed' as const),
      };
    };
    const outcomes = await runInTurn(steps, lanes, work, (done) =>
      goesOn(done.filter(({ result }) => result === 'failed').map((it) => it.step.name)),
    );
    return [
      said.join(' '),
      outcomes.map((it) => `${it.step.name} ${it.result}`).join(', '),
    ] as const;
  }

  it('that share the machine run side by side, all others alone, and are told in their order', async () => {
    const [said, told] = await heard(2, () => true, 'b');
    expect(said).toBe('+a +b -b +c -c -a +d -d +e -e +f -f');
    expect(told).toBe('a passed, b failed, c passed, d passed, e passed, f passed');
  });

  it('run one by one where there is one processor', async () => {
    const [said] = await heard(1, () => true);
    expect(said).toBe('+a -a +b -b +c -c +d -d +e -e +f -f');
  });

  it('do not begin after one that they need has failed', async () => {
    const [said, told] = await heard(2, (failed) => failed.length === 0, 'd');
    expect(said).toBe('+a +b -b +c -c -a +d -d');
    expect(told).toBe('a passed, b passed, c passed, d failed, e skipped, f skipped');
  });
});

it('tells what a program prints to its end, and what it left behind does not hold it up', async () => {
  const parts: Buffer[] = [];
  const leaves = `require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)'], { stdio: 'inherit' }).once('spawn', () => {
    process.stdout.write('ä'.repeat(200_000));
    process.stderr.write('end');
    process.exitCode = 3;
    process.stdout.end(() => process.exit());
  })`;
  const code = await run(process.execPath, ['-e', leaves], { tell: (part) => parts.push(part) });
  const said = Buffer.concat(parts).toString();
  expect([code, said.replace('end', '')]).toEqual([3, 'ä'.repeat(200_000)]);
  expect(said).toContain('end');
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

describe('before anything is installed or built', () => {
  const program = fileURLToPath(new URL('run.mjs', import.meta.url));
  const outcome = (...args: string[]): unknown[] => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      encoding: 'utf8',
    });
    return [status, stdout, stderr];
  };

  it('starts at no host that is none', () => {
    for (const args of [['--host='], ['--host'], ['--port', '80'], ['elsewhere']]) {
      expect(outcome('start', ...args)).toEqual([
        2,
        '',
        'Run "npm start", or "npm start -- --host <address>": without it only this machine reaches the site.\n',
      ]);
    }
  });

  it('tests no step that there is not', () => {
    for (const step of ['--nope', 'units', '']) {
      expect(outcome('test', 'unit', step)).toEqual([
        2,
        '',
        `There is no step "${step}". The steps are types, lint, format, spelling, check, unit, build, budget, html, e2e.\n`,
      ]);
    }
  });

  it('does nothing but start and test', () => {
    for (const args of [['tset'], [''], [], ['constructor']]) {
      expect(outcome(...args)).toEqual([2, '', 'Run "npm start" or "npm test".\n']);
    }
  });

  it.each([
    ['start', '--host <address>'],
    ['test', 'types, lint, format'],
  ])('tells how to call %s', (command, words) => {
    const [status, said, err] = outcome(command, '--help');
    expect([status, err]).toEqual([0, '']);
    expect(said).toMatch(new RegExp(`^Usage: npm ${command}\n`));
    expect(said).toContain(words);
    expect(said).toMatch(/\nExit status: 0 fine, 1 problems, 2 could not run\.\n$/);
  });
});
