import { describe, expect, it } from 'vitest';
import { edited, graphOf, STORY, withFiles } from '../graph/testing.ts';
import type { Files } from '../graph/testing.ts';
import { actorView } from './actor.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { forecastsView } from './forecasts.ts';

const FIRST = 'claims/repair-by-june.mdx';

/** The story with more forecasts, each with some of its lines changed, all linked from a concept. */
function forecasts(
  changes: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>>,
): Files {
  const more = Object.entries(changes).map(([id, edits]): [string, string] => [
    `claims/${id}.mdx`,
    edits.reduce(
      (text, [from, to]) => text.replace(from, () => to),
      (STORY[FIRST] ?? '').replace('The repair ends in June', `Forecast ${id}`),
    ),
  ]);
  const links = Object.keys(changes).map((id) => `[[${id}]]`);
  return withFiles({
    ...Object.fromEntries(more),
    'concepts/load-limit.mdx': `${STORY['concepts/load-limit.mdx']}\n${links.join(' ')} [@engineers-report].\n`,
  });
}

const OUTCOME = (result: string) =>
  [
    'cites:',
    `outcome: {result: ${result}, on: "2025-03-04", cites: [engineers-report]}\ncites:`,
  ] as const;
const DUE = (line: string) => ['due: "2025-06"\n', line] as const;
const SAID = (day: string) => ['said: "2025-03-02"', `said: "${day}"`] as const;
const BY = (speaker: string) => ['speaker: the-daily', `speaker: ${speaker}`] as const;

const graph = graphOf(
  forecasts({
    late: [SAID('2025-03-01'), DUE('due: "2025-03-01"\n'), BY('[the-daily, jane-doe]')],
    came: [DUE('due: "2025"\n'), OUTCOME('kept')],
    'came-not': [DUE('due: "2025-03-04"\n'), OUTCOME('not-kept'), BY('jane-doe')],
    'some-day': [DUE('')],
  }),
);

describe('the page of all forecasts', () => {
  const view = forecastsView(graph);

  it('lists them by due date, those due on no day last', () => {
    expect(view.forecasts.map((each) => [each.claim.id, each.due?.iso, each.status])).toEqual([
      ['late', '2025-03-01', 'overdue'],
      ['came-not', '2025-03-04', 'not-kept'],
      ['repair-by-june', '2025-06', 'open'],
      ['came', '2025', 'kept'],
      ['some-day', undefined, 'open'],
    ]);
  });

  it('says how each is tested, what came of it, and who says so', () => {
    const came = view.forecasts.find((each) => each.claim.id === 'came');
    expect(came?.test).toBe('Traffic crosses the bridge on 30 June 2025.');
    expect(came?.outcome?.iso).toBe('2025-03-04');
    expect(came?.works.map((work) => work.id)).toEqual(['engineers-report']);
    expect(view.forecasts[0]?.outcome).toBeUndefined();
  });

  it('counts for every speaker what came of them', () => {
    expect(view.records.map(({ speaker, record }) => [speaker.id, record])).toEqual([
      ['the-daily', { made: 4, open: 2, overdue: 1, kept: 1, 'not-kept': 0 }],
      ['jane-doe', { made: 2, open: 0, overdue: 1, kept: 0, 'not-kept': 1 }],
    ]);
  });

  it('is there without a forecast, too', () => {
    const none = edited(FIRST, 'kind: forecast', 'kind: position');
    const plain = {
      ...none,
      [FIRST]: (none[FIRST] ?? '').replace(/^(due|test):.*\n/gm, ''),
    };
    expect(forecastsView(graphOf(plain))).toMatchObject({ forecasts: [], records: [] });
  });
});

it('the page of a speaker has the record, that of others none', () => {
  const view = (id: string) => actorView(graph, graph.get('actors', id));
  expect(view('jane-doe').record).toEqual(ledgerOf(graph).records.get('jane-doe'));
  expect(view('jane-doe').record?.made).toBe(2);
  expect(view('city-wire').record).toBeUndefined();
});
