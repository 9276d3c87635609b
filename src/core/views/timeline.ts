import { firstDay, lastDay } from '../model/dates.ts';
import { compareText } from '../model/problem.ts';
import type { ContentGraph, Entry } from '../graph/graph.ts';
import { dateView, indexFrame } from './parts.ts';
import type { DateView, PageFrame } from './parts.ts';
import { chronology, eventSummary } from './others.ts';
import type { EventSummary } from './others.ts';
import { perGraph } from '../ledger/per-graph.ts';
import { isWithin } from './within.ts';

/** A day that the story turns on, and how the events lie around it. */
export interface KeyDay {
  readonly date: DateView;
  readonly label: string;
  /** Events that begin before the day, and those that begin on it or later. */
  readonly before: number;
  readonly from: number;
}

/** What stands in the list: an event, or the line between before and after a key day. */
export type TimelineItem = { readonly event: EventSummary } | { readonly day: KeyDay };

/** One event as the band draws it: the days that its date may mean, both included. */
export interface Mark {
  readonly title: string;
  readonly when: string;
  readonly first: string;
  readonly last: string;
}

export interface BandView {
  /** The days that the scale covers, the same on all timelines of a story. */
  readonly span: { readonly first: string; readonly last: string };
  readonly marks: readonly Mark[];
  readonly keyDates: readonly KeyDay[];
}

export interface FilterLink {
  readonly title: string;
  readonly url: string;
  readonly count: number;
  readonly current: boolean;
}

export interface TimelineView extends PageFrame {
  readonly years: readonly { readonly year: DateView; readonly items: readonly TimelineItem[] }[];
  readonly keyDates: readonly KeyDay[];
  readonly band: BandView;
  readonly filters: readonly { readonly title: string; readonly links: readonly FilterLink[] }[];
}

export interface TimelineFilter {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly topic?: string | undefined;
  readonly actor?: string | undefined;
}

/** An actor with fewer events has no timeline of its own: the actor's page lists what there is. */
export const EVENTS_FOR_A_TIMELINE = 3;

/** The events that a filter keeps, oldest first; dates are compared by their common precision. */
export function filterEvents(graph: ContentGraph, filter: TimelineFilter): EventSummary[] {
  return kept(graph, filter).map((event) => eventSummary(graph, event));
}

function kept(graph: ContentGraph, filter: TimelineFilter): Entry<'events'>[] {
  const { from, until, topic, actor } = filter;
  return chronology(graph)
    .filter(({ data }) => isWithin(data.date, from, until))
    .filter(({ data }) => topic === undefined || data.topics.includes(topic))
    .filter(({ data }) => actor === undefined || data.actors.includes(actor));
}

/** Everything that happened, in order. */
export function timelineView(graph: ContentGraph): TimelineView {
  return viewFor(graph, {}, graph.addresses.events(), undefined);
}

/** The timelines of one topic or one actor, each with the end of its address: `topic/<id>`. */
export function timelineFilters(graph: ContentGraph): { id: string; view: TimelineView }[] {
  const { topics, actors } = choicesOf(graph);
  return [
    ...topics.map(({ id, title, url }) => ({
      id: `topic/${id}`,
      view: viewFor(graph, { topic: id }, url, title),
    })),
    ...actors.map(({ id, title, url }) => ({
      id: `actor/${id}`,
      view: viewFor(graph, { actor: id }, url, title),
    })),
  ];
}

function viewFor(
  graph: ContentGraph,
  filter: TimelineFilter,
  url: string,
  subject: string | undefined,
): TimelineView {
  const entries = kept(graph, filter);
  const days = keyDaysOf(graph, entries);
  const frame =
    subject === undefined
      ? indexFrame(graph, 'Timeline', 'What happened, in order, with who says so.', url)
      : withCrumb(
          graph,
          indexFrame(
            graph,
            `Timeline: ${subject}`,
            `What happened, in order: ${entries.length} ${entries.length === 1 ? 'event' : 'events'} filed under “${subject}”.`,
            url,
          ),
        );
  return {
    ...frame,
    years: yearsOf(graph, entries, days),
    keyDates: days,
    band: { span: spanOf(graph), marks: entries.map(markOf), keyDates: days },
    filters: filtersOf(graph, url),
  };
}

