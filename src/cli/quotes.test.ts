import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { STORY } from '../core/graph/testing.ts';
import { ENGLISH } from '../core/words/words.ts';
import { runHere } from './in-process.testing.ts';
import type { Outcome } from './in-process.testing.ts';

/** What `npm run quotes` says and does, from outside; and what `npm run check` makes of it. */

const SOURCE = 'daily-2025-03-02';
const { noFolder } = ENGLISH.reports.quotes;
const RECORD = `sources/${SOURCE}.quotes.json`;
const ORIGINAL = 'The bridge is no longer safe, the mayor told City Wire.\n';

/** Time for a program to begin on a machine that runs other tests at once, in milliseconds. */
const PATIENCE = 60_000;

const NO_SETTINGS = { CONTENT_DIR: '', OUT_DIR: '', SITE_URL: '' };

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

function run(command: 'quotes' | 'check', cwd: string, ...args: string[]): Promise<Outcome> {
  return runHere([command, ...args], cwd, NO_SETTINGS);
}

/** The same in a process of its own. */
function start(command: 'quotes' | 'check', cwd: string, ...args: string[]): Promise<Outcome> {
  const file = fileURLToPath(new URL('sidelight.ts', import.meta.url));
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [file, command, ...args], {
      cwd,
      env: { ...process.env, ...NO_SETTINGS },
    });
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
    for (const each of [start, run]) {
      expect(await each('quotes', folder, '--original', 'original.txt', SOURCE)).toEqual({
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
    [['--frobnicate'], 'There is no option "--frobnicate".\n\nUsage'],
    [['--orignal', 'original.txt', SOURCE], 'Did you mean "--original"?'],
    [['--verify', SOURCE], 'Usage'],
    [['--verify', '--original', 'original.txt'], 'Usage'],
    [['--verify', '--originals='], 'The option "--originals" needs a value: <folder>.\n\nUsage'],
    [['--original', 'original.txt', '--originals', '.', SOURCE], 'Usage'],
    [['--verify'], `${noFolder('originals')}\n`],
    [['--verify', '--originals', 'none'], `${noFolder('none')}\n`],
    [['--verify', '--originals', 'original.txt'], 'original.txt cannot be read: not a directory.'],
    [['--original', 'nowhere.txt', SOURCE], 'nowhere.txt'],
    [['--original', 'content', SOURCE], 'no file'],
    [['--original', 'latin.txt', SOURCE], 'UTF-8'],
    [['--original', 'original.txt', 'daily-2025-03-03'], 'Did you mean "daily-2025-03-02"?'],
    [['--original', 'original.txt', '../sources/daily-2025-03-02'], 'There is no source'],
    [['--original', 'original.txt', 'a\u202eb'], 'There is no source "a'],
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

describe('npm run quotes -- --verify', { timeout: PATIENCE }, () => {
  const SHOWN = `content/sources/${SOURCE}.mdx`;
  const HASH = JSON.parse(STORY[RECORD] ?? '') as { original: { sha256: string } };

  /** A folder with the story, its record and some originals. */
  function archive(originals: Readonly<Record<string, string | Uint8Array>>): string {
    const folder = newsroom();
    writeFileSync(recordIn(folder), STORY[RECORD] ?? '');
    mkdirSync(join(folder, 'originals'));
    for (const [name, text] of Object.entries(originals)) {
      writeFileSync(join(folder, 'originals', name), text);
    }
    return folder;
  }

  it.each(['whatever it is called.txt', 'a.MD', `${SOURCE}.markdown`])(
    'finds the original by its hash: %s',
    async (name) => {
      const folder = archive({ 'other.txt': 'Other words.', [name]: ORIGINAL });
      const before = readFileSync(recordIn(folder), 'utf8');
      expect(await run('quotes', folder, '--verify')).toEqual({
        status: 0,
        out: `${SHOWN}  matches  originals/${name}\n\n1 verified, 0 not as the record says, 0 without the original at hand.\n`,
        err: '',
      });
      expect(readFileSync(recordIn(folder), 'utf8')).toBe(before);
    },
  );

  it('finds a forged record', async () => {
    const folder = archive({ [`${SOURCE}.txt`]: ORIGINAL });
    const zeros = '0'.repeat(64);
    writeFileSync(recordIn(folder), (STORY[RECORD] ?? '').replace(HASH.original.sha256, zeros));
    expect((await run('check', folder)).status).toBe(0);
    const { status, out } = await start('quotes', folder, '--verify', '--originals', 'originals');
    expect(status).toBe(1);
    expect(out).toMatch(
      /^content\/sources\/daily-2025-03-02\.mdx {2}differs {2}originals\/daily-2025-03-02\.txt\ncontent\/sources\/daily-2025-03-02\.quotes\.json:3:16 {2}quotes-file {2}The record is of another text than this original\.\n {4}Look who changed it .*\n\n0 verified, 1 not as the record says, 0 without/,
    );
    expect(readFileSync(recordIn(folder), 'utf8')).toContain(zeros);
  });

  it('says what it could not do, and that nothing was verified', async () => {
    const folder = archive({
      'other.txt': 'Other words.',
      'latin.txt': Buffer.from([0x63, 0xe9]),
      'notes.docx': ORIGINAL,
      '.hidden~': ORIGINAL,
    });
    mkdirSync(join(folder, 'originals', 'folder.txt'));
    const { status, out, err } = await run('quotes', folder, '--verify');
    expect(status).toBe(2);
    expect(out).toBe(
      `${SHOWN}  not at hand  SHA-256 ${HASH.original.sha256}\n\n0 verified, 0 not as the record says, 1 without the original at hand.\n`,
    );
    expect(err).toMatch(
      /^The original .*latin\.txt is not UTF-8 text: .*\nNo record could be verified: originals has none of the originals\. Originals are the texts that .*\n$/,
    );
  });

  it.each([
    ['has no record', (record: string) => rmSync(record), 'unverified-quotation'],
    ['quotes.json', (record: string) => writeFileSync(record, '{}'), 'quotes-file'],
  ])('tells a source that %s', async (words, spoil, code) => {
    const folder = archive({ 'a.txt': ORIGINAL });
    spoil(recordIn(folder));
    const { status, out } = await run('quotes', folder, '--verify');
    expect([status, out]).toEqual([1, expect.stringMatching(`differs  .*${words}`)]);
    expect(out).toContain(code);
  });

  it('tells a source that cannot be read', async () => {
    const folder = archive({ 'a.txt': ORIGINAL });
    writeFileSync(join(folder, SHOWN), 'no fields');
    const { status, out } = await run('quotes', folder, '--verify');
    expect([status, out]).toEqual([1, expect.stringContaining('differs  cannot be read\n')]);
    expect(out).toContain('frontmatter-missing');
  });

  it('has nothing to say of a source that says itself that it is not verified', async () => {
    const folder = archive({ 'a.txt': ORIGINAL });
    rmSync(recordIn(folder));
    const path = join(folder, SHOWN);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('read: full', 'read: partial\nquotes-unverified: Lost.'));
    expect(readFileSync(path, 'utf8')).not.toBe(text);
    const { status, out } = await run('quotes', folder, '--verify');
    expect([status, out]).toEqual([2, expect.stringMatching(/^\n0 verified, 0 not as/)]);
  });

  it('does nothing where the content is out of reach', async () => {
    const folder = archive({ 'a.txt': ORIGINAL });
    rmSync(join(folder, 'content/sources'), { recursive: true });
    symlinkSync(folder, join(folder, 'content/sources'));
    const { status, out, err } = await run('quotes', folder, '--verify');
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('unexpected-file');
  });
});
