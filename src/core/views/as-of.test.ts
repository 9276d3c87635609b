import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../io/corpus.ts';
import { loadNewsroom } from '../../io/newsroom/newsroom.ts';
import { graphAsOf } from '../ledger/as-of.ts';
import { edited, graphOf, STORY, withFiles } from '../graph/testing.ts';
import { asOfViews, daysView } from './as-of.ts';
import type { AsOfView } from './as-of.ts';
import { datesIn, madeUpStory } from './as-of.testing.ts';
import type { MadeUp } from './as-of.testing.ts';
import { filteredLedgers } from './filtered-ledgers.ts';
import { ledgerView } from './ledger.ts';
import { timelineView } from './timeline.ts';
import type { ContentGraph } from '../graph/graph.ts';

/**
 * Everything that the views of a day say, without what a forecast says of the days to come, and
 * without the last day that a date such as `2024` may mean, to which a scale reaches.
 */
function saidOn(graph: ContentGraph, day: string): { view: AsOfView; said: string } {
  const then = graphAsOf(graph, day);
  const dated = { ...graph, site: { ...graph.site, 'key-dates': [{ date: day, label: 'A day' }] } };
  const view = asOfViews(dated)[0]?.view;
  if (!view) throw new Error(`${day} has no page`);
  const entries = [...then.entries.values()].map(({ id: name, data }) => ({ name, data }));
  const views = [view, ledgerView(then), filteredLedgers(then), timelineView(then)];
  const everything = [...views, ...entries];
  const said = JSON.stringify(everything, (key, value: unknown) =>
    ['due', 'test', 'checkedOn', 'checked-on', 'last'].includes(key) ? undefined : value,
  );
  return { view, said };
}

/** The made-up things that a text names. */
const named = (text: string): string[] =>
  [...new Set(text.match(/made-(?:event|claim|report|change)-\d+/g))].sort();

describe('a graph as of a day', () => {
  it(
    'has nothing that became known later, and everything that was known',
    { timeout: 120_000 },
    () => {
      fc.assert(
        fc.property(madeUpStory(), (story: MadeUp) => {
          const graph = graphOf(story.files);
          for (const day of story.days) {
            const { view, said } = saidOn(graph, day);
            expect(named(said), `as of ${day}`).toEqual(
              Object.keys(story.known)
                .filter((name) => (story.known[name] ?? '') <= day)
                .sort(),
            );
            expect(
              datesIn(said).filter((date) => date > day),
              `as of ${day}`,
            ).toEqual([]);
            for (const forecast of view.forecasts) {
              const settled = (story.settled[forecast.claim.id] ?? '9999') <= day;
              expect(forecast.status === 'kept', `${forecast.claim.id} as of ${day}`).toBe(settled);
            }
          }
        }),
        { numRuns: 20 },
      );
    },
  );

  it('would be told of a leak', () => {
    const { said } = saidOn(graphOf(STORY), '2025-03-02');
    expect(datesIn(said).some((date) => date > '2025-03-01')).toBe(true);
    expect(datesIn('{"on":"2025-03-05"} on 4 May 2026, in June 2027')).toEqual([
      '2025-03-05',
      '2026-05-04',
      '2027-06-01',
    ]);
  });

  it('counts only reports of that day in a status', () => {
    const later = (STORY['sources/daily-2025-03-02.mdx'] ?? '')
      .replace('The Daily on', 'The Wire on')
      .replace('publisher: the-daily', 'publisher: city-wire')
      .replace('"2025-03-02"', '"2025-03-04"')
      .replace(
        'stance="attributes" chain="jane-doe > city-wire > the-daily"',
        'stance="changes" chain="jane-doe > city-wire" change="meaning" against="daily-2025-03-02" reply="not-asked"',
      )
      .replace(/\nThe paper expects[^]*/, '');
    const graph = graphOf(withFiles({ 'sources/wire-2025-03-04.mdx': later }));
    const statusOn = (day: string) =>
      ledgerView(graphAsOf(graph, day))
        .groups.flatMap((group) => group.rows)
        .find((row) => row.claim.id === 'bridge-is-unsafe')?.status;
    expect(statusOn('2025-03-01')).toBeUndefined();
    expect(statusOn('2025-03-03')).toMatchObject({ key: 'single-origin', reports: 1 });
    expect(statusOn('2025-03-04')).toMatchObject({ key: 'changed', reports: 2 });
    // Nobody had looked into it.
    expect(statusOn('2025-03-04')?.finding).toBeUndefined();
  });

  it('shows a forecast open, then overdue, then settled', () => {
    const files = edited(
      'claims/repair-by-june.mdx',
      'cites:',
      'outcome: {result: not-kept, on: "2025-08-01", cites: [engineers-report]}\ncites:',
    );
    const statusOn = (day: string) =>
      saidOn(graphOf(files), day).view.forecasts.map((forecast) => forecast.status);
    expect(statusOn('2025-03-01')).toEqual([]);
    expect(statusOn('2025-06-30')).toEqual(['open']);
    expect(statusOn('2025-07-31')).toEqual(['overdue']);
    expect(statusOn('2025-08-01')).toEqual(['not-kept']);
  });

  it('knows that something has begun, and not yet when it ends', () => {
    const files = edited(
      'events/bridge-closes.mdx',
      'date: "2025-03-01"',
      'date: "2025-03-01"\nend: "2025-03-09"\nknown-from: "2025-03-02"',
    );
    const whenOn = (day: string) =>
      saidOn(graphOf(files), day).view.fresh.events.map((event) => event.when);
    expect(whenOn('2025-03-01')).toEqual([]);
    expect(whenOn('2025-03-08')).toEqual(['1 March 2025']);
    expect(whenOn('2025-03-09')).toEqual(['1–9 March 2025']);
  });

  it('knows of a silence with the report, and does not say who checked it later', () => {
    const silent = edited(
      'sources/daily-2025-03-02.mdx',
      '<Claim id="repair-by-june" stance="asserts" chain="the-daily">it opens again in June</Claim>',
      'it opens again',
      edited(
        'sources/daily-2025-03-02.mdx',
        'silent: []',
        'silent: [{claim: repair-by-june, checked-by: Ann Roe, checked-on: "2030-01-01"}]',
      ),
    );
    const then = graphAsOf(graphOf(silent), '2025-03-02');
    expect(ledgerView(then).groups.flatMap((group) => group.rows.map((row) => row.cells))).toEqual([
      [expect.objectContaining({ kind: 'attributes' })],
      [expect.objectContaining({ kind: 'omits' })],
    ]);
    const page = JSON.stringify(saidOn(graphOf(silent), '2025-03-02').view);
    expect(page).not.toMatch(/2030|Ann Roe/);
  });
});