function withCrumb(graph: ContentGraph, frame: PageFrame): PageFrame {
  return {
    ...frame,
    crumbs: [...frame.crumbs, { title: 'Timeline', url: graph.addresses.events() }],
  };
}

function keyDaysOf(graph: ContentGraph, events: readonly Entry<'events'>[]): KeyDay[] {
  return [...graph.site['key-dates']]
    .sort((a, b) => compareText(a.date, b.date))
    .map(({ date, label }) => {
      const before = events.filter((event) => firstDay(event.data.date) < date).length;
      return { date: dateView(date), label, before, from: events.length - before };
    });
}

function yearsOf(
  graph: ContentGraph,
  events: readonly Entry<'events'>[],
  days: readonly KeyDay[],
): TimelineView['years'] {
  const dated = [
    // A key day's line stands before what happened on the day, hence first of what has one date.
    ...days.map((day) => ({ iso: day.date.iso, item: { day } })),
    ...events.map((event) => ({
      iso: event.data.date,
      item: { event: eventSummary(graph, event) },
    })),
  ].sort((a, b) => compareText(firstDay(a.iso), firstDay(b.iso)));
  const years = [...new Set(dated.map(({ iso }) => iso.slice(0, 4)))];
  return years.map((year) => ({
    year: dateView(year),
    items: dated.filter(({ iso }) => iso.startsWith(year)).map(({ item }) => item),
  }));
}

function markOf({ data }: Entry<'events'>): Mark {
  const { title, date, end } = data;
  return {
    title,
    when: dateView(date).text,
    first: firstDay(date),
    last: lastDay(end ?? date),
  };
}

/** Whole years around all events and key days. */
const spanOf = perGraph((graph): BandView['span'] => {
  const days = [
    ...graph.all('events').flatMap(({ data }) => [data.date, data.end ?? data.date]),
    ...graph.site['key-dates'].map(({ date }) => date),
  ]
    .map((date) => date.slice(0, 4))
    .sort(compareText);
  return { first: `${days[0]}-01-01`, last: `${days.at(-1)}-12-31` };
});

interface Choice {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly count: number;
}

/** What has a timeline of its own: every topic with events, every actor with enough of them. */
const choicesOf = perGraph((graph): { topics: Choice[]; actors: Choice[] } => {
  const events = graph.all('events');
  const byTopic = countsOf(events.map(({ data }) => data.topics));
  const byActor = countsOf(events.map(({ data }) => data.actors));
  return {
    topics: Object.entries(graph.site.topics)
      .map(([id, title]) => ({
        id,
        title,
        url: graph.addresses.eventsOfTopic(id),
        count: byTopic.get(id) ?? 0,
      }))
      .filter((choice) => choice.count > 0),
    actors: graph
      .all('actors')
      .map(({ id, data }) => ({
        id,
        title: data.title,
        url: graph.addresses.eventsOfActor(id),
        count: byActor.get(id) ?? 0,
      }))
      .filter((choice) => choice.count >= EVENTS_FOR_A_TIMELINE)
      .sort((a, b) => b.count - a.count || compareText(a.title, b.title)),
  };
});

/** In how many of the lists each id stands. */
function countsOf(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) {
    for (const id of new Set(list)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function filtersOf(graph: ContentGraph, url: string): TimelineView['filters'] {
  const { topics, actors } = choicesOf(graph);
  const link = (choice: Omit<Choice, 'id'>): FilterLink => ({
    title: choice.title,
    url: choice.url,
    count: choice.count,
    current: choice.url === url,
  });
  const all = {
    title: 'All events',
    url: graph.addresses.events(),
    count: graph.all('events').length,
  };
  return [
    { title: 'By topic', links: [all, ...topics].map(link) },
    { title: 'By actor', links: actors.map(link) },
  ].filter((group) => group.links.length > 0);
}
