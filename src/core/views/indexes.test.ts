import { describe, expect, it } from 'vitest';
import { edited, graphOf, STORY, withFiles } from '../graph/testing.ts';
import { comparisonView } from './comparison.ts';
import { actorView } from './actor.ts';
import { actorsView, relationsIn } from './actors.ts';
import { figurePageView, figuresView, figureView } from './figure.ts';
import { ledgerView } from './ledger.ts';
import type { LedgerCell, LedgerRow } from './ledger-row.ts';
import { withReports } from '../ledger/testing.ts';
import { ACTORS_LINKED, filterEvents, timelineFilters, timelineView } from './timeline.ts';
import type { TimelineFilter, TimelineView } from './timeline.ts';

/** Three reports: the first asserts both claims, the second changes one, the third omits it. */
const graph = graphOf(
  withReports([
    {
      id: 'wire-report',
      publisher: 'city-wire',
      published: '2025-03-01',
      passages: [
        { claim: 'repair-by-june', stance: 'attributes', chain: 'the-daily > city-wire' },
        { claim: 'bridge-is-unsafe', chain: 'jane-doe > city-wire', quote: 'no longer safe' },
        { claim: 'bridge-is-unsafe', stance: 'disputes', chain: 'jane-doe > city-wire' },
      ],
    },
    {
      id: 'a-copy',
      publisher: 'a-paper',
      published: '2025-03-01',
      from: 'wire-report',
      passages: [
        { claim: 'bridge-is-unsafe', stance: 'changes', chain: 'jane-doe > city-wire > a-paper' },
      ],
    },
    {
      id: 'late-report',
      publisher: 'the-daily',
      published: '2025-03-02',
      silent: ['bridge-is-unsafe'],
    },
  ]),
);

const cell = (each: LedgerCell): string =>
  'url' in each
    ? `${each.kind} ${each.url}`
    : each.kind === 'omits'
      ? `omits ${each.checkedOn.iso}`
      : each.kind;
const row = (each: LedgerRow): [string, string[]] => [each.claim.id, each.cells.map(cell)];

const UNSAFE = [
  'bridge-is-unsafe',
  [
    'disputes /sources/wire-report/#claim-bridge-is-unsafe-2',
    'changes /sources/a-copy/#claim-bridge-is-unsafe',
    'omits 2025-03-06',
  ],
];
const REPAIR = [
  'repair-by-june',
  ['attributes /sources/wire-report/#claim-repair-by-june', 'not-checked', 'not-checked'],
];

describe('the ledger', () => {
  const view = ledgerView(graph);

  it('has a column for each source, oldest first, a copy after its original', () => {
    expect(view.sources.map((source) => [source.id, source.publisher])).toEqual([
      ['wire-report', 'City Wire'],
      ['a-copy', 'Outlet a-paper'],
      ['late-report', 'The Daily'],
    ]);
  });

  it('says in each cell what the source does with the claim, and where', () => {
    expect(view.groups.flatMap((group) => group.rows.map(row))).toEqual([UNSAFE, REPAIR]);
  });

  it('files each claim once, under its first topic', () => {
    expect(view.groups.map((group) => [group.id, group.title, group.rows.length])).toEqual([
      ['bridge', 'The bridge', 2],
    ]);
    const money = edited('claims/repair-by-june.mdx', '[bridge, money]', '[money, bridge]');
    expect(ledgerView(graphOf(money)).groups.map((group) => [group.id, group.rows.length])).toEqual(
      [
        ['bridge', 1],
        ['money', 1],
      ],
    );
  });

  it('counts what is remarkable', () => {
    expect(view.counts).toMatchObject({ claims: 2, changed: 1, omitted: 1 });
  });

  it('has a cell for each source in every row', () => {
    for (const { rows } of view.groups) {
      for (const each of rows) expect(each.cells).toHaveLength(view.sources.length);
    }
  });
});

describe('the comparison', () => {
  const view = comparisonView(graph);

  it('tells the claims in the order of the first source', () => {
    expect(view.rows.map(row)).toEqual([REPAIR, UNSAFE]);
  });

  it('tells what only one source has', () => {
    expect(
      view.onlyIn.map(({ source, claims }) => [source.id, claims.map((claim) => claim.id)]),
    ).toEqual([
      ['wire-report', ['repair-by-june']],
      ['a-copy', []],
      ['late-report', []],
    ]);
  });

  it('tells what was changed on the way', () => {
    expect(view.changed.map((each) => each.claim.id)).toEqual(['bridge-is-unsafe']);
  });

  it('leaves out claims that no source carries', () => {
    const files = withReports([{ id: 'only-report', publisher: 'the-daily' }]);
    expect(comparisonView(graphOf(files)).rows).toEqual([]);
  });
});

