import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { ContentGraph } from '../core/graph/graph.ts';
import { graphOf, STORY } from '../core/graph/testing.ts';
import { problemFrom } from '../core/model/problem.ts';
import { MADE_UP } from '../core/words/testing.ts';
import { ENGLISH } from '../core/words/words.ts';
import { run } from '../cli/run.ts';
import { compilePages } from './compile.ts';
import { faultOfPage } from './fault.ts';
import { failureOf } from './trouble.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-fault-'));
afterAll(() => rmSync(folder, { recursive: true }));

const graph = graphOf(STORY);

/** The story, of which one thing cannot be asked for. */
function broken(change: Partial<ContentGraph>): ContentGraph {
  return { ...graph, ...change };
}

/** The place, code and message of what a piece of work throws. */
function told(work: () => unknown): string | undefined {
  try {
    work();
  } catch (error) {
    const problem = problemFrom(error);
    return (
      problem &&
      `${problem.file}:${problem.line}:${problem.column} ${problem.code} ${problem.message}`
    );
  }
  return undefined;
}

/** An entry that has no address; the pages of some others lead to none of that. */
const NO_ADDRESS = {
  addresses: {
    ...graph.addresses,
    entry: (...[collection, id]: Parameters<ContentGraph['addresses']['entry']>): string => {
      if (id === 'the-daily') throw new RangeError('no\naddress.');
      return graph.addresses.entry(collection, id);
    },
  },
};
const NO_LINKS = {
  idOf: (): never => {
    throw new RangeError('no links');
  },
};

describe('what cannot be drawn is told with', () => {
  it('the file and the block of a body', () => {
    expect(told(() => compilePages(broken(NO_LINKS), 'claims', folder))).toBe(
      'content/claims/bridge-is-unsafe.mdx:15:1 too-complex Drawing this fails: no links.',
    );
  });

  it('the file and the title of an entry whose view fails', () => {
    const silent = { occurrences: undefined as never };
    expect(told(() => compilePages(broken(silent), 'actors', folder))).toMatch(
      /^content\/actors\/city-wire\.mdx:2:8 too-complex Drawing this fails: .*\.$/,
    );
  });

  it('the entry whose own page fails as well, where many are drawn together', () => {
    expect(told(() => compilePages(broken(NO_ADDRESS), 'indexes', folder))).toBe(
      'content/actors/jane-doe.mdx:2:8 too-complex Drawing this fails: no address.',
    );
  });

  it('the settings of the site, where no entry is to blame', () => {
    const addresses = {
      ...graph.addresses,
      days: (): never => {
        throw new RangeError('no days');
      },
    };
    for (const kind of ['indexes', 'as-of'] as const) {
      expect(told(() => compilePages(broken({ addresses }), kind, folder))).toBe(
        'content/site.yaml:1:1 too-complex Drawing this fails: no days.',
      );
    }
  });

  it.each([
    ['/actors/jane-doe/', 'content/actors/jane-doe.mdx:2:8'],
    [
      '/explainers/why-the-bridge-closed/brief/',
      'content/explainers/why-the-bridge-closed.mdx:2:8',
    ],
    ['/data/traffic/', 'content/data/traffic.yaml:1:8'],
    ['/news/claims/speaker/jane-doe/', 'content/actors/jane-doe.mdx:2:8'],
    ['/claims/', 'content/site.yaml:1:1'],
  ])('the file that the page %s is about', (path, place) => {
    const fault = faultOfPage(graph, path, new RangeError('invalid_argument'));
    expect(fault.message).toBe(
      `${place}  too-complex  Drawing the page ${path} fails: invalid_argument.`,
    );
    expect(faultOfPage(graph, '/claims/', fault)).toBe(fault);
  });

  it.each(['/404.html', '/404', '/about/', '/bridge/guide/', '/guide/uncited/'])(
    'no file where the page %s shows none',
    (path) => {
      const error = new RangeError('invalid_argument');
      expect(faultOfPage(graph, path, error)).toBe(error);
    },
  );

  it('the words of the language of the site', () => {
    const words = MADE_UP;
    const fault = faultOfPage(broken({ words }), '/claims/', new RangeError('odd.'));
    expect(fault.message).toBe(
      'content/site.yaml:1:1  too-complex  ‹Drawing the page /claims/ fails: odd.›',
    );
    expect(told(() => compilePages(broken({ ...NO_LINKS, words }), 'claims', folder))).toBe(
      'content/claims/bridge-is-unsafe.mdx:15:1 too-complex ‹Drawing this fails: no links.›',
    );
    expect(told(() => compilePages(broken({ ...NO_ADDRESS, words }), 'indexes', folder))).toBe(
      'content/actors/jane-doe.mdx:2:8 too-complex ‹Drawing this fails: no address.›',
    );
  });

  it('no file where the machine is to blame', () => {
    const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' });
    expect(faultOfPage(graph, '/claims/', full)).toBe(full);
  });
});

describe('an error that names a file', () => {
  const fault = new Error('outer', { cause: faultOfPage(graph, '/data/traffic/', 'odd') });

  it('ends a command with one sentence and status 1', async () => {
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    await run(() => Promise.reject(fault));
    expect(process.exitCode).toBe(1);
    process.exitCode = 0;
    expect(said.mock.calls.flat()).toEqual([
      'content/data/traffic.yaml:1:8  too-complex  Drawing the page /data/traffic/ fails: odd.\n' +
        '    Take out half of it to find the words that do it; if all of it looks right, tell the maintainers.\n',
    ]);
  });

  it('is shown in development like any other problem', () => {
    expect(failureOf(fault, ENGLISH)).toMatchObject({
      title: 'The content has a problem',
      first: { file: 'content/data/traffic.yaml' },
    });
    expect(failureOf(new Error('x'), ENGLISH).title).toBe('The content could not be read');
  });
});
