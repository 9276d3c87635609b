import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dropCache, sealCache, trustCache } from './cache.ts';
import { LIST_NAME } from './file-list.ts';

let folder: string;
const at = (path: string): string => join(folder, path);
const put = (path: string, text: string): void => {
  mkdirSync(join(at(path), '..'), { recursive: true });
  writeFileSync(at(path), text);
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-cache-'));
  put('dist/concepts/erbium/index.html', 'Erbium');
  put('dist/concepts/granite/index.html', 'Holmium');
  put('data-store.json', '{}');
  put('incremental-build.json', '{}');
  put('html/0.html', 'A body has its own digest.');
  await sealCache(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

const stays = (...paths: string[]): boolean => paths.every((path) => existsSync(at(path)));

it('trusts what is as it was', async () => {
  put('html/1.html', 'Not listed.');
  expect(await trustCache(folder)).toBeUndefined();
  expect(stays('dist/concepts/erbium/index.html', 'data-store.json')).toBe(true);
});

it.each([
  ['altered', 'Erbiom'],
  ['cut short', ''],
])('has a page made again that was %s', async (_, text) => {
  put('dist/concepts/erbium/index.html', text);
  expect(await trustCache(folder)).toBe(
    `Changed since the last build: ${at('dist/concepts/erbium/index.html')}. What it shows is made again.`,
  );
  expect(stays('dist/concepts/erbium/index.html')).toBe(false);
  expect(stays('dist/concepts/granite/index.html', 'data-store.json')).toBe(true);
});

it('removes a page that no build made', async () => {
  put('dist/concepts/dmitrium/index.html', 'Invented');
  put('dist/concepts/erbium/index.html', 'Erbiom');
  expect(await trustCache(folder)).toMatch(/dmitrium.index\.html and 1 more\. What/);
  expect(stays('dist/concepts/dmitrium/index.html')).toBe(false);
});

it.each(['data-store.json', 'incremental-build.json'])(
  'makes all again where %s was altered or lost',
  async (name) => {
    put(name, '{"altered": true}');
    expect(await trustCache(folder)).toBe(
      `Changed since the last build: ${at(name)}. All pages are made again.`,
    );
    expect(['dist', 'data-store.json', 'incremental-build.json'].some((it) => stays(it))).toBe(
      false,
    );
    expect(readFileSync(at('html/0.html'), 'utf8')).toBe('A body has its own digest.');
  },
);

it.each(['', 'Another text.\n'])('trusts nothing without its own list', async (text) => {
  put(LIST_NAME, text);
  expect(await trustCache(folder)).toBe(
    'What an earlier build kept has no list of its files: all pages are made again.',
  );
  expect(stays('dist')).toBe(false);
});

it.each(['dist', 'html'])('follows no link in the place of %s', async (name) => {
  const desk = mkdtempSync(join(tmpdir(), 'sidelight-desk-'));
  renameSync(at(name), join(desk, 'own'));
  symlinkSync(join(desk, 'own'), at(name));
  const before = readdirSync(desk, { recursive: true });
  await trustCache(folder);
  expect(stays(name)).toBe(false);
  symlinkSync(join(desk, 'own'), at(name));
  await dropCache(folder);
  expect(stays(name)).toBe(false);
  expect(readdirSync(desk, { recursive: true })).toEqual(before);
  rmSync(desk, { recursive: true });
});

it.each(['dist', 'html'])('removes a file in the place of the folder %s', async (name) => {
  rmSync(at(name), { recursive: true });
  put(name, 'A file.');
  await trustCache(folder);
  expect(stays(name)).toBe(false);
});

it.each(['data-store.json', 'incremental-build.json', LIST_NAME, 'unfinished'])(
  'removes a folder in the place of the file %s',
  async (name) => {
    rmSync(at(name), { force: true });
    put(`${name}/file`, '');
    await trustCache(folder);
    expect(stays(name)).toBe(false);
  },
);

it('has nothing to say of an empty cache, and leaves what is not its own when it is dropped', async () => {
  put('lock', '');
  await dropCache(folder);
  expect(await trustCache(folder)).toBeUndefined();
  expect(stays('lock', 'html/0.html')).toBe(true);
  await dropCache(at('missing'));
});
