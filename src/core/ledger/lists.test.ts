import { describe, expect, it } from 'vitest';
import { edited, graphOf, STORY, withFiles } from '../graph/testing.ts';
import * as lists from './lists.ts';
import { withReports } from './testing.ts';

const ids = (entries: readonly { readonly id: string }[]): string[] => entries.map(({ id }) => id);

const more = (name: string, title: string, file: string): [string, string] => [
  name,
  (STORY[file] ?? '').replace(/title: .*/, `title: ${title}`),
];

const graph = graphOf(
  withFiles({
    ...Object.fromEntries([
      more('concepts/x-concept.mdx', 'an arch', 'concepts/steel-fatigue.mdx'),
      more('places/x-place.mdx', 'a bank', 'places/old-town.mdx'),
      more('data/x-figure.yaml', 'all cars', 'data/traffic.yaml'),
      more('data/x-figure.csv', '', 'data/traffic.csv'),
      more('explainers/a-first-one.mdx', 'A first one', 'explainers/why-the-bridge-closed.mdx'),
      more('references/x-work.yaml', 'A work', 'references/engineers-report.yaml'),
      [
        'references/a-work.yaml',
        (STORY['references/engineers-report.yaml'] ?? '').replace('Office of Works', 'The Post'),
      ],
    ]),
    'concepts/load-limit.mdx': `${STORY['concepts/load-limit.mdx']}\n[[x-concept]] [[x-place]] [@x-work; @a-work; @engineers-report].\n\n<Figure id="x-figure" />\n`,
  }),
);

describe('the lists', () => {
  it('go by title, whatever its case', () => {
    expect(ids(lists.actors(graph))).toEqual(['city-wire', 'jane-doe', 'the-daily']);
    expect(ids(lists.concepts(graph))).toEqual(['x-concept', 'load-limit', 'steel-fatigue']);
    expect(ids(lists.places(graph))).toEqual(['x-place', 'old-town']);
    expect(ids(lists.figures(graph))).toEqual(['x-figure', 'traffic']);
  });

  it('begin with the explainer that the site leads with', () => {
    expect(ids(lists.explainers(graph))).toEqual(['why-the-bridge-closed', 'a-first-one']);
  });

  it('file works under their publishers, without the article', () => {
    expect(ids(lists.works(graph))).toEqual(['x-work', 'engineers-report', 'a-work']);
    expect(lists.filingName(graph.words, graph.get('references', 'a-work'))).toBe(
      'post report on the bridge',
    );
  });

  it('have claims by id and by speaker, and those that an actor only passed on', () => {
    expect(ids(lists.claims(graph))).toEqual(['bridge-is-unsafe', 'repair-by-june']);
    expect(ids(lists.claimsBy(graph)('jane-doe'))).toEqual(['bridge-is-unsafe']);
    expect(lists.relayedBy(graph)('city-wire')).toEqual(['bridge-is-unsafe']);
    expect(lists.relayedBy(graph)('jane-doe')).toEqual([]);
  });

  it('have concepts by what they require', () => {
    expect(ids(lists.requiredBy(graph)('load-limit'))).toEqual(['x-concept', 'steel-fatigue']);
  });
});

it('reports go by day, a copy after what it copies, then by id', () => {
  const report = (id: string, published: string, from?: string) => ({
    id,
    published,
    publisher: id === 'late' ? 'city-wire' : 'the-daily',
    ...(from !== undefined && { from }),
  });
  const story = graphOf(
    withReports([
      report('b', '2025-03-02'),
      report('a-copy', '2025-03-02', 'b'),
      report('late', '2025-03-03'),
      report('a', '2025-03-02'),
    ]),
  );
  expect(ids(lists.reports(story))).toEqual(['a', 'b', 'a-copy', 'late']);
  expect(ids(lists.reportsOf(story)('the-daily'))).toEqual(['a', 'b', 'a-copy']);
  expect(ids(lists.reportsOf(story)('city-wire'))).toEqual(['late']);
});

it('a claim of two speakers is that of each', () => {
  const two = edited(
    'claims/repair-by-june.mdx',
    'speaker: the-daily',
    'speaker: [the-daily, jane-doe]',
  );
  expect(ids(lists.claimsBy(graphOf(two))('jane-doe'))).toEqual([
    'bridge-is-unsafe',
    'repair-by-june',
  ]);
});
