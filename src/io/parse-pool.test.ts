import { describe, expect, it } from 'vitest';
import { entryId } from '../core/model/ids.ts';
import { createPool } from './parse-pool.ts';
import type { Task } from './parse-task.ts';

function place(id: string, body: string): Task<'entry'> {
  const text = `---\ntitle: ${id}\ncountry: C\nsummary: S\n---\n\n${body}\n`;
  return { kind: 'entry', collection: 'places', id: entryId(id), path: `content/places/${id}.mdx`, text };
}

/** Within every limit, and yet seconds of work: paragraphs of emphasis that never closes. */
const SLOW = Array.from({ length: 9 }, () => '*a_ '.repeat(390)).join('\n\n');

describe('a pool of threads', () => {
  it('gives every file its own result, in the order in which they were asked for', async () => {
    const { parse } = createPool({ deadline: 20_000, workers: 2 });
    const ids = Array.from({ length: 50 }, (_, index) => `p-${index}`);
    const results = await Promise.all(ids.map((id) => parse(place(id, `Words of [[${id}]].`))));
    expect(results.map(({ entry }) => entry?.data.title)).toEqual(ids);
    expect(results.map(({ entry }) => entry?.facts.links[0]?.node.value)).toEqual(ids);
  });

  it('keeps what belongs together in a result together', async () => {
    const { parse } = createPool({ deadline: 20_000, workers: 1 });
    const { entry } = await parse(place('p', 'Words of [[a]].'));
    const [link] = entry?.facts.links ?? [];
    expect(entry?.tree.children).toContain(link?.block);
    expect(link?.block.children).toContain(link?.node);
  });

  it('ends a file at its deadline, and no other file with it', async () => {
    const { parse } = createPool({ deadline: 50, workers: 1 });
    // The thread's program is warm before it counts.
    await parse(place('warm', 'Words.'));
    const began = performance.now();
    const tasks = [place('a', 'Words.'), place('slow', SLOW), place('b', 'Words.')];
    const [a, slow, b] = await Promise.all(tasks.map((task) => parse(task)));
    expect(slow?.problems.map(({ file, line, column, code, message }) => [file, line, column, code, message])).toEqual([
      ['content/places/slow.mdx', 1, 1, 'too-complex', 'Reading this file takes too long.'],
    ]);
    expect(slow?.entry).toBeUndefined();
    // On a crowded machine the new thread's first file may be late as well, but is never lost.
    for (const it of [a, b]) expect(it?.entry !== undefined || it?.problems[0]?.code === 'too-complex').toBe(true);
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  it('goes on after it with a new thread', async () => {
    const { parse } = createPool({ deadline: 1500, workers: 1 });
    const many = `${SLOW}\n\n${SLOW}`.replaceAll('*a_ ', '*a_ **b__ ').slice(0, 100_000);
    const tasks = [place('first', many), place('second', 'Words.'), place('third', many)];
    const results = await Promise.all(tasks.map((task) => parse(task)));
    expect(results[1]?.problems).toEqual([]);
    expect(results.map(({ problems }) => problems.length)).toEqual([1, 0, 1]);
  });

  it('reads the settings and tables in the same threads', async () => {
    const { parse } = createPool({ deadline: 20_000, workers: 1 });
    const site = await parse({ kind: 'site', path: 'content/site.yaml', text: '[' });
    expect(site.problems.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['yaml-syntax', 1, 1],
    ]);
    const meta = { columns: [{ key: 'a' }, { key: 'b' }] } as Task<'table'>['meta'];
    const table = await parse({ kind: 'table', path: 'content/data/a.csv', text: 'a,b\u202E\n', meta });
    expect(table.problems.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['forbidden-character', 1, 4],
    ]);
  });
});
