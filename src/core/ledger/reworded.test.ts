import { expect, it } from 'vitest';
import { graphOf } from '../graph/testing.ts';
import { reworded } from './reworded.ts';
import { withReports } from './testing.ts';

const CLAIM = 'bridge-is-unsafe';

it('the passages that change what another report says, and no others', () => {
  const passage = { claim: CLAIM, chain: 'jane-doe > the-daily', quote: 'so' };
  const chain = 'jane-doe > a-paper';
  const files = withReports([
    { id: 'a-first', publisher: 'the-daily', passages: [passage] },
    { id: 'b-copy', publisher: 'a-paper', passages: [{ claim: CLAIM, stance: 'changes', chain }] },
    {
      id: 'c-other',
      publisher: 'a-paper',
      passages: [{ claim: CLAIM, stance: 'disputes', chain }],
    },
  ]);
  const found = reworded(graphOf(files));
  expect(found.map(({ source, stance }) => `${source} ${stance}`)).toEqual(['b-copy changes']);
});
