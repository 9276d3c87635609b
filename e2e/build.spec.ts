import { expect, test } from '@playwright/test';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  build,
  cleanUp,
  digests,
  edit,
  newFolder,
  newProject,
  newStory,
  startBuild,
} from './newsroom.ts';
import type { Run } from './newsroom.ts';
import { brokenLinks, pagesIn, read, titleOf } from './site.ts';

/** What happens to the published site when builds collide, are killed or fail. */

test.describe.configure({ mode: 'serial' });

const KILLS = 5;

let project: string;
let story: string;
let site: string;

test.beforeAll(() => {
  project = newProject();
  story = newStory();
  site = path.join(newFolder(), 'site');
});
test.afterAll(cleanUp);

test('of two builds at once, one says that another is running', async () => {
  const both = [startBuild(story, site, {}, project), startBuild(story, site, {}, project)];
  const ends = await Promise.all(both.map((run) => run.end));
  ends.sort((a, b) => Number(a.status) - Number(b.status));
  expect(ends.map((end) => end.status)).toEqual([0, 2]);
  expect(ends[0]?.said).toMatch(/^Built 17 entries of "The Footbridge File" into .+\n$/);
  expect(ends[1]?.said).toBe(
    'Another build of this content is running. Wait until it has ended.\n',
  );
  expect(pagesIn(site).length).toBeGreaterThan(25);
  expect(brokenLinks(site)).toEqual([]);
});

test('a build that is killed leaves a whole site', async () => {
  const before = digests(site);
  const moments: string[] = [];
  let longest = 4_000;

  for (let version = 1; moments.length < KILLS && version < 3 * KILLS; version += 1) {
    rename(`The Footbridge File ${version}`);
    const began = performance.now();
    const run = startBuild(story, site, {}, project);
    // One moment at random out of each fifth of the time that a build takes.
    const moment = (longest * (moments.length + Math.random())) / KILLS;
    const timer = setTimeout(() => run.child.kill('SIGKILL'), moment);
    await run.end;
    clearTimeout(timer);
    if (run.child.signalCode === 'SIGKILL') moments.push(`${Math.round(moment)} ms`);
    else longest = performance.now() - began;

    // All pages are of one and the same build: the one that was killed or one before.
    expect(namesIn(site), `killed after ${moments.at(-1)}`).toHaveLength(1);
    expect(Object.keys(digests(site))).toEqual(Object.keys(before));
    expect(brokenLinks(site)).toEqual([]);
  }
  expect(moments).toHaveLength(KILLS);

  rename('The Footbridge File');
  await build(story, site, {}, project);
  expect(digests(site)).toEqual(before);
});

test('a build that is killed while it writes pages does not mislead the next one', async () => {
  const before = digests(site);
  let killed = false;
  for (let attempt = 1; !killed && attempt <= 5; attempt += 1) {
    rename(`Attempt ${attempt}`);
    const run = startBuild(story, site, {}, project);
    await pageWritten(run, 'claims/bridge-is-unsafe/index.html');
    run.child.kill('SIGKILL');
    await run.end;
    killed = run.child.signalCode === 'SIGKILL';
  }
  expect(killed).toBe(true);

  // By now the cache holds pages with another name, made from what is no more.
  rename('The Footbridge File');
  await build(story, site, {}, project);
  expect(digests(site)).toEqual(before);
});

test('a build that fails leaves the site as it was', async () => {
  const before = digests(site);
  edit(
    path.join(project, 'src/pages/404.astro'),
    '\n---\n',
    "\nthrow new Error('It cannot be drawn.');\n---\n",
  );
  const { status, said } = await startBuild(story, site, {}, project).end;
  expect(said).toContain('It cannot be drawn.');
  expect(status).toBe(2);
  expect(digests(site)).toEqual(before);
});

/** Gives the story another name, which stands in the title of every page. */
function rename(name: string): void {
  const settings = path.join(story, 'site.yaml');
  const old = /^title: .*$/m.exec(readFileSync(settings, 'utf8'))?.[0] ?? '';
  edit(settings, old, `title: ${name}`);
}

/** The names of stories that the pages of a site tell. */
function namesIn(folder: string): string[] {
  const names = pagesIn(folder).map(
    (page) => titleOf(read(folder, page)).split(' – ').at(-1) ?? '',
  );
  return [...new Set(names)];
}

/** Resolves when a build has written a page, or has ended. */
async function pageWritten(run: Run, page: string): Promise<void> {
  const scratch = path.join(project, '.sidelight');
  const isThere = (): boolean =>
    readdirSync(scratch).some((key) => existsSync(path.join(scratch, key, 'site', page)));
  // A killed build leaves its pages to the next one, which removes them first.
  for (const wanted of [false, true]) {
    while (isThere() !== wanted && run.child.exitCode === null) {
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }
}
