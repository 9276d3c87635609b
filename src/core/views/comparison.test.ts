import { describe, expect, it } from 'vitest';
import { graphOf } from '../graph/testing.ts';
import { changedView, comparisonView, orderView, orderViews } from './comparison.ts';
import type { OrderView } from './comparison.ts';
import { COMPARED } from '../ledger/comparable.ts';
import { withReports } from '../ledger/testing.ts';

const UNSAFE = 'bridge-is-unsafe';
const REPAIR = 'repair-by-june';

const graph = graphOf(
  withReports([
    {
      id: 'a-wire',
      publisher: 'city-wire',
      passages: [{ claim: REPAIR, chain: 'the-daily > city-wire' }],
      silent: [UNSAFE],
    },
    {
      id: 'b-copy',
      publisher: 'a-paper',
      published: '2025-03-03',
      passages: [
        { claim: UNSAFE, stance: 'changes', chain: 'jane-doe > a-paper' },
        { claim: REPAIR, chain: 'the-daily > a-paper' },
      ],
    },
    {
      id: 'c-late',
      publisher: 'b-paper',
      published: '2025-03-04',
      passages: [{ claim: UNSAFE, chain: 'jane-doe > b-paper' }],
      silent: [REPAIR],
    },
  ]),
);

const claims = (order: OrderView): string[] => order.rows.map((row) => row.claim.id);

describe('the order of claims', () => {
  it('is that of a source, then that of the others', () => {
    const first = comparisonView(graph);
    expect([claims(first), first.own]).toEqual([[REPAIR, UNSAFE], 1]);
    const second = orderView(graph, 'b-copy');
    expect([claims(second), second.own]).toEqual([[UNSAFE, REPAIR], 2]);
    expect([claims(orderView(graph, 'c-late')), orderView(graph, 'c-late').own]).toEqual([
      [UNSAFE, REPAIR],
      1,
    ]);
  });

  it('has a page for each source, the first one the comparison itself', () => {
    expect(orderViews(graph).map(({ id }) => id)).toEqual(['b-copy', 'c-late']);
    const { orders, url, title } = orderView(graph, 'b-copy');
    expect([url, title]).toEqual([
      '/compare/b-copy/',
      'Side by side, in the order of Outlet a-paper',
    ]);
    expect(orders.map((order) => [order.url, order.current])).toEqual([
      ['/compare/', false],
      ['/compare/b-copy/', true],
      ['/compare/c-late/', false],
    ]);
  });

  it('keeps the columns', () => {
    const columns = (order: OrderView) => order.sources.map((source) => source.id);
    expect(columns(orderView(graph, 'c-late'))).toEqual(columns(comparisonView(graph)));
  });
});

it('sums up in numbers', () => {
  const { counts, checks } = comparisonView(graph);
  expect(counts).toEqual({
    claims: 2,
    shared: 2,
    everywhere: 0,
    single: 0,
    changed: 1,
    omitted: 2,
    notChecked: 0,
    earlier: 0,
    notApplicable: 0,
  });
  expect(checks).toMatchObject([{ by: ['Ann'], on: { iso: '2025-03-06' }, count: 2 }]);
});

describe('what was changed', () => {
  const measured = graphOf(
    withReports([
      {
        id: 'a-wire',
        publisher: 'city-wire',
        passages: [
          { claim: UNSAFE, chain: 'jane-doe > city-wire', quote: 'not safe' },
          { claim: REPAIR, chain: 'the-daily > city-wire', quote: 'by June' },
        ],
      },
      {
        id: 'b-copy',
        publisher: 'a-paper',
        published: '2025-03-03',
        passages: [
          { claim: UNSAFE, stance: 'changes', against: 'a-wire', chain: 'jane-doe > a-paper' },
          { claim: REPAIR, chain: 'the-daily > a-paper' },
        ],
      },
      {
        id: 'c-late',
        publisher: 'b-paper',
        published: '2025-03-04',
        passages: [
          { claim: UNSAFE, chain: 'jane-doe > b-paper' },
          { claim: REPAIR, stance: 'changes', against: 'a-wire', chain: 'the-daily > b-paper' },
        ],
      },
    ]),
  );
  const shown = (source?: string) => {
    const { sources, changed } = changedView(measured, source);
    return [
      sources.map(({ id }) => id),
      changed.map(({ claim, cells }) => [claim.id, ...cells.map(({ kind }) => kind)]),
    ];
  };

  it('by all stands beside all', () => {
    expect(shown()).toEqual([
      ['a-wire', 'b-copy', 'c-late'],
      [
        [UNSAFE, 'attributes', 'changes', 'attributes'],
        [REPAIR, 'attributes', 'attributes', 'changes'],
      ],
    ]);
  });

  it('by one stands beside what it is measured against', () => {
    expect(shown('b-copy')).toEqual([['a-wire', 'b-copy'], [[UNSAFE, 'attributes', 'changes']]]);
    expect(shown('c-late')).toEqual([['a-wire', 'c-late'], [[REPAIR, 'attributes', 'changes']]]);
    expect(shown('a-wire')).toEqual([['a-wire'], []]);
  });
});

describe('in a story of many reports', () => {
  const many = graphOf(
    withReports([
      { id: 'apart', publisher: 'city-wire', published: '2025-03-01' },
      ...Array.from({ length: 8 }, (_, index) => ({
        id: `report-${index}`,
        publisher: 'the-daily',
        published: '2025-03-02',
        passages: [{ claim: UNSAFE, chain: 'jane-doe > the-daily' }],
      })),
      {
        id: 'report-8',
        publisher: 'a-paper',
        published: '2025-03-03',
        passages: [
          { claim: REPAIR, chain: 'the-daily > a-paper' },
          { claim: UNSAFE, chain: 'jane-doe > a-paper' },
        ],
      },
    ]),
  );

  it('an order has as many columns as can be compared, and their claims', () => {
    const order = orderView(many, 'report-8');
    const columns = [3, 4, 5, 6, 8].map((index) => `report-${index}`);
    expect(order.sources.map(({ id }) => id)).toEqual(columns);
    expect([claims(order), order.own]).toEqual([[REPAIR, UNSAFE], 2]);
    expect(order.rows.map(({ cells }) => cells.map(({ kind }) => kind))).toEqual([
      [...Array<string>(4).fill('not-checked'), 'attributes'],
      Array(5).fill('attributes'),
    ]);
    expect(claims(orderView(many, 'report-0'))).toEqual([UNSAFE]);
  });

  it('an order leads to those of its columns and to the whole comparison', () => {
    expect(orderView(many, 'report-0').orders.map(({ url, current }) => [url, current])).toEqual([
      ['/compare/', false],
      ['/compare/report-0/', true],
      ...[1, 2, 3, 4].map((index) => [`/compare/report-${index}/`, false]),
    ]);
  });

  it('the whole comparison shows the first of them, and leads to all', () => {
    const { counts, orders, sources, onlyIn } = comparisonView(many);
    expect([sources.length, orders.length, orderViews(many).length]).toEqual([COMPARED, 10, 9]);
    expect(counts).toMatchObject({
      claims: 2,
      shared: 1,
      everywhere: 0,
      single: 1,
      notChecked: 10,
    });
    // Of many, only those that say something alone.
    expect(onlyIn.map((each) => each.claims.map(({ id }) => id))).toEqual([[REPAIR]]);
  });
});
