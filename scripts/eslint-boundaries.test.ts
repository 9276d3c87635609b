import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import { LAYERS, wrongImport } from './eslint/layers.mjs';

/**
 * Lints with the project's real configuration, less the rules that need types: these files are
 * only named, never written, and so belong to no TypeScript program.
 */
let eslint: ESLint;
beforeAll(() => {
  eslint = new ESLint({
    overrideConfig: tseslint.configs.disableTypeChecked as ESLint.Options['overrideConfig'],
  });
});

/** Rules about code that does nothing: here it only has to be there. */
const BESIDE_THE_POINT = ['no-unused-expressions', 'no-unused-vars'];

async function rulesBroken(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: file });
  return (result?.messages ?? [])
    .map((message) => message.ruleId ?? message.message)
    .filter((rule) => !BESIDE_THE_POINT.some((it) => rule.endsWith(it)));
}

const LAYER = 'sidelight/layers';

describe('imports that point the wrong way', () => {
  it.each([
    ['src/core/model/x.ts', "import '../grammar/parse.ts';"],
    ['src/core/model/x.ts', "export * from '../../core/graph/graph.ts';"],
    ['src/core/model/x.ts', "import 'unist-util-visit';"],
    ['src/core/model/x.ts', "import 'punycode';"],
    ['src/core/model/x.ts', "import '../kinds/index.ts';"],
    ['src/core/kinds/x.ts', "import '../words/words.ts';"],
    ['src/core/words/x.ts', "import '../grammar/parse.ts';"],
    ['src/core/kinds/x.ts', "import '../grammar/parse.ts';"],
    ['src/core/kinds/x.ts', "import 'unhomoglyph';"],
    ['src/core/guide/x.ts', "import 'unhomoglyph';"],
    ['src/core/grammar/deep/x.ts', "import '../../graph/graph.ts';"],
    ['src/core/graph/checks/x.ts', "import type { A } from '../../views/entry.ts';"],
    ['src/core/graph/x.ts', "import '../ledger/ledger.ts';"],
    ['src/core/ledger/x.ts', "import '../views/parts.ts';"],
    ['src/core/ledger/x.ts', "import type { A } from '../views/parts.ts';"],
    ['src/core/ledger/x.ts', "import 'node:crypto';"],
    ['src/core/views/x.ts', "import '../html/entry.ts';"],
    ['src/core/views/x.ts', "import '../graphics/charts.ts';"],
    ['src/core/graphics/x.ts', "import '../html/entry.ts';"],
    ['src/components/X.astro', "---\nimport { a } from '../core/graphics/charts.ts';\n---"],
    ['src/core/html/x.ts', "import '../exports/feed.ts';"],
    ['src/core/exports/x.ts', "import '../html/entry.ts';"],
    ['src/core/guide/x.ts', "import '../grammar/parse.ts';"],
    ['src/core/repair/x.ts', "import '../graph/graph.ts';"],
    ['src/core/assemble/x.ts', "import '../newsroom/newsroom.ts';"],
    ['src/core/html/x.ts', "import type { A } from '../newsroom/newsroom.ts';"],
    ['src/core/newsroom/x.ts', "import 'node:fs';"],
    ['src/core/quotes/x.ts', "import '../graph/graph.ts';"],
    ['src/core/grammar/x.ts', "import '../quotes/fold.ts';"],
    ['src/core/quotes/x.ts', "import 'node:crypto';"],
    ['src/core/graph/x.ts', "import 'node:fs';"],
    ['src/core/graph/x.ts', "import 'fs';"],
    ['src/core/graph/x.ts', "import 'astro/zod';"],
    ['src/core/graph/x.ts', "import 'astro:content';"],
    ['src/core/graph/x.ts', "await import('../../io/load.ts');"],
    ['src/core/graph/x.ts', "import '../../../package.json';"],
    ['src/core/new-folder/x.ts', "import '../model/id.ts';"],
    ['src/new-folder/x.ts', "import '../core/model/id.ts';"],
    ['src/io/x.ts', "import '../site/urls.ts';"],
    ['src/io/x.ts', "import '../cli/check.ts';"],
    ['src/cli/x.ts', "import '../site/urls.ts';"],
    ['src/site/x.ts', "import '../components/Note.astro';"],
    ['src/client/x.ts', "import '../site/urls.ts';"],
    ['src/client/x.ts', "import type { A } from '../core/model/id.ts';"],
    ['src/components/X.astro', "---\nimport '../io/load.ts';\n---"],
    ['src/components/X.astro', "---\nimport { a } from '../core/model/id.ts';\n---"],
    ['src/components/X.astro', "---\nimport { a } from 'astro:content';\n---"],
    ['src/components/X.astro', "<script>\nimport '../core/model/id.ts';\n</script>"],
    ['src/layouts/X.astro', "---\nimport '../pages/index.astro';\n---"],
    ['src/pages/graph.json.ts', "import { a } from '../core/exports/graph.ts';"],
    ['src/pages/graph.json.ts', "import 'node:fs';"],
    ['src/io/x.ts', "import '../../newsroom/config.ts';"],
    ['src/newsroom.ts', "import '../newsroom/config.ts';"],
    ['newsroom/config.ts', "import '../src/newsroom.ts';"],
    ['newsroom/kits/x.ts', "import type { A } from '../../src/core/model/id.ts';"],
    ['newsroom/config.ts', "import 'hastscript';"],
    ['newsroom/config.ts', "import 'node:fs';"],
    ['newsroom/config.ts', "await import('../src/io/load.ts');"],
    ['newsroom/config.ts', "export * from './../newsroom-of-others/x.ts';"],
  ])('%s: %s', async (file, code) => {
    expect(await rulesBroken(file, code)).toEqual([LAYER]);
  });
});

