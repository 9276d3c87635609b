import { STANCES } from '../../model/stances.ts';
import { chain, mediumPlace, note, occurrence, oneOf, optional, ref, words } from './attributes.ts';
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
    at: optional(mediumPlace()),
  },
  together: [
    {
      attribute: 'occurrence',
      needs: 'quote',
      why: 'occurrence',
    },
  ],
  example: '<Claim id="some-claim" stance="attributes" chain="speaker > outlet">our words</Claim>',
  about: 'the passage of a source that carries a claim',
  worded: true,
  limit: 'claims',
  // It says how its claim fares, and that leads to the claim.
  linking: true,
});
