import { expect, it } from 'vitest';
import { edited, graphOf } from '../graph/testing.ts';
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

it('says what was found, how else it is known, and who is not named', () => {
  const graph = graphOf(
    edited(
      `claims/${CLAIM}.mdx`,
      'speaker: jane-doe',
      `speaker: [jane-doe, two-people]
elsewhere:
  - {work: engineers-report, relay: the-daily}
  - {work: engineers-report}`,
      {
        ...edited(
          `claims/${CLAIM}.mdx`,
          '  is: unproven\n',
          '  is: does-not-hold\n  cites: [engineers-report, daily-2025-03-02]\n',
        ),
        'actors/two-people.mdx':
          '---\ntitle: Two people\nkind: unnamed\nunnamed: {count: 2, of: the council, why: They asked for it.}\nroles: [{role: Sources, cites: [engineers-report]}]\n---\n',
      },
    ),
  );
  const view = claimView(graph, graph.get('claims', CLAIM));
  expect(view.finding).toEqual({
    is: 'does-not-hold',
    why: 'No report of an engineer is at hand.',
    cites: [2, 1],
    checkedBy: ['The editors'],
    checkedOn: { iso: '2025-03-05', text: '5 March 2025' },
  });
  expect(view.citations.map(({ id }) => id)).toEqual(['daily-2025-03-02', 'engineers-report']);
  expect(view.elsewhere.map(({ work, relay }) => [work.id, relay])).toMatchObject([
    ['engineers-report', { id: 'the-daily' }],
    ['engineers-report', 'Office of Works'],
  ]);
  expect(view.status.ways).toBe(3);
  expect(view.unnamed).toEqual([{ count: 2, of: 'the council', why: 'They asked for it.' }]);
  expect(view.origins).toMatchObject([{ id: 'city-wire', certain: true }]);
});

it('says who disputes it and who reports that, and what it disputes itself', () => {
  const graph = graphOf(
    edited(
      'claims/repair-by-june.mdx',
      'speaker: the-daily\n',
      `speaker: the-daily\ndisputes: [${CLAIM}]\n`,
      withReports([
        {
          id: 'a-report',
          publisher: 'the-daily',
          passages: [{ claim: CLAIM, stance: 'disputes', chain: 'city-wire > the-daily' }],
        },
      ]),
    ),
  );
  const view = claimView(graph, graph.get('claims', CLAIM));
  expect(view.disputedBy).toMatchObject([
    {
      by: 'passage',
      who: [{ id: 'city-wire' }],
      reportedBy: { id: 'the-daily' },
      url: `/sources/a-report/#claim-${CLAIM}`,
    },
    { by: 'claim', who: [{ id: 'the-daily' }], reportedBy: undefined },
  ]);
  expect(claimView(graph, graph.get('claims', 'repair-by-june')).disputes).toMatchObject([
    { id: CLAIM },
  ]);
});
