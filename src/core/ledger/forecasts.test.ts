import { expect, it } from 'vitest';
import { edited, graphOf, STORY, withFiles } from '../graph/testing.ts';
import { graphAsOf } from './as-of.ts';
import { forecasts, records } from './forecasts.ts';

const FIRST = 'claims/repair-by-june.mdx';

/** The forecast of the story once more, said by two, due earlier, and it came. */
const graph = graphOf(
  withFiles({
    'claims/sooner.mdx': (STORY[FIRST] ?? '')
      .replace('The repair ends in June', 'Sooner')
      .replace('speaker: the-daily', 'speaker: [the-daily, jane-doe]')
      .replace('due: "2025-06"', 'due: "2025-03"')
      .replace(
        'cites:',
        'outcome: {result: kept, on: "2025-03-20", cites: [engineers-report]}\ncites:',
      ),
    'concepts/load-limit.mdx': `${STORY['concepts/load-limit.mdx']}\n[[sooner]] [@engineers-report].\n`,
  }),
);

it('forecasts by due date, with the record of each speaker', () => {
  expect(forecasts(graph).map(({ id }) => id)).toEqual(['sooner', 'repair-by-june']);
  expect([...records(graph)]).toEqual([
    ['the-daily', { made: 2, open: 1, overdue: 0, kept: 1, 'not-kept': 0 }],
    ['jane-doe', { made: 1, open: 0, overdue: 0, kept: 1, 'not-kept': 0 }],
  ]);
});

it('the record as of a day knows no later outcome', () => {
  expect(records(graphAsOf(graph, '2025-03-19')).get('jane-doe')).toEqual({
    ...{ made: 1, open: 1, overdue: 0, kept: 0, 'not-kept': 0 },
  });
});

it('what is due on no day comes last; who made no forecast has no record', () => {
  const never = edited(FIRST, 'due: "2025-06"\n', '');
  const two = withFiles({
    ...never,
    'claims/a-later-one.mdx': (STORY[FIRST] ?? '').replace('The repair ends in June', 'Later'),
    'concepts/load-limit.mdx': `${STORY['concepts/load-limit.mdx']}\n[[a-later-one]] [@engineers-report].\n`,
  });
  expect(forecasts(graphOf(two)).map(({ id }) => id)).toEqual(['a-later-one', 'repair-by-june']);
  expect(records(graphOf(STORY)).has('jane-doe')).toBe(false);
});
