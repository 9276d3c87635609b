import { expect, it } from 'vitest';
import { graphOf } from '../graph/testing.ts';
import { withReports } from '../ledger/testing.ts';
import { claimView, NOT_CHECKED_NAMED } from './claim.ts';

const CLAIM = 'bridge-is-unsafe';

/** A report that carries the claim and so many that say nothing of it. */
const story = (others: number) =>
  graphOf(
    withReports([
      {
        id: 'a-report',
        publisher: 'the-daily',
        passages: [{ claim: CLAIM, chain: 'jane-doe > the-daily' }],
      },
      ...Array.from({ length: others }, (_, index) => ({
        id: `other-${index}`,
        publisher: 'city-wire',
      })),
    ]),
  );

it.each([
  [0, 0, 0],
  [NOT_CHECKED_NAMED, NOT_CHECKED_NAMED, 0],
  [NOT_CHECKED_NAMED + 2, NOT_CHECKED_NAMED, 2],
])(
  'of %i reports that say nothing of a claim, %i are named and %i counted',
  (others, named, more) => {
    const graph = story(others);
    const view = claimView(graph, graph.get('claims', CLAIM));
    expect([view.notChecked.length, view.moreNotChecked]).toEqual([named, more]);
    expect(view.notChecked.map(({ id }) => id)).toEqual(
      Array.from({ length: named }, (_, index) => `other-${index}`),
    );
  },
);
