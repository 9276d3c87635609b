import { component } from './component.ts';

export const Comparison = component({
  placement: 'block',
  empty: true,
  attributes: {},
  example: '<Comparison />',
  about: 'the claims that a source changed',
});
