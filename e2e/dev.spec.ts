import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BASE, cleanUp, edit, newProject, newStory, PROJECT, SITE_URL } from './newsroom.ts';
import { start, STORY } from './newsroom.ts';
import type { Run } from './newsroom.ts';

/** `npm run dev` as somebody who writes sees it: in one browser window that nobody reloads. */

test.describe.configure({ mode: 'serial' });

const CLAIM = 'claims/bridge-is-unsafe';
const WORDS = 'rust in two of six hangers';
const OVERLAY = 'vite-error-overlay';

/** Where the link in the text of the claim stands, and a problem of it. */
function placed(code: string): RegExp {
  const lines = readFileSync(path.join(STORY, `${CLAIM}.mdx`), 'utf8').split('\n');
  const line = 1 + lines.findIndex((text) => text.includes('[[load-test]]'));
  return new RegExp(`/bridge-is-unsafe\\.mdx:${line}:5 +${code}`);
}

interface GraphFile {
  readonly claims: readonly { readonly id: string; readonly statement: string }[];
}

/** A server on a story of its own. */
interface Newsroom {
  readonly run: Run;
  readonly url: string;
  readonly story: string;
}

/**
 * Starts `astro dev` on a story that `prepare` may change first. Once the server has said `cue`,
 * long before it listens, `meanwhile` may change it again.
 */
async function startDev({
  prepare = () => {},
  cue = 'connected',
  meanwhile = () => {},
}: {
  prepare?: (story: string) => void;
  cue?: string;
  meanwhile?: (story: string) => void;
} = {}): Promise<Newsroom> {
  const story = newStory();
  prepare(story);
  const cwd = newProject();
  const args = [
    path.join(PROJECT, 'node_modules/astro/bin/astro.mjs'),
    ...[
      'dev',
      '--host',
      '127.0.0.1',
      '--port',
      String(20_000 + Math.floor(Math.random() * 20_000)),
    ],
    // Astro would look for a server of this project, and go to the background for an assistant.
    '--ignore-lock',
  ];
  const run = start(args, { CONTENT_DIR: story, SITE_URL }, { cwd });
  await expect.poll(run.said, { timeout: 60_000, intervals: [10] }).toContain(cue);
  meanwhile(story);
  await expect.poll(run.said, { timeout: 60_000 }).toContain('watching for file changes');
  const [, url] = /Local\s+(http:\S+?)\/\s/.exec(run.said()) ?? [];
  if (!url) throw new Error(`The server does not say where it is:\n${run.said()}`);
  expect(new URL(url).pathname).toBe(BASE);
  return { run, url, story };
}

test.afterAll(cleanUp);

