import { describe, expect, it } from 'vitest';
import type { ContentGraph } from '../graph/graph.ts';
import { edited, graphOf, STORY, withFiles } from '../graph/testing.ts';
import { entryId } from '../model/ids.ts';
import { graphAsOf } from './as-of.ts';
import { forecasts, records } from './forecasts.ts';
import type { ForecastRecord } from './forecasts.ts';
import type { RecordKey } from '../model/statuses.ts';

const FIRST = 'claims/repair-by-june.mdx';

/** A record of which all that is not named is none. */
function record(
  counts: Partial<Record<RecordKey, number>>,
  apart: readonly string[] = [],
): ForecastRecord {
  const made = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const none = { kept: 0, partly: 0, 'not-kept': 0, undecidable: 0, overdue: 0, open: 0 };
  return { made, ...none, ...counts, apart: apart.map(entryId) };
}

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
    ['the-daily', record({ open: 1, kept: 1 })],
    ['jane-doe', record({ kept: 1 })],
  ]);
});

it('the record as of a day knows no later outcome', () => {
  expect(records(graphAsOf(graph, '2025-03-19')).get('jane-doe')).toEqual(record({ open: 1 }));
});

describe('a forecast with a condition', () => {
  const CONDITION = 'condition: The city pays.';
  const graphWith = (...lines: readonly string[]): ContentGraph =>
    graphOf(edited(FIRST, 'cites:', `${lines.join('\n')}\ncites:`));
  const outcome = (said: string): string =>
    `outcome: {${said}, on: "2025-07-01", cites: [engineers-report]}`;
  const of = (graph: ContentGraph) => records(graph).get('the-daily');
  const apart = record({}, ['repair-by-june']);

  it.each([
    ['kept', record({ kept: 1 })],
    ['partly, why: W', record({ partly: 1 })],
    ['not-kept', record({ 'not-kept': 1 })],
    ['undecidable, why: W', record({ undecidable: 1 })],
  ])('counts once its condition was met: %s', (result, expected) => {
    const graph = graphWith(CONDITION, outcome(`result: ${result}, condition-met: yes`));
    expect(of(graph)).toEqual(expected);
    // Nobody knew that it was met before.
    expect(of(graphAsOf(graph, '2025-06-30'))).toEqual(apart);
  });

  it.each([
    ['is open', undefined],
    ['is void', 'result: void, condition-met: no'],
    ['is not known to have been met', 'result: undecidable, why: W, condition-met: unknown'],
  ])('stands apart while that %s', (_, said) => {
    expect(of(graphWith(CONDITION, ...(said === undefined ? [] : [outcome(said)])))).toEqual(apart);
  });

  it.each([
    ['partly, why: W', record({ partly: 1 })],
    ['undecidable, why: W', record({ undecidable: 1 })],
  ])('counts without one, whatever came of it: %s', (result, expected) => {
    expect(of(graphWith(outcome(`result: ${result}`)))).toEqual(expected);
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
