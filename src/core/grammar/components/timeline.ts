import { date, optional, ref, topic } from './attributes.ts';
import { component, SPAN } from './component.ts';

export const Timeline = component({
  placement: 'block',
  empty: true,
  attributes: {
    from: optional(date()),
    until: optional(date()),
    topic: optional(topic()),
    actor: optional(ref('actors')),
  },
  example: '<Timeline from="2025-02" until="2025-04" />',
  order: SPAN,
  about: 'the events of a time, a topic or an actor',
});
