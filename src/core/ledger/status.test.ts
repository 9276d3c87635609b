import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContentGraph, Occurrence } from '../graph/graph.ts';
import { edited, graphOf, STORY } from '../graph/testing.ts';
import type { Files } from '../graph/testing.ts';
import { edition } from './edition.ts';
import { statusKeys, statusOf, statusOn } from './status.ts';
import type { ClaimStatus } from './status.ts';
import { withReports } from './testing.ts';
import type { Report } from './testing.ts';

const CLAIM = 'bridge-is-unsafe';
const FILE = `claims/${CLAIM}.mdx`;

function status(files: Files, claim = CLAIM, asOf = '2025-03-06'): ClaimStatus {
  const graph = graphOf(files);
  return statusOn(graph, graph.get('claims', claim), asOf);
}

/** Reports that carry the claim, each from its publisher: the last of the chain. */
function reports(...chains: readonly string[]): Report[] {
  return chains.map((chain, index) => ({
    id: `report-${index + 1}`,
    publisher: chain.split(/ >\?? /).at(-1) ?? '',
    passages: [{ claim: CLAIM, chain, stance: 'attributes' }],
  }));
}

/** The file of an outlet that relays but publishes no source of its own. */
function outlet(id: string): string {
  return (STORY['actors/the-daily.mdx'] ?? '').replace('The Daily', `Outlet ${id}`);
}

/** The origins, with a question mark behind those that are probable. */
function origins(files: Files): string[] {
  return status(files).origins.map(({ id, certain }) => `${id}${certain ? '' : '?'}`);
}

/** The story in which the claim is said by an organisation, as its kind says. */
function saidBy(kind: string, files: Files = STORY): Files {
  const body = `---\ntitle: The Works\nkind: ${kind}\nroles: [{role: Office, cites: [engineers-report]}]\n---\n`;
  const actors = { ...files, 'actors/works.mdx': body };
  return edited(FILE, 'speaker: jane-doe', 'speaker: works', actors);
}

const ELSEWHERE = (relay: string): string =>
  `elsewhere: [{work: engineers-report, relay: ${relay}}]\nfinding:`;

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
      ['a-paper', 'city-wire'],
    ],
    [
      'is probable where the only report goes back to it by an inferred link',
      ['jane-doe > city-wire >? the-daily'],
      ['city-wire?'],
    ],
    [
      'is probable also where the link is at the beginning',
      ['jane-doe >? city-wire > the-daily'],
      ['city-wire?'],
    ],
    [
      'is certain where one of the reports goes back to it without one',
      ['jane-doe > city-wire >? the-daily', 'jane-doe > city-wire > a-paper'],
      ['city-wire'],
    ],
    [
      'is certain whichever of the reports comes first',
      ['jane-doe > city-wire > the-daily', 'jane-doe > city-wire >? a-paper'],
      ['city-wire'],
    ],
  ])('%s', (_name, chains, expected) => {
    expect(origins(withReports(reports(...chains)))).toEqual(expected);
  });

  it('is the outlet itself for its own statement, also where others republish it', () => {
    const files = edited(FILE, 'speaker: jane-doe', 'speaker: city-wire');
    const own = withReports(reports('city-wire', 'city-wire > the-daily'), files);
    expect(status(own)).toMatchObject({ speakers: ['city-wire'], reports: 2 });
    expect(origins(own)).toEqual(['city-wire']);
    expect(origins(withReports(reports('city-wire > the-daily'), files))).toEqual(['city-wire']);
  });

  it('is a person for what that person published', () => {
    const own = withReports(
      [
        { id: 'own', publisher: 'jane-doe', passages: [{ claim: CLAIM, chain: 'jane-doe' }] },
        ...reports('jane-doe > the-daily'),
      ],
      STORY,
    );
    expect(origins(own)).toEqual(['jane-doe']);
  });

  it.each([
    ['organisation', 'works', ['works']],
    ['state', 'works', ['works']],
    ['person', 'works', ['the-daily']],
    ['organisation', 'city-wire', ['the-daily']],
  ])('is a %s that is known to publish itself: %s', (kind, relay, expected) => {
    const files = edited(FILE, 'finding:', ELSEWHERE(relay), saidBy(kind));
    expect(origins(withReports(reports('works > the-daily'), files))).toEqual(expected);
  });

  it('is an organisation that publishes a report of the story, whatever that carries', () => {
    const files = withReports(
      [{ id: 'note', publisher: 'works' }, ...reports('works > the-daily')],
      saidBy('organisation'),
    );
    expect(origins(files)).toEqual(['works']);
    expect(origins(withReports(reports('works > the-daily'), saidBy('organisation')))).toEqual([
      'the-daily',
    ]);
  });

  it.each([
    [
      'a republisher of a republisher adds none',
      ['jane-doe > city-wire', 'jane-doe > city-wire > a-copier > another-copier'],
      { reports: 2, ways: 1, speakers: ['jane-doe'] },
    ],
    [
      'reports that share a relay have one',
      ['jane-doe > city-wire > the-daily', 'jane-doe > city-wire > a-paper'],
      { reports: 2, ways: 1, speakers: ['jane-doe'] },
    ],
    ['a claim without a passage has none', [], { reports: 0, ways: 0, origins: [] }],
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

  it('of background is nothing that is asked for', () => {
    const background = edited(
      FILE,
      /kind: fact[^]*(?=---)/.exec(STORY[FILE] ?? '')?.[0] ?? '',
      'kind: background\ntopics: [bridge]\n',
    );
    const found = status(withReports(reports('jane-doe >? the-daily'), background));
    expect(found).toMatchObject({ key: undefined, labels: [], origins: [], reports: 1, ways: 0 });
    expect(statusKeys(found)).toEqual([]);
  });
});

