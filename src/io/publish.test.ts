import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { lstatSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LIST_NAME, listFiles, writeList } from './file-list.ts';
import { checkTarget, publish, recover } from './publish.ts';

let folder: string;
let scratch: string;
let target: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-publish-'));
  scratch = join(folder, 'scratch');
  target = join(folder, 'www', 'site');
});
afterEach(() => rmSync(folder, { recursive: true }));

async function makeSite(name: string, files: Record<string, string>): Promise<string> {
  const site = join(folder, name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(site, file, '..'), { recursive: true });
    writeFileSync(join(site, file), text);
  }
  await writeList(await listFiles(site), join(site, LIST_NAME));
  return site;
}

function filesIn(site: string): Record<string, string> {
  const names = readdirSync(site, { recursive: true, encoding: 'utf8' });
  const files = names
    .filter((name) => name !== LIST_NAME && statSync(join(site, name)).isFile())
    .sort();
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(site, name), 'utf8')]));
}

it('makes the folder, then replaces all that is in it', async () => {
  await publish(
    await makeSite('one', { 'index.html': '1', 'old/index.html': '1' }),
    target,
    scratch,
  );
  expect(filesIn(target)).toEqual({ 'index.html': '1', 'old/index.html': '1' });

  const two = await makeSite('two', { 'index.html': '2', 'new/index.html': '2' });
  await publish(two, target, scratch);
  expect(filesIn(target)).toEqual({ 'index.html': '2', 'new/index.html': '2' });
  expect(existsSync(two)).toBe(false);
  expect(readdirSync(scratch)).toEqual([]);
  expect(readdirSync(join(target, '..'))).toEqual(['site']);
});

it('leaves the earlier site where it was when the new one cannot be moved', async () => {
  await publish(await makeSite('one', { 'index.html': '1' }), target, scratch);
  await expect(publish(join(folder, 'missing'), target, scratch)).rejects.toThrow(
    `${target} cannot be exchanged`,
  );
  expect(filesIn(target)).toEqual({ 'index.html': '1' });
});

