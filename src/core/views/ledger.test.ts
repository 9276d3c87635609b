import { describe, expect, it } from 'vitest';
import { edited, graphOf, STORY } from '../graph/testing.ts';
import { filteredLedgers } from './filtered-ledgers.ts';
import { ledgerView } from './ledger.ts';
import type { LedgerCell } from './ledger-row.ts';
import { withReports } from '../ledger/testing.ts';
import type { Report } from '../ledger/testing.ts';

const CLAIM = 'bridge-is-unsafe';

function passages(...stances: NonNullable<Report['passages']>[number]['stance'][]): Report {
  return {
    id: 'a-report',
    publisher: 'the-daily',
    passages: stances.map((stance) => ({
      claim: CLAIM,
      ...(stance && { stance }),
      chain: 'jane-doe > the-daily',
    })),
  };
}

/** What a report's wording is measured against. */
const MEASURE: Report = {
  id: 'b-wire',
  publisher: 'city-wire',
  passages: [{ claim: CLAIM, chain: 'jane-doe > city-wire', quote: 'so' }],
};

/** The cell of the first report in the row of the one claim that it carries. */
function cellOf(report: Report): LedgerCell | undefined {
  const rows = ledgerView(graphOf(withReports([report, MEASURE]))).groups.flatMap(
    (group) => group.rows,
  );
  return rows.find((row) => row.claim.id === CLAIM)?.cells[0];
}

describe('a cell of the ledger', () => {
  it.each([
    [['attributes'], 'attributes', '', 1],
    [['attributes', 'asserts'], 'asserts', '-2', 2],
    [['disputes', 'asserts', 'attributes'], 'disputes', '', 3],
    [['attributes', 'disputes', 'changes', 'changes'], 'changes', '-3', 4],
  ] as const)('of passages that say %j shows %s', (stances, kind, ordinal, count) => {
    expect(cellOf(passages(...stances))).toMatchObject({
      kind,
      url: `/sources/a-report/#claim-${CLAIM}${ordinal}`,
      passages: count,
    });
  });

  it('says who disputes, who reports that, and what was done to a wording', () => {
    const told = (...list: NonNullable<Report['passages']>): unknown => {
      const cell = cellOf({ id: 'a-report', publisher: 'the-daily', passages: list });
      return cell && 'told' in cell ? cell.told : undefined;
    };
    const disputing = { claim: CLAIM, stance: 'disputes' } as const;
    expect(told({ ...disputing, chain: 'jane-doe > the-daily', by: 'jane-doe, city-wire' })).toBe(
      'disputed by Jane Doe and City Wire, reported by The Daily',
    );
    expect(told({ ...disputing, chain: 'the-daily' })).toBe('disputed by The Daily');
    expect(told({ ...disputing, chain: 'the-daily', by: 'the-daily, jane-doe' })).toBe(
      'disputed by The Daily and Jane Doe, reported by The Daily',
    );
    const changing = { claim: CLAIM, stance: 'changes', chain: 'jane-doe > the-daily' } as const;
    expect(told({ ...changing, change: 'cut, cause-added' })).toBe('changes: cut, cause added');
    expect(told({ ...changing, stance: 'asserts' })).toBe('says itself');
  });

  it('says who checked an omission and when', () => {
    expect(cellOf({ id: 'a-report', publisher: 'the-daily', silent: [CLAIM] })).toEqual({
      kind: 'omits',
      checkedBy: ['Ann'],
      checkedOn: { iso: '2025-03-06', text: '6 March 2025' },
    });
  });

  it('of a report that nobody has read for it says so', () => {
    expect(cellOf({ id: 'a-report', publisher: 'the-daily' })).toEqual({ kind: 'not-checked' });
  });
});

it('columns of one publisher are told apart by title', () => {
  const two = withReports([
    { id: 'first', publisher: 'the-daily' },
    { id: 'second', publisher: 'the-daily' },
    { id: 'third', publisher: 'city-wire' },
  ]);
  expect(ledgerView(graphOf(two)).sources.map((source) => source.publisher)).toEqual([
    'Report first',
    'Report second',
    'City Wire',
  ]);
});

describe('the filters of the ledger', () => {
  const graph = graphOf(
    withReports([
      passages('changes', 'attributes'),
      { id: 'another', publisher: 'city-wire', silent: [CLAIM] },
      MEASURE,
    ]),
  );
  const pages = filteredLedgers(graph);
  const found = Object.fromEntries(
    pages.map(({ id, view }) => [
      id,
      view.groups.flatMap((group) => group.rows.map((row) => row.claim.id)),
    ]),
  );

  it('lead to a page for each value that leaves something, and to no other', () => {
    expect(found).toEqual({
      'way/jane-doe_city-wire': [CLAIM],
      'way/jane-doe_the-daily_changed': [CLAIM],
      'speaker/jane-doe': [CLAIM],
      'speaker/the-daily': ['repair-by-june'],
      'topic/bridge': [CLAIM, 'repair-by-june'],
      'topic/money': ['repair-by-june'],
      'finding/unproven': [CLAIM],
      'status/changed': [CLAIM],
      'status/several-origins': [CLAIM],
      'status/not-carried': ['repair-by-june'],
      'status/open': ['repair-by-june'],
      'source/a-report': [CLAIM],
      'source/b-wire': [CLAIM],
    });
  });

  it('count what their pages show, and are the same on every page', () => {
    const { facets } = ledgerView(graph);
    expect(facets.map((facet) => facet.title)).toEqual([
      ...['By speaker', 'By topic', 'By status', 'By finding', 'By report'],
    ]);
    for (const { facet, options } of facets) {
      for (const { key, count, url } of options) {
        expect(found[`${facet}/${key}`]).toHaveLength(count);
        expect(url).toBe(`/claims/${facet}/${key}/`);
      }
    }
    for (const { view } of pages) expect(view.facets).toEqual(facets);
  });

  it('have pages with a title, a sentence and a way back of their own', () => {
    expect(new Set(pages.map(({ view }) => view.title)).size).toBe(pages.length);
    expect(pages.map(({ view }) => view.description)).toContain(
      '1 claim by Jane Doe: who says it, through whom, and which reports agree, change it, dispute it or stay silent.',
    );
    for (const { view } of pages) {
      expect(view.crumbs.map((crumb) => crumb.url)).toEqual(['/', '/claims/']);
    }
  });

  it('find a claim of two speakers under each', () => {
    const two = edited(
      `claims/${CLAIM}.mdx`,
      'speaker: jane-doe',
      'speaker: [city-wire, jane-doe]',
    );
    const ids = filteredLedgers(graphOf(two)).map(({ id }) => id);
    expect(ids).toContain('speaker/city-wire');
    expect(ids).toContain('speaker/jane-doe');
    expect(filteredLedgers(graphOf(STORY)).map(({ id }) => id)).not.toContain('speaker/city-wire');
  });
});
