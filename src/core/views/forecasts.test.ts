import { describe, expect, it } from 'vitest';
import { edited, graphOf, STORY, withFiles } from '../graph/testing.ts';
import type { Files } from '../graph/testing.ts';
import { actorView } from './actor.ts';
import { cardView } from './card.ts';
import { claimView } from './claim.ts';
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

const NONE = {
  ...{ made: 0, open: 0, overdue: 0, kept: 0, partly: 0, 'not-kept': 0, undecidable: 0 },
  apart: [],
};

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
      ['the-daily', { ...NONE, made: 4, open: 2, overdue: 1, kept: 1 }],
      ['jane-doe', { ...NONE, made: 2, overdue: 1, 'not-kept': 1 }],
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

describe('forecasts that hang on something', () => {
  const CONDITION = ['test:', 'condition: The city pays.\ntest:'] as const;
  const graph = graphOf(
    forecasts({
      came: [CONDITION, OUTCOME('kept, condition-met: yes')],
      gone: [CONDITION, OUTCOME('void, condition-met: no')],
      unknown: [CONDITION, OUTCOME('undecidable, why: Nobody counted., condition-met: unknown')],
      waiting: [CONDITION, DUE('due: "2025-03-04"\n')],
    }),
  );
  const view = forecastsView(graph);

  it('stand apart unless their condition was met', () => {
    const told = (all: typeof view.forecasts) =>
      all.map(({ claim, status, condition, why }) => [claim.id, status, condition, why]);
    expect(told(view.forecasts)).toEqual([
      ['came', 'kept', 'The city pays.', undefined],
      ['repair-by-june', 'open', undefined, undefined],
    ]);
    expect(told(view.apart)).toEqual([
      ['waiting', 'overdue', 'The city pays.', undefined],
      ['gone', 'void', 'The city pays.', undefined],
      ['unknown', 'undecidable', 'The city pays.', 'Nobody counted.'],
    ]);
    expect(view.apart[1]?.works.map(({ id }) => id)).toEqual(['engineers-report']);
  });

  it('are linked from the page of their speaker, beside the record', () => {
    const { record } = actorView(graph, graph.get('actors', 'the-daily'));
    expect(record).toMatchObject({ made: 2, kept: 1, open: 1, overdue: 0 });
    expect(record?.apart.map(({ url }) => url)).toEqual([
      '/claims/waiting/',
      '/claims/gone/',
      '/claims/unknown/',
    ]);
  });

  it('say on their own pages whether they count, and what came of them', () => {
    const of = (id: string) => claimView(graph, graph.get('claims', id)).forecast;
    expect(of('came')).toMatchObject({ counts: true, status: 'kept', condition: 'The city pays.' });
    expect(of('gone')).toMatchObject({ counts: false, status: 'void' });
    expect(of('waiting')).toMatchObject({ counts: false, status: 'overdue', outcome: undefined });
    expect(of('unknown')?.outcome).toMatchObject({ why: 'Nobody counted.' });
    expect(of('repair-by-june')).toMatchObject({ counts: true, condition: undefined });
    expect(of('bridge-is-unsafe')).toBeUndefined();
  });

  it('say in their previews that they do', () => {
    const line = (id: string) => cardView(graph, graph.get('claims', id)).status;
    expect(line('gone')).toBe(
      'in no report, void: condition not met, conditional, 0 reports, 0 routes',
    );
    expect(line('repair-by-june')).toBe('open, 1 report, 1 route');
  });
});

it('the page of a speaker has the record, that of others none', () => {
  const view = (id: string) => actorView(graph, graph.get('actors', id));
  expect(view('jane-doe').record).toEqual({
    ...ledgerOf(graph).records.get('jane-doe'),
    apart: [],
  });
  expect(view('jane-doe').record?.made).toBe(2);
  expect(view('city-wire').record).toBeUndefined();
});
