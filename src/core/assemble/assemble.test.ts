import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { graphJson } from '../exports/graph-json.ts';
import { BUILT_IN_STORY } from '../graph/definitions.ts';
import { STORY } from '../graph/testing.ts';
import { MADE_UP, MADE_UP_LANGUAGES, MADE_UP_TAG } from '../words/testing.ts';
import { ENGLISH } from '../words/words.ts';
import { assemble, assembleSteps } from './assemble.ts';
import type { AssembleOptions, Corpus } from './assemble.ts';
import { memoryFolder } from './folder.ts';
import type { Folder } from './folder.ts';
import { parseTask } from './parse.ts';
import { runStepsWith } from './steps.ts';
import type { Result, Task } from './task.ts';

const hash: AssembleOptions['hash'] = (content) =>
  createHash('sha256').update(content).digest('hex');
const options = { shown: 'content', hash };
const parse = (task: Task): Result =>
  parseTask(task, () => ({ size: { width: 20, height: 10 }, problems: [] }));

type Files = Readonly<Record<string, string>>;

function corpusOf(files: Files, more: Partial<AssembleOptions> = {}): Corpus {
  return assemble(memoryFolder(files), { ...options, ...more }, parse);
}

function told({ problems }: Corpus): string[] {
  return problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
}

function without(name: string, files: Files = STORY): Files {
  return Object.fromEntries(Object.entries(files).filter(([each]) => each !== name));
}

describe('a folder in memory', () => {
  it('gives a graph without a disk and without another thread', () => {
    const { graph, problems, files } = corpusOf(STORY);
    expect(problems).toEqual([]);
    expect(files).toBe(Object.keys(STORY).length);
    expect(graph?.get('actors', 'jane-doe').data.title).toBe('Jane Doe');
    expect(graph?.tables.get('traffic' as never)?.rows).toHaveLength(2);
    expect(graph?.quotes.size).toBe(1);
  });

  it('gives the same whoever parses, and in whatever order its files are listed', async () => {
    const backwards: Folder = {
      ...memoryFolder(STORY),
      list: (path) => {
        const items = memoryFolder(STORY).list(path);
        return 'reason' in items ? items : items.toReversed();
      },
    };
    const later = (task: Task): Promise<Result> => Promise.resolve(parse(task));
    const { graph } = await runStepsWith(assembleSteps(backwards, options), later);
    const here = corpusOf(STORY);
    expect(graph && graphJson(graph)).toEqual(here.graph && graphJson(here.graph));
    expect(here.graph).toBeDefined();
  });

  it('takes the files of a story as they are on a disk', () => {
    const story = fileURLToPath(new URL('../../../e2e/fixtures/story', import.meta.url));
    const files = readdirSync(story, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => {
        const path = join(item.parentPath, item.name);
        return [path.slice(story.length + 1).replaceAll('\\', '/'), readFileSync(path)] as const;
      });
    const corpus = assemble(memoryFolder(Object.fromEntries(files)), options, parse);
    expect(told(corpus)).toEqual([]);
    expect(corpus.graph).toBeDefined();
  });
});

describe('the address', () => {
  it('is the one of the settings, unless another is handed in', () => {
    const own = corpusOf(STORY).graph;
    expect([own?.origin, own?.addresses.home()]).toEqual(['https://bridge.example.org', '/']);
    const other = corpusOf(STORY, { siteUrl: 'http://localhost:8080/a/b/' }).graph;
    expect([other?.origin, other?.addresses.home()]).toEqual(['http://localhost:8080', '/a/b/']);
  });
});

describe('files that belong together', () => {
  it('miss one another with a problem at the one that is there', () => {
    expect(told(corpusOf(without('data/traffic.csv')))).toEqual([
      'content/data/traffic.yaml:1:1 missing-file',
    ]);
    expect(told(corpusOf({ ...STORY, 'data/other.csv': 'a,b\n' }))).toEqual([
      'content/data/other.csv:1:1 missing-file',
    ]);
    const record = STORY['sources/daily-2025-03-02.quotes.json'] ?? '';
    expect(told(corpusOf({ ...STORY, 'sources/other.quotes.json': record }))).toEqual([
      'content/sources/other.quotes.json:1:1 missing-file',
    ]);
    expect(told(corpusOf(without('sources/daily-2025-03-02.quotes.json')))).toEqual([
      'content/sources/daily-2025-03-02.mdx:12:133 unverified-quotation',
    ]);
  });

  it('are none in an empty folder, and without the settings', () => {
    expect(told(corpusOf({}))).toEqual(['content:1:1 no-content']);
    expect(told(corpusOf(without('site.yaml')))).toEqual(['content/site.yaml:1:1 missing-file']);
  });
});

