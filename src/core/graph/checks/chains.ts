import type { Problem } from '../../model/problem.ts';
import type { Check } from '../draft.ts';
import { problemIn } from './problems.ts';

/** A chain of attribution starts at the claim's speaker, ends at the source's publisher, and visits nobody twice. */
export const chains: Check = (draft) => {
  const problems: Problem[] = [];
  for (const entry of draft.entries.values()) {
    for (const passage of entry.facts.claims) {
      if (entry.collection !== 'sources') {
        problems.push(
          problemIn(
            entry,
            passage,
            'claim-outside-source',
            'Only a source can carry a claim.',
            `Link to the claim instead: [[${passage.claim}]].`,
          ),
        );
        continue;
      }
      const claim = draft.all('claims').find((candidate) => candidate.id === passage.claim);
      const [first] = passage.chain;
      const last = passage.chain.at(-1);
      if (claim && first !== undefined && !claim.data.speaker.includes(first)) {
        problems.push(
          problemIn(
            entry,
            passage,
            'broken-chain',
            `The chain starts with "${first}", but the claim's speaker is "${claim.data.speaker.join('" or "')}".`,
            `Start the chain with the speaker: chain="${[claim.data.speaker[0], ...passage.chain].join(' > ')}".`,
          ),
        );
      }
      if (last !== entry.data.publisher) {
        problems.push(
          problemIn(
            entry,
            passage,
            'broken-chain',
            `The chain ends with "${last ?? ''}", but the source's publisher is "${entry.data.publisher}".`,
            `End the chain with the publisher: chain="${[...passage.chain, entry.data.publisher].join(' > ')}".`,
          ),
        );
      }
      const twice = passage.chain.find((actor, index) => passage.chain.indexOf(actor) < index);
      if (twice !== undefined) {
        problems.push(
          problemIn(
            entry,
            passage,
            'broken-chain',
            `The chain passes "${twice}" twice.`,
            'Name every link of the chain once, in the order in which the words travelled.',
          ),
        );
      }
    }
  }
  return problems;
};
