import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compareLists, LIST_NAME, listFiles, readList, writeList } from './file-list.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-list-'));
  mkdirSync(join(folder, 'a/b'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), 'one');
  writeFileSync(join(folder, 'a/b/two words.html'), 'two');
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (): string => join(folder, LIST_NAME);

it('names every file with its hash, and reads what it wrote', async () => {
  const list = await listFiles(folder);
  expect([...list]).toEqual([
    ['a/b/two words.html', '3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3'],
    ['index.html', '7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed'],
  ]);
  await writeList(list, file());
  expect(readList(file())).toEqual(list);
  expect(await listFiles(folder)).toEqual(list);
});

it('is in the form that sha256sum checks', async () => {
  await writeList(await listFiles(folder), file());
  const { error, status } = spawnSync('sha256sum', ['--check', '--quiet', LIST_NAME], {
    cwd: folder,
  });
  // Only GNU systems have the program; what it wants is stated as well.
  if (!error) expect(status).toBe(0);
  expect(readFileSync(file(), 'utf8').split('\n')[2]).toMatch(/^[\da-f]{64} {2}index\.html$/);
});

it('tells how a folder departs from it', async () => {
  const list = await listFiles(folder);
  writeFileSync(join(folder, 'index.html'), 'other');
  writeFileSync(join(folder, 'added.txt'), '');
  rmSync(join(folder, 'a'), { recursive: true });
  expect(compareLists(list, await listFiles(folder))).toEqual({
    changed: ['index.html'],
    missing: ['a/b/two words.html'],
    added: ['added.txt'],
  });
});

it('counts a link as a change, even to the same bytes', async () => {
  const list = await listFiles(folder);
  rmSync(join(folder, 'index.html'));
  writeFileSync(join(folder, 'a/one'), 'one');
  symlinkSync(join(folder, 'a/one'), join(folder, 'index.html'));
  expect(compareLists(list, await listFiles(folder)).changed).toEqual(['index.html']);
});

it.each([
  ['no file', undefined],
  ['nothing', ''],
  ['somebody else’s list', `${'0'.repeat(64)}  index.html\n`],
  ['a list that was cut short', '# Files that Sidelight made, with the SHA-256 of each.\n00'],
  ['a line that is none', '# Files that Sidelight made, with the SHA-256 of each.\nx  y\n'],
])('is not %s', (_, text) => {
  if (text !== undefined) writeFileSync(file(), text);
  expect(readList(file())).toBeUndefined();
});
