import { expect, it } from 'vitest';
import { CLAIM_FACETS } from '../../kinds/claim.ts';
import { kindOf } from '../../kinds/index.ts';
import { problemsOf, STORY, theProblem, withFiles } from '../testing.ts';
import type { Files } from '../testing.ts';

/** The story with a claim of this name, to which a concept links. */
function claimNamed(id: string, mark = ''): Files {
  return withFiles({
    [`claims/${id}.mdx`]: `${mark}${(STORY['claims/bridge-is-unsafe.mdx'] ?? '').replace('The bridge is unsafe', 'Another claim')}`,
    'concepts/load-limit.mdx': `${STORY['concepts/load-limit.mdx']}\nSee [[${id}]] [@engineers-report].\n`,
  });
}

it('no claim takes the address of a page of the ledger', () => {
  expect(theProblem(claimNamed('topic', '⟦'))).toMatchInlineSnapshot(`
    "reserved-id
    The site has pages of its own at the address of a claim "topic".
    Give the file another name, such as topic-claim.mdx."
  `);
});

it.each([...CLAIM_FACETS, 'forecasts', 'way'])('%s is reserved among the claims', (id) => {
  expect(problemsOf(claimNamed(id)).map((problem) => problem.code)).toEqual(['reserved-id']);
});

it('other words are free, and so are these in other collections', () => {
  expect(problemsOf(claimNamed('topics'))).toEqual([]);
  const place = withFiles({
    'places/topic.mdx': (STORY['places/old-town.mdx'] ?? '').replace('Old Town', 'New Town'),
    'concepts/load-limit.mdx': `${STORY['concepts/load-limit.mdx']}\nSee [[topic]] [@engineers-report].\n`,
  });
  expect(problemsOf(place)).toEqual([]);
  expect(kindOf('places').reserved).toBeUndefined();
});
