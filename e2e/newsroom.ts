import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FIXTURE, PROJECT, SITE_URL, STORY } from './sites.ts';

/** What the tests of whole builds and of the dev server share: stories, projects, programs. */

export { PROJECT, SITE_URL, STORY };
export const BASE = FIXTURE.base;

const folders: string[] = [];
const children = new Set<ChildProcess>();

/** A folder that `cleanUp` removes; inside the project's scratch folder when it must see node_modules. */
export function newFolder(parent = tmpdir()): string {
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(path.join(parent, 'sidelight-test-'));
  folders.push(folder);
  return folder;
}

/** A copy of the small story that a test may change. */
export function newStory(): string {
  const folder = path.join(newFolder(), 'story');
  cpSync(STORY, folder, { recursive: true });
  return folder;
}

/**
 * A copy of the whole program in a folder of its own. What Astro keeps per project is then the
 * copy's: a test disturbs neither a server that somebody is working with nor another test.
 */
export function newProject(): string {
  const folder = newFolder(path.join(PROJECT, '.sidelight'));
  for (const name of [
    'src',
    'newsroom',
    'public',
    'astro.config.mjs',
    'tsconfig.json',
    'package.json',
    'package-lock.json',
  ]) {
    cpSync(path.join(PROJECT, name), path.join(folder, name), { recursive: true });
  }
  return folder;
}

/** Ends what was started and removes what was made. */
export async function cleanUp(): Promise<void> {
  for (const child of children) child.kill('SIGKILL');
  await Promise.all([...children].map((child) => ended(child)));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export interface Run {
  readonly child: ChildProcess;
  /** What it has printed so far. */
  readonly said: () => string;
  readonly end: Promise<{ status: number | null; said: string }>;
}

/** Starts a program of the project on the Node that runs the tests. */
export function start(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  { cwd = PROJECT, file = process.execPath }: { cwd?: string; file?: string } = {},
): Run {
  const own = {
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: undefined,
    NO_COLOR: '1',
    FORCE_COLOR: undefined,
  };
  const child = spawn(file, args, { cwd, env: { ...process.env, ...own, ...env } });
  children.add(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  const end = ended(child).then((status) => {
    children.delete(child);
    return { status, said };
  });
  return { child, said: () => said, end };
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('close', resolve));
}

/** Starts `npm run build`'s program on a story. */
export function startBuild(
  story: string,
  out: string,
  env: NodeJS.ProcessEnv = {},
  cwd?: string,
): Run {
  return start(
    ['src/cli/sidelight.ts', 'build'],
    { CONTENT_DIR: story, OUT_DIR: out, SITE_URL, ...env },
    cwd === undefined ? {} : { cwd },
  );
}

/** Builds a story; the build must succeed. */
export async function build(...args: Parameters<typeof startBuild>): Promise<void> {
  const { status, said } = await startBuild(...args).end;
  if (status !== 0) throw new Error(`The build ended with ${status}:\n${said}`);
}

/** The files below a folder, by their path with forward slashes. */
export function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

/** Every file with a digest of its bytes: two sites are the same when these are. */
export function digests(folder: string): Record<string, string> {
  const digest = (name: string): string =>
    createHash('sha256')
      .update(readFileSync(path.join(folder, name)))
      .digest('hex');
  return Object.fromEntries(filesIn(folder).map((name) => [name, digest(name)]));
}

/** Replaces words that must be there. */
export function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`"${from}" is not in ${file}`);
  writeFileSync(file, text.replace(from, to));
}

interface Entry {
  readonly collection: string;
  readonly id: string;
  readonly title: string;
}

/** The entries of a content folder, told from their files. */
export function entriesOf(content: string): Entry[] {
  return filesIn(content).flatMap((name) => {
    const [, collection = '', id = ''] = /^(\w+)\/(.+)\.(?:mdx|yaml)$/.exec(name) ?? [];
    const text = readFileSync(path.join(content, name), 'utf8');
    const title = /^title: *"?(.+?)"?$/m.exec(text)?.[1] ?? '';
    return id === '' ? [] : [{ collection, id, title }];
  });
}
