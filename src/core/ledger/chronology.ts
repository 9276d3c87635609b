import { compareDates } from '../model/dates.ts';
import { compareText } from '../model/problem.ts';
import type { Entry } from '../graph/graph.ts';
import { filed } from './by-id.ts';
import { perGraph } from './per-graph.ts';

type Event = Entry<'events'>;

/** All events, oldest first; of two on one day, by id. */
export const chronology = perGraph((graph): readonly Event[] =>
  [...graph.all('events')].sort(
    (a, b) => compareDates(a.data.date, b.data.date) || compareText(a.id, b.id),
  ),
);

/** The event before an event and the one after it. */
export const neighboursOf = perGraph((graph) => {
  const order = chronology(graph);
  const positions = new Map<string, number>(order.map(({ id }, index) => [id, index]));
  return (
    event: string,
  ): { readonly before: Event | undefined; readonly after: Event | undefined } => {
    const position = positions.get(event) ?? NaN;
    return { before: order[position - 1], after: order[position + 1] };
  };
});

/** The events of an actor, a place and a topic, oldest first. */
export const eventsWith = perGraph((graph) => filed(chronology(graph), ({ data }) => data.actors));
export const eventsIn = perGraph((graph) => filed(chronology(graph), ({ data }) => data.places));
export const eventsAbout = perGraph((graph) => filed(chronology(graph), ({ data }) => data.topics));
