import { expect, test } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  BASE,
  build,
  cleanUp,
  edit,
  newFolder,
  newStory,
  PROJECT,
  start,
  startBuild,
} from './newsroom.ts';
import { brokenLinks, pagesIn, read } from './site.ts';

/** A newsroom that adds one of everything, and one that is not right; `src/` is as it is. */

const NEWSROOM = path.join(PROJECT, 'e2e/fixtures/newsroom');

const LIGHTS = `---
title: Lights on the bridge
by: town-council
on: "2019-05-20"
statement: There will be lights on the bridge.
---

The minutes say so [@council-minutes].

<Warning level="high" of="lights">

Nobody has seen a light.

</Warning>
`;

let site: string;
const main = (page: string): string =>
  /<main[\s\S]*<\/main>/.exec(read(site, `${page}index.html`))?.[0] ?? '';

/** The small story with a promise, and a place that says how high it lies. */
function storyOf(promise: string): string {
  const story = newStory();
  mkdirSync(path.join(story, 'promises'));
  writeFileSync(path.join(story, 'promises/lights.mdx'), promise);
  edit(path.join(story, 'places/ferry-lane.mdx'), 'country:', 'metres: 12\ncountry:');
  const term = path.join(story, 'concepts/load-test.mdx');
  edit(term, 'took one day', 'took one day, as [[lights]] shows');
  return story;
}

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  site = path.join(newFolder(), 'site');
  await build(storyOf(LIGHTS), site, { NEWSROOM_DIR: NEWSROOM });
});
test.afterAll(cleanUp);

test('its collection has pages, previews and a place in machine files', () => {
  const page = main('promises/lights/');
  expect(page).toContain(`<p class="kicker"><a href="${BASE}/promises/">promise</a></p>`);
  expect(page).toContain(`<a href="${BASE}/actors/town-council/">`);
  expect(page).toContain('20 May 2019');
  expect(main('promises/')).toContain(`<a href="${BASE}/promises/lights/">`);
  expect(JSON.parse(read(site, 'promises/lights/card.json'))).toMatchObject({
    kind: 'promise',
    text: 'There will be lights on the bridge.',
  });
  expect(main('concepts/load-test/')).toContain(`${BASE}/promises/lights/`);
  expect(read(site, 'graph.json')).toContain('Lights on the bridge');
  expect(JSON.parse(read(site, 'schemas/promises.json'))).toHaveProperty('properties.statement');
});

test('its component is drawn, with its style sheet where it is and nowhere else', () => {
  expect(main('promises/lights/')).toContain('<div class="warning warning-high">');
  const styled = pagesIn(site).filter((page) => read(site, page).includes('.warning'));
  expect(styled).toEqual(['kept/index.html', 'promises/lights/index.html']);
  for (const page of pagesIn(site)) expect(read(site, page)).toContain('--of-the-newsroom');
});

test('its sheet replaces the colours, the faces and the mark', async ({ page }) => {
  // Which every page has, as above; here it counts.
  for (const name of ['index.html', 'kept/index.html', 'promises/lights/index.html']) {
    await page.goto(pathToFileURL(path.join(site, name)).href);
    for (const [scheme, accent] of [
      ['light', 'rgb(0, 71, 122)'],
      ['dark', 'rgb(143, 201, 255)'],
    ] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      const look = await page.locator('.wordmark').evaluate((wordmark) => {
        const { backgroundColor, clipPath } = getComputedStyle(wordmark, '::before');
        return [backgroundColor, getComputedStyle(wordmark).fontFamily, clipPath];
      });
      expect(look, name).toEqual([accent, 'Palatino, serif', 'circle(6px)']);
    }
  }
});

