import { optional, ref } from './attributes.ts';
import { component } from './component.ts';

export const Comparison = component({
  placement: 'block',
  empty: true,
  attributes: {
    // What one source changed, beside what it is measured against; what all changed, otherwise.
    source: optional(ref('sources')),
  },
  example: '<Comparison />',
  about: 'the claims that a source changed',
});
