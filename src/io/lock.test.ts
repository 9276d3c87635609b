import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { takeLock } from './lock.ts';

let folder: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-lock-'));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

/** Starts a process that takes the lock and keeps it; resolves when it has told whether it could. */
async function holder(file: string): Promise<{ child: ChildProcess; has: string }> {
  const code = `import { takeLock } from ${JSON.stringify(new URL('lock.ts', import.meta.url).href)};
    const unlock = takeLock(${JSON.stringify(file)});
    console.log(unlock ? 'yes' : 'no');
    setInterval(() => unlock, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [has] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, has: String(has).trim() };
}

it('is held by one at a time and can be given back', () => {
  const file = join(folder, 'deep', 'lock');
  const unlock = takeLock(file);
  expect(unlock).toBeTypeOf('function');
  expect(takeLock(file)).toBeUndefined();
  unlock?.();
  const again = takeLock(file);
  expect(again).toBeTypeOf('function');
  again?.();
});

it('is held across processes, and ends with a process that is killed', async () => {
  const file = join(folder, 'lock');
  const { child, has } = await holder(file);
  expect(has).toBe('yes');
  expect(takeLock(file)).toBeUndefined();
  expect((await holder(file)).has).toBe('no');

  child.kill('SIGKILL');
  await once(child, 'exit');
  const unlock = takeLock(file);
  expect(unlock).toBeTypeOf('function');
  unlock?.();
});

it('does not take a file that is no lock for a held one', () => {
  const file = join(folder, 'lock');
  writeFileSync(file, 'something else');
  const refused = `${file} is not the lock that a build leaves there. Delete it, and build again.`;
  expect(() => takeLock(file)).toThrow(refused);
  expect(readFileSync(file, 'utf8')).toBe('something else');

  const link = join(folder, 'link');
  symlinkSync(file, link);
  mkdirSync(join(folder, 'folder'));
  expect(() => takeLock(link)).toThrow(`${link} is not the lock`);
  expect(() => takeLock(join(folder, 'folder'))).toThrow('folder is not the lock');
});
