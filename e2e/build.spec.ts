import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  build,
  cleanUp,
  digests,
  edit,
  entriesOf,
  SITE_URL,
  newFolder,
  newProject,
  newStory,
  start,
  startBuild,
} from './newsroom.ts';
import type { Run } from './newsroom.ts';
import { brokenLinks, pagesIn, read } from './site.ts';

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
  expect(ends[0]?.said).toMatch(/^Built (\d+) entries of "The Footbridge File" into .+\n$/);
  expect(ends[0]?.said).toContain(`Built ${entriesOf(story).length} entries`);
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

test('what an earlier build kept and somebody altered is made again, and said', async () => {
  const before = digests(site);
  const cache = cacheOf(project);
  const kept = path.join(cache, 'dist/claims/bridge-is-unsafe/index.html');
  const store = path.join(cache, 'data-store.json');
  const [body = ''] = readdirSync(path.join(cache, 'html'));
  writeFileSync(path.join(cache, 'html', body), 'x');
  const alterations: [name: string, alter: () => void, said: string][] = [
    ['a page', () => edit(kept, 'unsafe', 'safe'), `${kept}. What it shows is made again.`],
    ['a store', () => edit(store, 'Footbridge', 'Footpath'), `${store}. All pages are made again.`],
  ];
  for (const [name, alter, says] of alterations) {
    alter();
    const { status, said } = await startBuild(story, site, {}, project).end;
    expect(status, name).toBe(0);
    expect(said, name).toContain(says);
    expect(said.trimEnd().split('\n'), name).toHaveLength(2);
    expect(digests(site), name).toEqual(before);
  }
});

test('a published site can be compared with the list of its files', async () => {
  const verify = (...args: string[]) =>
    start(['src/cli/sidelight.ts', 'verify', '--files', ...args], {
      CONTENT_DIR: story,
      OUT_DIR: site,
    }).end;
  const copy = path.join(newFolder(), 'SHA256SUMS');
  cpSync(path.join(site, 'SHA256SUMS'), copy);
  expect((await verify()).status).toBe(0);
  expect((await verify('--list', copy)).said).toMatch(/^\d+ files, no problems\.\n$/);

  edit(path.join(site, 'claims/index.html'), 'unsafe', 'safe');
  const { status, said } = await verify('--list', copy);
  expect(status).toBe(1);
  expect(said).toMatch(
    /claims\/index\.html:1:1 {2}changed-file {2}The file is not as it was built\./,
  );
  await build(story, site, {}, project);
  expect((await verify()).status).toBe(0);
});

test('a full disk leaves the site as it was, nothing half made, and one sentence', async () => {
  // A disk of its own needs a system that lets tests mount one in a space of their own.
  const own = ['-Urm', 'sh', '-c'];
  test.skip(
    spawnSync('unshare', [...own, 'mount -t tmpfs none /tmp']).status !== 0,
    'This system lets nobody mount a disk.',
  );
  const before = digests(site);
  const disk = newFolder();
  const out = path.join(disk, 'site');
  const program = '"$0" src/cli/sidelight.ts build; status=$?; ls -A "$1"; exit $status';
  const onDisk = (size: string, env: NodeJS.ProcessEnv, place = disk) =>
    start(
      [...own, `mount -t tmpfs -o size=${size} none "$1" && ${program}`, process.execPath, place],
      { CONTENT_DIR: story, SITE_URL, ...env },
      { cwd: project, file: 'unshare' },
    ).end;

  // Where the site goes, it is copied from another disk.
  const there = await onDisk('100k', { OUT_DIR: out });
  expect(there.said).toMatch(
    /^There is no space left on the disk: .+\. Free some, and run it again\.\n$/,
  );
  expect(there.status).toBe(2);

  // Where it is made, the cache lies as well.
  const here = await onDisk('300k', { OUT_DIR: site }, cacheOf(project));
  expect(here.said).toMatch(
    /^There is no space left on the disk.*\. Free some, and run it again\.$/m,
  );
  expect(here.said).not.toMatch(/^\s+at /m);
  expect(here.said.split('\n').slice(1)).not.toContain('site');
  expect(here.status).toBe(2);
  expect(digests(site)).toEqual(before);
});

test('text that speaks of tags breaks no page and adds nothing to a policy', async () => {
  const words = '</title></script><script>canary()</script><style>p{}</style><!--<script>';
  const other = newStory();
  edit(path.join(other, 'claims/bridge-is-unsafe.mdx'), 'title: "', `title: "${words} `);
  edit(path.join(other, 'site.yaml'), 'description: ', `description: ${words} `);
  const out = path.join(newFolder(), 'site');
  await build(other, out, {}, project);
  const canary = createHash('sha256').update('canary()').digest('base64');
  for (const page of [...pagesIn(out), '_headers']) {
    expect(readFileSync(path.join(out, page), 'utf8'), page).not.toContain(canary);
  }
  const page = readFileSync(path.join(out, 'claims/bridge-is-unsafe/index.html'), 'utf8');
  expect(page).toContain('content="Nether Wallow town council: &lt;/title>');
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

/** Where a project keeps what builds of its one story may reuse. */
function cacheOf(folder: string): string {
  const scratch = path.join(folder, '.sidelight');
  const [key = ''] = readdirSync(scratch).filter((name) =>
    existsSync(path.join(scratch, name, 'data-store.json')),
  );
  return path.join(scratch, key);
}

/** The names of stories that the pages of a site tell. */
function namesIn(folder: string): string[] {
  const names = pagesIn(folder).map(
    (page) => /class="wordmark"[^>]*>([^<]*)</.exec(read(folder, page))?.[1] ?? `none on ${page}`,
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