describe('imports that follow the arrows', () => {
  it.each([
    [
      'src/core/model/x.ts',
      "import 'zod';\nimport 'temporal-polyfill';\nimport 'edtf';\nimport './id.ts';",
    ],
    [
      'src/core/model/x.ts',
      "import 'punycode/punycode.js';\nimport 'tldts';\nimport 'unhomoglyph';",
    ],
    ['src/core/kinds/x.ts', "import 'zod';\nimport '../model/id.ts';"],
    ['src/core/words/x.ts', "import '../kinds/index.ts';\nimport '../model/dates.ts';"],
    ['src/core/grammar/x.ts', "import '../kinds/index.ts';"],
    ['src/core/views/x.ts', "import '../words/words.ts';"],
    ['src/core/graph/checks/x.ts', "import '../../grammar/parse.ts';\nimport '../graph.ts';"],
    ['src/core/quotes/x.ts', "import '../grammar/parse.ts';\nimport 'zod';"],
    ['src/core/ledger/x.ts', "import '../graph/graph.ts';\nimport '../quotes/fold.ts';"],
    ['src/core/views/x.ts', "import '../ledger/ledger.ts';\nimport '../quotes/fold.ts';"],
    ['src/core/exports/x.ts', "import '../ledger/ledger.ts';"],
    ['src/core/html/x.ts', "import '../views/entry.ts';\nimport 'hast-util-to-html';"],
    ['src/core/graphics/x.ts', "import '../views/entry.ts';\nimport 'd3-scale';"],
    ['src/core/html/x.ts', "import '../graphics/charts.ts';"],
    ['src/core/exports/x.ts', "import '../graphics/picture.ts';"],
    ['src/core/graph/x.test.ts', "import 'node:fs';\nimport '../html/entry.ts';"],
    ['src/io/x.ts', "import 'node:fs';\nimport '../core/graph/graph.ts';"],
    ['src/cli/x.ts', "import '../io/load.ts';\nimport '../../package.json';"],
    ['src/content.config.ts', "import 'astro:content';\nimport './site/loader.ts';"],
    ['src/components/X.astro', "---\nimport type { A } from '../core/views/entry.ts';\n---"],
    ['src/components/X.astro', "<script>\nimport '../client/menu.ts';\n</script>"],
    [
      'src/layouts/X.astro',
      "---\nimport '../styles/base.css';\nimport Y from '../components/Y.astro';\n---\n<Y />",
    ],
    ['src/pages/graph.json.ts', "import { getSite } from '../site/site.ts';"],
    ['newsroom/config.ts', "import '#sidelight';\nimport './kits/elements.ts';"],
    ['newsroom/kits/x.ts', "import type { A } from '#sidelight';\nimport '../words.ts';"],
    ['src/client/x.ts', "import './menu.ts';\nimport 'minisearch';"],
  ])('%s: %s', async (file, code) => {
    expect(await rulesBroken(file, code)).toEqual([]);
  });
});

