import { compareText } from '../model/problem.ts';
import type { ContentGraph } from '../graph/graph.ts';
import { dateView, indexFrame } from './parts.ts';
import type { DateView, PageFrame } from './parts.ts';
import { chronology, eventSummary } from './others.ts';
import type { EventSummary } from './others.ts';

export interface TimelineView extends PageFrame {
  readonly years: readonly { readonly year: string; readonly events: readonly EventSummary[] }[];
  readonly keyDates: readonly { readonly date: DateView; readonly label: string }[];
}

export interface TimelineFilter {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly topic?: string | undefined;
  readonly actor?: string | undefined;
}

/** The events that a filter keeps, oldest first; dates are compared by their common precision. */
export function filterEvents(graph: ContentGraph, filter: TimelineFilter): EventSummary[] {
  const { from, until, topic, actor } = filter;
  return chronology(graph)
    .filter(({ data }) => from === undefined || compareShared(data.date, from) >= 0)
    .filter(({ data }) => until === undefined || compareShared(data.date, until) <= 0)
    .filter(({ data }) => topic === undefined || data.topics.includes(topic))
    .filter(({ data }) => actor === undefined || data.actors.includes(actor))
    .map((event) => eventSummary(graph, event));
}

/** Orders two dates by the precision that both have: an event of `2025` is neither before nor after `2025-04`. */
function compareShared(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  return compareText(a.slice(0, length), b.slice(0, length));
}

/** Everything that happened, in order. */
export function timelineView(graph: ContentGraph): TimelineView {
  const events = filterEvents(graph, {});
  const years = [...new Set(events.map((event) => event.date.iso.slice(0, 4)))];
  return {
    ...indexFrame(
      graph,
      'Timeline',
      'What happened, in order, with who says so.',
      graph.addresses.events(),
    ),
    years: years.map((year) => ({
      year,
      events: events.filter((event) => event.date.iso.startsWith(year)),
    })),
    keyDates: graph.site['key-dates'].map(({ date, label }) => ({ date: dateView(date), label })),
  };
}
