import { expect, test } from '@playwright/test';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { PAGE_COLLECTIONS } from '../src/core/kinds/index.ts';
import { build, cleanUp, digests, edit, filesIn, newFolder, newProject } from './newsroom.ts';
import { entriesOf, newStory } from './newsroom.ts';
import { brokenLinks, pagesIn, read, titleOf } from './site.ts';
import { FIXTURE, PROJECT, SITE_URL, STORY } from './sites.ts';

/** Another newsroom's story, under a path of another host: the generator knows nothing of the first. */

test.describe.configure({ mode: 'serial' });

/** The story as `npm run build` built it before the first test, in another time zone. */
const site = FIXTURE.folder;

/** Another copy of the program, with a copy of the story that it has built. */
let project: string;
let changing: string;

test.afterAll(cleanUp);

/** An entry as machines read it. */
interface Named {
  readonly id: string;
  readonly title: string;
  readonly distinguished?: string;
}

test('each entry has its page, with the title of the entry and of the site', () => {
  const entries = entriesOf(STORY).filter(({ collection }) => !/references|data/.test(collection));
  expect(new Set(entries.map((entry) => entry.collection))).toEqual(new Set(PAGE_COLLECTIONS));
  const graph = JSON.parse(read(site, 'graph.json')) as { readonly entries: readonly Named[] };
  const names = new Map(
    graph.entries.map(({ id, title, distinguished }) => [
      id,
      distinguished === undefined ? title : `${title} (${distinguished})`,
    ]),
  );
  for (const { collection, id, title } of entries) {
    // With who speaks before it, and behind it what tells it from another of the same words.
    const name = (names.get(id) ?? '').replaceAll('’', "'");
    expect(name).toContain(title.replaceAll('’', "'"));
    const shown = titleOf(read(site, `${collection}/${id}/index.html`)).replaceAll('’', "'");
    const whole = `${name} – The Footbridge File`;
    if (whole.length > 70) expect(name.startsWith(shown.replace(/…$/, '')), shown).toBe(true);
    else expect(shown).toBe(whole);
  }
  expect(titleOf(read(site, 'index.html'))).toBe('The Footbridge File');
  expect(read(site, 'index.html')).toContain(`<link rel="canonical" href="${SITE_URL}/">`);
  expect(read(site, 'data/crossings-per-day.csv')).toContain('Monday,412');
});

test('every link to the site holds below its path', () => {
  expect(pagesIn(site).length).toBeGreaterThan(25);
  expect(brokenLinks(site)).toEqual([]);
});

test('an image is published as it is, and its page says how large it is', () => {
  const name = 'places/ferry-lane.png';
  expect(digests(site)[`images/${name}`]).toBe(digests(STORY)[name]);
  const [tag = ''] = /<img [^>]*>/.exec(read(site, 'places/ferry-lane/index.html')) ?? [];
  expect(tag).toContain(`src="/bridge/images/${name}" width="480" height="240" alt="A sketch of`);
});

test('every page can be reached from the front page', () => {
  const reached = new Set(['index.html', '404.html']);
  for (const file of reached) {
    for (const [, to = ''] of read(site, file).matchAll(/href="\/bridge\/([^"#?]*)/g)) {
      const page = to === '' || to.endsWith('/') ? `${to}index.html` : to;
      if (page.endsWith('.html')) reached.add(page);
    }
  }
  expect(pagesIn(site).filter((page) => !reached.has(page))).toEqual([]);
});

test('nothing of the first story is in it', () => {
  const first = path.join(PROJECT, 'content');
  test.skip(
    readFileSync(path.join(first, 'site.yaml'), 'utf8') ===
      readFileSync(path.join(STORY, 'site.yaml'), 'utf8'),
    'The story of this project is the small story itself.',
  );
  const ours = new Set(entriesOf(STORY).map((entry) => entry.title));
  const entries = entriesOf(first).filter(({ title }) => !ours.has(title));
  expect(entries.length).toBeGreaterThan(0);
  const { 1: name = '' } =
    /^title: *"?(.+?)"?$/m.exec(readFileSync(path.join(first, 'site.yaml'), 'utf8')) ?? [];
  const words = [
    name,
    ...entries.map(({ collection, id }) => `/${collection}/${id}/`),
    ...entries.map(({ id }) => `#${id}`),
    // A title of one word may be a word of the pages' own.
    ...entries.map(({ title }) => title).filter((title) => title.includes(' ')),
  ];
  const found = filesIn(site).flatMap((file) => {
    const text = read(site, file);
    return words.filter((word) => text.includes(word)).map((word) => `${file}: ${word}`);
  });
  expect(found).toEqual([]);
});

test('the same commit gives the same bytes in another folder, time zone and language', async () => {
  project = newProject();
  changing = path.join(project, 'e2e/fixtures/story');
  cpSync(STORY, changing, { recursive: true });
  const out = path.join(newFolder(), 'site');
  const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  await build('e2e/fixtures/story', out, elsewhere, project);
  expect(digests(out)).toEqual(digests(site));
});

test('a cache of one story never leaks into another', async () => {
  const out = path.join(newFolder(), 'site');

  // The same names, other words; and one entry fewer, which nothing may remember.
  const other = newStory();
  edit(path.join(other, 'site.yaml'), 'The Footbridge File', 'The Ferry File');
  edit(
    path.join(other, 'claims/bridge-is-unsafe.mdx'),
    'rust in two of six',
    'rot in three of six',
  );
  edit(path.join(other, 'concepts/load-test.mdx'), 'requires: [footbridge]\n', '');
  edit(
    path.join(other, 'sources/harbour-gazette-video.mdx'),
    '[[footbridge|footbridge]]',
    'footbridge',
  );
  rmSync(path.join(other, 'concepts/footbridge.mdx'));

  // Once in the place of the story that was built before, and once where nothing was before.
  for (const name of readdirSync(changing)) rmSync(path.join(changing, name), { recursive: true });
  cpSync(other, changing, { recursive: true });
  await build(changing, out, {}, project);
  const clean = path.join(newFolder(), 'site');
  await build(other, clean, {}, newProject());

  expect(digests(out)).toEqual(digests(clean));
  expect(pagesIn(out)).not.toContain('concepts/footbridge/index.html');
  for (const page of pagesIn(out)) {
    expect(read(out, page), page).toMatch(/class="wordmark"[^>]*>The Ferry File</);
    expect(titleOf(read(out, page))).not.toMatch(/The Footbridge File$/);
  }
  expect(digests(site)['index.html']).not.toBe(digests(out)['index.html']);
});