test.describe('on a sound story', () => {
  let newsroom: Newsroom;
  let page: Page;
  let claim: string;

  test.beforeAll(async ({ browser }) => {
    newsroom = await startDev();
    claim = path.join(newsroom.story, `${CLAIM}.mdx`);
    page = await browser.newPage();
    await page.goto(`${newsroom.url}/${CLAIM}/`);
    await expect(page.getByText(WORDS)).toBeVisible();
  });
  test.afterAll(() => page?.close());

  test('an edit shows by itself', async () => {
    // An editor keeps files of its own beside the one that is open in it.
    writeFileSync(path.join(newsroom.story, 'claims/.bridge-is-unsafe.mdx.swp'), 'b0VIM 9.1');
    edit(claim, WORDS, 'rust in four of six hangers');
    await expect(page.getByText('rust in four of six hangers')).toBeVisible();
  });

  test('an image shows, also one that is new, and one with other bytes', async () => {
    const folder = path.join(PROJECT, 'src/core/grammar/images/fixtures');
    const places = path.join(newsroom.story, 'places');
    const [name, words] = ['ferry-lane.mdx', 'Drawn after the map in the report'];
    const picture = page.locator('.prose img');
    const isDrawn = async (at: number, width: number, height: number): Promise<void> => {
      await expect(picture.nth(at)).toHaveJSProperty('naturalWidth', width);
      await expect(picture.nth(at)).toHaveJSProperty('naturalHeight', height);
    };
    await page.goto(`${newsroom.url}/places/ferry-lane/`);
    await isDrawn(0, 480, 240);
    cpSync(path.join(folder, 'plain.jpg'), path.join(places, 'pier.jpg'));
    edit(path.join(places, name), words, `![A pier](pier.jpg) ${words}`);
    await isDrawn(1, 6, 4);
    cpSync(path.join(folder, 'turned.jpg'), path.join(places, 'pier.jpg'));
    await isDrawn(1, 4, 6);
    await page.goto(`${newsroom.url}/${CLAIM}/`);
  });

  test('an edit shows on other pages that tell of it', async () => {
    edit(claim, 'title: "The footbridge is unsafe"', 'title: "The footbridge is rusty"');
    await expect(page).toHaveTitle(/: The footbridge is rusty/);
    await page.goto(`${newsroom.url}/claims/`);
    await expect(page.getByRole('link', { name: 'The footbridge is rusty' }).first()).toBeVisible();
    await page.goto(`${newsroom.url}/${CLAIM}/`);
  });

  test('problems lie over the page, with file, line and column, until they are mended', async () => {
    const event = path.join(newsroom.story, 'events/bridge-closed.mdx');
    edit(claim, '[[load-test]]', '[[lode-test]]');
    edit(event, '"2019-05-02"', '"2019-02-30"');
    const overlay = page.locator(OVERLAY);
    await expect(overlay).toContainText(placed('unknown-entry'));
    await expect(overlay).toContainText(/\/bridge-closed\.mdx:3:7 +invalid-date/);
    await expect(overlay).toContainText('Did you mean "load-test"?');

    // Half mended is not mended; and what is said is always what is true now.
    edit(event, '"2019-02-30"', '"2019-05-02"');
    await expect(overlay).not.toContainText('invalid-date');
    await expect(overlay).toContainText('unknown-entry');

    edit(claim, '[[lode-test]]', '[[load-test]]');
    await expect(page.getByText('rust in four of six hangers')).toBeVisible();
    await expect(overlay).toHaveCount(0);
  });

  test('whoever comes while there are problems sees them, and then the page', async ({
    browser,
  }) => {
    edit(claim, '[[load-test]]', '[[lode-test]]');
    await expect(page.locator(OVERLAY)).toBeVisible();
    const other = await browser.newPage();
    await other.goto(`${newsroom.url}/actors/`);
    await expect(other.locator('pre')).toContainText(placed('unknown-entry'));
    edit(claim, '[[lode-test]]', '[[load-test]]');
    await expect(other.getByRole('heading', { name: 'People & outlets', level: 1 })).toBeVisible();
    await other.close();
    await expect(page.locator(OVERLAY)).toHaveCount(0);
  });

  test('nothing that was mended while nobody looked is shown', async ({ browser }) => {
    await page.goto('about:blank');
    const said = newsroom.run.said().length;
    edit(claim, '[[load-test]]', '[[lode-test]]');
    await expect.poll(() => newsroom.run.said().slice(said)).toContain('unknown-entry');
    edit(claim, '[[lode-test]]', '[[load-test]]');
    await expect.poll(() => newsroom.run.said().slice(said)).toContain('no problems any more');

    const other = await browser.newPage();
    const connected = other.waitForEvent('console', (it) => it.text().includes('connected'));
    await other.goto(`${newsroom.url}/${CLAIM}/`);
    await connected;
    await expect(other.getByText('rust in four of six hangers')).toBeVisible();
    await expect(other.locator(OVERLAY)).toHaveCount(0);
    await other.close();
    await page.goto(`${newsroom.url}/${CLAIM}/`);
  });

  test("a stranger's words are shown, not run", async () => {
    const words = '<img src=x onerror=document.title="run">';
    edit(claim, 'kind: fact', `kind: '${words}'`);
    await expect(page.locator(OVERLAY)).toContainText(words);
    await expect(page.locator('img')).toHaveCount(0);
    await page.reload();
    await expect(page.locator('pre')).toContainText(words);
    await expect(page.locator('img')).toHaveCount(0);
    edit(claim, `kind: '${words}'`, 'kind: fact');
    await expect(page).toHaveTitle(/: The footbridge is rusty/);
  });

  test('a new file has its page, a deleted one has none', async () => {
    const handrail = path.join(newsroom.story, 'concepts/handrail.mdx');
    writeFileSync(
      handrail,
      '---\ntitle: Handrail\ndefinition: What one holds on to.\ncites: [council-minutes]\n---\n',
    );
    // Over the page, or in its place where it is being loaded again.
    const told = page.locator(`${OVERLAY}, pre`).first();
    await expect(told).toContainText(/\/handrail\.mdx:2:8 +orphan/);
    edit(claim, '[[load-test]]', '[[load-test]] of the [[handrail]]');
    await page.getByRole('link', { name: 'Handrail' }).click();
    await expect(page).toHaveURL(`${newsroom.url}/concepts/handrail/`);
    await expect(page.getByRole('heading', { name: 'Handrail', level: 1 })).toBeVisible();
    await page.goto(`${newsroom.url}/concepts/`);
    const listed = page.getByRole('main').getByRole('link', { name: 'Handrail' });
    await expect(listed).toBeVisible();

    rmSync(handrail);
    await expect(page.locator(OVERLAY)).toContainText('There is no entry "handrail"');
    edit(claim, '[[load-test]] of the [[handrail]]', '[[load-test]]');
    await expect(listed).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Terms', level: 1 })).toBeVisible();
    const response = await page.goto(`${newsroom.url}/concepts/handrail/`);
    expect(response?.status()).toBe(404);
  });

  test('files for programs say what the content says now', async () => {
    const get = (name: string): Promise<Response> => fetch(`${newsroom.url}/${name}`);
    const statement = async (): Promise<string> => {
      const { claims } = (await (await get('graph.json')).json()) as GraphFile;
      return claims.find(({ id }) => id === 'bridge-is-unsafe')?.statement ?? '';
    };
    const card = await get(`${CLAIM}/card.json`);
    expect([card.status, card.headers.get('content-type')]).toEqual([
      200,
      'application/json; charset=utf-8',
    ]);
    const before = await statement();
    expect(((await card.json()) as { text: string }).text).toBe(before);
    edit(claim, before, 'The footbridge must be closed.');
    await expect.poll(statement).toBe('The footbridge must be closed.');
    expect(await (await get(`${CLAIM}/card.json`)).text()).toContain('must be closed.');
    expect((await get('data/crossings-per-day.csv')).headers.get('content-type')).toBe(
      'text/csv; charset=utf-8',
    );
    expect((await get('schemas/claims.json')).status).toBe(200);
    for (const name of [
      'claims/none/card.json',
      'data/none.csv',
      'schemas/none.json',
      'none.json',
    ]) {
      expect((await get(name)).status, name).toBe(404);
    }
  });

  test('all that without a restart', () => {
    expect(newsroom.run.child.exitCode).toBeNull();
    expect(newsroom.run.said().match(/watching for file changes/g)).toHaveLength(1);
  });
});

