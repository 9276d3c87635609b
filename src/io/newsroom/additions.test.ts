import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { ContentGraph, Entry } from '../../core/graph/graph.ts';
import { renderBody } from '../../core/html/render.ts';
import type { Collection, PageCollection } from '../../core/kinds/index.ts';
import { BUILT_IN } from '../../core/newsroom/newsroom.ts';
import { listViewOf, viewOf } from '../../core/views/index.ts';
import { loadCorpus } from '../corpus.ts';
import type { Corpus } from '../corpus.ts';
import { loadNewsroom } from './newsroom.ts';
import type { SiteNewsroom } from './newsroom.ts';

/**
 * Each thing that a newsroom can add, added by itself to a copy of the fixture newsroom that adds
 * nothing else, and read with the fixture story. That a site with all of them is built is what
 * `e2e/story-newsroom.spec.ts` tests.
 */

vi.setConfig({ testTimeout: 120_000 });

const FIXTURES = resolve(import.meta.dirname, '../../../e2e/fixtures');

let scratch: string;
beforeAll(() => {
  // Within the project, so that `#sidelight` is known there.
  mkdirSync('.sidelight', { recursive: true });
  scratch = mkdtempSync(join(process.cwd(), '.sidelight', 'test-additions-'));
});
afterAll(() => rmSync(scratch, { recursive: true }));

let made = 0;

