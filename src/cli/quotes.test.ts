import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { STORY } from '../core/graph/testing.ts';

/** What `npm run quotes` says and does, from outside; and what `npm run check` makes of it. */

const SOURCE = 'daily-2025-03-02';
const RECORD = `sources/${SOURCE}.quotes.json`;
const ORIGINAL = 'The bridge is no longer safe, the mayor told City Wire.\n';

/** Time for a program to begin on a machine that runs other tests at once, in milliseconds. */
const PATIENCE = 60_000;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A working folder with the small story without its record, and an original. */
function newsroom(original: string | Uint8Array = ORIGINAL): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-quotes-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(STORY)) {
    if (name === RECORD) continue;
    mkdirSync(dirname(join(folder, 'content', name)), { recursive: true });
    writeFileSync(join(folder, 'content', name), text);
  }
  writeFileSync(join(folder, 'original.txt'), original);
  return folder;
}

interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function run(command: 'quotes' | 'check', cwd: string, ...args: string[]): Promise<Outcome> {
  const file = fileURLToPath(new URL(`${command}.ts`, import.meta.url));
  const env = { ...process.env, CONTENT_DIR: '', OUT_DIR: '', SITE_URL: '' };
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [file, ...args], { cwd, env });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('close', (status) => resolve({ status, out, err }));
  });
}

const recordIn = (folder: string): string => join(folder, 'content', RECORD);

describe('npm run quotes', { timeout: PATIENCE }, () => {
  it('writes the record that check asks for, each time the same', async () => {
    const folder = newsroom();
    const before = await run('check', folder);
    expect([before.status, before.out]).toEqual([
      1,
      expect.stringContaining('unverified-quotation'),
    ]);
    for (let round = 0; round < 2; round += 1) {
      expect(await run('quotes', folder, '--original', 'original.txt', SOURCE)).toEqual({
        status: 0,
        out: `content/sources/${SOURCE}.mdx: 1 quotation verified, see content/${RECORD}.\n`,
        err: '',
      });
      expect(readFileSync(recordIn(folder), 'utf8')).toBe(STORY[RECORD]);
    }
    expect((await run('check', folder)).status).toBe(0);
  });

  it('tells every problem and leaves the earlier record alone', async () => {
    const folder = newsroom('The bridge is not safe, the mayor said.');
    writeFileSync(recordIn(folder), 'earlier');
    const { status, out, err } = await run('quotes', folder, '--original=original.txt', SOURCE);
    expect([status, err]).toEqual([1, '']);
    expect(out).toMatch(
      /^content\/sources\/daily-2025-03-02\.mdx:12:\d+ {2}quotation-not-found {2}.*\n {4}.*\n\n1 problem; no record was written\.\n$/,
    );
    expect(readFileSync(recordIn(folder), 'utf8')).toBe('earlier');
  });

  it('tells what is wrong with the source itself', async () => {
    const folder = newsroom();
    writeFileSync(join(folder, `content/sources/${SOURCE}.mdx`), 'no fields');
    const { status, out } = await run('quotes', folder, '--original', 'original.txt', SOURCE);
    expect([status, out]).toEqual([1, expect.stringContaining('frontmatter-missing')]);
    expect(existsSync(recordIn(folder))).toBe(false);
  });

  it('writes through no link', async () => {
    const folder = newsroom();
    const outside = join(folder, 'outside');
    writeFileSync(outside, 'untouched');
    symlinkSync(outside, recordIn(folder));
    expect((await run('quotes', folder, '--original', 'original.txt', SOURCE)).status).toBe(0);
    expect(readFileSync(outside, 'utf8')).toBe('untouched');
    expect(readFileSync(recordIn(folder), 'utf8')).toBe(STORY[RECORD]);
  });

  it.each([
    [[], 'Usage'],
    [[SOURCE], 'Usage'],
    [['--original', 'original.txt'], 'Usage'],
    [['--original', 'original.txt', SOURCE, SOURCE], 'Usage'],
    [['--frobnicate'], 'frobnicate'],
    [['--original', 'nowhere.txt', SOURCE], 'nowhere.txt'],
    [['--original', 'content', SOURCE], 'no file'],
    [['--original', 'latin.txt', SOURCE], 'UTF-8'],
    [['--original', 'original.txt', 'daily-2025-03-03'], 'Did you mean "daily-2025-03-02"?'],
    [['--original', 'original.txt', '../sources/daily-2025-03-02'], 'There is no source'],
  ])('%j cannot run', async (args, word) => {
    const folder = newsroom();
    writeFileSync(join(folder, 'latin.txt'), Buffer.from([0x63, 0xe9]));
    const { status, out, err } = await run('quotes', folder, ...args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(word);
    expect(err).not.toMatch(/^\s+at /m);
    expect(existsSync(recordIn(folder))).toBe(false);
  });
});
