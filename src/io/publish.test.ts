import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { lstatSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { publish, recover } from './publish.ts';

let folder: string;
let scratch: string;
let target: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-publish-'));
  scratch = join(folder, 'scratch');
  target = join(folder, 'www', 'site');
});
afterEach(() => rmSync(folder, { recursive: true }));

function makeSite(name: string, files: Record<string, string>): string {
  const site = join(folder, name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(site, file, '..'), { recursive: true });
    writeFileSync(join(site, file), text);
  }
  return site;
}

function filesIn(site: string): Record<string, string> {
  const names = readdirSync(site, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(join(site, name)).isFile()).sort();
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(site, name), 'utf8')]));
}

it('makes the folder, then replaces all that is in it', async () => {
  await publish(makeSite('one', { 'index.html': '1', 'old/index.html': '1' }), target, scratch);
  expect(filesIn(target)).toEqual({ 'index.html': '1', 'old/index.html': '1' });

  const two = makeSite('two', { 'index.html': '2', 'new/index.html': '2' });
  await publish(two, target, scratch);
  expect(filesIn(target)).toEqual({ 'index.html': '2', 'new/index.html': '2' });
  expect(existsSync(two)).toBe(false);
  expect(readdirSync(scratch)).toEqual([]);
  expect(readdirSync(join(target, '..'))).toEqual(['site']);
});

it('leaves the earlier site where it was when the new one cannot be moved', async () => {
  await publish(makeSite('one', { 'index.html': '1' }), target, scratch);
  await expect(publish(join(folder, 'missing'), target, scratch)).rejects.toThrow(
    `${target} cannot be exchanged`,
  );
  expect(filesIn(target)).toEqual({ 'index.html': '1' });
});

it('brings the earlier site back after a kill between the two renames', async () => {
  await publish(makeSite('one', { 'index.html': '1' }), target, scratch);
  // A process of its own, which dies as soon as it has moved the earlier site away.
  const code = `import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const { renameSync } = fs;
    fs.renameSync = (...paths) => {
      renameSync(...paths);
      process.kill(process.pid, 'SIGKILL');
    };
    syncBuiltinESMExports();
    const { publish } = await import(${JSON.stringify(new URL('publish.ts', import.meta.url).href)});
    await publish(...${JSON.stringify([makeSite('two', { 'index.html': '2' }), target, scratch])});`;
  const { signal } = spawnSync(process.execPath, ['--input-type=module', '-e', code]);
  expect(signal).toBe('SIGKILL');
  expect(existsSync(target)).toBe(false);

  await recover(target, scratch);
  expect(filesIn(target)).toEqual({ 'index.html': '1' });
  await publish(makeSite('two', { 'index.html': '2' }), target, scratch);
  expect(filesIn(target)).toEqual({ 'index.html': '2' });
});

it('touches nothing when there is nothing to recover', async () => {
  await recover(target, scratch);
  expect(existsSync(target)).toBe(false);
  await publish(makeSite('one', { 'index.html': '1' }), target, scratch);
  await recover(target, scratch);
  expect(filesIn(target)).toEqual({ 'index.html': '1' });
});

it('exchanges what a link leads to, and keeps the link', async () => {
  const real = makeSite('real', { 'index.html': '1' });
  mkdirSync(join(target, '..'));
  symlinkSync(real, target);
  await publish(makeSite('two', { 'index.html': '2' }), target, scratch);
  expect(lstatSync(target).isSymbolicLink()).toBe(true);
  expect(filesIn(real)).toEqual({ 'index.html': '2' });
});
