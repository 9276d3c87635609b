import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from './commands.ts';
import { runHere } from './in-process.testing.ts';
import type { Outcome } from './in-process.testing.ts';

/** What `sidelight` and every command of it say of themselves. */

interface Package {
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
}

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const { version, scripts, bin } = JSON.parse(
  readFileSync(at('../../package.json'), 'utf8'),
) as Package;
const NAMES = COMMANDS.map(({ name }) => name);
const LIST = 'check, build, preview, quotes, verify, budget and lighthouse';

/** Time for a program to begin on a machine that runs other tests at once, in milliseconds. */
const PATIENCE = 60_000;

const NO_SETTINGS = { CONTENT_DIR: '', OUT_DIR: '', SITE_URL: '' };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-help-'));
  mkdirSync(join(folder, 'content'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the program where nothing is but an empty content folder, which it leaves so. */
async function sidelight(...args: string[]): Promise<Outcome> {
  const outcome = await runHere(args, folder, NO_SETTINGS);
  expect(readdirSync(folder, { recursive: true })).toEqual(['content']);
  return outcome;
}

describe.each(COMMANDS.map((command) => [command.name, command] as const))(
  '%s',
  (name, command) => {
    it('is told of in full by its help', async () => {
      const { status, out, err } = await sidelight(name, '--help');
      expect([status, err]).toEqual([0, '']);
      expect(out).toMatch(new RegExp(`^Usage: npm run ${name}(?: --|\\n)`));
      const usage = out.slice(0, out.indexOf('\n\n'));
      for (const [option, { value = '', about }] of Object.entries(command.options)) {
        expect(usage).toContain(`--${option}${value && ` ${value}`}`);
        expect(out).toMatch(
          new RegExp(`^ {2}--${option} .* {2}${about.split('\n')[0] ?? ''}$`, 'm'),
        );
      }
      for (const setting of command.settings)
        expect(out).toMatch(new RegExp(`^ {2}${setting} `, 'm'));
      expect(out).toMatch(/^Exit status: 0 .*2 could not run.*\.$/m);
      // Whole on a terminal that is 110 characters wide.
      for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(110);
      expect(await sidelight(name, '-h')).toEqual({ status, out, err });
      expect(await sidelight('help', name)).toEqual({ status, out, err });
    });

    it('refuses an option that it does not have, and names what is near', async () => {
      const options = ['help', ...Object.keys(command.options)];
      for (const option of options) {
        const { status, out, err } = await sidelight(name, `--${option}x`);
        expect([status, out]).toEqual([2, '']);
        expect(err).toContain(`There is no option "--${option}x". Did you mean "--${option}`);
        expect(err).toContain(`\n\nUsage: npm run ${name}`);
        expect(err).toMatch(new RegExp(`\\n"npm run ${name} -- --help" tells more\\.\\n$`));
      }
      const { status, err } = await sidelight(name, '--frobnicate');
      expect([status, err.split('\n')[0]]).toEqual([2, 'There is no option "--frobnicate".']);
    });

    it('is a script of package.json, a line of the overview and one of the README', async () => {
      expect(scripts[name]).toBe(`node src/cli/sidelight.ts ${name}`);
      expect((await sidelight('help')).out).toContain(`\n  ${name} `);
      expect(readFileSync(at('../../README.md'), 'utf8')).toMatch(
        new RegExp(`^\\| \`npm run ${name}\` +\\| \\S`, 'm'),
      );
    });
  },
);

it('has every command once, and no script that is none', () => {
  expect(new Set(NAMES).size).toBe(NAMES.length);
  const called = Object.values(scripts).filter((script) => script.includes('src/cli'));
  expect(called.toSorted()).toEqual(
    NAMES.map((name) => `node src/cli/sidelight.ts ${name}`).toSorted(),
  );
});

it.each([['--help'], ['-h'], ['help'], ['help', '--help']])(
  'gives an overview: %s %s',
  async (...args) => {
    const { status, out, err } = await sidelight(...args);
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(/^Usage: sidelight <command> \[options\]\n\n {2}check {2,}Reads /);
    expect(out).toMatch(/^ {2}--version {2}/m);
  },
);

it('has the version of the package', async () => {
  expect(await sidelight('--version')).toEqual({ status: 0, out: `${version}\n`, err: '' });
});

it.each([
  [['chek'], `There is no command "chek". Did you mean "check"? The commands are ${LIST}.`],
  [['help', 'buid'], `There is no command "buid". Did you mean "build"? The commands are ${LIST}.`],
  [
    ['Preview', '--host'],
    `There is no command "Preview". Did you mean "preview"? The commands are ${LIST}.`,
  ],
  [['xyzzy', '--help'], `There is no command "xyzzy". The commands are ${LIST}.`],
  [['constructor'], `There is no command "constructor". The commands are ${LIST}.`],
  [[''], `There is no command "". The commands are ${LIST}.`],
  [['a\u001b[2J'], `There is no command "a\\u{1b}[2J". The commands are ${LIST}.`],
  [['--versoin'], 'There is no option "--versoin". Did you mean "--version"?'],
  [['--fix'], 'There is no option "--fix".'],
])('refuses %j', async (args, said) => {
  expect(await sidelight(...args)).toEqual({ status: 2, out: '', err: `${said}\n` });
});

it('asks for a command where none is named', async () => {
  const { status, out, err } = await sidelight();
  expect([status, out]).toEqual([2, '']);
  expect(err).toMatch(/^Name a command\.\n\nUsage: sidelight <command>/);
});

it.each(['verify', 'budget', 'lighthouse', 'preview'])('%s needs a built site', async (name) => {
  const { status, out, err } = await runHere([name], folder, NO_SETTINGS);
  // The preview looks first whether a build was cut off.
  rmSync(join(folder, '.sidelight'), { recursive: true, force: true });
  expect([status, out]).toEqual([2, '']);
  expect(err).toMatch(/^There is no site in .+dist\. Run "npm run build" first\.\n$/);
});

it('is started by its name', { timeout: PATIENCE }, () => {
  const program = at(`../../${bin['sidelight']}`);
  expect(readFileSync(program, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'chek'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect([status, stdout, stderr.split('.')[0]]).toEqual([2, '', 'There is no command "chek"']);
});
