import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { LIST_NAME, listFiles, writeList } from '../io/file-list.ts';

/** What a build does with what it cannot build. Whole builds are tested in e2e/build.spec.ts. */

const STORY = fileURLToPath(new URL('../../e2e/fixtures/story', import.meta.url));
const PUBLISHED = { 'index.html': '<p>The earlier site.</p>', 'claims/old/index.html': 'old' };

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A working folder with the small story in content/ and an earlier site in dist/. */
async function newsroom(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-build-'));
  folders.push(folder);
  cpSync(STORY, join(folder, 'content'), { recursive: true });
  for (const [name, text] of Object.entries(PUBLISHED)) {
    mkdirSync(join(folder, 'dist', name, '..'), { recursive: true });
    writeFileSync(join(folder, 'dist', name), text);
  }
  await writeList(await listFiles(join(folder, 'dist')), join(folder, 'dist', LIST_NAME));
  return folder;
}

/** Everything that can be told of a folder from outside, when files were written included. */
function stateOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const stats = statSync(join(folder, name));
      const bytes = stats.isFile() ? readFileSync(join(folder, name), 'base64') : 'folder';
      return [name, stats.mtimeMs, stats.ino, bytes].join(' ');
    });
}

type Program = 'build' | 'check' | 'preview';

interface Outcome {
  readonly status: number | null;
  readonly said: string;
}