describe('other ways by which a claim is known', () => {
  const known = (relay: string): ClaimStatus =>
    status(
      withReports(
        reports('jane-doe > city-wire > the-daily'),
        edited(FILE, 'finding:', ELSEWHERE(relay)),
      ),
    );

  it('count beside the origins', () => {
    expect(known('the-daily')).toMatchObject({ ways: 2, key: 'several-origins' });
    expect(known('the-daily').origins).toEqual([{ id: 'city-wire', certain: true }]);
    expect(statusKeys(known('the-daily'))).toEqual(['several-origins']);
  });

  it.each([
    ['Office of Works', 2],
    ['City Wire', 1],
  ])('begin with who published the work, if nobody else is named: %s', (publisher, ways) => {
    const work = edited('references/engineers-report.yaml', 'Office of Works', publisher);
    const files = edited(FILE, 'finding:', 'elsewhere: [{work: engineers-report}]\nfinding:', work);
    expect(status(withReports(reports('jane-doe > city-wire > the-daily'), files)).ways).toBe(ways);
  });

  it('begin with the publisher of a report of the story', () => {
    const files = edited(FILE, 'finding:', 'elsewhere: [{work: report-1}]\nfinding:');
    expect(status(withReports(reports('jane-doe > the-daily'), files)).ways).toBe(1);
  });

  it('count once where they begin as one of these does', () => {
    expect(known('city-wire')).toMatchObject({ ways: 1, key: 'single-origin' });
    expect(statusKeys(known('city-wire'))).toEqual(['single-origin']);
  });
});

describe('speakers', () => {
  const NAMELESS = `---
title: Two people of the council
kind: unnamed
unnamed: {count: 2, of: the council, why: They feared for their offices.}
roles: [{role: Sources, cites: [engineers-report]}]
---
`;

  it('who said it together count as many, whoever a report names', () => {
    const two = edited(FILE, 'speaker: jane-doe', 'speaker: [jane-doe, city-wire]');
    const chains = ['jane-doe > the-daily'];
    expect(status(withReports(reports(...chains), two)).speakers).toEqual([
      'jane-doe',
      'city-wire',
    ]);
  });

  it('whom nobody names are counted apart', () => {
    const files = edited(FILE, 'speaker: jane-doe', 'speaker: [jane-doe, two-people]', {
      ...STORY,
      'actors/two-people.mdx': NAMELESS,
    });
    expect(status(files)).toMatchObject({ speakers: ['jane-doe'], unnamed: ['two-people'] });
  });
});

let story: ContentGraph | undefined;

/** The story's graph with other passages that carry the claim. */
function carriedBy(passages: readonly Partial<Occurrence>[], files?: Files): ClaimStatus {
  const graph = files ? graphOf(files) : (story ??= graphOf(STORY));
  const [first] = graph.occurrences.get(CLAIM as Occurrence['claim']) ?? [];
  if (!first) throw new Error('the story carries the claim');
  const list = passages.map((passage) => ({ ...first, ...passage }));
  const occurrences = new Map(graph.occurrences).set(first.claim, list);
  const changed: ContentGraph = { ...graph, occurrences };
  return statusOn(changed, changed.get('claims', CLAIM), '2025-03-06');
}

