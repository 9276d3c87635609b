import { expect, it } from 'vitest';
import { edited, graphOf } from '../graph/testing.ts';
import { relations, relationsTo, relationsWith } from './relations.ts';
import type { Relation } from './relations.ts';

const graph = graphOf(
  edited(
    'actors/the-daily.mdx',
    'ownership:',
    'relations:\n  - {to: jane-doe, relation: asked, cites: [engineers-report]}\n  - {to: city-wire, relation: praised, cites: [engineers-report]}\nownership:',
  ),
);

const said = (list: readonly Relation[]): string[] =>
  list.map(({ from, relation }) => `${from.id} ${relation.relation} ${relation.to}`);

it('relations by the title of the actor, and those on either side of one', () => {
  const spoke = 'jane-doe spoke to city-wire';
  const asked = 'the-daily asked jane-doe';
  const praised = 'the-daily praised city-wire';
  expect(said(relations(graph))).toEqual([spoke, asked, praised]);
  expect(said(relationsWith(graph)('jane-doe'))).toEqual([spoke, asked]);
  expect(said(relationsWith(graph)('the-daily'))).toEqual([asked, praised]);
  expect(said(relationsTo(graph)('jane-doe'))).toEqual([asked]);
  expect(said(relationsTo(graph)('city-wire'))).toEqual([spoke, praised]);
  expect(said(relationsTo(graph)('the-daily'))).toEqual([]);
});
