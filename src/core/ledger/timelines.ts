import type { Entry } from '../graph/graph.ts';
import { eventsAbout, eventsWith } from './chronology.ts';
import { perGraph } from './per-graph.ts';
import { titleOrder } from './titles.ts';

/** What has a timeline of its own, with the events that stand in it, oldest first. */
export interface Timeline {
  readonly by: 'topic' | 'actor';
  readonly id: string;
  readonly title: string;
  readonly events: readonly Entry<'events'>[];
}

/** An actor with fewer events has no timeline of its own: the actor's page lists what there is. */
export const EVENTS_FOR_A_TIMELINE = 3;

/** Every topic with events, in the order of the settings, and every actor with enough of them, those with most first. */
export const timelines = perGraph(
  (graph): { readonly topics: readonly Timeline[]; readonly actors: readonly Timeline[] } => {
    const withEvents = eventsWith(graph);
    const byName = titleOrder(graph.words);
    return {
      topics: Object.entries(graph.site.topics)
        .map(([id, title]) => ({ by: 'topic' as const, id, title, events: eventsAbout(graph)(id) }))
        .filter(({ events }) => events.length > 0),
      actors: graph
        .all('actors')
        .map(({ id, data: { title } }) => ({
          by: 'actor' as const,
          ...{ id, title, events: withEvents(id) },
        }))
        .filter(({ events }) => events.length >= EVENTS_FOR_A_TIMELINE)
        .sort((a, b) => b.events.length - a.events.length || byName(a, b)),
    };
  },
);
