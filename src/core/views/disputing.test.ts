import fc from 'fast-check';
import { expect, it } from 'vitest';
import { graphOf } from '../graph/testing.ts';
import type { ContentGraph } from '../graph/graph.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { withReports } from '../ledger/testing.ts';
import type { Report } from '../ledger/testing.ts';
import { claimView } from './claim.ts';
import { comparisonView } from './comparison.ts';
import { facetsOf } from './facets.ts';
import { ENGLISH } from '../words/words.ts';
import { chainWords } from '../graphics/chain-words.ts';

const CLAIM = 'bridge-is-unsafe';
const OUTLETS = ['a-paper', 'b-paper', 'c-paper'] as const;

/** Some passages of three reports: how each stands to the claim, and by which relay it came. */
const passages = fc.array(
  fc.record({
    outlet: fc.constantFrom(...OUTLETS),
    stance: fc.constantFrom('asserts', 'attributes', 'disputes', 'disputes'),
    relay: fc.constantFrom(undefined, 'city-wire', 'the-daily'),
    alone: fc.boolean(),
  }),
  { maxLength: 6 },
);

type Passages = typeof passages extends fc.Arbitrary<infer T> ? T : never;

function storyOf(all: Passages): ContentGraph {
  const reports = OUTLETS.map((publisher): Report => ({
    id: `report-of-${publisher}`,
    publisher,
    passages: all
      .filter(({ outlet }) => outlet === publisher)
      .map(({ stance, relay, alone }) => {
        const disputes = stance === 'disputes';
        const between = relay === undefined ? [] : [relay];
        const chain = disputes && alone ? [publisher] : ['jane-doe', ...between, publisher];
        return { claim: CLAIM, stance, chain: chain.join(' > ') };
      }),
  }));
  return graphOf(withReports(reports));
}

/** All that is told of who says a claim, carries it and brought it up. */
function toldIn(graph: ContentGraph): unknown {
  const { relayedBy, statusOf } = ledgerOf(graph);
  const { key, origins, reports, speakers, ways } = statusOf(CLAIM);
  const view = claimView(graph, graph.get('claims', CLAIM));
  const { everywhere, shared, single } = comparisonView(graph).counts;
  const telling = view.occurrences.filter(({ stance }) => stance !== 'disputes');
  return {
    ...{ origins, reports, speakers, ways, everywhere, shared, single },
    // Whether anybody disputes it is another matter.
    status: key === 'disputed' ? undefined : key,
    shown: view.origins.map(({ id }) => id),
    carriers: graph
      .all('actors')
      .map(({ id }) => id)
      .filter((id) => relayedBy(id).some((claim) => claim === CLAIM)),
    sources: facetsOf(graph)
      .filter(({ facet }) => facet === 'source')
      .flatMap(({ options }) => options.map((option) => option.key)),
    words: chainWords(telling, ENGLISH),
  };
}

it('a passage that disputes is never told as one that carries, reports or brings up a claim', () => {
  fc.assert(
    fc.property(passages, (all) => {
      const telling = all.filter(({ stance }) => stance !== 'disputes');
      const [disputed, plain] = [toldIn(storyOf(all)), toldIn(storyOf(telling))];
      expect(JSON.parse(JSON.stringify(disputed))).toMatchObject(
        JSON.parse(JSON.stringify({ ...(plain as object), status: undefined })),
      );
    }),
    { numRuns: 25 },
  );
}, 60_000);
