import { expect, it } from 'vitest';
import { graphOf } from '../graph/testing.ts';
import { silencesOn } from './silences.ts';
import { withReports } from './testing.ts';

it('who is silent on a claim, by id', () => {
  const graph = graphOf(
    withReports([
      { id: 'b', publisher: 'the-daily', silent: ['bridge-is-unsafe'] },
      { id: 'a', publisher: 'city-wire', published: '2025-03-05', silent: ['bridge-is-unsafe'] },
    ]),
  );
  expect(silencesOn(graph)('bridge-is-unsafe').map(({ source }) => source)).toEqual(['a', 'b']);
  expect(silencesOn(graph)('repair-by-june')).toEqual([]);
});
