import { describe, expect, it } from 'vitest';
import { multiplied } from '../../multiples.testing.ts';
import { graphOf, STORY } from '../graph/testing.ts';
import { addressesFor } from '../kinds/urls.ts';
import { MACHINE_FILES } from './index.ts';
import { announcedIn, isOfKind, partsOf, routeOf, tableFaults } from './machine-file.ts';
import type { MachineFile } from './machine-file.ts';

const graph = graphOf(STORY);
const larger = graphOf(multiplied(STORY, 4));

/** A kind that no site has: one file for each topic. */
const topics: MachineFile = {
  name: 'topics',
  about: 'What one topic is about.',
  mediaType: 'text/xml',
  grows: false,
  each: { by: ['topic'], of: ({ site }) => Object.keys(site.topics).map((topic) => [topic]) },
  address: ({ base }, topic) => `${base}/topics/${topic}.xml`,
  text: ({ site }, topic) => `<topic>${site.topics[topic ?? '']}</topic>`,
};

/** A kind that no site has: one file. */
const feed: MachineFile = {
  name: 'feed',
  about: 'What is new.',
  mediaType: 'application/atom+xml',
  grows: true,
  announced: { rel: 'alternate', title: 'What is new' },
  address: ({ base }) => `${base}/feed.atom`,
  text: ({ entries }) => `<feed>${[...entries.keys()].join(' ')}</feed>`,
};

/** The addresses of all files of a table. */
function addressesOf(table: readonly MachineFile[], base = ''): string[] {
  return table.flatMap((file) =>
    partsOf(file, graph).map((parts) => file.address(addressesFor(base), ...parts)),
  );
}

