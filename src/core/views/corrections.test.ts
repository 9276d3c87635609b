import { describe, expect, it } from 'vitest';
import { graphOf } from '../graph/testing.ts';
import { graphAsOf } from '../ledger/as-of.ts';
import { withReports } from '../ledger/testing.ts';
import { claimView } from './claim.ts';
import { comparisonView } from './comparison.ts';
import { correctedOf, correctionsOf, retractedOn } from './corrections.ts';
import { ledgerView } from './ledger.ts';
import { sourceView } from './source.ts';

const UNSAFE = 'bridge-is-unsafe';
const line = (day: string, kind: string): string =>
  `  - {day: "${day}", kind: ${kind}, says: So., work: plain}\n`;

const graph = graphOf(
  withReports([
    {
      ...{ id: 'back', publisher: 'the-daily', published: '2025-03-02' },
      more: `headline: Bridge shut\ncorrections:\n${line('2025-03-05', 'retraction')}${line('2025-03-09', 'update')}${line('2025-03-07', 'retraction')}`,
      passages: [
        { claim: UNSAFE, chain: 'jane-doe > the-daily' },
        { claim: 'repair-by-june', chain: 'the-daily' },
      ],
    },
    {
      ...{ id: 'plain', publisher: 'city-wire', published: '2025-03-03' },
      passages: [{ claim: UNSAFE, chain: 'jane-doe > city-wire' }],
    },
    {
      ...{ id: 'mended', publisher: 'a-paper', published: '2025-03-04' },
      more: `not-applicable: [{claim: repair-by-june, why: It is about another bridge.}]\ncorrections:\n${line('2025-03-08', 'clarification')}${line('2025-03-06', 'correction')}`,
      passages: [{ claim: UNSAFE, chain: 'jane-doe > a-paper' }],
    },
    { id: 'old', publisher: 'b-paper', published: '2025-01-04' },
  ]),
);
const source = (id: string) => graph.get('sources', id);

describe('what an outlet has said of its report', () => {
  it('has the last first, with the work that says so', () => {
    const all = correctionsOf(graph, source('back'));
    expect(all.map(({ kind, day }) => `${day.iso} ${kind}`)).toEqual([
      '2025-03-09 update',
      '2025-03-07 retraction',
      '2025-03-05 retraction',
    ]);
    expect(all[0]).toMatchObject({ says: 'So.', work: { id: 'plain' } });
  });

  it('is the gravest, of several the last, where there is room for one', () => {
    expect(correctedOf(graph, source('back'))).toMatchObject({
      kind: 'retraction',
      day: { iso: '2025-03-07' },
    });
    expect(correctedOf(graph, source('mended'))).toMatchObject({
      kind: 'correction',
      day: { iso: '2025-03-06' },
    });
    expect(correctedOf(graph, source('plain'))).toBe(undefined);
  });

  it('is told wherever its passages count', () => {
    expect(retractedOn(graph, 'back')?.iso).toBe('2025-03-07');
    expect(retractedOn(graph, 'mended')).toBe(undefined);
    const kinds = ['old', 'back', 'plain', 'mended'];
    const told = [undefined, 'retraction', undefined, 'correction'];
    for (const view of [ledgerView(graph), comparisonView(graph)]) {
      expect(view.sources.map(({ id }) => id)).toEqual(kinds);
      expect(view.sources.map(({ corrected }) => corrected?.kind)).toEqual(told);
    }
    const { occurrences } = claimView(graph, graph.get('claims', UNSAFE));
    expect(occurrences.map((each) => each.retracted?.iso)).toEqual([
      '2025-03-07',
      undefined,
      undefined,
    ]);
    expect(sourceView(graph, source('back')).corrections).toHaveLength(3);
  });

  it('was not known before', () => {
    const then = graphAsOf(graph, '2025-03-06');
    expect(retractedOn(then, 'back')?.iso).toBe('2025-03-05');
    expect(correctionsOf(then, then.get('sources', 'mended'))).toHaveLength(1);
  });
});

describe('why a source has no passage', () => {
  const kinds = (claim: string) =>
    ledgerView(graph)
      .groups.flatMap(({ rows }) => rows)
      .filter((row) => row.claim.id === claim)
      .flatMap((row) => row.cells.map(({ kind }) => kind));

  it('is a cell of its own', () => {
    expect(kinds(UNSAFE)).toEqual(['earlier', 'attributes', 'attributes', 'attributes']);
    expect(kinds('repair-by-june')).toEqual([
      'earlier',
      'attributes',
      'not-checked',
      'not-applicable',
    ]);
  });

  it('is told on the page of the claim', () => {
    const view = claimView(graph, graph.get('claims', 'repair-by-june'));
    expect(view.notApplicable).toMatchObject([
      { source: { id: 'mended' }, why: 'It is about another bridge.' },
    ]);
    expect(view.earlier.map(({ id }) => id)).toEqual(['old']);
    expect(view.notChecked.map(({ id }) => id)).toEqual(['plain']);
    expect([view.moreEarlier, view.moreNotChecked]).toEqual([0, 0]);
  });

  it('is counted apart', () => {
    expect(comparisonView(graph).counts).toMatchObject({
      notChecked: 1,
      earlier: 2,
      notApplicable: 1,
      omitted: 0,
    });
    expect(sourceView(graph, source('mended')).notApplicable).toMatchObject([
      { claim: { id: 'repair-by-june' }, why: 'It is about another bridge.' },
    ]);
  });
});

it('a source says what it is', () => {
  expect(sourceView(graph, source('back'))).toMatchObject({
    medium: 'article',
    form: 'report',
    headline: { text: 'Bridge shut' },
    published: { iso: '2025-03-02' },
    undated: undefined,
  });
  expect(sourceView(graph, source('plain')).headline).toBe(undefined);
});