describe('a folder of another name', () => {
  it('is the one that hints name', () => {
    const { problems } = corpusOf(without('references/engineers-report.yaml'), {
      shown: '../stories/bridge',
    });
    expect(problems.find(({ code }) => code === 'unknown-entry')?.hint).toBe(
      'Write an id that exists, or add ../stories/bridge/references/engineers-report.yaml.',
    );
    for (const { hint } of problems) expect(hint).not.toContain('content/');
  });
});

describe('a folder that cannot be read', () => {
  it('stops everything when it is the whole content', () => {
    const folder: Folder = {
      ...memoryFolder(STORY),
      list: () => ({ reason: 'permission denied' }),
    };
    expect(() => assemble(folder, options, parse)).toThrow(
      'The content folder content cannot be read: permission denied.',
    );
  });

  it('is a problem, and what refers to its entries is none', () => {
    const whole = memoryFolder(STORY);
    const folder: Folder = {
      ...whole,
      list: (path) => (path === 'actors' ? { reason: 'permission denied' } : whole.list(path)),
    };
    expect(told(assemble(folder, options, parse))).toEqual(['content/actors:1:1 unreadable-file']);
  });

  it('is refused when it only leads to one', () => {
    const corpus = assemble({ ...memoryFolder(STORY), isLink: true }, options, parse);
    expect(told(corpus)).toContain('content:1:1 unexpected-file');
    expect(corpus.graph).toBeUndefined();
  });
});

describe('a file that cannot be read', () => {
  const reading = (read: Folder['read']): string[] =>
    told(assemble({ ...memoryFolder(STORY), read }, options, parse));
  const whole = memoryFolder(STORY);

  it.each([
    [{ kind: 'too-large', size: 999_999 } as const, 'file-too-large'],
    [{ kind: 'unreadable', reason: 'permission denied' } as const, 'unreadable-file'],
    [{ kind: 'bytes', bytes: new Uint8Array([0xff, 0x0a]) } as const, 'unreadable-file'],
  ])('has that one problem: %o', (content, code) => {
    const read: Folder['read'] = (path, limit) =>
      path === 'places/old-town.mdx' ? content : whole.read(path, limit);
    expect(reading(read)).toEqual([`content/places/old-town.mdx:1:1 ${code}`]);
  });
});

describe('the words in which authors are told', () => {
  const newsroom = { definitions: { ...BUILT_IN_STORY, languages: MADE_UP_LANGUAGES } };
  const settings = STORY['site.yaml'] ?? '';
  const wordsWith = (change: (text: string) => string): Corpus['words'] =>
    corpusOf({ ...STORY, 'site.yaml': change(settings) }, { newsroom }).words;
  const foreign = (text: string): string =>
    text.replace('language: en', `language: ${MADE_UP_TAG}`);

  it('are those of the graph where there is one', () => {
    const { graph, words } = corpusOf(STORY, { newsroom });
    expect(words).toBe(graph?.words);
  });

  it('are those of the language in the settings, whatever is wrong elsewhere', () => {
    expect(wordsWith(foreign)).toBe(MADE_UP);
    expect(wordsWith((text) => foreign(text).replace('title:', 'titel:'))).toBe(MADE_UP);
    expect(wordsWith((text) => foreign(text).replace('url: https', 'url: ftp'))).toBe(MADE_UP);
    expect(wordsWith((text) => `\uFEFF${foreign(text)}`)).toBe(MADE_UP);
    const alone = { 'site.yaml': foreign(settings) };
    expect(corpusOf(alone, { newsroom }).words).toBe(MADE_UP);
  });

  it.each([
    ['is misspelt', (text: string) => text.replace('language: en', 'language: Esperanto')],
    ['is no text', (text: string) => text.replace('language: en', 'language: [eo]')],
    ['is missing', (text: string) => text.replace('language: en\n', '')],
    ['has no catalogue', (text: string) => text.replace('language: en', 'language: tlh')],
    ['cannot be read', (text: string) => `${foreign(text)}"`],
    ['is in no settings', () => '- eo'],
    ['is in settings that are too long', (text: string) => foreign(text).padEnd(200_000, '\n')],
  ])('are English where the language %s', (_, change) => {
    expect(wordsWith(change)).toBe(ENGLISH);
  });

  it('are English where there are no settings', () => {
    expect(corpusOf(without('site.yaml'), { newsroom }).words).toBe(ENGLISH);
    expect(corpusOf({}, { newsroom }).words).toBe(ENGLISH);
  });
});
