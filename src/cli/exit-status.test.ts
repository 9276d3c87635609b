import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { edited, STORY } from '../core/graph/testing.ts';
import type { Files } from '../core/graph/testing.ts';

/** What `npm run check` ends with: 0 clean, 1 problems, 2 could not run. */

const PROGRAM = fileURLToPath(new URL('sidelight.ts', import.meta.url));
const BROKEN = edited('claims/repair-by-june.mdx', 'due:', 'dues:');

/** Time for a program to begin on a machine that runs other tests at once, in milliseconds. */
const PATIENCE = 60_000;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A working folder with these files in `content/`. */
function newsroom(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-status-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, 'content', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return folder;
}

interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function check(cwd: string, args: readonly string[], content: string): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, CONTENT_DIR: content, SITE_URL: '', OUT_DIR: '' };
    const child = spawn(process.execPath, [PROGRAM, 'check', ...args], { cwd, env });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, err }));
  });
}

describe('npm run check', () => {
  it(
    'ends with 0 where nothing is wrong, in the folder that CONTENT_DIR names',
    async () => {
      const content = join(newsroom(STORY), 'content');
      expect(await check(newsroom(BROKEN), [], content)).toEqual({
        status: 0,
        out: `${Object.keys(STORY).length} files, no problems.\n`,
        err: '',
      });
    },
    PATIENCE,
  );

  it(
    'ends with 1 and tells every problem where something is wrong',
    async () => {
      const folder = newsroom(BROKEN);
      const [text, json] = await Promise.all([
        check(folder, [], ''),
        check(folder, ['--format=json'], ''),
      ]);
      expect([text?.status, text?.err, json?.status, json?.err]).toEqual([1, '', 1, '']);
      expect(text?.out).toMatch(
        /^content\/claims\/repair-by-june\.mdx:8:1 {2}unknown-key {2}There is no field "dues" here\.\n {4}Did you mean "due"\? .*\n/,
      );
      expect(JSON.parse(json?.out ?? '')).toMatchObject([
        { code: 'unknown-key', line: 8, column: 1 },
      ]);
    },
    PATIENCE,
  );

  it(
    'ends with 2 and says why where it cannot run',
    async () => {
      const folder = newsroom(STORY);
      const outcomes = await Promise.all([
        check(folder, ['--format', 'xml'], ''),
        check(folder, ['--frobnicate'], ''),
        check(folder, [], 'nowhere'),
        check(folder, [], 'content/site.yaml'),
      ]);
      for (const [index, word] of ['xml', 'frobnicate', 'nowhere', 'site.yaml'].entries()) {
        expect(outcomes[index]).toMatchObject({ status: 2, out: '' });
        expect(outcomes[index]?.err).toContain(word);
        // A reason is for people: no trace of the program.
        expect(outcomes[index]?.err).not.toMatch(/^\s+at /m);
      }
    },
    PATIENCE,
  );
});
