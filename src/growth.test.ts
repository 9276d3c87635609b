import { beforeAll, expect, it } from 'vitest';
import type { ContentGraph } from './core/graph/graph.ts';
import type { BandView } from './core/views/timeline.ts';
import { KINDS } from './growth.testing.ts';
import { operationsOf, operationsOfEach, startCounting } from './operations.testing.ts';

startCounting();
const { inputOf, STORY } = await import('./core/graph/testing.ts');
const { buildGraph } = await import('./core/graph/build.ts');
const { parseMdx } = await import('./core/grammar/parse.ts');
const { gate } = await import('./core/grammar/gate.ts');
const { factsOf } = await import('./core/grammar/facts.ts');
const { countProblems } = await import('./core/grammar/counts.ts');
const { decodedProblems } = await import('./core/grammar/decoded.ts');
const { unclosedBrackets } = await import('./core/grammar/unclosed.ts');
const { linksAroundLinks } = await import('./core/grammar/nested-links.ts');
const { renderBody } = await import('./core/html/render.ts');
const { figurePage } = await import('./core/graphics/figure-page.ts');
const { timelineBand } = await import('./core/graphics/band.ts');
const { cardView } = await import('./core/views/card.ts');
const { figureView } = await import('./core/views/figure.ts');
const { timelineView } = await import('./core/views/timeline.ts');
const { INDEX_VIEWS, SERIES_VIEWS, viewOf } = await import('./core/views/index.ts');
const { isPageCollection } = await import('./core/kinds/index.ts');

type Files = Readonly<Record<string, string>>;

/** The text with the most lines is the one that grows. */
function longest(files: Files): string {
  return Object.entries(files)
    .filter(([name]) => name.endsWith('.mdx'))
    .map(([, text]) => text)
    .reduce((a, b) => (b.length > a.length ? b : a));
}

/**
 * The operations of each stage of the work that is done with a content folder once its files are
 * parsed.
 */
function counted(files: Files): Map<string, number> {
  const text = longest(files);
  const { tree } = parseMdx(text, 'f');
  if (!tree) throw new Error('the text is no MDX');
  const input = inputOf(files);
  const made = {} as { graph: ContentGraph; band: BandView };
  const stages = {
    'gate and facts': () => {
      gate(tree, 'f');
      countProblems(factsOf(tree, text), 'f');
      decodedProblems(tree, text, 'f');
      unclosedBrackets(tree, text, 'f');
      linksAroundLinks(tree, text, 'f');
    },
    'graph and checks': () => {
      const { graph, problems } = buildGraph(input);
      if (!graph) throw new Error(problems.map(({ file, message }) => file + message).join('\n'));
      made.graph = graph;
    },
    views: () => {
      const { graph } = made;
      for (const entry of graph.entries.values()) {
        if (!isPageCollection(entry.collection)) continue;
        viewOf(graph, entry.collection, entry.id);
        cardView(graph, entry);
      }
      for (const view of Object.values(INDEX_VIEWS)) view(graph);
      for (const views of Object.values(SERIES_VIEWS)) views(graph);
    },
    'view of the timeline': () => {
      made.band = timelineView(made.graph).band;
    },
    'bodies and drawings': () => {
      const { graph, band } = made;
      for (const entry of graph.entries.values()) renderBody(graph, entry);
      for (const { id } of graph.all('data')) figurePage(figureView(graph, id), graph.words);
      timelineBand(band, graph.words);
    },
  };
  const counts = operationsOfEach(Object.values(stages));
  return new Map(Object.keys(stages).map((stage, index) => [stage, counts[index] ?? NaN]));
}

/** Stages in which twice as much takes more than 2.5 times the work, with their counts. */
function tooSteep([one, two, four]: readonly Map<string, number>[]): string[] {
  return [...(one ?? [])].flatMap(([stage, first]) => {
    const [second = 0, third = 0] = [two?.get(stage), four?.get(stage)];
    // What stays as it is hides what grows, so each step is looked at as well: of what grows by the
    // square, the second step is four times the first, and with a logarithm hardly more than twice.
    // Steps of less than a tenth are noise.
    const step = (third - second) / Math.max(second - first, first / 10);
    return second / first > 2.5 || step > 2.75 ? [`${stage}: ${first}, ${second}, ${third}`] : [];
  });
}

beforeAll(() => {
  // What is made once for the whole process, such as the base map, is made before counting.
  const map = KINDS['rows of a map'];
  if (map) counted(map[1](STORY, 3));
});

/** The least of two counts, stage by stage. */
function leastOf(one: Map<string, number>, other: Map<string, number>): Map<string, number> {
  return new Map([...one].map(([stage, count]) => [stage, Math.min(count, other.get(stage) ?? 0)]));
}

it.each(Object.entries(KINDS))('twice as many %s', (_, [least, grown]) => {
  const count = (): Map<string, number>[] =>
    [1, 2, 4].map((factor) => counted(grown(STORY, least * factor)));
  let counts = count();
  // Work that is done only now and then, such as filling a cache, adds to a count and takes nothing
  // from it: where one looks too steep, the least of several is the work itself. The engine counts
  // some calls twice until it has compiled them for good, which takes it a dozen rounds.
  for (let more = 24; more > 0 && tooSteep(counts).length > 0; more -= 1) {
    const again = count();
    counts = counts.map((each, index) => leastOf(each, again[index] ?? each));
  }
  expect(tooSteep(counts)).toEqual([]);
});

it('work by the square is noticed, be it in a loop, a callback or the engine', () => {
  const entries = (n: number): number[] => Array.from({ length: n }, (_, index) => index);
  const works: ((list: number[]) => unknown)[] = [
    (list) => graphLike(list, (all, each) => all.find((other) => other === each)),
    (list) => graphLike(list, (all, each) => all.includes(each)),
    (list) => graphLike(list, (all) => [...all]),
  ];
  for (const work of works) {
    const counts = [50, 100, 200].map(
      (n) => new Map([['x', operationsOf(() => work(entries(n)))]]),
    );
    expect(tooSteep(counts)).toHaveLength(1);
  }
  const linear = [50, 100, 200].map(
    (n) => new Map([['x', operationsOf(() => graphLike(entries(n), (_, each) => each))]]),
  );
  expect(tooSteep(linear)).toEqual([]);
});

/** Does something for each item of a list, with the whole list at hand. */
function graphLike<T>(list: T[], work: (all: T[], each: T) => unknown): unknown[] {
  return list.map((each) => work(list, each));
}
