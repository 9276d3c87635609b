import { publisherOf } from '../../grammar/components/chain.ts';
import type { ClaimPassage } from '../../grammar/facts.ts';
import type { Problem, Said } from '../../model/problem.ts';
import { say } from '../../words/say.ts';
import type { Check, Draft } from '../draft.ts';
import type { Entry } from '../graph.ts';
import { problemIn } from '../problem-in.ts';

/**
 * A chain of attribution starts at a speaker of the claim or, where a passage disputes it, at one of
 * those who dispute; it ends at the source's publisher and visits nobody twice. Documents may stand
 * between the two.
 */
export const chains: Check = (draft) =>
  [...draft.entries.values()].flatMap((entry) =>
    entry.facts.claims.flatMap((passage) =>
      entry.collection === 'sources'
        ? chainOf(draft, entry, passage)
        : [
            problemIn(
              entry,
              passage,
              'claim-outside-source',
              say.chains.outsideSource(passage.claim),
            ),
          ],
    ),
  );

function chainOf(draft: Draft, source: Entry<'sources'>, passage: ClaimPassage): Problem[] {
  const { chain, stance, by } = passage;
  const found = draft.entries.get(passage.claim);
  const claim = found?.collection === 'claims' ? found : undefined;
  const disputes = stance === 'disputes';
  const beginners = disputes ? by : (claim?.data.speaker ?? []);
  const { publisher } = source.data;
  // Who or what does not exist has its problem already.
  const isOneOf =
    (...collections: string[]) =>
    (id: string): boolean =>
      draft.names.collectionsOf(id).some((each) => collections.includes(each));
  if (![...beginners, publisher].every(isOneOf('actors'))) return [];
  if (!chain.every(isOneOf('actors', 'references', 'sources'))) return [];

  const [first] = chain;
  const last = publisherOf(chain);
  const stations: readonly string[] = chain;
  const speaker = beginners.find((each) => stations.includes(each)) ?? beginners[0] ?? first;
  const right = rightWay(source, passage, speaker);
  const broken = (said: Said): Problem[] => [problemIn(source, passage, 'broken-chain', said)];

  const known = disputes || claim !== undefined;
  const startsWrong = known && !beginners.includes(first);
  const { startsAndEndsWrong, endsWrong, passesTwice, passesItself } = say.chains;
  const wrongStart = disputes ? say.chains.startsWithNoDisputer : say.chains.startsWrong;
  if (startsWrong && last !== publisher) {
    return broken(
      disputes
        ? say.chains.disputeStartsAndEndsWrong(first, last, beginners, publisher, right)
        : startsAndEndsWrong(first, last, beginners, publisher, right),
    );
  }
  if (startsWrong) return broken(wrongStart(first, beginners, right));
  if (last !== publisher) return broken(endsWrong(last, publisher, right));
  if (chain.includes(source.id)) return broken(passesItself(source.id, right));
  const twice = chain.find((actor, index) => chain.indexOf(actor) < index);
  return twice === undefined ? [] : broken(passesTwice(twice, right));
}

/** The chain as it probably is: from the speaker through the others to the publisher, each once. */
function rightWay(
  { id, data: { publisher } }: Entry<'sources'>,
  { chain, inferred }: ClaimPassage,
  speaker: string,
): string {
  const between = chain.filter((each) => each !== speaker && each !== publisher && each !== id);
  const [first, ...others] = [...new Set([speaker, ...between, publisher])];
  const isInferred = (each: string): boolean => inferred.some((place) => chain[place] === each);
  return others.reduce(
    (way, each) => `${way} ${isInferred(each) ? '>?' : '>'} ${each}`,
    first ?? speaker,
  );
}
