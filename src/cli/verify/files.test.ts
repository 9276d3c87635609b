import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LIST_NAME, listFiles, writeList } from '../../io/file-list.ts';
import { checkFiles } from './files.ts';

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-files-'));
  for (const name of ['a.html', 'b.html', 'c/d.html']) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), name);
  }
  await writeList(await listFiles(folder), join(folder, LIST_NAME));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Path, rule and message of all that is found. */
async function found(): Promise<string[]> {
  const { findings } = await checkFiles(folder, join(folder, LIST_NAME));
  return findings.map(
    ({ file, rule, message }) =>
      `${file.replace(/^.*sidelight-files-[^/]*\//, '')} ${rule} ${message}`,
  );
}

it('finds nothing in a folder that is as it was built', async () => {
  expect(await found()).toEqual([]);
  expect((await checkFiles(folder, join(folder, LIST_NAME))).count).toBe(3);
});

it('finds files that are others, missing or added, and folders that are added', async () => {
  writeFileSync(join(folder, 'a.html'), 'x');
  rmSync(join(folder, 'b.html'));
  writeFileSync(join(folder, 'e.html'), 'e');
  mkdirSync(join(folder, 'f', 'g'), { recursive: true });
  mkdirSync(join(folder, 'c', 'h'));
  expect(await found()).toEqual([
    'a.html changed-file The file is not as it was built.',
    'b.html missing-file The file was built and is not there.',
    'e.html added-file The file was not built.',
    'c/h added-folder The folder was not built: nothing lies in it.',
    'f/g added-folder The folder was not built: nothing lies in it.',
  ]);
});

it('wants a list', async () => {
  rmSync(join(folder, LIST_NAME));
  await expect(found()).rejects.toThrow("is no list of a site's files");
});
