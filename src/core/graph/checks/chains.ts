import { publisherOf } from '../../grammar/components/chain.ts';
import type { ClaimPassage } from '../../grammar/facts.ts';
import type { Problem, Said } from '../../model/problem.ts';
import { say } from '../../words/say.ts';
import type { Check, Draft } from '../draft.ts';
import type { Entry } from '../graph.ts';
import { problemIn } from '../problem-in.ts';

/** A chain of attribution starts at the claim's speaker, ends at the source's publisher, and visits nobody twice. */
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
  const { chain } = passage;
  const found = draft.entries.get(passage.claim);
  const claim = found?.collection === 'claims' ? found : undefined;
  const speakers = claim?.data.speaker ?? [];
  const { publisher } = source.data;
  // An actor that does not exist has its problem already.
  const isActor = (id: string): boolean => draft.names.collectionsOf(id).includes('actors');
  if (![...chain, ...speakers, publisher].every(isActor)) return [];

  const [first] = chain;
  const last = publisherOf(chain);
  const actors: readonly string[] = chain;
  const speaker = speakers.find((each) => actors.includes(each)) ?? speakers[0] ?? first;
  const between = chain.filter((actor) => actor !== speaker && actor !== publisher);
  const right = [...new Set([speaker, ...between, publisher])].join(' > ');
  const broken = (said: Said): Problem[] => [problemIn(source, passage, 'broken-chain', said)];

  const startsWrong = claim !== undefined && !speakers.includes(first);
  if (startsWrong && last !== publisher) {
    return broken(say.chains.startsAndEndsWrong(first, last, speakers, publisher, right));
  }
  if (startsWrong) return broken(say.chains.startsWrong(first, speakers, right));
  if (last !== publisher) return broken(say.chains.endsWrong(last, publisher, right));
  const twice = chain.find((actor, index) => chain.indexOf(actor) < index);
  return twice === undefined ? [] : broken(say.chains.passesTwice(twice, right));
}
