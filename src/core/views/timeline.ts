import { firstDay, lastDay } from '../model/dates.ts';
import { compareText } from '../model/problem.ts';
import type { ContentGraph, Entry } from '../graph/graph.ts';
import { dateView, indexFrame } from './parts.ts';
import type { DateView, PageFrame } from './parts.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import type { Timeline } from '../ledger/timelines.ts';
import { eventSummary } from './others.ts';
import type { EventSummary } from './others.ts';
import { weeksView } from './weeks.ts';
import type { WeeksView } from './weeks.ts';
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
  /** Whether the time in which most events lie is drawn larger, and for phones: not where its weeks are told. */
  readonly near: boolean;
  readonly marks: readonly Mark[];
  readonly keyDates: readonly KeyDay[];
}

interface FilterLink {
  readonly title: string;
  readonly url: string;
  readonly count: number;
  readonly current: boolean;
}

interface FilterGroup {
  readonly title: string;
  /** The same for who does not see where it stands. */
  readonly label: string;
  readonly links: readonly FilterLink[];
}

export interface TimelineView extends PageFrame {
  readonly years: readonly { readonly year: DateView; readonly items: readonly TimelineItem[] }[];
  readonly keyDates: readonly KeyDay[];
  readonly band: BandView;
  /** The weeks around the key days, where enough happened in them. */
  readonly weeks: WeeksView | undefined;
  readonly filters: readonly FilterGroup[];
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
  const { chronology, eventsAbout, eventsWith } = ledgerOf(graph);
  const events =
    actor !== undefined
      ? eventsWith(actor).filter(({ data }) => topic === undefined || data.topics.includes(topic))
      : topic !== undefined
        ? eventsAbout(topic)
        : chronology;
  return events
    .filter(({ data }) => isWithin(data.date, from, until))
    .map((event) => eventSummary(graph, event));
}

/** Everything that happened, in order. */
export function timelineView(graph: ContentGraph): TimelineView {
  return viewFor(graph, graph.addresses.events());
}

/** The timelines of one topic or one actor, each with the end of its address: `topic/<id>`. */
export function timelineFilters(graph: ContentGraph): { id: string; view: TimelineView }[] {
  const { topics, actors } = ledgerOf(graph).timelines;
  return [
    ...topics.map((topic) => ({
      id: `topic/${topic.id}`,
      view: viewFor(graph, graph.addresses.eventsOfTopic(topic.id), topic),
    })),
    ...actors.map((actor) => ({
      id: `actor/${actor.id}`,
      view: viewFor(graph, graph.addresses.eventsOfActor(actor.id), actor),
    })),
  ];
}

/** The page of one timeline; without one, that of all events. */
function viewFor(graph: ContentGraph, url: string, timeline?: Timeline): TimelineView {
  const entries = timeline?.events ?? ledgerOf(graph).chronology;
  const days = keyDaysOf(graph, entries);
  const { words } = graph;
  const weeks = weeksView(graph, entries);
  const frame =
    timeline === undefined
      ? indexFrame(graph, words.pages.events, url)
      : withCrumb(
          graph,
          indexFrame(graph, words.events.timeline(timeline.title, entries.length), url),
        );
  return {
    ...frame,
    years: yearsOf(graph, entries, days),
    keyDates: days,
    band: {
      near: weeks === undefined,
      marks: entries.map((event) => markOf(graph, event)),
      keyDates: days,
    },
    weeks,
    filters: filtersOf(graph, url, timeline),
  };
}

function withCrumb(graph: ContentGraph, frame: PageFrame): PageFrame {
  return {
    ...frame,
    crumbs: [
      ...frame.crumbs,
      { title: graph.words.pages.events.title, url: graph.addresses.events() },
    ],
  };
}

/** The key days, oldest first, with the events around each. */
function keyDaysOf(graph: ContentGraph, events: readonly Entry<'events'>[]): KeyDay[] {
  return [...graph.site['key-dates']]
    .sort((a, b) => compareText(a.date, b.date))
    .map(({ date, label }) => {
      const before = events.filter((event) => firstDay(event.data.date) < date).length;
      return { date: dateView(graph, date), label, before, from: events.length - before };
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
  const byYear = Map.groupBy(dated, ({ iso }) => firstDay(iso).slice(0, 4));
  return [...byYear].map(([year, items]) => ({
    year: dateView(graph, year),
    items: items.map(({ item }) => item),
  }));
}

function markOf({ words }: ContentGraph, { data }: Entry<'events'>): Mark {
  const { title, date, end } = data;
  return {
    title,
    when: words.date(date),
    first: firstDay(date),
    last: lastDay(end ?? date),
  };
}

/** How many actors the timeline of one thing leads to; that of all events leads to every one. */
export const ACTORS_LINKED = 16;

/** The ways to the other timelines: all topics, and the actors with most events. */
function filtersOf(
  graph: ContentGraph,
  url: string,
  timeline: Timeline | undefined,
): TimelineView['filters'] {
  const { chronology, timelines } = ledgerOf(graph);
  const { events: words } = graph.words;
  const { eventsOfTopic, eventsOfActor } = graph.addresses;
  const linksOf = (choices: readonly Timeline[], addressOf: (id: string) => string): FilterLink[] =>
    choices.map(({ id, title, events }) => linkFor(addressOf(id), title, events.length, url));
  const { actors } = timelines;
  const own = timeline !== undefined && timeline.by === 'actor' ? [timeline] : [];
  const linked = timeline === undefined ? actors : actors.slice(0, ACTORS_LINKED);
  const all = linkFor(graph.addresses.events(), words.everything, chronology.length, url);
  return [
    { ...words.byTopic, links: [all, ...linksOf(timelines.topics, eventsOfTopic)] },
    { ...words.byActor, links: linksOf([...new Set([...linked, ...own])], eventsOfActor) },
  ].filter((group) => group.links.length > 0);
}

function linkFor(url: string, title: string, count: number, page: string): FilterLink {
  return { title, url, count, current: url === page };
}
