import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { ENGLISH } from '../core/words/words.ts';
import { repairContent } from './repair.ts';
import { replaceFile } from './replace-file.ts';

vi.mock(import('./replace-file.ts'), async (importOriginal) => {
  const original = await importOriginal();
  return { replaceFile: vi.fn(original.replaceFile) };
});

const STORY = fileURLToPath(new URL('../../e2e/fixtures/story', import.meta.url));
const NAMES = ['actors/mara-ellison.mdx', 'places/ferry-lane.mdx', 'site.yaml'];

let top: string;
beforeAll(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'sidelight-repair-')));
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

it('one file that cannot be written stops no other', async () => {
  const content = join(top, 'content');
  cpSync(STORY, content, { recursive: true });
  for (const name of NAMES) {
    const path = join(content, name);
    writeFileSync(path, `\uFEFF${readFileSync(path, 'utf8')}`);
  }
  vi.mocked(replaceFile).mockImplementationOnce(() => {
    throw Object.assign(new Error("EACCES: permission denied, rename 'a' -> 'b'"), {
      code: 'EACCES',
    });
  });
  const { done, failed } = await repairContent(content, [], join(top, 'scratch'), ENGLISH);
  expect(failed.map((reason) => reason.slice(reason.indexOf('content/')))).toEqual([
    'content/actors/mara-ellison.mdx cannot be repaired: permission denied.',
  ]);
  expect(done.map(({ file, what }) => `${file.slice(file.indexOf('content/'))} ${what}`)).toEqual([
    'content/places/ferry-lane.mdx the byte order mark before the text is gone',
    'content/site.yaml the byte order mark before the text is gone',
  ]);
  const marked = NAMES.filter((name) =>
    readFileSync(join(content, name), 'utf8').startsWith('\uFEFF'),
  );
  expect(marked).toEqual(['actors/mara-ellison.mdx']);
});
