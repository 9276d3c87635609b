import { afterEach, describe, expect, it, vi } from 'vitest';
import { entryId } from '../core/model/ids.ts';
import type { ParseResult } from '../core/grammar/result.ts';
import { createPool } from './parse-pool.ts';
import type { Task } from '../core/assemble/task.ts';

/** A thread begins within a second, but not on a machine that is busy with others. */
const PATIENCE = 120_000;
vi.setConfig({ testTimeout: PATIENCE });

function place(id: string, body: string): Task<'entry'> {
  const text = `---\ntitle: ${id}\ncountry: C\nsummary: S\n---\n\n${body}\n`;
  return {
    kind: 'entry',
    collection: 'places',
    id: entryId(id),
    path: `content/places/${id}.mdx`,
    text,
  };
}

describe('a pool of threads', () => {
  it('gives every file its own result, in the order in which they were asked for', async () => {
    const { parse } = createPool({ deadline: PATIENCE, workers: 2 });
    const ids = Array.from({ length: 50 }, (_, index) => `p-${index}`);
    const results = await Promise.all(ids.map((id) => parse(place(id, `Words of [[${id}]].`))));
    expect(results.map(({ entry }) => entry?.data.title)).toEqual(ids);
    expect(results.map(({ entry }) => entry?.facts.links[0]?.node.value)).toEqual(ids);
  });

  it('keeps what belongs together in a result together', async () => {
    const { parse } = createPool({ deadline: PATIENCE, workers: 1 });
    const { entry } = await parse(place('p', 'Words of [[a]].'));
    const [link] = entry?.facts.links ?? [];
    expect(entry?.tree.children).toContain(link?.block);
    expect(link?.block.children).toContain(link?.node);
  });

  it('reads the settings and tables in the same threads', async () => {
    const { parse } = createPool({ deadline: PATIENCE, workers: 1 });
    const site = await parse({ kind: 'site', path: 'content/site.yaml', text: '[' });
    expect(site.problems.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['yaml-syntax', 1, 2],
    ]);
    const meta = { columns: [{ key: 'a' }, { key: 'b' }] } as Task<'table'>['meta'];
    const table = await parse({
      kind: 'table',
      path: 'content/data/a.csv',
      text: 'a,b\u202E\n',
      meta,
    });
    expect(table.problems.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['forbidden-character', 1, 4],
    ]);
  });
});

describe('a thread that comes to no end', () => {
  // Its program answers at once, but for a file that says what to do instead.
  const program = new URL('./fixtures/odd-worker.mjs', import.meta.url);
  const told = ({ problems }: ParseResult): string[] =>
    problems.map(
      ({ file, line, column, code, message }) => `${file}:${line}:${column} ${code} ${message}`,
    );

  afterEach(() => vi.useRealTimers());

  it('is terminated at the deadline; the files after it go to a new one', async () => {
    // Time is what this test makes it: the threads are real, and nothing waits for a clock.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { parse } = createPool({ deadline: 300, workers: 1, program });
    const bodies = ['Words.', 'loop forever', 'Words.', 'loop forever', 'Words.'];
    const asked = bodies.map((body, at) => parse(place(`p-${at}`, body)));
    const done = new Set<number>();
    asked.forEach((each, at) => void each.then(() => done.add(at)));
    // Time runs against a thread only when it has begun, and for each file anew.
    expect(vi.getTimerCount()).toBe(0);
    for (const before of [0, 2]) {
      await asked[before];
      expect(vi.getTimerCount()).toBe(1);
      await vi.advanceTimersByTimeAsync(299);
      await new Promise(setImmediate);
      expect(done).toEqual(new Set(Array.from({ length: before + 1 }, (_, at) => at)));
      await vi.advanceTimersByTimeAsync(1);
      await asked[before + 1];
    }
    const results = await Promise.all(asked);
    expect(results.map(told)).toEqual([
      [],
      ['content/places/p-1.mdx:1:1 too-complex Reading this file takes too long.'],
      [],
      ['content/places/p-3.mdx:1:1 too-complex Reading this file takes too long.'],
      [],
    ]);
  });

  it('is replaced when it takes all memory, ends, or throws', async () => {
    // Little memory: to fill much of it takes a busy machine longer than anybody waits.
    const { parse } = createPool({ deadline: PATIENCE, workers: 1, memory: 64, program });
    const bodies = ['eat memory', 'Words.', 'exit', 'Words.', 'throw', 'Words.'];
    const results = await Promise.all(bodies.map((body, at) => parse(place(`p-${at}`, body))));
    expect(results.map(told)).toEqual([
      ['content/places/p-0.mdx:1:1 too-complex Reading this file takes too much memory.'],
      [],
      ['content/places/p-2.mdx:1:1 too-complex The thread that read this file has ended.'],
      [],
      ['content/places/p-4.mdx:1:1 too-complex Reading this file fails.'],
      [],
    ]);
  });

  it('is not waited for when its program does not begin', async () => {
    const missing = new URL('./fixtures/no-worker.mjs', import.meta.url);
    const { parse } = createPool({ deadline: 300, workers: 1, program: missing });
    await expect(parse(place('p', 'Words.'))).rejects.toThrow('no-worker.mjs');
  });
});
