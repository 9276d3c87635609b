import { expect, it } from 'vitest';
import { edited, graphOf, STORY } from '../graph/testing.ts';
import { withReports } from '../ledger/testing.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { askedIn, scalesOf } from './scales.ts';

const UNSAFE = 'bridge-is-unsafe';
const REPAIR = 'repair-by-june';

/** One report that is measured against, two of one outlet that change it, and one of another. */
const REPORTS = withReports([
  {
    id: 'first',
    publisher: 'city-wire',
    passages: [{ claim: UNSAFE, chain: 'jane-doe > city-wire' }],
    silent: [REPAIR],
  },
  {
    id: 'hard',
    publisher: 'the-daily',
    passages: [
      {
        claim: UNSAFE,
        stance: 'changes',
        chain: 'jane-doe > the-daily',
        change: 'hardened, cut',
        reply: 'answered',
      },
      { claim: REPAIR, stance: 'asserts', chain: 'the-daily' },
    ],
  },
  {
    id: 'later',
    publisher: 'the-daily',
    more: `not-applicable: [{claim: ${REPAIR}, why: It is of another bridge.}]\n`,
    passages: [{ claim: UNSAFE, stance: 'changes', chain: 'jane-doe > the-daily' }],
  },
  {
    id: 'other',
    publisher: 'the-herald',
    passages: [
      { claim: UNSAFE, stance: 'disputes', chain: 'the-herald' },
      { claim: UNSAFE, stance: 'changes', chain: 'jane-doe > the-herald' },
    ],
  },
  { id: 'before', publisher: 'the-herald', published: '2025-02-01' },
]);

/** What occurs at all on a scale, with how often. */
function countsOn(name: string, files = REPORTS): string[] {
  const scale = scalesOf(graphOf(files)).find((each) => each.name === name);
  return (scale?.grades ?? [])
    .filter(({ count }) => count > 0)
    .map(({ word, count, url }) => [word, count, ...(url === undefined ? [] : [url])].join(' '));
}

it('the cells of the ledger add up to every claim in every report', () => {
  const graph = graphOf(REPORTS);
  const { claims, reports } = ledgerOf(graph);
  const [cells] = scalesOf(graph);
  expect(cells?.grades.reduce((sum, { count }) => sum + count, 0)).toBe(
    claims.length * reports.length,
  );
  expect(countsOn('cells')).toMatchInlineSnapshot(`
    [
      "says itself 1",
      "reports as said 1",
      "changes 3",
      "leaves out 1",
      "not applicable 1",
      "published before this was said 2",
      "not checked 1",
    ]
  `);
});

it('changes and replies are counted by passage, each kind of a change by itself', () => {
  expect(countsOn('changes')).toMatchInlineSnapshot(`
    [
      "hardened 3",
      "cut 1",
    ]
  `);
  expect(countsOn('replies')).toMatchInlineSnapshot(`
    [
      "not asked 2",
      "answered 1",
    ]
  `);
});

it('claims are counted as the pages of the ledger have them, and lead there', () => {
  expect(countsOn('findings')).toMatchInlineSnapshot(`
    [
      "unproven 1 /claims/finding/unproven/",
    ]
  `);
  expect(countsOn('statuses')).toMatchInlineSnapshot(`
    [
      "one route 1 /claims/status/single-origin/",
      "several routes 1 /claims/status/several-origins/",
      "disputed 1 /claims/status/disputed/",
      "changed 1 /claims/status/changed/",
    ]
  `);
  expect(countsOn('outcomes')).toMatchInlineSnapshot(`
    [
      "open 1 /claims/status/open/",
    ]
  `);
});

it('every word of a scale is there and says what it means, also one that never occurs', () => {
  const scales = scalesOf(graphOf(STORY));
  expect(scales.map(({ name, grades }) => `${name} ${grades.length}`)).toMatchInlineSnapshot(`
    [
      "cells 8",
      "changes 8",
      "replies 4",
      "findings 7",
      "statuses 6",
      "outcomes 7",
    ]
  `);
  for (const { caption, grades } of scales) {
    expect(caption).not.toBe('');
    expect(grades.every(({ word, means }) => word !== '' && means.endsWith('.'))).toBe(true);
    expect(new Set(grades.map(({ means }) => means)).size).toBe(grades.length);
  }
});

it('an outlet was asked when it was asked about one of its changes', () => {
  expect(askedIn(graphOf(REPORTS))).toEqual({ outlets: 2, asked: 1, answered: 1 });
  const declined = edited('sources/hard.mdx', 'reply="answered"', 'reply="declined"', REPORTS);
  expect(askedIn(graphOf(declined))).toEqual({ outlets: 2, asked: 1, answered: 0 });
  expect(askedIn(graphOf(STORY))).toEqual({ outlets: 0, asked: 0, answered: 0 });
});