describe('core is pure', () => {
  it.each([
    ['Date.now();', 'no-restricted-properties'],
    ['Math.random();', 'no-restricted-properties'],
    ['new Date();', 'no-restricted-syntax'],
    ['Date();', 'no-restricted-syntax'],
    ['import.meta.env;', 'no-restricted-syntax'],
    ["'a'.localeCompare('b');", 'no-restricted-syntax'],
    ['(1).toLocaleString();', 'no-restricted-syntax'],
    ['process.env;', 'no-restricted-globals'],
    ['globalThis.window;', 'no-restricted-globals'],
    ['window.name;', 'no-restricted-globals'],
    ['document.title;', 'no-restricted-globals'],
    ["fetch('/');", 'no-restricted-globals'],
  ])('%s', async (code, rule) => {
    expect(await rulesBroken('src/core/views/x.ts', code)).toEqual([rule]);
  });

  it('knows days that it was given', async () => {
    const code = "new Date('2025-03-31');\n'a'.localeCompare('b', 'en');";
    expect(await rulesBroken('src/core/views/x.ts', code)).toEqual([]);
  });
});

describe('no unit test is bound to the clock', () => {
  it.each([
    ['performance.now();', 'no-restricted-properties'],
    ['const { now } = performance;', 'no-restricted-properties'],
    ['Date.now();', 'no-restricted-properties'],
    ['process.hrtime.bigint();', 'no-restricted-properties'],
    ["import 'node:perf_hooks';", 'no-restricted-imports'],
  ])('%s', async (code, rule) => {
    for (const file of ['src/core/views/x.test.ts', 'scripts/x.test.ts', 'src/x.testing.ts'])
      expect(await rulesBroken(file, code)).toEqual([rule]);
  });
});

describe('views walk through no collection', () => {
  it.each([
    "graph.all('claims');",
    "graph['all']('claims');",
    'graph.entries.values();',
    '[...graph.entries];',
    'for (const each of graph.occurrences) each.at(0);',
    'const { all } = graph;',
    'const { backlinks: links } = graph;',
    "const { 'entries': found } = graph;",
    'const lists = graph.all;',
    'new Map(then.outgoing);',
    'graph.images.size;',
    'entries(graph.entries);',
  ])('%s', async (code) => {
    expect(await rulesBroken('src/core/views/x.ts', code)).toEqual(['ledger/by-id']);
    expect(await rulesBroken('src/core/ledger/x.ts', code)).toEqual([]);
  });

  it.each([
    "graph.entries.get('a');",
    "graph.occurrences.has('a');",
    "graph.backlinks.get('a')?.map((edge) => edge.from);",
    'Object.entries(graph.site.topics);',
    'rows.entries();',
    'const view = { occurrences: [], all: 1 };',
    'const { claims } = ledgerOf(graph);',
    'graph[name];',
  ])('but may look up: %s', async (code) => {
    expect(await rulesBroken('src/core/views/x.ts', code)).toEqual([]);
  });
});

it('has no circle of layers', () => {
  const visit = (layer: string, above: string[]): void => {
    expect(above).not.toContain(layer);
    for (const next of LAYERS[layer]?.imports ?? []) visit(next, [...above, layer]);
  };
  for (const layer of Object.keys(LAYERS)) visit(layer, []);
});

it('says what is wrong and what to do', () => {
  expect(wrongImport('core/model/x.ts', '../graph/graph.ts', false)).toMatchInlineSnapshot(
    `"src/core/model must not import src/core/graph: arrows point the other way. Move what both need down, or pass it in as an argument."`,
  );
  expect(wrongImport('components/X.astro', '../core/views/a.ts', false)).toMatchInlineSnapshot(
    `"src/components may import only types of src/core/views: write "import type", or let src/site do the work."`,
  );
  expect(wrongImport('new/x.ts', '../core/model/id.ts', false)).toMatchInlineSnapshot(
    `"src/new has no place in the direction of imports: give it one in scripts/eslint/layers.mjs, or move this file."`,
  );
  expect(wrongImport('core/graph/x.ts', 'node:fs', false)).toMatchInlineSnapshot(
    `"src/core/graph must not import "node:fs": it runs anywhere, without Astro and Node. Pass in what you need."`,
  );
});
