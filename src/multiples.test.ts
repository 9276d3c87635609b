import { beforeAll, describe, expect, it } from 'vitest';
import { multiplied } from './multiples.testing.ts';
import { operationsOf, startCounting } from './operations.testing.ts';

startCounting();
const { graphOf, STORY } = await import('./core/graph/testing.ts');
const { checkedGraph } = await import('./core/graph/graph.ts');
const { withReports } = await import('./core/ledger/testing.ts');
const { renderBody } = await import('./core/html/render.ts');
const { MACHINE_FILES } = await import('./core/exports/index.ts');
const { partsOf } = await import('./core/exports/machine-file.ts');
const { INDEX_VIEWS, SERIES_VIEWS, viewOf } = await import('./core/views/index.ts');
const { PAGE_COLLECTIONS } = await import('./core/kinds/index.ts');

type Graph = ReturnType<typeof graphOf>;

const UNSAFE = 'bridge-is-unsafe';
const REPAIR = 'repair-by-june';

/** Four reports of which two are copies, enough events for timelines of two actors, words in another language. */
const NEWSROOM = {
  ...withReports([
    {
      id: 'wire',
      publisher: 'city-wire',
      passages: [
        { claim: UNSAFE, chain: 'jane-doe > city-wire', quote: 'no longer safe' },
        { claim: REPAIR, chain: 'the-daily > city-wire', stance: 'asserts' },
      ],
    },
    {
      id: 'daily',
      publisher: 'the-daily',
      from: 'wire',
      published: '2025-03-03',
      passages: [{ claim: UNSAFE, stance: 'changes', chain: 'jane-doe > city-wire > the-daily' }],
      silent: [REPAIR],
    },
    {
      id: 'paper',
      publisher: 'a-paper',
      from: 'daily',
      published: '2025-03-04',
      passages: [{ claim: REPAIR, stance: 'disputes', chain: 'the-daily > a-paper' }],
    },
    { id: 'late', publisher: 'the-daily', published: '2025-03-05', silent: [UNSAFE] },
  ]),
  ...Object.fromEntries(
    Array.from({ length: 4 }, (_, index) => [
      `events/event-${index}.mdx`,
      `---\ntitle: Event ${index}\ndate: "2025-03-0${index + 1}"\nplaces: [old-town]\nactors: [jane-doe, city-wire]\ntopics: [bridge]\nsummary: S.\ncites: [engineers-report]\n---\n\nAfter [[bridge-closes]] they said <Quote by="jane-doe" said="2025" lang="fr" original="le pont">the bridge</Quote> [@engineers-report].\n`,
    ]),
  ),
  'concepts/load-limit.mdx': `${STORY['concepts/load-limit.mdx']}\n${[0, 1, 2, 3].map((index) => `[[event-${index}]]`).join(' ')} [@engineers-report].\n`,
};

/** All that is drawn up of a graph, by its kind; how many pages of it there are. */
const KINDS: Readonly<Record<string, (graph: Graph) => number>> = {
  ...Object.fromEntries(
    PAGE_COLLECTIONS.map((collection) => [
      `the pages of ${collection}`,
      (graph: Graph) =>
        graph.all(collection).map((entry) => viewOf(graph, collection, entry.id)).length,
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(INDEX_VIEWS).map(([name, view]) => [
      `the list of ${name}`,
      (graph: Graph) => [view(graph)].length,
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(SERIES_VIEWS).map(([name, views]) => [
      `the series of ${name}`,
      (graph: Graph) => views(graph).length,
    ]),
  ),
  ...Object.fromEntries(
    MACHINE_FILES.map((file) => [
      `the machine files ${file.name}`,
      (graph: Graph) => partsOf(file, graph).map((parts) => file.text(graph, ...parts)).length,
    ]),
  ),
  bodies: (graph) => [...graph.entries.values()].map((entry) => renderBody(graph, entry)).length,
};

/** Operations for a graph of which nothing is known yet, the least of some counts: caches of the engine add to one. */
function countOf(graph: Graph, work: (graph: Graph) => number): { count: number; pages: number } {
  let pages = 0;
  const counts = Array.from({ length: 3 }, () => {
    const fresh = checkedGraph(graph);
    return operationsOf(() => {
      pages = work(fresh);
    });
  });
  return { count: Math.min(...counts), pages };
}

let some: Graph;
let eightfold: Graph;
beforeAll(() => {
  some = graphOf(multiplied(NEWSROOM, 2));
  eightfold = graphOf(multiplied(NEWSROOM, 16));
  for (const work of Object.values(KINDS)) work(checkedGraph(some));
});

describe('eight times the content', () => {
  it('is eight times as many entries and links', () => {
    const edges = (graph: Graph) => [...graph.outgoing.values()].flat().length;
    expect(eightfold.entries.size).toBe(8 * some.entries.size);
    expect(edges(eightfold)).toBe(8 * edges(some));
  });

  it.each(Object.entries(KINDS))('costs at most nine times: %s', (_, work) => {
    const [one, eight] = [countOf(some, work), countOf(eightfold, work)];
    // Some series grow a little faster: all reports but the first have an order of their own.
    const pages = Math.max(eight.pages / one.pages / 8, 1);
    expect(eight.count / one.count).toBeLessThanOrEqual(9 * pages);
  });

  it('costs at most nine times all in all', () => {
    const all = (graph: Graph) => Object.values(KINDS).reduce((sum, work) => sum + work(graph), 0);
    expect(countOf(eightfold, all).count / countOf(some, all).count).toBeLessThanOrEqual(9);
  });
});
