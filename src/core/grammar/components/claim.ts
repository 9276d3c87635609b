import { CHANGE_KINDS, REPLIES, STANCES } from '../../model/stances.ts';
import {
  chain,
  mediumPlace,
  note,
  occurrence,
  oneOf,
  optional,
  ref,
  refs,
  someOf,
  words,
} from './attributes.ts';
import { component } from './component.ts';

export const Claim = component({
  placement: 'text',
  empty: false,
  attributes: {
    id: ref('claims', 'claim'),
    stance: oneOf(STANCES),
    chain: chain(),
    quote: optional(words()),
    occurrence: optional(occurrence()),
    note: optional(note()),
    // Of a passage that disputes.
    by: optional(refs('actors', 'chain')),
    // Of a passage that changes.
    change: optional(someOf(CHANGE_KINDS, 3)),
    against: optional(ref('sources')),
    reply: optional(oneOf(REPLIES)),
    at: optional(mediumPlace()),
  },
  together: [
    {
      attribute: 'occurrence',
      needs: 'quote',
      why: 'occurrence',
    },
  ],
  demands: [
    { attribute: 'stance', is: 'disputes', needs: ['by'], only: ['by'], why: 'disputes' },
    {
      attribute: 'stance',
      is: 'changes',
      needs: ['change', 'against', 'reply', 'quote'],
      only: ['change', 'against', 'reply'],
      why: 'changes',
      also: 'distorts',
    },
  ],
  example: '<Claim id="some-claim" stance="attributes" chain="speaker > outlet">our words</Claim>',
  about: 'the passage of a source that carries a claim',
  worded: true,
  limit: 'claims',
  // It says how its claim fares, and that leads to the claim.
  linking: true,
});