describe('the pages of the key dates', () => {
  const story = graphOf(STORY);
  const graph = {
    ...story,
    site: {
      ...story.site,
      'key-dates': [
        { date: '2025-03-05', label: 'Later' },
        { date: '2025-03-05', label: 'On the same day' },
        ...story.site['key-dates'],
      ],
    },
  };

  it('lead to the day before and the day after, oldest first, each day once', () => {
    const pages = asOfViews(graph).map(({ id, view }) => [id, view.before?.url, view.after?.url]);
    expect(pages).toEqual([
      ['2025-03-01', undefined, '/as-of/2025-03-05/'],
      ['2025-03-05', '/as-of/2025-03-01/', undefined],
    ]);
    expect(daysView(graph).days.map((day) => day.label)).toEqual([
      'The bridge closes',
      'Later; On the same day',
    ]);
  });

  it('tell what is new since the day before from what was known already', () => {
    const [first, second] = asOfViews(graph).map(({ view }) => view);
    const ids = (events: AsOfView['fresh']['events']) => events.map((event) => event.link.id);
    expect([ids(first?.fresh.events ?? []), ids(first?.earlier.events ?? [])]).toEqual([
      ['bridge-closes'],
      [],
    ]);
    expect(ids(second?.earlier.events ?? [])).toEqual(['bridge-closes']);
    expect(second?.fresh.claims.map(({ claim }) => claim.id)).toEqual([
      'bridge-is-unsafe',
      'repair-by-june',
    ]);
    expect(first?.changes).toEqual([]);
    expect(second?.changes.map((change) => change.what)).toEqual(['First published.']);
  });
});

describe.each(['content', 'e2e/fixtures/story'])('of the story in %s', (folder) => {
  it('no page of a day has a later date', { timeout: 120_000 }, async () => {
    const { graph } = await loadCorpus(resolve(folder), {
      newsroom: loadNewsroom(resolve('newsroom')).loaded,
    });
    if (!graph) throw new Error(`${folder} has errors`);
    const pages = asOfViews(graph);
    expect(pages.map(({ id }) => id)).toEqual(graph.site['key-dates'].map(({ date }) => date));
    for (const { id, view } of pages) {
      const said = JSON.stringify(view, (key, value: unknown) =>
        ['due', 'after'].includes(key) ? undefined : value,
      );
      expect(datesIn(said), `as of ${id}`).toContain(id);
      expect(
        datesIn(said).filter((date) => date > id),
        `as of ${id}`,
      ).toEqual([]);
    }
  });
});