describe('the table of machine files', () => {
  it('has no faults, not even with more of them', () => {
    expect(tableFaults(MACHINE_FILES)).toEqual([]);
    expect(tableFaults([...MACHINE_FILES, topics, feed])).toEqual([]);
  });

  it('names the addresses that a site has', () => {
    expect(addressesOf([...MACHINE_FILES, topics, feed], '/news')).toEqual(
      expect.arrayContaining([
        '/news/graph.json',
        '/news/graph.schema.json',
        '/news/claims/bridge-is-unsafe/card.json',
        '/news/references/engineers-report/card.json',
        '/news/data/traffic.csv',
        '/news/schemas/claims.json',
        '/news/topics/bridge.xml',
        '/news/feed.atom',
      ]),
    );
  });

  it('has no address twice', () => {
    const all = addressesOf([...MACHINE_FILES, topics, feed]);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe.each([...MACHINE_FILES, topics, feed])('the machine file $name', (file) => {
  const all = partsOf(file, graph);

  it('says what it is', () => {
    expect(file.about).toMatch(/^[A-Z].*\.$/);
  });

  it('is there, and has text', () => {
    expect(all).not.toEqual([]);
    for (const parts of all) expect(file.text(graph, ...parts)).not.toBe('');
  });

  it('has only addresses of its own kind', () => {
    for (const address of addressesOf([file])) {
      const kinds = [...MACHINE_FILES, topics, feed].filter((kind) => isOfKind(kind, address));
      expect(kinds).toEqual([file]);
      expect(address).toMatch(/^(?:\/[a-z0-9][a-z0-9.-]*)+$/);
    }
  });

  it('grows with the story where it says so, and there only', () => {
    const longest = (story: typeof graph): number =>
      Math.max(...partsOf(file, story).map((parts) => file.text(story, ...parts).length));
    const growth = longest(larger) / longest(graph);
    if (file.grows) expect(growth).toBeGreaterThan(2);
    // Ids and titles of the larger story are a little longer.
    else expect(growth).toBeLessThan(1.2);
  });
});

describe('machine files', () => {
  it('of things that are not there are none', () => {
    const [cards] = MACHINE_FILES.filter(({ name }) => name === 'cards');
    expect(() => cards?.text(graph, 'claims', 'no-such-claim')).toThrow('no entry claims/');
    expect(() => cards?.text(graph, 'events', 'bridge-is-unsafe')).toThrow('no entry events/');
    const [schemas] = MACHINE_FILES.filter(({ name }) => name === 'editor-schemas');
    expect(() => schemas?.text(graph, 'words')).toThrow('no collection words');
  });

  it('have routes with the names of what differs', () => {
    expect([...MACHINE_FILES, topics, feed].map(routeOf)).toEqual([
      '/graph.json',
      '/graph.schema.json',
      '/[collection]/[id]/card.json',
      '/data/[id].csv',
      '/data/[id].svg',
      '/schemas/[collection].json',
      '/topics/[topic].xml',
      '/feed.atom',
    ]);
  });

  it.each([
    ['/topics/a.xml', true],
    ['/topics/a.b.xml', true],
    ['/topics/a/b.xml', false],
    ['/topics/axxml', false],
    ['/topics/.xml', false],
    ['/x/topics/a.xml', false],
    ['/topics/a.xml.gz', false],
  ])('know their own: %s', (path, is) => {
    expect(isOfKind(topics, path)).toBe(is);
  });

  it('are announced as the table says, below the site’s base', () => {
    expect(announcedIn([...MACHINE_FILES, topics, feed], addressesFor('/news'))).toEqual([
      {
        rel: 'alternate',
        title: 'What is new',
        type: 'application/atom+xml',
        href: '/news/feed.atom',
      },
    ]);
  });

  it.each(['..', '.', '', '.git', 'a/b', 'a\\b', 'a\u0000', 'A', 'é', 'a b', '[id]', 'a.', 'a%2f'])(
    'have no address of %j',
    (part) => {
      const each = { by: ['topic'], of: () => [['bridge'], [part]] };
      expect(() => partsOf({ ...topics, each }, graph)).toThrow(
        `The machine file "topics" can have no address of the parts ${JSON.stringify([part])}.`,
      );
    },
  );

  it.each([
    [[['a', 'b']], 'can have no address of the parts ["a","b"].'],
    [[[]], 'can have no address of the parts [].'],
    [[['a'], ['b'], ['a']], 'has ["a"] twice.'],
  ])('of %j are refused', (of, says) => {
    const each = { by: ['topic'], of: () => of };
    expect(() => partsOf({ ...topics, each }, graph)).toThrow(`The machine file "topics" ${says}`);
  });
});

describe('a table is refused', () => {
  const at = (address: string, more: Partial<MachineFile> = {}): MachineFile => ({
    ...feed,
    address: () => address,
    ...more,
  });
  const by = (...names: string[]) => ({ by: names, of: () => [] });

  it.each<[string, MachineFile, string]>([
    ['with a name for people', { ...feed, name: 'The feed' }, 'has a name that is no id'],
    ['with a name twice', at('/x.atom', { name: 'graph' }), 'is there twice'],
    ['with an address twice', at('/graph.json'), 'has the address of another'],
    [
      'with an address that another could have',
      at('/schemas/all.json'),
      'has the address of another',
    ],
    [
      'with addresses that are another’s with other names',
      {
        ...topics,
        each: by('a', 'b'),
        address: (_, a, b) => `/${a}/${b}/card.json`,
      },
      'has the address of another',
    ],
    ['without an ending', at('/feed'), 'cannot have the address "/feed"'],
    ['with an ending that differs', at('/feed.[id]'), 'cannot have the address "/feed.[id]"'],
    ['with half a part that differs', at('/x-[id].json'), 'cannot have the address "/x-[id].json"'],
    ['with a hidden folder', at('/.git/a.json'), 'cannot have the address "/.git/a.json"'],
    ['with a way up', at('/../a.json'), 'cannot have the address "/../a.json"'],
    ['with a host', at('//a.example/a.json'), 'cannot have the address "//a.example/a.json"'],
    ['with capitals', at('/Feed.xml'), 'cannot have the address "/Feed.xml"'],
    ['with a page', at('/feed.html'), 'would be a page'],
    ['with an old page', at('/feed.htm'), 'would be a page'],
    ['with an XML page', at('/feed.xhtml'), 'would be a page'],
    ['without a media type', { ...feed, mediaType: 'atom' }, 'has no media type'],
    [
      'with a parameter in a media type',
      { ...feed, mediaType: 'text/xml; charset=utf-8' },
      'has no media type',
    ],
    [
      'that announces many',
      { ...topics, announced: { rel: 'alternate', title: 'T' } },
      'is announced, but is more than one file',
    ],
    [
      'with one name for two parts',
      { ...topics, each: by('a', 'a'), address: (_, a, b) => `/topics/${a}/${b}.xml` },
      'calls two parts of its address the same',
    ],
  ])('%s', (_, file, says) => {
    expect(tableFaults([...MACHINE_FILES, file])).toEqual([
      `The machine file "${file.name}" ${says}.`,
    ]);
  });
});
