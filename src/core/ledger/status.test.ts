import { describe, expect, it } from 'vitest';
import { edited, graphOf, STORY } from '../graph/testing.ts';
import type { Files } from '../graph/testing.ts';
import { edition } from './edition.ts';
import { originsOf, statusOf, statusOn } from './status.ts';
import type { ClaimStatus } from './status.ts';
import { withReports } from './testing.ts';
import type { Report } from './testing.ts';

const CLAIM = 'bridge-is-unsafe';

function status(files: Files, claim = CLAIM, asOf = '2025-03-06'): ClaimStatus {
  const graph = graphOf(files);
  return statusOn(graph, graph.get('claims', claim), asOf);
}

/** Reports that carry the claim, each from its publisher: the last of the chain. */
function reports(...chains: readonly string[]): Report[] {
  return chains.map((chain, index) => ({
    id: `report-${index + 1}`,
    publisher: chain.split(' > ').at(-1) ?? '',
    passages: [{ claim: CLAIM, chain, stance: 'attributes' }],
  }));
}

/** The file of an outlet that relays but publishes no source of its own. */
function outlet(id: string): string {
  return (STORY['actors/the-daily.mdx'] ?? '').replace('The Daily', `Outlet ${id}`);
}

describe('the origin of a claim', () => {
  it.each([
    ['is the first relay', ['jane-doe > city-wire > the-daily'], ['city-wire']],
    ['is the outlet that heard it itself', ['jane-doe > the-daily'], ['the-daily']],
    [
      'is one for all reports that go back to one interview',
      [
        'jane-doe > city-wire > the-daily',
        'jane-doe > city-wire > a-paper',
        'jane-doe > city-wire',
      ],
      ['city-wire'],
    ],
    [
      'is another where another heard it, too',
      ['jane-doe > city-wire > the-daily', 'jane-doe > a-paper'],
      ['city-wire', 'a-paper'],
    ],
  ])('%s', (_name, chains, origins) => {
    expect(status(withReports(reports(...chains))).origins).toEqual(origins);
  });

  it('is the outlet itself for its own statement, also where others republish it', () => {
    const files = edited('claims/bridge-is-unsafe.mdx', 'speaker: jane-doe', 'speaker: city-wire');
    const own = withReports(reports('city-wire', 'city-wire > the-daily'), files);
    expect(status(own)).toMatchObject({
      origins: ['city-wire'],
      speakers: ['city-wire'],
      reports: 2,
    });
  });

  it.each([
    [
      'a republisher of a republisher adds none',
      ['jane-doe > city-wire', 'jane-doe > city-wire > a-copier > another-copier'],
      { reports: 2, origins: ['city-wire'], speakers: ['jane-doe'] },
    ],
    [
      'reports that share a relay have one',
      ['jane-doe > city-wire > the-daily', 'jane-doe > city-wire > a-paper'],
      { reports: 2, origins: ['city-wire'], speakers: ['jane-doe'] },
    ],
    ['a claim without a passage has none', [], { reports: 0, origins: [], speakers: [] }],
  ] as const)('%s', (_name, chains, expected) => {
    const list = [...reports(...chains), { id: 'another-report', publisher: 'the-daily' }];
    const linked = edited(
      'concepts/load-limit.mdx',
      'report]\n---\n',
      'report]\n---\n\n[[a-copier]] [@engineers-report].\n',
    );
    const files = { ...linked, 'actors/a-copier.mdx': outlet('a-copier') };
    expect(status(withReports(list, files))).toMatchObject(expected);
  });

  it('of two speakers are those of both', () => {
    const two = edited(
      'claims/bridge-is-unsafe.mdx',
      'speaker: jane-doe',
      'speaker: [jane-doe, city-wire]',
    );
    const chains = ['jane-doe > the-daily', 'city-wire', 'city-wire > a-paper'];
    expect(status(withReports(reports(...chains), two))).toMatchObject({
      reports: 3,
      origins: ['the-daily', 'city-wire'],
      speakers: ['jane-doe', 'city-wire'],
      key: 'several-origins',
    });
  });

  it('is told passage by passage', () => {
    const occurrences = graphOf(STORY).occurrences;
    const all = [...occurrences.values()].flat();
    expect(originsOf(all).map((origin, at) => [all[at]?.claim, origin])).toEqual([
      ['bridge-is-unsafe', 'city-wire'],
      ['repair-by-june', 'the-daily'],
    ]);
  });
});

