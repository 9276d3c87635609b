import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import type { AstroIntegrationLogger } from 'astro';
import { validateConfig } from 'astro/config';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import { repair } from './core/repair/repair.ts';
import { ENGLISH } from './core/words/words.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** The files below a folder of the project, with forward slashes. */
function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) =>
      join(item.parentPath, item.name)
        .slice(ROOT.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

describe('content is MDX that other programs can read', () => {
  const files = ['content', 'e2e/fixtures/story']
    .flatMap(filesIn)
    .filter((it) => it.endsWith('.mdx'));

  it.each([
    ['as it comes', {}],
    ['with the processor of this project', { processor: unified({ gfm: true }) }],
  ])('@astrojs/mdx %s compiles every file', { timeout: 60_000 }, async (_, options) => {
    const compile = await compilerOf(mdx(options));
    const failures: string[] = [];
    for (const file of files) {
      const code = await compile(readFileSync(join(ROOT, file), 'utf8'), join(ROOT, file)).catch(
        (error: Error) => void failures.push(`${file}: ${error.message}`),
      );
      if (code !== undefined && !code.includes('MDXContent'))
        failures.push(`${file}: no component`);
    }
    expect(failures).toEqual([]);
    expect(files.length).toBeGreaterThan(10);
  });

  it('but for a paragraph that begins with "import" as a word, until --fix puts a space before it', async () => {
    const compile = await compilerOf(mdx());
    const text = '---\ntitle: X\n---\n\nimport duties rose [[a]].\n\nexport *controls* bite.\n';
    await expect(compile(text, '/x.mdx')).rejects.toThrow(/esm/);
    const { text: repaired } = repair('content/concepts/x.mdx', text, [], ENGLISH);
    const code = await compile(repaired, '/x.mdx');
    expect(code).toContain('"import duties rose [[a]]."');
    expect(code).toContain('"export "');
  });

  it('would be told of a file that does not compile', async () => {
    const compile = await compilerOf(mdx());
    await expect(compile('<Mark note="x">open', '/x.mdx')).rejects.toThrow('Mark');
    await expect(compile('{1 +}', '/x.mdx')).rejects.toThrow();
  });
});

/**
 * Names of content/ that the generator may say all the same, each with the reason. It is a list of
 * words of the generator's own that happen to name an entry, never one of things of the story.
 */
const OWN_WORDS: Readonly<Record<string, string>> = {
  ore: 'how the name of a state of the USA is abbreviated',
  sanctions: 'a field of every actor, in whatever story',
};

/** What the newsroom says that its story is about, besides the ids and titles of its files. */
const SUBJECTS = linesOf('newsroom/subjects.txt');

/** What is not the generator's: tests, and what they are fed with. */
const OF_TESTS = /\.test\.ts$|\btesting\.ts$|\/fixtures\/|\/__snapshots__\/|\/grammar\/hostile\//;

describe('the generator knows nothing of the story', () => {
  // Tests and their data are no part of the generator, and may be of any story.
  const sources = [...filesIn('src'), 'astro.config.mjs'].filter((file) => !OF_TESTS.test(file));
  const texts = sources.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')] as const);
  // The small story is the generator's own: its examples are told with names of it.
  const ours = new Set(namesIn('e2e/fixtures/story'));
  const names = [...SUBJECTS, ...namesIn('content').filter((name) => !ours.has(name))];

  it('says no id and no title of content/', () => {
    expect(namesIn('content').length).toBeGreaterThan(0);
    expect(texts.length).toBeGreaterThan(50);
    const said = names
      .filter((name) => !Object.hasOwn(OWN_WORDS, name.toLowerCase()))
      .flatMap((name) =>
        texts.flatMap(([file, text]) => placesOf(name, text).map((it) => `${file}:${it} ${name}`)),
      );
    expect(said).toEqual([]);
  });

  it('would be told of one of its subjects, in whatever case', () => {
    for (const word of SUBJECTS) {
      expect(placesOf(word, `Where the\n${word.toUpperCase()} lies.`), word).toEqual([2]);
      expect(placesOf(word, `x${word}x`), word).toEqual([]);
    }
  });

  it('needs each of the words that it is allowed', () => {
    const said = Object.keys(OWN_WORDS).filter((word) =>
      texts.some(([, text]) => placesOf(word, text).length > 0),
    );
    expect(said).toEqual(Object.keys(OWN_WORDS));
  });
});

/**
 * Ids of content/ that tests may say all the same: words of trade that are examples everywhere, and
 * happen to name an entry.
 */
const COMMON_WORDS = new Set(['reuters', 'sanctions']);

/** What is shorter may be any word or abbreviation. */
const TELLING = 6;

describe('the tests know nothing of the story', () => {
  const tests = ['src', 'scripts', 'e2e']
    .flatMap(filesIn)
    .filter((file) => /\.(?:test|testing)\.ts$|^e2e\/(?:browsers\/)?[^/]+\.ts$/.test(file))
    .map((file) => [file, readFileSync(join(ROOT, file), 'utf8')] as const);
  const ours = new Set(idsIn('e2e/fixtures/story'));
  const ids = idsIn('content').filter(
    (id) => id.length > TELLING && !ours.has(id) && !COMMON_WORDS.has(id),
  );
  const said = (wanted: readonly string[]): string[] =>
    wanted.flatMap((id) =>
      tests.filter(([, text]) => saysId(id, text)).map(([file]) => `${file}: ${id}`),
    );

  it('says no id of content/', () => {
    expect(tests.length).toBeGreaterThan(50);
    expect(said(ids)).toEqual([]);
  });

  it('would be told of one', () => {
    expect(said(['bridge-is-unsafe'])).toContain('src/portability.test.ts: bridge-is-unsafe');
    expect(said(['ridge-is-unsafe'])).toEqual(['src/portability.test.ts: ridge-is-unsafe']);
  });
});

/** The lines of a list that need not be there, without its remarks. */
function linesOf(file: string): string[] {
  const path = join(ROOT, file);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

/** Whether a text says an id, which no other letter, digit or hyphen goes on. */
function saysId(id: string, text: string): boolean {
  return (
    text.includes(id) &&
    new RegExp(`(?<![\\p{L}\\p{N}_-])${id}(?![\\p{L}\\p{N}_-])`, 'u').test(text)
  );
}

/** The ids of the entries of a content folder. */
function idsIn(content: string): string[] {
  const ids = filesIn(content).map((file) => /([^/]+)\.(?:mdx|yaml)$/.exec(file)?.[1] ?? '');
  return [...new Set(ids)].filter((id) => id !== '' && id !== 'site');
}

/** The name of a content folder's site and the ids and titles of its entries. */
function namesIn(content: string): string[] {
  const names = filesIn(content).flatMap((file) => {
    const [, id = ''] = /([^/]+)\.(?:mdx|yaml|csv)$/.exec(file) ?? [];
    const [, title = ''] =
      /^title: *["']?(.+?)["']?$/m.exec(readFileSync(join(ROOT, file), 'utf8')) ?? [];
    return [id, title].filter((name) => name !== '' && name !== 'site');
  });
  return [...new Set(names)];
}

/** The lines on which a text says a name, as whole words and in whatever case. */
function placesOf(name: string, text: string): number[] {
  // Most texts do not hold most names, and to find that out so is far faster.
  if (!text.toLowerCase().includes(name.toLowerCase())) return [];
  const words = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}-])${words}(?![\\p{L}\\p{N}-])`, 'giu');
  return [...text.matchAll(whole)].map((match) => text.slice(0, match.index).split('\n').length);
}

/** The compile step of @astrojs/mdx: the transform of the Vite plugin that it gives to Astro. */
async function compilerOf(integration: ReturnType<typeof mdx>) {
  const config = await validateConfig({}, ROOT, 'build');
  let plugin: Plugin | undefined;
  const setup = integration.hooks['astro:config:setup'];
  const done = integration.hooks['astro:config:done'];
  await setup?.({
    config,
    addRenderer() {},
    addPageExtension() {},
    addContentEntryType() {},
    updateConfig(update: { vite: { plugins: Plugin[] } }) {
      plugin = update.vite.plugins.find((it) => it.name === '@mdx-js/rolldown');
      return config;
    },
  } as unknown as Parameters<NonNullable<typeof setup>>[0]);
  await done?.({
    config,
    logger: console as unknown as AstroIntegrationLogger,
  } as Parameters<NonNullable<typeof done>>[0]);
  const transform = plugin?.transform;
  if (typeof transform !== 'object') throw new Error('@astrojs/mdx has another shape now.');
  return async (text: string, file: string): Promise<string> => {
    const result = await (transform.handler as (code: string, id: string) => unknown).call(
      undefined as never,
      text,
      pathToFileURL(file).pathname,
    );
    return (result as { code: string }).code;
  };
}