describe('events', () => {
  const event = (changes: readonly (readonly [string, string])[]): string =>
    changes.reduce(
      (text, [from, to]) => text.replace(from, to),
      STORY['events/bridge-closes.mdx'] ?? '',
    );
  const story = graphOf(
    withFiles({
      'events/a-month.mdx': event([
        ['"2025-03-01"', '"2025-04"'],
        ['[bridge]', '[money]'],
        ['bridge closes', 'month'],
      ]),
      'events/a-year.mdx': event([
        ['"2025-03-01"', '"2024"'],
        ['[jane-doe]', '[]'],
        ['bridge closes', 'year'],
      ]),
      'concepts/load-limit.mdx': `${STORY['concepts/load-limit.mdx']}\n[[a-month]] [[a-year]] [@engineers-report].\n`,
    }),
  );
  const ids = (filter: TimelineFilter): string[] =>
    filterEvents(story, filter).map((each) => each.link.id);

  it.each([
    [{}, ['a-year', 'bridge-closes', 'a-month']],
    [{ from: '2025' }, ['bridge-closes', 'a-month']],
    [{ from: '2025-04' }, ['a-month']],
    [{ until: '2025-03' }, ['a-year', 'bridge-closes']],
    [{ from: '2025-03-01', until: '2025-03-01' }, ['bridge-closes']],
    [{ from: '2025', until: '2025' }, ['bridge-closes', 'a-month']],
    [{ topic: 'money' }, ['a-month']],
    [{ actor: 'jane-doe' }, ['bridge-closes', 'a-month']],
    [{ topic: 'bridge', actor: 'jane-doe', until: '2024' }, []],
    [{ topic: 'nothing' }, []],
  ])('that %j keeps', (filter, expected) => {
    expect(ids(filter)).toEqual(expected);
  });

  it('lie before or after a key day', () => {
    const view = timelineView(story);
    expect(view.keyDates).toMatchObject([{ date: { iso: '2025-03-01' }, before: 1, from: 2 }]);
    const items = view.years.flatMap((year) => year.items);
    expect(items.map((item) => ('day' in item ? item.day.date.iso : item.event.link.id))).toEqual([
      'a-year',
      '2025-03-01',
      'bridge-closes',
      'a-month',
    ]);
  });

  it('cover on a scale the days that their dates may mean', () => {
    const { marks } = timelineView(story).band;
    expect(marks.map(({ first, last }) => [first, last])).toEqual([
      ['2024-01-01', '2024-12-31'],
      ['2025-03-01', '2025-03-01'],
      ['2025-04-01', '2025-04-30'],
    ]);
  });

  it('have a timeline for each topic, and for each actor with three of them', () => {
    expect(timelineFilters(story).map(({ id }) => id)).toEqual(['topic/bridge', 'topic/money']);
    const third = graphOf(
      withFiles({
        'events/second.mdx': event([['bridge closes', 'second']]),
        'events/third.mdx': event([['bridge closes', 'third']]),
        'concepts/load-limit.mdx': `${STORY['concepts/load-limit.mdx']}\n[[second]] [[third]] [@engineers-report].\n`,
      }),
    );
    const filters = timelineFilters(third);
    expect(filters.map(({ id }) => id)).toEqual(['topic/bridge', 'actor/jane-doe']);
    const { view } = filters[1] ?? {};
    expect(view).toMatchObject({
      title: 'Timeline: Jane Doe',
      description: 'What happened, in order: 3 events filed under “Jane Doe”.',
      url: '/events/actor/jane-doe/',
    });
    expect(view?.crumbs.map(({ url }) => url)).toEqual(['/', '/events/']);
    expect(
      view?.filters
        .flatMap(({ links }) => links)
        .map(({ url, count, current }) => [url, count, current]),
    ).toEqual([
      ['/events/', 3, false],
      ['/events/topic/bridge/', 3, false],
      ['/events/actor/jane-doe/', 3, true],
    ]);
  });

  it('lead from one timeline to the actors with most events and to its own, from all to every one', () => {
    const ids = Array.from({ length: ACTORS_LINKED + 2 }, (_, index) => `actor-${10 + index}`);
    const actors = ids.map((id): [string, string] => [
      `actors/${id}.mdx`,
      (STORY['actors/jane-doe.mdx'] ?? '')
        .replace('Jane Doe', id)
        .replace(/aliases: .*\n/, '')
        .replace(/relations:[^]*?---/, '---'),
    ]);
    const events = ['one', 'two', 'three'].map((name): [string, string] => [
      `events/${name}.mdx`,
      event([
        ['bridge closes', name],
        ['actors: [jane-doe]', `actors: [${ids.join(', ')}]`],
      ]),
    ]);
    const crowd = graphOf(
      withFiles({
        ...Object.fromEntries([...actors, ...events]),
        'concepts/load-limit.mdx': `${STORY['concepts/load-limit.mdx']}\n[[one]] [[two]] [[three]] [@engineers-report].\n`,
      }),
    );
    const linked = (view: TimelineView | undefined): string[] =>
      (view?.filters[1]?.links ?? []).map(({ title }) => title);
    const pages = new Map(timelineFilters(crowd).map(({ id, view }) => [id, view]));
    const most = ids.slice(0, ACTORS_LINKED);
    const last = ids.at(-1) ?? '';
    expect(linked(timelineView(crowd))).toEqual(ids);
    expect(linked(pages.get('topic/bridge'))).toEqual(most);
    expect(linked(pages.get('actor/actor-10'))).toEqual(most);
    expect(linked(pages.get(`actor/${last}`))).toEqual([...most, last]);
  });

  it('stand in the timeline by year', () => {
    expect(timelineView(story).years.map(({ year, items }) => [year.iso, items.length])).toEqual([
      ['2024', 1],
      ['2025', 3],
    ]);
  });
});

