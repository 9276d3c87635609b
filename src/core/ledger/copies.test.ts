import { expect, it } from 'vitest';
import { graphOf } from '../graph/testing.ts';
import { copies, copiesOf } from './copies.ts';
import { withReports } from './testing.ts';

const UNSAFE = 'bridge-is-unsafe';
const REPAIR = 'repair-by-june';

const graph = graphOf(
  withReports([
    {
      id: 'wire',
      publisher: 'city-wire',
      passages: [
        { claim: UNSAFE, chain: 'jane-doe > city-wire' },
        { claim: UNSAFE, chain: 'jane-doe > city-wire' },
        { claim: REPAIR, chain: 'the-daily > city-wire' },
      ],
    },
    {
      id: 'copy',
      publisher: 'a-paper',
      from: 'wire',
      passages: [
        { claim: UNSAFE, chain: 'jane-doe > a-paper' },
        { claim: UNSAFE, stance: 'changes', chain: 'jane-doe > a-paper' },
      ],
      silent: [REPAIR],
    },
    {
      id: 'faithful',
      publisher: 'b-paper',
      from: 'wire',
      passages: [{ claim: REPAIR, chain: 'the-daily > b-paper' }],
    },
    {
      id: 'second-hand',
      publisher: 'the-daily',
      from: 'faithful',
      passages: [
        { claim: UNSAFE, stance: 'changes', chain: 'jane-doe > the-daily', against: 'wire' },
        { claim: REPAIR, chain: 'the-daily' },
      ],
    },
  ]),
);

it('what a copy changes, drops and keeps', () => {
  expect(copies(graph)).toMatchObject([
    {
      copy: { id: 'copy' },
      from: { id: 'wire' },
      changed: [{ before: { claim: UNSAFE, ordinal: 1 }, after: { claim: UNSAFE, ordinal: 2 } }],
      dropped: [{ before: { claim: REPAIR, ordinal: 1 }, silent: { 'checked-by': 'Ann' } }],
      kept: 0,
    },
    { copy: { id: 'faithful' }, changed: [], dropped: [], kept: 1 },
    {
      copy: { id: 'second-hand' },
      from: { id: 'faithful' },
      isCopy: true,
      changed: [],
      dropped: [],
      kept: 1,
    },
    {
      copy: { id: 'second-hand' },
      from: { id: 'wire' },
      isCopy: false,
      changed: [{ before: { claim: UNSAFE, ordinal: 1 }, after: { claim: UNSAFE, ordinal: 1 } }],
      dropped: [],
      kept: 0,
    },
  ]);
});

it('the copies of a report, by id', () => {
  const ids = (source: string): string[] => copiesOf(graph)(source).map(({ copy }) => copy.id);
  expect([ids('wire'), ids('faithful'), ids('copy')]).toEqual([
    ['copy', 'faithful'],
    ['second-hand'],
    [],
  ]);
});