describe('the status of a claim', () => {
  const passage = (publisher: string, stance: 'asserts' | 'disputes' | 'changes'): Report => ({
    id: `by-${publisher}`,
    publisher,
    passages: [{ claim: CLAIM, stance, chain: `jane-doe > ${publisher}` }],
  });

  it('counts sources, not passages', () => {
    const twice: Report = {
      id: 'a-report',
      publisher: 'the-daily',
      passages: [
        { claim: CLAIM, chain: 'jane-doe > the-daily' },
        { claim: CLAIM, chain: 'jane-doe > city-wire > the-daily' },
      ],
    };
    expect(status(withReports([twice]))).toMatchObject({
      reports: 1,
      origins: ['the-daily', 'city-wire'],
      key: 'several-origins',
    });
  });

  it.each([
    ['single-origin', [passage('the-daily', 'asserts')]],
    ['several-origins', [passage('the-daily', 'asserts'), passage('a-paper', 'asserts')]],
    ['disputed', [passage('the-daily', 'asserts'), passage('a-paper', 'disputes')]],
    ['changed', [passage('the-daily', 'disputes'), passage('a-paper', 'changes')]],
  ] as const)('is %s', (key, list) => {
    expect(status(withReports(list)).key).toBe(key);
  });

  it('names who changes and who disputes', () => {
    const list = [passage('the-daily', 'disputes'), passage('a-paper', 'changes')];
    expect(status(withReports(list))).toMatchObject({
      changedBy: ['a-paper'],
      disputedBy: ['the-daily'],
      by: ['Outlet a-paper'],
    });
    expect(status(withReports(list.slice(0, 1))).by).toEqual(['The Daily']);
    expect(status(withReports(reports('jane-doe > the-daily'))).by).toEqual([]);
  });

  it('of a claim that no source carries has no reports and no origins', () => {
    const silent: Report = { id: 'a-report', publisher: 'the-daily', silent: [CLAIM] };
    expect(status(withReports([silent]))).toMatchObject({
      key: 'not-carried',
      reports: 0,
      origins: [],
      speakers: [],
    });
  });
});

describe('a forecast', () => {
  const FORECAST = 'repair-by-june';
  const outcome = (result: string): Files =>
    edited(
      'claims/repair-by-june.mdx',
      'cites:',
      `outcome: {result: ${result}, on: "2025-06-20", cites: [engineers-report]}\ncites:`,
    );

  it.each([
    ['open', '2025-03-06'],
    ['open', '2025-06-30'],
    ['overdue', '2025-07-01'],
  ] as const)('is %s on %s when it is due in June', (expected, asOf) => {
    expect(status(STORY, FORECAST, asOf).forecast).toBe(expected);
  });

  it('is open for ever when it is due on no day', () => {
    const files = edited('claims/repair-by-june.mdx', 'due: "2025-06"\n', '');
    expect(status(files, FORECAST, '2999-01-01').forecast).toBe('open');
  });

  it.each(['kept', 'not-kept'])('is %s once that is known, whatever the day', (result) => {
    expect(status(outcome(result), FORECAST, '2999-01-01').forecast).toBe(result);
  });

  it('is no other kind of claim', () => {
    expect(status(STORY).forecast).toBeUndefined();
  });
});

it('is kept for the day that the site speaks for', () => {
  const graph = graphOf(STORY);
  const claims = graph.all('claims');
  expect(claims.map(({ id }) => statusOf(graph)(id))).toEqual(
    claims.map((claim) => statusOn(graph, claim, edition(graph))),
  );
  expect(claims.length).toBeGreaterThan(1);
  expect(() => statusOf(graph)('jane-doe')).toThrow('no claim jane-doe');
});