test('a server that starts on a broken story shows what is wrong, and then the site', async ({
  page,
}) => {
  const event = 'events/bridge-closed.mdx';
  const { url, story, run } = await startDev({
    prepare: (folder) => {
      edit(path.join(folder, `${CLAIM}.mdx`), '[[load-test]]', '{1}');
      edit(path.join(folder, event), '"2019-05-02"', '"2019-02-30"');
    },
    cue: 'invalid-date',
    meanwhile: (folder) => edit(path.join(folder, event), '"2019-02-30"', '"2019-05-02"'),
  });
  expect(run.said()).toMatch(placed('mdx-code'));
  expect(run.said()).toMatch(/bridge-closed\.mdx:3:7 +invalid-date/);
  const response = await page.goto(`${url}/`);
  expect(response?.status()).toBe(500);
  await expect(page).toHaveTitle('The content has a problem');
  const message = new RegExp(`${placed('mdx-code').source} [^]+`);
  await expect(page.locator('pre')).toHaveText(message);
  await expect(page.locator('pre')).not.toContainText('bridge-closed');

  edit(path.join(story, `${CLAIM}.mdx`), '{1}', '[[load-test]]');
  const heading = page.getByRole('heading', { name: /^The council called/, level: 1 });
  // The first page of all makes Vite compile the whole program.
  await expect(heading).toBeVisible({ timeout: 60_000 });
  // A page that is loaded again while its window is closed keeps the window open.
  run.child.kill('SIGKILL');
  await run.end;
});