it('a figure shows its rows, and null where no number is available', () => {
  const view = figureView(graphOf(STORY), 'traffic');
  expect(view.rows).toEqual([
    { year: '2023', cars: { value: 1200, written: '1200' } },
    { year: '2024', cars: null },
  ]);
  expect([view.download, view.citations.map((each) => each.id)]).toEqual([
    '/data/traffic.csv',
    ['engineers-report'],
  ]);
});

it('the page of a figure says where it is shown', () => {
  const graph = graphOf(STORY);
  const view = figurePageView(graph, graph.get('data', 'traffic'));
  expect(view.crumbs.map(({ url }) => url)).toEqual(['/', '/data/']);
  expect(view.shownOn.map(({ url }) => url)).toEqual(['/explainers/why-the-bridge-closed/']);
  expect(figuresView(graph).figures.map(({ url }) => url)).toEqual(['/data/traffic/']);
});

describe('actors', () => {
  const owned = graphOf(
    withFiles({
      'actors/utopia.mdx': `---
title: Utopia
kind: state
roles: [{role: State, cites: [engineers-report]}]
---
`,
      'actors/city-wire.mdx': (STORY['actors/city-wire.mdx'] ?? '')
        .replace('  as-of: "2025"', '  by: utopia\n  as-of: "2025"')
        .replace(
          'ownership:',
          'sanctions: [{by: A court, measure: A ban, from: "2024", cites: [engineers-report]}]\nownership:',
        ),
    }),
  );

  it('owned by a state are state-backed, in the list and in every relation', () => {
    const lines = actorsView(owned).groups.flatMap((group) => group.actors);
    const wire = lines.find(({ id }) => id === 'city-wire');
    expect(wire).toMatchObject({
      state: { id: 'utopia' },
      owner: { statement: 'Owned by the city' },
      sanctions: ['A ban (A court), since 2024'],
    });
    expect(lines.find(({ id }) => id === 'the-daily')?.state).toBeUndefined();
    expect(actorsView(owned).relations).toMatchObject([
      { fromWords: 'person', toWords: 'outlet, state-backed, touched by sanctions' },
    ]);
  });

  it('of whom nobody knows who owns them say why, in the list and on their page', () => {
    const text = STORY['actors/city-wire.mdx'] ?? '';
    const ownership = 'ownership: {unknown: The register names a trustee only., as-of: "2025"}\n';
    const graph = graphOf(
      withFiles({
        'actors/city-wire.mdx': text.replace(/^ownership:\n(?: .*\n)+/m, ownership),
      }),
    );
    const lines = actorsView(graph).groups.flatMap((group) => group.actors);
    expect(lines.find(({ id }) => id === 'city-wire')?.owner).toEqual({
      statement: 'Not known – The register names a trustee only',
      asOf: { iso: '2025', text: '2025' },
    });
    expect(actorView(graph, graph.get('actors', 'city-wire')).ownership).toEqual({
      statement: 'Not known – The register names a trustee only',
      asOf: { iso: '2025', text: '2025' },
      cites: [],
    });
  });

  it.each([
    [{}, 1],
    [{ actor: 'jane-doe' }, 1],
    [{ actor: 'the-daily' }, 0],
    [{ from: '2025-03', until: '2025-03' }, 1],
    [{ from: '2025-03-02' }, 0],
    [{ until: '2025-02' }, 0],
  ])('have the relations that %j keeps', (filter, count) => {
    expect(relationsIn(owned, filter)).toHaveLength(count);
  });
});
