import { expect, it } from 'vitest';
import { edited, graphOf, STORY } from '../graph/testing.ts';
import { callersOf } from './callers.ts';

it('the pages that link to an entry, each with its edges; not itself, no work and no data set', () => {
  const own = edited(
    'actors/city-wire.mdx',
    '  - role: News agency\n    cites: [engineers-report]',
    '  - role: News agency\n    cites: [daily-2025-03-02]',
  );
  const graph = graphOf(
    edited(
      'sources/daily-2025-03-02.mdx',
      'The paper expects',
      'See [[bridge-closes]] [@daily-2025-03-02]. The paper expects',
      own,
    ),
  );
  const callers = [...callersOf(graph)('daily-2025-03-02')].map(([page, edges]) => [
    page,
    edges.map(({ kind }) => kind),
  ]);
  expect(callers).toEqual([
    ['city-wire', ['field']],
    ['jane-doe', ['field']],
    ['bridge-is-unsafe', ['citation']],
    ['repair-by-june', ['field']],
    ['why-the-bridge-closed', ['citation']],
  ]);
  // The works are cited by data sets, too.
  expect([...callersOf(graph)('engineers-report').keys()]).not.toContain('traffic');
});

it('nobody links to what nobody names', () => {
  expect(callersOf(graphOf(STORY))('why-the-bridge-closed').size).toBe(0);
});
