import { describe, expect, it } from 'vitest';
import { edited, graphOf, STORY } from '../graph/testing.ts';
import type { Files } from '../graph/testing.ts';
import { withReports } from '../ledger/testing.ts';
import { checksIn } from './checks.ts';
import { claimView } from './claim.ts';
import { sourceView } from './source.ts';

const CLAIM = 'claims/bridge-is-unsafe.mdx';

const of = (files: Files) => checksIn(graphOf(files));

describe('by how many people cells were checked', () => {
  const files = (more: string) =>
    withReports([
      {
        id: 'told',
        publisher: 'city-wire',
        more,
        passages: [{ claim: 'bridge-is-unsafe', chain: 'jane-doe > city-wire' }],
        silent: ['repair-by-june'],
      },
      {
        id: 'apart',
        publisher: 'the-daily',
        more: 'checked-by: Ann\nnot-applicable: [{claim: repair-by-june, why: Another bridge.}]\n',
        passages: [{ claim: 'bridge-is-unsafe', chain: 'jane-doe > the-daily' }],
      },
    ]);

  it('of passages their source says it, of a silence the silence, of what does not concern it nobody', () => {
    expect(of(files('')).cells).toEqual({ two: 0, one: 2, nobody: 2 });
    expect(of(files('checked-by: Ann\n')).cells).toEqual({ two: 0, one: 3, nobody: 1 });
    const both = files('checked-by: Ann\nalso-checked-by: Bo\n');
    expect(of(both).cells).toEqual({ two: 1, one: 2, nobody: 1 });
    const silent = edited(
      'sources/told.mdx',
      'checked-by: Ann, ',
      'checked-by: Ann, also-checked-by: Bo, ',
      both,
    );
    expect(of(silent).cells).toEqual({ two: 2, one: 1, nobody: 1 });
  });

  it('both are named on the page of the source', () => {
    const graph = graphOf(files('checked-by: Ann\nalso-checked-by: Bo\n'));
    const view = sourceView(graph, graph.get('sources', 'told'));
    expect(view.comparedBy).toEqual(['Ann', 'Bo']);
    expect(view.silent.map(({ checkedBy }) => checkedBy)).toEqual([['Ann']]);
    expect(sourceView(graph, graph.get('sources', 'apart')).comparedBy).toEqual(['Ann']);
  });
});

describe('by how many people findings were checked', () => {
  const second = edited(
    CLAIM,
    '  checked-by: The editors\n',
    '  checked-by: The editors\n  also-checked-by: Bo\n',
  );

  it('is what they say', () => {
    expect(of(STORY).findings).toEqual({ two: 0, one: 1, nobody: 0 });
    expect(of(second).findings).toEqual({ two: 1, one: 0, nobody: 0 });
    const graph = graphOf(second);
    const { finding } = claimView(graph, graph.get('claims', 'bridge-is-unsafe'));
    expect(finding?.checkedBy).toEqual(['The editors', 'Bo']);
  });

  it('of what nobody has looked into there is nothing to count', () => {
    const none = edited(CLAIM, 'is: unproven', 'is: not-looked-into', second);
    expect(of(none).findings).toEqual({ two: 0, one: 0, nobody: 0 });
  });
});
