import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dying, SETPRIV } from '../e2e/browsers/dying.ts';
import { findChromium } from './bootstrap/browser.mjs';
import { findFirefox, findWebKit, prepareEngines } from './bootstrap/engines.mjs';
import { named, onPath } from './bootstrap/programs.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-engines-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A program in the folder of a machine that is made up. */
function program(name: string, script = 'exit 0'): string {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

it('looks for a program by each of its names, in the folders of the PATH and the system', () => {
  const places = onPath(['one', 'two'], { PATH: `${folder}:` });
  expect(places.slice(0, 2)).toEqual([join(folder, 'one'), '/usr/bin/one']);
  expect(places).toContain(join(folder, 'two'));
});

it.each(['CHROMIUM_PATH', 'FIREFOX_PATH', 'WEBKIT_DRIVER_PATH'])(
  'takes what %s names, and says so when it is not there',
  async (variable) => {
    const file = program('own');
    expect(named(variable, { [variable]: file })).toBe(file);
    expect(named(variable, {})).toBeUndefined();
    expect(named(variable, { [variable]: '' })).toBeUndefined();
    const env = { [variable]: join(folder, 'none') };
    const find = async (): Promise<unknown> => [
      findWebKit(env),
      findFirefox(env),
      await findChromium(env),
    ];
    await expect(find()).rejects.toThrow(
      `${variable} names ${join(folder, 'none')}, but there is no such file.`,
    );
  },
);

describe.skipIf(process.platform !== 'linux')('on Linux', () => {
  it('takes the first Firefox that starts: some only say where to get one', () => {
    program('firefox-esr', 'exit 1');
    const file = program('firefox');
    const found = findFirefox({ PATH: folder });
    // A machine may have one of its own by the name that is wanted more.
    expect([file, '/usr/bin/firefox-esr']).toContain(found);
    expect(findFirefox({ PATH: folder, FIREFOX_PATH: file })).toBe(file);
  });

  it('has WebKit where its driver, its browser and a screen for it are', () => {
    const env = { PATH: folder, WEBKIT_DRIVER_PATH: program('driver') };
    const xvfb = program('Xvfb');
    expect(findWebKit(env, folder)).toBeUndefined();
    for (const place of ['lib/triple/webkit2gtk-4.0', 'lib/triple/other-4.1']) {
      program(join(place, 'MiniBrowser'));
    }
    const miniBrowser = program('lib/triple/webkit2gtk-4.1/MiniBrowser');
    expect(findWebKit(env, folder)).toEqual({ driver: join(folder, 'driver'), xvfb, miniBrowser });
    rmSync(join(folder, 'lib'), { recursive: true });
    const other = program('libexec/webkit2gtk-4.1/MiniBrowser');
    expect(findWebKit(env, folder)?.miniBrowser).toBe(other);
  });
});

describe('a browser that is not there', () => {
  /** One that nothing can install. */
  const missing = { name: 'Netscape', packages: [], help: 'Find one.', find: () => undefined };
  const present = { name: 'Mosaic', packages: [], help: '', find: () => '/usr/bin/mosaic' };
  const install = (): Promise<boolean> => Promise.resolve(true);

  it('is said to be left out', async () => {
    const said = vi.spyOn(console, 'log').mockReturnValue();
    const sentence = 'Netscape was left out: it is not on this machine. Find one.';
    expect(await prepareEngines({}, [present, missing], install)).toEqual([sentence]);
    expect(said).toHaveBeenCalledExactlyOnceWith(sentence);
  });

  it('fails the run of a CI machine', async () => {
    vi.spyOn(console, 'log').mockReturnValue();
    await expect(prepareEngines({ CI: 'true' }, [present, missing], install)).rejects.toThrow(
      'Netscape was left out',
    );
  });

  it('is installed where it can be', async () => {
    const tried: string[] = [];
    const installs = (name: string, packages: string[]): Promise<boolean> => {
      tried.push(name, ...packages);
      return Promise.resolve(true);
    };
    const file = join(folder, 'late');
    const late = {
      name: 'Late',
      packages: ['late', 'later'],
      help: '',
      find: () => (tried.length > 0 ? file : undefined),
    };
    expect(await prepareEngines({ CI: 'true' }, [present, late], installs)).toEqual([]);
    expect(tried).toEqual(['Late', 'late', 'later']);
  });

  it('is left out where nothing can be installed', async () => {
    vi.spyOn(console, 'log').mockReturnValue();
    const none = (): Promise<boolean> => Promise.resolve(false);
    expect(await prepareEngines({}, [missing], none)).toHaveLength(1);
  });
});

it.skipIf(!existsSync(SETPRIV))(
  'a program ends with the one that started it, though that was killed',
  async () => {
    const [file, args] = dying('sleep', ['1000']);
    const starts = `const child = require('node:child_process').spawn(${JSON.stringify(file)}, ${JSON.stringify(args)});
    child.once('spawn', () => process.stdout.write(String(child.pid)));
    setInterval(() => {}, 1e6);`;
    const parent = spawn(process.execPath, ['-e', starts], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [pid] = (await once(parent.stdout, 'data')) as [Buffer];
    const isAlive = (): boolean => {
      try {
        return process.kill(Number(pid), 0) && stateOf(Number(pid)) !== 'Z';
      } catch {
        return false;
      }
    };
    // Until then the program that asks for the signal may not have asked.
    await expect.poll(() => readFileSync(`/proc/${String(pid)}/comm`, 'utf8').trim()).toBe('sleep');
    expect(isAlive()).toBe(true);
    parent.kill('SIGKILL');
    await expect.poll(isAlive).toBe(false);
  },
);

/** The letter of a process's state: Z where it has ended, and nobody has asked how. */
function stateOf(pid: number): string | undefined {
  return /\) (\w)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1];
}
