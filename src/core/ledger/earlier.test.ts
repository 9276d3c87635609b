import { expect, it } from 'vitest';
import { edited, graphOf, STORY } from '../graph/testing.ts';
import type { Files } from '../graph/testing.ts';
import { notCheckedFor, publishedBefore } from './earlier.ts';
import { withReports } from './testing.ts';

const UNSAFE = 'bridge-is-unsafe';

/** Reports around 1 March 2025, the day on which the claim was made. */
const reports = [
  '2025-02-27',
  '2025-02-28',
  '2025-02',
  '2025-02~',
  '2025?',
  '2025-02-01/2025-02-27',
].map((published, index) => ({ id: `report-${index}`, publisher: 'the-daily', published }));
const story = withReports([
  ...reports,
  {
    ...{ id: 'other', publisher: 'the-daily', published: '2024' },
    more: `not-applicable: [{claim: ${UNSAFE}, why: It is about another bridge.}]\n`,
  },
]);
const files = (said: string): Files =>
  edited(
    `claims/${UNSAFE}.mdx`,
    'said: "2025-03-01"',
    `said: "${said}"`,
    // None of the reports can tell of the day of the claim.
    edited('actors/jane-doe.mdx', 'cites: [report-0]', 'cites: [engineers-report]', story),
  );

it('a report was published before a claim was said where that is sure, and a day lies between', () => {
  const graph = graphOf(files('2025-03-01'));
  expect(publishedBefore(graph)(UNSAFE)).toEqual(['report-5', 'report-0']);
  expect(publishedBefore(graph)(UNSAFE)).toBe(publishedBefore(graph)(UNSAFE));
  const ids = [...notCheckedFor(graph)(UNSAFE)].map(({ id }) => id);
  expect(ids).toEqual(['report-1', 'report-2', 'report-3', 'report-4']);
});

it('of a claim whose day is not sure, no report was', () => {
  expect(publishedBefore(graphOf(files('2025-03-01?')))(UNSAFE)).toEqual([]);
  expect(publishedBefore(graphOf(files('2025-03')))(UNSAFE)).toEqual(['report-5', 'report-0']);
});

it('no report that carries it is among them, and none of no day', () => {
  const undated = edited(
    'sources/daily-2025-03-02.mdx',
    'published: "2025-03-02"',
    'undated: The page has no date.',
    STORY,
  );
  expect(publishedBefore(graphOf(undated))(UNSAFE)).toEqual([]);
  expect(publishedBefore(graphOf(STORY))('repair-by-june')).toEqual([]);
});