/** The story as it is read with a newsroom that adds this alone; each edit is a file's next text. */
async function withOnly(
  addition: string,
  files: Readonly<Record<string, (text: string) => string>> = {},
): Promise<{ site: SiteNewsroom; corpus: Corpus }> {
  const newsroom = join(scratch, `newsroom-${(made += 1)}`);
  cpSync(join(FIXTURES, 'newsroom'), newsroom, { recursive: true });
  writeFileSync(join(newsroom, 'config.ts'), addition);
  const story = join(scratch, `story-${made}`);
  cpSync(join(FIXTURES, 'story'), story, { recursive: true });
  for (const [name, next] of Object.entries(files)) {
    const path = join(story, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, next(textOf(path)));
  }
  const site = loadNewsroom(newsroom);
  if (!site.loaded) throw new Error('The newsroom was not loaded.');
  return { site, corpus: await loadCorpus(story, { newsroom: site.loaded }) };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function graphOf({ graph, problems }: Corpus): ContentGraph {
  if (!graph)
    throw new Error(problems.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  return graph;
}

/** What is the newsroom's own, by name. */
function ownIn({ newsroom: { definitions, machineFiles }, pages }: SiteNewsroom): object {
  const { kinds, components, checks, languages } = definitions;
  const { definitions: builtIn, machineFiles: files } = BUILT_IN;
  return {
    collections: kinds.collections.filter((each) => !builtIn.kinds.isCollection(each)),
    components: components.names.filter((each) => !builtIn.components.names.includes(each)),
    checks: checks.map(({ name }) => name),
    pages: pages.map(({ path }) => path),
    machineFiles: machineFiles.slice(files.length).map(({ name }) => name),
    dutch: languages.wordsFor('nl') !== undefined,
  };
}

const NOTHING = {
  collections: [],
  components: [],
  checks: [],
  pages: [],
  machineFiles: [],
  dutch: false,
};

const promise = (on: string) => () => `---
title: Lights on the bridge
by: town-council
on: "${on}"
statement: There will be lights on the bridge.
unverified: The minutes do not say so.
---
`;
const named = (text: string): string =>
  text.replace('took one day', 'took one day, as [[lights]] shows');

const config = (body: string, imports = ''): string =>
  `import { check, component, defineNewsroom, h, machineFile } from '#sidelight';\n${imports}\nexport default defineNewsroom({ ${body} });\n`;

it('a newsroom without any adds nothing', async () => {
  const { site, corpus } = await withOnly(config(''));
  expect([ownIn(site), corpus.problems]).toEqual([NOTHING, []]);
});

it('a collection', async () => {
  const { site, corpus } = await withOnly(
    config('collections: [promises]', "import { promises } from './promises.ts';"),
    { 'promises/lights.mdx': promise('2019-05-20'), 'concepts/load-test.mdx': named },
  );
  expect([ownIn(site), corpus.problems]).toEqual([{ ...NOTHING, collections: ['promises'] }, []]);
  const graph = graphOf(corpus);
  const promises = 'promises' as Collection;
  expect(listViewOf(graph, promises)).toMatchObject({ items: [{ id: 'lights' }] });
  const [lights] = graph.all(promises);
  expect(lights && viewOf(graph, promises, lights.id)).toMatchObject({
    kicker: 'promise',
    sentence: 'There will be lights on the bridge.',
  });
});

it('a component', async () => {
  const stamp = `component({
    name: 'Stamp', placement: 'block', empty: true, attributes: {}, example: '<Stamp />',
    about: 'a stamp', draw: () => [h('p.stamp', 'Seen.')],
  })`;
  const { site, corpus } = await withOnly(config(`components: [${stamp}]`), {
    'concepts/load-test.mdx': (text) => `${text}\n\n<Stamp />\n`,
  });
  expect([ownIn(site), corpus.problems]).toEqual([{ ...NOTHING, components: ['Stamp'] }, []]);
  const graph = graphOf(corpus);
  const entry = graph.get('concepts', 'load-test') as Entry<PageCollection>;
  expect(renderBody(graph, entry)).toContain('<p class="stamp">Seen.</p>');
});

it('a check', async () => {
  const rule = `check({
    name: 'short-titles',
    codes: { 'long-title': {
      severity: 'warning', about: 'A title is long.', why: 'It is.',
      example: { files: {} }, repair: { files: {} },
    } },
    run: ({ all }, report) => {
      for (const { path, data } of all('concepts')) {
        if (data.title.length < 9) continue;
        report('long-title', { file: path, line: 2, column: 1 }, 'It is long.', 'Shorten it.');
      }
    },
  })`;
  const { site, corpus } = await withOnly(config(`checks: [${rule}]`));
  expect(ownIn(site)).toEqual({ ...NOTHING, checks: ['short-titles'] });
  expect(graphOf(corpus).all('concepts').length).toBeGreaterThan(0);
  expect(corpus.problems.map(({ code }) => code)).toContain('long-title');
  expect(new Set(corpus.problems.map(({ severity }) => severity))).toEqual(new Set(['warning']));
});

it('a page', async () => {
  const { site, corpus } = await withOnly(
    config(`pages: [{
      path: 'count', title: 'How much', description: 'How many entries there are.',
      draw: ({ entries }) => h('p', String(entries.size)),
    }], menu: { head: ['claims', 'count'] }`),
  );
  expect([ownIn(site), corpus.problems]).toEqual([{ ...NOTHING, pages: ['count'] }, []]);
  const graph = graphOf(corpus);
  const drawn = [site.pages[0]?.draw(graph) ?? []].flat();
  expect(toHtml(drawn)).toBe(`<p>${graph.entries.size}</p>`);
  expect(site.menu).toEqual({ head: ['claims', 'count'] });
});

it('a machine file', async () => {
  const ids = `machineFile({
    name: 'terms', about: 'All terms.', mediaType: 'text/plain', grows: true,
    address: (to) => to.asset('terms.txt'),
    text: (graph) => graph.all('concepts').map(({ id }) => id).join(' '),
  })`;
  const { site, corpus } = await withOnly(config(`machineFiles: [${ids}]`));
  expect([ownIn(site), corpus.problems]).toEqual([{ ...NOTHING, machineFiles: ['terms'] }, []]);
  expect(site.newsroom.machineFiles.at(-1)?.text(graphOf(corpus))).toContain('load-test');
});

it('a language', async () => {
  const { site, corpus } = await withOnly(
    config('words: { nl: dutch }', "import { dutch } from './words.ts';"),
    { 'site.yaml': (text) => text.replace(/language: .*/, 'language: nl') },
  );
  expect([ownIn(site), corpus.problems]).toEqual([{ ...NOTHING, dutch: true }, []]);
  const { words } = graphOf(corpus);
  expect([words.tag, words.text.notes]).toEqual(['nl', 'Noten']);
});
