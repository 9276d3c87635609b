import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../', import.meta.url);
const rules = readFileSync(new URL('.github/CODEOWNERS', ROOT), 'utf8')
  .split('\n')
  .map((line) => line.replace(/#.*/, '').trim())
  .filter((line) => line !== '')
  .map((line) => {
    const [pattern = '', ...owners] = line.split(/\s+/);
    return { pattern, owners };
  });

/** Whether a file falls under a pattern, of the few forms that CODEOWNERS here has. */
function fits(pattern: string, file: string): boolean {
  if (pattern === '*') return true;
  if (/^\/(?:[\w.-]+\/)+$/.test(pattern)) return file.startsWith(pattern.slice(1));
  if (/^\/[\w./-]+$/.test(pattern)) return file === pattern.slice(1);
  if (/^\*[\w.-]+$/.test(pattern)) return matchesGlob(file.split('/').at(-1) ?? '', pattern);
  throw new Error(`This test does not know patterns such as "${pattern}".`);
}

/** As GitHub has it: the last pattern that fits decides. */
const ownersOf = (file: string): readonly string[] =>
  rules.findLast(({ pattern }) => fits(pattern, file))?.owners ?? [];

describe('CODEOWNERS', () => {
  it.each([
    ...['.github/CODEOWNERS', '.github/workflows/ci.yml', '.ci/run', 'package.json'],
    ...[
      'package-lock.json',
      'src/io/corpus.ts',
      'newsroom/config.ts',
      'newsroom/about.mdx',
      'scripts/run.mjs',
    ],
    ...['e2e/newsroom.ts', 'public/_headers', 'SECURITY.md', 'astro.config.mjs', '.npmrc'],
    ...['content/site.yaml', 'content/sources/harbour-gazette-2019-05-03.quotes.json'],
    ...['e2e/fixtures/story/sources/harbour-gazette-2019-05-03.quotes.json', 'a/new/folder.ts'],
    ...['contents/claims/a.mdx', 'src/content/claims/a.mdx', 'a-new-file'],
  ])('asks the maintainers about %s', (file) => {
    expect(ownersOf(file)).toEqual(['@sidelight/maintainers']);
  });

  it.each([
    'content/claims/bridge-is-unsafe.mdx',
    'content/data/crossings-per-day.csv',
    'content/places/a.png',
    'content/claims/site.yaml',
  ])('asks nobody in particular about %s', (file) => {
    expect(ownersOf(file)).toEqual([]);
  });

  it('names no file or folder that is not there', () => {
    const named = rules.map(({ pattern }) => pattern).filter((pattern) => pattern.startsWith('/'));
    expect(named.filter((path) => !existsSync(new URL(`.${path}`, ROOT)))).toEqual([]);
    expect(named).toContain('/content/');
  });

  // A copy without its history does not know which files are its own.
  it.skipIf(!existsSync(new URL('.git', ROOT)))('leaves no file but texts without an owner', () => {
    const files = execFileSync('git', ['ls-files', '-z'], {
      cwd: fileURLToPath(ROOT),
      encoding: 'utf8',
    });
    const free = files.split('\0').filter((file) => file !== '' && ownersOf(file).length === 0);
    expect(free.filter((file) => !/^content\/\w+\/[\w-]+\.\w+$/.test(file))).toEqual([]);
    expect(free.length).toBeGreaterThan(0);
  });
});
