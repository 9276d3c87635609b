import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { graphJson } from '../core/exports/graph-json.ts';
import { corpusWith, PARTS, rightNewsroom, WITH_LAWS } from '../core/newsroom/testing.ts';
import { loadCorpus, readContent } from './corpus.ts';

vi.setConfig({ testTimeout: 120_000 });

const top = mkdtempSync(join(tmpdir(), 'sidelight-newsroom-'));
afterAll(() => rmSync(top, { recursive: true, force: true }));

const content = join(top, 'content');
for (const [file, text] of Object.entries(WITH_LAWS)) {
  mkdirSync(dirname(join(content, file)), { recursive: true });
  writeFileSync(join(content, file), text);
}
const newsroom = rightNewsroom(PARTS);
const moduleAt = (name: string) => ({ newsroom, file: join(top, name) });
const parts = new URL('../core/newsroom/testing.ts', import.meta.url).href;
writeFileSync(join(top, 'config.mjs'), `export { PARTS as default } from '${parts}';\n`);
const loaded = moduleAt('config.mjs');

it('threads read files by what the newsroom defines', async () => {
  const { graph, problems } = await loadCorpus(content, { newsroom: loaded });
  expect(problems).toEqual([]);
  const here = corpusWith(WITH_LAWS, newsroom).graph;
  expect(graph && graphJson(graph)).toEqual(here && graphJson(here));
  expect(graph).toBeDefined();
  const { results } = await readContent(content, loaded);
  const laws = results.filter((each) => (each.collection as string) === 'laws');
  expect(laws.map(({ id, problems: own }) => [id, own])).toEqual([
    ['bridge-act', []],
    ['city-act', []],
  ]);
});

it('threads without it know nothing of that', async () => {
  const { problems } = await loadCorpus(content);
  expect(problems.map(({ code }) => code)).toContain('unknown-component');
});

it('a newsroom that threads cannot load is told of', async () => {
  const missing = moduleAt('no-such-newsroom.mjs');
  await expect(loadCorpus(content, { newsroom: missing })).rejects.toThrow('no-such-newsroom');
});
