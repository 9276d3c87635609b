import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { chmodSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { runHere } from './in-process.testing.ts';
import type { Outcome } from './in-process.testing.ts';

/** What `npm run check` says and does, from outside. */

const STORY = fileURLToPath(new URL('../../e2e/fixtures/story', import.meta.url));
const CLAIM = 'content/claims/bridge-is-unsafe.mdx';
const FORECAST = 'content/claims/repair-by-june.mdx';

const SETTINGS = { CONTENT_DIR: '', OUT_DIR: '', SITE_URL: 'https://example.org/b/' };

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A working folder with the small story, of which one file has other words. */
function newsroom(changes: readonly (readonly [from: string, to: string])[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-check-'));
  folders.push(folder);
  cpSync(STORY, join(folder, 'content'), { recursive: true });
  let text = readFileSync(join(folder, CLAIM), 'utf8');
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  writeFileSync(join(folder, CLAIM), text);
  return folder;
}

/** The same with a forecast that nobody has followed up. */
function unsettled(): string {
  const folder = newsroom();
  const path = join(folder, FORECAST);
  const text = readFileSync(path, 'utf8');
  const outcome = /^outcome:\n(?: .*\n)+/m;
  expect(text).toMatch(outcome);
  writeFileSync(path, text.replace(outcome, 'cites: [council-minutes]\n'));
  return folder;
}

function check(cwd: string, ...args: string[]): Promise<Outcome> {
  return runHere(['check', ...args], cwd, SETTINGS);
}

/** The same in a process of its own. */
function startCheck(cwd: string, ...args: string[]): Promise<Outcome> {
  const file = fileURLToPath(new URL('sidelight.ts', import.meta.url));
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [file, 'check', ...args], {
      cwd,
      env: { ...process.env, ...SETTINGS },
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('close', (status) => resolve({ status, out, err }));
  });
}

/** Every file below the content folder with its text. */
function textsOf(folder: string): Record<string, string> {
  const content = join(folder, 'content');
  const names = readdirSync(content, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names
      .filter((name) => statSync(join(content, name)).isFile())
      .map((name) => [name, readFileSync(join(content, name), 'utf8')]),
  );
}

it('says which formats there are', async () => {
  const { status, err } = await startCheck(newsroom(), '--format', 'jsn');
  expect([status, err.split('\n')[0]]).toEqual([
    2,
    'There is no format "jsn". Did you mean "json"? The formats are text, github and json.',
  ]);
});

describe('--as-of', { timeout: 60_000 }, () => {
  it('warns of what is overdue on that day, where and what to do, and exits with 0', async () => {
    const { status, out } = await startCheck(unsettled(), '--as-of', '2019-07-01');
    expect(status).toBe(0);
    expect(out).toMatch(
      /^content\/claims\/repair-by-june\.mdx:8:6 {2}overdue-forecast {2}The forecast was due by 30 June 2019 .*\n {4}Put it to its test/,
    );
    expect(out).toContain('0 errors, 1 warning.');
  });

  it('tells programs that it is a warning', async () => {
    const [json, github] = await Promise.all(
      ['json', 'github'].map((format) =>
        check(unsettled(), '--as-of', '2019-07-01', '--format', format),
      ),
    );
    expect(JSON.parse(json?.out ?? '')).toMatchObject([
      { code: 'overdue-forecast', severity: 'warning', file: FORECAST, line: 8, column: 6 },
    ]);
    expect(github?.out).toMatch(/^::warning file=content\/claims\/repair-by-june.mdx,line=8,/);
  });

  it('says nothing before that day, without a day, or once there is an outcome', async () => {
    const runs = await Promise.all([
      check(unsettled(), '--as-of', '2019-06-30'),
      check(unsettled()),
      check(newsroom(), '--as-of', '2019-07-01'),
    ]);
    for (const { status, out } of runs) {
      expect([status, out]).toEqual([0, expect.stringMatching(/files, no problems\.\n$/)]);
    }
  });

  it('never speaks of a forecast with an outcome, on no day however late', async () => {
    const { out } = await check(newsroom(), '--as-of', '2999-12-31', '--format', 'json');
    const told = JSON.parse(out) as { file: string; code: string }[];
    expect(told.map(({ file, code }) => `${basename(file)} ${code}`)).toEqual([
      'ferry-will-do.mdx overdue-forecast',
      'new-bridge-by-2025.mdx overdue-forecast',
    ]);
  });

  it.each(['2019-02-30', '2019-06', 'today'])('refuses the date "%s"', async (date) => {
    const { status, out, err } = await check(newsroom(), `--as-of=${date}`);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(`--as-of is "${date}", but it must be a real day, YYYY-MM-DD.`);
  });
});

describe('--fix', { timeout: 60_000 }, () => {
  it('repairs what is certain, says what it did, and touches nothing else', async () => {
    const folder = newsroom([
      ['kind: fact', 'kind: facts'],
      ['title:', 'titel2: x\ntitle:'],
    ]);
    const before = textsOf(folder);
    const { status, out } = await check(folder, '--fix');
    expect(out).toMatch(
      /^content\/claims\/bridge-is-unsafe\.mdx:\d+:7 {2}repaired {2}"facts" is now "fact"\n1 repair\.\n\n/,
    );
    expect(out).toContain('unknown-key');
    expect(status).toBe(1);
    const name = 'claims/bridge-is-unsafe.mdx';
    const text = (before[name] ?? '').replace('kind: facts', 'kind: fact');
    expect(textsOf(folder)).toEqual({ ...before, [name]: text });
  });

  it('goes on until nothing is left, and exits by what remains', async () => {
    // The wrong field hides the wrong link in the text.
    const folder = newsroom([
      ['kind: fact', 'kind: facts'],
      ['[[load-test]]', '[[load-tests]]'],
    ]);
    const { status, out, err } = await startCheck(folder, '--fix', '--format', 'json');
    expect([status, out]).toEqual([0, '[]\n']);
    expect(err).toContain('repaired');
    expect(textsOf(folder)).toEqual(textsOf(newsroom()));
  });

  it('writes to no file that a link in the content leads to', async () => {
    const folder = newsroom();
    const outside = join(folder, 'outside.mdx');
    writeFileSync(outside, 'no line end ');
    symlinkSync(outside, join(folder, 'content/claims/linked.mdx'));
    symlinkSync(folder, join(folder, 'content/places/all'));
    const { status, out } = await check(folder, '--fix');
    expect(status).toBe(1);
    expect(out).not.toContain('repaired');
    expect(readFileSync(outside, 'utf8')).toBe('no line end ');
  });

  it('takes out byte order marks, also before figures, settings and records', async () => {
    const folder = newsroom();
    const before = textsOf(folder);
    for (const [name, text] of Object.entries(before)) {
      if (/\.(?:mdx|yaml|csv|json)$/.test(name)) {
        writeFileSync(join(folder, 'content', name), `\uFEFF${text}`);
      }
    }
    const marked = Object.values(textsOf(folder)).filter((text) => text.startsWith('\uFEFF'));
    const { out } = await check(folder, '--format', 'json');
    const problems = JSON.parse(out) as { message: string; line: number; column: number }[];
    expect(marked.length).toBeGreaterThan(10);
    expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual(
      marked.map(() => '1:1 The file begins with U+FEFF, a byte order mark.'),
    );
    expect((await check(folder, '--fix')).status).toBe(0);
    expect(textsOf(folder)).toEqual(before);
  });

  it('repairs a file whose name is as long as a file system allows', async () => {
    const folder = newsroom();
    const name = `places/${'x'.repeat(251)}.mdx`;
    const text = textsOf(folder)['places/ferry-lane.mdx'] ?? '';
    const own = text.replace(/^title: .*$/m, 'title: "X"').replace(/^aliases: .*\n/m, '');
    writeFileSync(join(folder, 'content', name), own.trimEnd());
    const { out } = await check(folder, '--fix');
    expect(out).toContain('repaired  the last line ends with a line break now');
    expect(textsOf(folder)[name]).toBe(`${own.trimEnd()}\n`);
  });

  // Nothing keeps an administrator from writing.
  it.skipIf(process.getuid?.() === 0)('says which file cannot be written', async () => {
    const folder = newsroom();
    const [first, second] = ['actors/mara-ellison.mdx', 'places/ferry-lane.mdx'];
    for (const name of [first, second]) {
      const path = join(folder, 'content', name);
      writeFileSync(path, `\uFEFF${readFileSync(path, 'utf8')}`);
    }
    // Nobody may rename a file into the folder of actors.
    const closed = join(folder, 'content/actors');
    chmodSync(closed, 0o555);
    try {
      const { status, out, err } = await check(folder, '--fix');
      expect(out).toMatch(
        /^content\/places\/ferry-lane\.mdx:1:1 {2}repaired {2}the byte order mark/,
      );
      expect(out).toContain(`content/${first}:1:1  forbidden-character`);
      expect([status, err]).toEqual([
        2,
        `content/${first} cannot be repaired: permission denied.\n`,
      ]);
    } finally {
      chmodSync(closed, 0o755);
    }
  });

  it('leaves a clean story as it is', async () => {
    const folder = newsroom();
    const stamp = () => statSync(join(folder, CLAIM)).mtimeMs;
    const before = stamp();
    expect((await check(folder, '--fix')).status).toBe(0);
    expect(stamp()).toBe(before);
  });
});
