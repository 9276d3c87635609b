import { date, optional, ref } from './attributes.ts';
import { component, SPAN } from './component.ts';

export const ActorGraph = component({
  placement: 'block',
  empty: true,
  attributes: {
    actor: optional(ref('actors')),
    from: optional(date()),
    until: optional(date()),
  },
  example: '<ActorGraph />',
  order: SPAN,
  about: 'the relations between actors, or of one',
  limit: 'graphs',
});
