import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../core/exports/csp.ts';
import { checkedGraph } from '../../core/graph/graph.ts';
import { graphOf, STORY } from '../../core/graph/testing.ts';
import { sha256 } from '../digest.ts';
import { LIST_NAME, readList } from '../file-list.ts';
import { STAGES } from './index.ts';
import { builtSite, PHASES, runStages } from './stage.ts';
import type { BuiltSite, Stage } from './stage.ts';

const graph = graphOf(STORY);

let top: string;
let site: BuiltSite;
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'sidelight-stages-'));
  const folder = join(top, 'site');
  const content = join(top, 'content');
  mkdirSync(folder);
  mkdirSync(join(content, 'places'), { recursive: true });
  site = builtSite(folder, '/news', content);
});
afterEach(() => rmSync(top, { recursive: true }));

/** A page that a build has made. */
function page(body: string): string {
  const policy = contentSecurityPolicy({ scripts: [], styles: [] }, 'meta');
  return (
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">' +
    `<meta http-equiv="content-security-policy" content="${policy}"><title>T</title></head>` +
    `<body>${body}</body></html>`
  );
}

const write = (name: string, text: string): void => writeFileSync(join(site.folder, name), text);

/** A stage that no build has. */
function fake(phase: Stage['phase'], run: Stage['run']): Stage {
  return { name: `fake-${phase}`, about: 'Does what the test says.', phase, run };
}

const notes = fake('add', async ({ folder }, { site: config }) =>
  writeFileSync(join(folder, 'notes.txt'), config.title),
);

describe('the stages', () => {
  it('have names of their own, say what they do, and stand in the order in which they run', () => {
    expect(new Set(STAGES.map(({ name }) => name)).size).toBe(STAGES.length);
    for (const { about } of STAGES) expect(about).toMatch(/^[A-Z].*\.$/);
    const phases = STAGES.map(({ phase }) => PHASES.indexOf(phase));
    expect(phases).toEqual(phases.toSorted((a, b) => a - b));
  });

  it('make of a built site a finished one, with whatever one more of them adds', async () => {
    const bytes = readFileSync('e2e/fixtures/story/places/ferry-lane.png');
    writeFileSync(join(site.contentFolder, 'places/pier.png'), bytes);
    const image = { collection: 'places', name: 'pier.png', width: 480, height: 240 } as const;
    const withImage = checkedGraph({
      ...graph,
      images: new Map([['places/pier.png', { ...image, digest: sha256(bytes) }]]),
    });
    write('index.html', page('<a href="/news/notes.txt">x</a>'));
    write('_headers', '/*\n  X-Frame-Options: DENY\n');

    // Wherever it stands in the list, it comes before what must know of its file.
    expect(await runStages([...STAGES, notes], site, withImage)).toEqual([]);

    const list = readList(join(site.folder, LIST_NAME));
    expect([...(list?.keys() ?? [])]).toEqual([
      '_headers',
      'data/traffic.png',
      'images/places/pier.png',
      'index.html',
      'notes.txt',
    ]);
    expect(list?.get('images/places/pier.png')).toBe(sha256(bytes));
    expect(list?.get('notes.txt')).toBe(sha256(graph.site.title));
    expect(list?.get('_headers')).toBe(sha256(readFileSync(join(site.folder, '_headers'))));
    expect(readFileSync(join(site.folder, '_headers'), 'utf8')).toContain('\n/news/\n');
  });

  it('refuse a link to a file that none of them made', async () => {
    write('index.html', page('<a href="/news/notes.txt">x</a>'));
    expect(await runStages(STAGES, site, graph)).toEqual([
      { page: 'index.html', message: 'The link "/news/notes.txt" leads to nothing on this site.' },
    ]);
    expect(readList(join(site.folder, LIST_NAME))).toBeUndefined();
  });

  it('refuse a build without a front page, and do nothing more', async () => {
    const never = fake('add', async () => {
      throw new Error('It ran.');
    });
    expect(await runStages([never, ...STAGES], site, graph)).toEqual([
      { page: 'index.html', message: 'The build made no front page.' },
    ]);
  });

  it('tell the faults of one phase together, and go no further', async () => {
    const ran: string[] = [];
    const bad = (phase: Stage['phase'], message: string): Stage =>
      fake(phase, async () => {
        ran.push(message);
        return [{ page: 'a', message }];
      });
    const good = fake('check', async () => {
      ran.push('between');
    });
    const stages = [bad('seal', 'last'), bad('check', 'one'), good, bad('check', 'two')];
    expect(await runStages(stages, site, graph)).toEqual([
      { page: 'a', message: 'one' },
      { page: 'a', message: 'two' },
    ]);
    expect(ran).toEqual(['one', 'between', 'two']);
  });
});