it('brings the earlier site back after a kill between the two renames', async () => {
  await publish(await makeSite('one', { 'index.html': '1' }), target, scratch);
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
    await publish(...${JSON.stringify([await makeSite('two', { 'index.html': '2' }), target, scratch])});`;
  const { signal } = spawnSync(process.execPath, ['--input-type=module', '-e', code]);
  expect(signal).toBe('SIGKILL');
  expect(existsSync(target)).toBe(false);

  await recover(target, scratch);
  expect(filesIn(target)).toEqual({ 'index.html': '1' });
  await publish(await makeSite('two', { 'index.html': '2' }), target, scratch);
  expect(filesIn(target)).toEqual({ 'index.html': '2' });
});

it('touches nothing when there is nothing to recover', async () => {
  await recover(target, scratch);
  expect(existsSync(target)).toBe(false);
  await publish(await makeSite('one', { 'index.html': '1' }), target, scratch);
  await recover(target, scratch);
  expect(filesIn(target)).toEqual({ 'index.html': '1' });
});

it('moves no other folder to the place of a site that is not there', async () => {
  await publish(await makeSite('one', { 'index.html': '1' }), target, scratch);
  const key = createHash('sha256').update(target).digest('hex').slice(0, 12);
  const previous = join(scratch, `previous-${key}`);
  mkdirSync(previous);
  writeFileSync(join(previous, 'thesis.md'), 'Mine.');
  rmSync(target, { recursive: true });
  await recover(target, scratch);
  expect(existsSync(target)).toBe(false);
  const two = await makeSite('two', { 'index.html': '2' });
  await expect(publish(two, target, scratch)).rejects.toThrow(`${previous} holds "thesis.md"`);
  expect(readdirSync(previous)).toEqual(['thesis.md']);
});

it('exchanges what a link leads to, and keeps the link', async () => {
  const real = await makeSite('real', { 'index.html': '1' });
  mkdirSync(join(target, '..'));
  symlinkSync(real, target);
  await publish(await makeSite('two', { 'index.html': '2' }), target, scratch);
  expect(lstatSync(target).isSymbolicLink()).toBe(true);
  expect(filesIn(real)).toEqual({ 'index.html': '2' });
});

it('replaces nothing that no build made', async () => {
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'thesis.md'), 'Mine.');
  await expect(checkTarget(target, scratch)).rejects.toThrow(`${target} holds "thesis.md" and`);
  const site = await makeSite('one', { 'index.html': '1' });
  await expect(publish(site, target, scratch)).rejects.toThrow('name a new or empty folder.');
  expect(filesIn(target)).toEqual({ 'thesis.md': 'Mine.' });
});

it('looks behind a link before it replaces what the link leads to', async () => {
  mkdirSync(join(target, '..'), { recursive: true });
  mkdirSync(join(folder, 'desk'));
  writeFileSync(join(folder, 'desk', 'thesis.md'), 'Mine.');
  symlinkSync(join(folder, 'desk'), target);
  await expect(checkTarget(target, scratch)).rejects.toThrow('holds "thesis.md"');
});

it('takes back the mark from a folder that somebody put a file into', async () => {
  await publish(await makeSite('one', { 'index.html': '1' }), target, scratch);
  writeFileSync(join(target, '.DS_Store'), 'No loss.');
  await checkTarget(target, scratch);
  mkdirSync(join(target, 'drafts', 'deep'), { recursive: true });
  await expect(checkTarget(target, scratch)).rejects.toThrow(
    `${join(target, 'drafts', 'deep')} was put into a folder`,
  );
  rmSync(join(target, 'drafts'), { recursive: true });
  writeFileSync(join(target, 'thesis.md'), 'Mine.');
  await expect(checkTarget(target, scratch)).rejects.toThrow(
    `${join(target, 'thesis.md')} was put into a folder that a build replaces as a whole.`,
  );
});

/** Whether this machine lets anybody mount something for a program alone. */
const mounts = spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'true']).status === 0;

it.skipIf(!mounts).each([
  ['another file system', 'mount -t tmpfs none "$1"', 'EXDEV'],
  ['itself', 'mount --bind "$1" "$1"', 'EBUSY'],
])('refuses an empty folder that is mounted, before any work: %s', (_, mount, code) => {
  mkdirSync(target, { recursive: true });
  const module = new URL('publish.ts', import.meta.url).href;
  const program =
    `import(${JSON.stringify(module)})` +
    '.then((m) => m.checkTarget(process.argv[1], process.argv[2]))' +
    '.then(() => console.log("free"), (error) => console.log(error.message))';
  const { stdout } = spawnSync(
    'unshare',
    [
      '--user',
      '--map-root-user',
      '--mount',
      'sh',
      '-c',
      `${mount} && exec "$0" -e "$2" "$1" "$3"`,
    ].concat(process.execPath, target, program, scratch),
    { encoding: 'utf8' },
  );
  expect(stdout).toBe(
    `${target} cannot be exchanged for the new site (${code}): a mounted folder, for one, cannot be moved, and OUT_DIR may name a folder inside it.\n`,
  );
});

it('tries an empty folder without leaving a trace of it', async () => {
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, '.DS_Store'), 'No loss.');
  await checkTarget(target, scratch);
  expect(readdirSync(target)).toEqual(['.DS_Store']);
  expect(readdirSync(scratch)).toEqual([]);
  expect(readdirSync(join(target, '..'))).toEqual(['site']);
});

it('leaves a published site where it is while it looks', async () => {
  await publish(await makeSite('one', { 'index.html': '1' }), target, scratch);
  const { ino } = statSync(target);
  // Nothing can be put aside here: it is not tried.
  rmSync(scratch, { recursive: true });
  await checkTarget(target, scratch);
  expect(statSync(target).ino).toBe(ino);
  expect(readdirSync(scratch)).toEqual([]);
});
