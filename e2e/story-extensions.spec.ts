import { expect, test } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { MACHINE_FILES } from '../src/core/exports/index.ts';
import { partsOf } from '../src/core/exports/machine-file.ts';
import { addressesFor } from '../src/core/kinds/urls.ts';
import { loadCorpus } from '../src/io/corpus.ts';
import { BASE, build, cleanUp, edit, filesIn } from './newsroom.ts';
import { newFolder, newProject, PROJECT, SITE_URL, STORY } from './newsroom.ts';
import { brokenLinks, pagesIn, read } from './site.ts';

/** A machine file and a stage more: one file and one line each, in a copy of the program. */

test.describe.configure({ mode: 'serial' });

const TOPICS = `import type { MachineFile } from './machine-file.ts';

export const topics: MachineFile = {
  name: 'topics',
  about: 'What the topics are.',
  mediaType: 'text/xml',
  grows: true,
  announced: { rel: 'alternate', title: 'Topics & "more"' },
  address: ({ base }) => \`\${base}/feeds/topics.xml\`,
  text: ({ site }) => \`<topics>\${Object.keys(site.topics).join(' ')}</topics>\`,
};
`;
const MOTTO = `import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stage } from './stage.ts';

export const motto: Stage = {
  name: 'motto',
  about: 'Writes a word for those who look behind the pages.',
  phase: 'add',
  async run({ folder, base }, { site }) {
    writeFileSync(join(folder, 'motto.txt'), \`\${site.title} at \${base}\`);
  },
};
`;

let site: string;

test.beforeAll(async () => {
  const project = newProject();
  const extend = (folder: string, name: string, code: string, list: string): void => {
    writeFileSync(path.join(project, folder, `${name}.ts`), code);
    const index = path.join(project, folder, 'index.ts');
    edit(index, list, `${list}\n  ${name},`);
    edit(index, 'import', `import { ${name} } from './${name}.ts';\nimport`);
  };
  extend('src/core/exports', 'topics', TOPICS, 'MACHINE_FILES: readonly MachineFile[] = [');
  // Wherever it stands in the list, its phase comes in time.
  extend('src/io/stages', 'motto', MOTTO, '\n  list,');
  site = path.join(newFolder(), 'site');
  // What a newsroom adds has its own test.
  await build(STORY, site, { NEWSROOM_DIR: newFolder(path.join(project, '.sidelight')) }, project);
});
test.afterAll(cleanUp);

test('each machine file of the table is in the site, as it is written, and no other', async () => {
  const { graph } = await loadCorpus(STORY, { siteUrl: SITE_URL });
  if (!graph) throw new Error('The story has problems.');
  const wanted = MACHINE_FILES.flatMap((file) =>
    partsOf(file, graph).map((parts): [string, string] => [
      file.address(addressesFor(''), ...parts).slice(1),
      file.text(graph, ...parts),
    ]),
  );
  expect(wanted.length).toBeGreaterThan(25);
  for (const [name, text] of wanted) expect(read(site, name), name).toBe(text);
  const endings = new Set(wanted.map(([name]) => path.extname(name)));
  const kept = new Set(filesIn(path.join(PROJECT, 'public')));
  const found = filesIn(site).filter((name) => endings.has(path.extname(name)) && !kept.has(name));
  expect(found).toEqual(wanted.map(([name]) => name).sort());
});

test('one more is there, and every page announces it', () => {
  expect(read(site, 'feeds/topics.xml')).toBe('<topics>safety repairs money</topics>');
  const link = `<link rel="alternate" title="Topics &amp; “more”" type="text/xml" href="${BASE}/feeds/topics.xml">`;
  expect(pagesIn(site).length).toBeGreaterThan(25);
  for (const page of pagesIn(site)) expect(read(site, page), page).toContain(link);
  expect(brokenLinks(site)).toEqual([]);
});

test('one more stage has done its work, and the list of files knows it', () => {
  expect(read(site, 'motto.txt')).toBe(`The Footbridge File at ${BASE}`);
  const sums = read(site, 'SHA256SUMS');
  for (const name of ['motto.txt', 'feeds/topics.xml', 'schemas/claims.json']) {
    expect(sums).toMatch(new RegExp(`^[0-9a-f]{64}  ${name}$`, 'm'));
  }
});