type Ids = Occurrence['chain'];
const chain = (...ids: readonly string[]): Ids => ids as unknown as Ids;
const SAYS = { stance: 'attributes', chain: chain('jane-doe', 'the-daily') } as const;
const DISPUTES: Partial<Occurrence> = {
  stance: 'disputes',
  chain: chain('city-wire', 'the-daily'),
  by: chain('city-wire'),
};
const CHANGES = { ...SAYS, stance: 'changes' } as const;

describe('the status of a claim', () => {
  it.each([
    ['single-origin', [SAYS], []],
    ['several-origins', [SAYS, { ...SAYS, chain: chain('jane-doe', 'city-wire') }], []],
    ['disputed', [SAYS, DISPUTES], ['disputed']],
    ['changed', [SAYS, CHANGES], ['changed']],
    ['disputed', [CHANGES, DISPUTES], ['disputed', 'changed']],
    ['disputed', [DISPUTES], ['disputed', 'not-carried']],
    ['not-carried', [], ['not-carried']],
    ['single-origin', [{ ...SAYS, inferred: [1] }], ['probable']],
  ] as const)('is %s', (key, list, labels) => {
    const found = carriedBy(list);
    expect(found.key).toBe(key);
    expect(found.labels.map((label) => label.key)).toEqual(labels);
  });

  it('is found under its ways and all that befell it', () => {
    expect(statusKeys(carriedBy([{ ...CHANGES, inferred: [1] }, DISPUTES]))).toEqual([
      ...['single-origin', 'disputed', 'changed', 'probable'],
    ]);
    expect(statusKeys(carriedBy([]))).toEqual(['not-carried']);
  });

  it('names who disputes, who reports it, and who changes', () => {
    const { changedBy, disputedBy, labels } = carriedBy([CHANGES, DISPUTES]);
    expect(changedBy).toEqual(['the-daily']);
    expect(disputedBy).toEqual([
      {
        ...{ by: 'passage', who: ['city-wire'] },
        ...{ in: 'daily-2025-03-02', anchor: 'claim-bridge-is-unsafe' },
      },
    ]);
    expect(labels).toEqual([
      { key: 'disputed', by: ['City Wire'] },
      { key: 'changed', by: ['The Daily'] },
    ]);
  });

  it('takes a passage that disputes for no report and no origin', () => {
    expect(carriedBy([DISPUTES])).toMatchObject({ reports: 0, origins: [], ways: 0 });
    expect(carriedBy([SAYS, DISPUTES])).toMatchObject({ reports: 1, ways: 1 });
  });

  it('counts sources, not passages', () => {
    expect(carriedBy([SAYS, { ...SAYS, ordinal: 2 }]).reports).toBe(1);
  });

  it('of background has no label, and is found under what befell it', () => {
    const background = edited(
      FILE,
      /kind: fact[^]*(?=---)/.exec(STORY[FILE] ?? '')?.[0] ?? '',
      'kind: background\ntopics: [bridge]\n',
    );
    const found = carriedBy([CHANGES, DISPUTES], background);
    expect(found).toMatchObject({ key: undefined, labels: [], origins: [] });
    expect(statusKeys(found)).toEqual(['disputed', 'changed']);
  });

  it('does not depend on the order of the passages', () => {
    const passage = fc.record({
      stance: fc.constantFrom('asserts', 'attributes', 'changes', 'disputes'),
      chain: fc.constantFrom(
        chain('jane-doe', 'the-daily'),
        chain('jane-doe', 'city-wire', 'the-daily'),
        chain('jane-doe', 'city-wire'),
      ),
      by: fc.constantFrom(chain('city-wire'), chain('the-daily', 'city-wire')),
      inferred: fc.constantFrom([], [1]),
    });
    fc.assert(
      fc.property(
        fc
          .array(passage, { maxLength: 5 })
          .map((list) => list.map((each, index) => ({ ...each, ordinal: index + 1 })))
          .chain((list) =>
            fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
          ),
        ([list, shuffled]) => {
          expect(carriedBy(shuffled)).toEqual(carriedBy(list));
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('the finding', () => {
  it('is known from the day on which somebody looked', () => {
    expect(status(STORY, CLAIM, '2025-03-04').finding).toBeUndefined();
    expect(status(STORY, CLAIM, '2025-03-05').finding).toBe('unproven');
  });

  it('is there of facts alone', () => {
    expect(status(STORY, 'repair-by-june').finding).toBeUndefined();
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

  it('is found under what came of it', () => {
    expect(statusKeys(status(STORY, FORECAST))).toEqual(['single-origin', 'open']);
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