test('its machine file, its fields, its drawings and its words are there', () => {
  expect(read(site, 'lists/promises.txt')).toBe('lights\n');
  expect(main('places/ferry-lane/')).toContain('<p class="height">12 metres up</p>');
  expect(main('concepts/')).toContain('<p class="before">Before the terms.</p><section');
  expect(main('promises/')).toMatch(/<p class="after">\d+<\/p><\/main>/);
  expect(main('places/')).toContain('Where it is.');
  expect(main('guide/')).toContain(`${BASE}/guide/promise-without-day/`);
  expect(main('guide/fields/')).toContain('How high it lies.');
});

test('its page has the frame of every page, and what it draws', () => {
  const page = main('kept/');
  expect(page).toContain('<h1>Promises kept</h1>');
  expect(page).toContain('<p class="standfirst">Which promises were kept.</p>');
  expect(page).toContain(
    `<ul class="warning"><li><a href="${BASE}/promises/lights/">Lights on the bridge</a></li></ul>`,
  );
  const whole = read(site, 'kept/index.html');
  expect(whole).toContain('<meta name="description" content="Which promises were kept.">');
  expect(whole).toContain('<meta http-equiv="content-security-policy"');
});

test('its menus and its text about itself stand on every page', () => {
  const titles = (menu: string): string[] => {
    const [nav = ''] = new RegExp(`<nav aria-label="${menu}">[\\s\\S]*?</nav>`).exec(
      read(site, 'index.html'),
    ) ?? [''];
    return [...nav.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href);
  };
  expect(titles('Sections')).toEqual(
    ['explainers', 'promises', 'claims', 'kept'].map((name) => `${BASE}/${name}/`),
  );
  expect(titles('More').slice(0, 2)).toEqual([`${BASE}/about/`, `${BASE}/as-of/`]);
  expect(main('about/')).toContain('<p>We write of a <strong>footbridge</strong>.</p>');
  expect(brokenLinks(site)).toEqual([]);
});

test('its check warns, and its language is one that a site can be in', async () => {
  const story = storyOf(LIGHTS.replace('2019-05-20', '2019-05'));
  edit(path.join(story, 'site.yaml'), 'language: en-GB', 'language: nl');
  const settings = { CONTENT_DIR: story, NEWSROOM_DIR: NEWSROOM };
  const { status, said } = await start(['src/cli/sidelight.ts', 'check'], settings).end;
  expect([status, said]).toEqual([
    0,
    expect.stringMatching(/lights\.mdx:1:1 +promise-without-day/),
  ]);
  const dutch = path.join(newFolder(), 'site');
  await build(story, dutch, { NEWSROOM_DIR: NEWSROOM });
  expect(read(dutch, 'index.html')).toContain('<html lang="nl">');
  expect(read(dutch, 'explainers/why-the-footbridge-closed/index.html')).toContain('Noten');
});

test('no newsroom at all is a site too, without a text about itself', async () => {
  const folder = newFolder(path.join(PROJECT, '.sidelight'));
  const bare = path.join(newFolder(), 'site');
  await build(newStory(), bare, { NEWSROOM_DIR: folder });
  expect(pagesIn(bare)).not.toContain('about/index.html');
  expect(read(bare, 'index.html')).not.toContain('/about/');
  expect(brokenLinks(bare)).toEqual([]);
});

test('one that is not right is told with its place, and nothing is built', async () => {
  const folder = newFolder(path.join(PROJECT, '.sidelight'));
  const config = `import { component, defineNewsroom } from '#sidelight';

export default defineNewsroom({
  stylse: [],
  components: [component({ name: 'Claim' } as never)],
  words: { tlh: { text: { notes: 'x' } } },
} as never);
`;
  writeFileSync(path.join(folder, 'config.ts'), config);
  const out = path.join(newFolder(), 'site');
  const { status, said } = await startBuild(newStory(), out, { NEWSROOM_DIR: folder }).end;
  expect(status).toBe(2);
  const shown = `${path.relative(PROJECT, folder)}/config.ts`;
  expect(said).toContain(`${shown}:4:3 There is no key "stylse". Did you mean "styles"?`);
  expect(said).toContain(`${shown}:5:`);
  expect(said).toContain(`${shown}:6:`);
  expect(said).not.toContain('    at ');
});