function run(program: Program, cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const file = fileURLToPath(new URL('sidelight.ts', import.meta.url));
  return new Promise((resolve) => {
    const own = { CONTENT_DIR: '', OUT_DIR: '', SITE_URL: '', NODE_ENV: '' };
    const child = spawn(process.execPath, [file, program], {
      cwd,
      env: { ...process.env, ...own, ...env },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    }
    child.on('close', (status) => resolve({ status, said }));
  });
}

/** One way to break the story. */
interface Fault {
  readonly name: string;
  readonly file: string;
  /** Words to replace, or the whole file. */
  readonly change: readonly [from: string, to: string] | string | Uint8Array;
  /** The file that is at fault, where that is another. */
  readonly where?: string;
  /** Words that stand where the fault is. */
  readonly at: string;
  readonly code: string;
  readonly says: string;
}

const EXPLAINER = 'explainers/why-the-footbridge-closed.mdx';
const CLAIM = 'claims/bridge-is-unsafe.mdx';
const NEW_NOTE = '\n[^a]: **Term.** One [@council-minutes].\n';

const FAULTS: readonly Fault[] = [
  {
    name: 'an unknown id',
    file: EXPLAINER,
    change: ['[[load-test]]', '[[lod-test]]'],
    at: '[[lod-test]]',
    code: 'unknown-entry',
    says: 'Did you mean "load-test"?',
  },
  {
    name: 'a name that fits two entries',
    file: 'actors/town-council.mdx',
    change: ['aliases: [', 'aliases: [Ellison, '],
    where: EXPLAINER,
    at: '[[Ellison]]',
    code: 'ambiguous-name',
    says: '"mara-ellison", "town-council"',
  },
  {
    name: 'a note that is not written',
    file: CLAIM,
    change: ['The [[load-test]]', 'The[^rust] [[load-test]]'],
    at: '[^rust]',
    code: 'undefined-note',
    says: 'rust',
  },
  {
    name: 'a note that is written twice',
    file: CLAIM,
    change: ['p. 3].\n', `p. 3][^a].\n${NEW_NOTE}\n[^a]: **Place.** Two [@council-minutes].\n`],
    at: '[^a]: **Place.**',
    code: 'duplicate-note',
    says: 'another name',
  },
  {
    name: 'broken frontmatter',
    file: CLAIM,
    change: ['statement: "The', 'statement: The: "'],
    at: 'The: ',
    code: 'yaml-syntax',
    says: 'double quotes',
  },
  {
    name: 'a day that no calendar has',
    file: CLAIM,
    change: ['"2019-05-02"', '"2019-02-30"'],
    at: '"2019-02-30"',
    code: 'invalid-date',
    says: '2019-02-30',
  },
  {
    name: 'an id that another collection has',
    file: 'concepts/ferry-lane.mdx',
    change: '---\ntitle: "Lane"\ndefinition: "A way."\ncites: [council-minutes]\n---\n',
    where: 'places/ferry-lane.mdx',
    at: '---',
    code: 'duplicate-id',
    says: 'content/concepts/ferry-lane.mdx',
  },
  {
    name: 'a statement without a citation',
    file: CLAIM,
    change: [' [@inspection-report, p. 3]', ''],
    at: 'The [[load-test]]',
    code: 'uncited',
    says: '[@reference-id]',
  },
  {
    name: 'a missing field',
    file: CLAIM,
    change: ['speaker: town-council\n', ''],
    at: 'title:',
    code: 'missing-field',
    says: 'speaker',
  },
  {
    name: 'a file that is no UTF-8',
    file: CLAIM,
    change: Uint8Array.of(0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe, 0x0a),
    at: '\ufffd',
    code: 'unreadable-file',
    says: 'UTF-8',
  },
  {
    name: 'an expression that would run',
    file: CLAIM,
    change: ['The [[load-test]]', 'The {process.exit(0)} [[load-test]]'],
    at: '{process.exit(0)}',
    code: 'mdx-code',
    says: '"\\{"',
  },
];

describe('npm run build refuses', { timeout: 60_000 }, () => {
  it.concurrent.each(FAULTS)('$name', async (fault) => {
    const { file, change, where = file, at, code, says } = fault;
    const folder = await newsroom();
    const content = join(folder, 'content');
    writeFileSync(join(content, file), changed(join(content, file), change));
    const before = stateOf(join(folder, 'dist'));

    const { status, said } = await run('build', folder);

    expect(status, said).toBe(1);
    const place = placeOf(readFileSync(join(content, where), 'utf8'), at);
    const report = said.split('\n');
    const line = report.findIndex((it) => it.startsWith(`content/${where}:${place}  ${code}  `));
    expect(line, `${code} at ${where}:${place} is not in:\n${said}`).toBeGreaterThanOrEqual(0);
    expect(report[line + 1]).toMatch(/^ {4}\S/);
    expect(`${report[line]}\n${report[line + 1]}`).toContain(says);
    expect(report.at(-2)).toBe('Nothing was built; the published site is as it was.');
    expect(stateOf(join(folder, 'dist'))).toEqual(before);
  });

  it.concurrent('as many faults as there are, at once', async () => {
    const folder = await newsroom();
    for (const { file, change } of FAULTS.filter(({ name }) =>
      /unknown id|no calendar/.test(name),
    )) {
      const path = join(folder, 'content', file);
      writeFileSync(path, changed(path, change));
    }
    const { status, said } = await run('build', folder);
    expect(status).toBe(1);
    expect(said).toContain('unknown-entry');
    expect(said).toContain('invalid-date');
  });
});

describe('no program runs', { timeout: 60_000 }, () => {
  const cases = (['build', 'check', 'preview'] as const).flatMap((program) => [
    { program, env: { SITE_URL: 'bridge' }, says: /^SITE_URL is "bridge", but .+\.\n$/ },
    {
      program,
      env: { CONTENT_DIR: 'contents' },
      says: /^There is no content folder .+contents: .+\.\n$/,
    },
  ]);
  it.concurrent.each(cases)('$program with $env', async ({ program, env, says }) => {
    const folder = await newsroom();
    const before = stateOf(folder);
    const { status, said } = await run(program, folder, env);
    expect(said).toMatch(says);
    expect(status).toBe(2);
    expect(stateOf(folder)).toEqual(before);
  });

  it.concurrent('into a folder that holds the project', async () => {
    const folder = await newsroom();
    const { status, said } = await run('build', folder, { OUT_DIR: '.' });
    expect(said).toMatch(/^OUT_DIR is .+\.\n$/);
    expect(status).toBe(2);
    expect(readdirSync(folder).sort()).toEqual(['content', 'dist']);
  });
});

describe('npm run build replaces no folder that it did not make', { timeout: 60_000 }, () => {
  it.concurrent.each([
    ['with somebody’s work', 'thesis.md', /^\S+desk holds "thesis\.md" and is not known .+\.\n$/],
    ['with a site of another program', 'index.html', /^\S+desk holds "index\.html" and .+\.\n$/],
    ['with hidden files', '.git/HEAD', /^\S+desk holds "\.git" and .+\.\n$/],
  ])('%s', async (_, name, says) => {
    const folder = await newsroom();
    mkdirSync(join(folder, 'desk', name, '..'), { recursive: true });
    writeFileSync(join(folder, 'desk', name), 'Mine.');
    const before = stateOf(join(folder, 'desk'));
    const { status, said } = await run('build', folder, { OUT_DIR: 'desk' });
    expect(said).toMatch(says);
    expect(said).toContain('let OUT_DIR name a new or empty folder.');
    expect(status).toBe(2);
    expect(stateOf(join(folder, 'desk'))).toEqual(before);
  });

  it.concurrent('nor one that somebody put a file into', async () => {
    const folder = await newsroom();
    writeFileSync(join(folder, 'dist/claims/notes.txt'), 'Mine.');
    const before = stateOf(join(folder, 'dist'));
    const { status, said } = await run('build', folder);
    expect(said).toContain(`${join('dist', 'claims', 'notes.txt')} was put into a folder`);
    expect(status).toBe(2);
    expect(stateOf(join(folder, 'dist'))).toEqual(before);
  });

  it.concurrent('nor a file in its place', async () => {
    const folder = await newsroom();
    writeFileSync(join(folder, 'desk'), 'Mine.');
    const { status, said } = await run('build', folder, { OUT_DIR: 'desk' });
    expect(said).toMatch(/^\S+desk is no folder, .+\.\n$/);
    expect(status).toBe(2);
    expect(readFileSync(join(folder, 'desk'), 'utf8')).toBe('Mine.');
  });
});

function changed(path: string, change: Fault['change']): string | Uint8Array {
  if (typeof change === 'string' || change instanceof Uint8Array) return change;
  const text = readFileSync(path, 'utf8');
  const [from, to] = change;
  expect(text).toContain(from);
  return text.replace(from, to);
}

/** The line and column where some words stand. */
function placeOf(text: string, words: string): string {
  expect(text).toContain(words);
  const lines = text.slice(0, text.indexOf(words)).split('\n');
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}
