import type { ContentGraph, Entry } from '../graph/graph.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { readingPath } from '../ledger/reading-path.ts';
import { dateView, frameOf, linkTo, linksTo } from './parts.ts';
import type { DateView, EntryFrame, LinkView } from './parts.ts';

export interface ConceptView extends EntryFrame {
  readonly definition: string;
  readonly path: readonly LinkView[];
  readonly requiredBy: readonly LinkView[];
}

/** The page of a term. */
export function conceptView(graph: ContentGraph, entry: Entry<'concepts'>): ConceptView {
  const { data } = entry;
  return {
    ...frameOf(graph, entry, data.definition),
    definition: data.definition,
    path: linksTo(graph, readingPath(graph, entry.id)),
    requiredBy: ledgerOf(graph)
      .requiredBy(entry.id)
      .map((other) => linkTo(graph, other.id)),
  };
}

export interface EventSummary {
  readonly link: LinkView;
  readonly date: DateView;
  /** The date in words, with its end where it has one. */
  readonly when: string;
  readonly summary: string;
  readonly topics: readonly { id: string; title: string }[];
  readonly actors: readonly LinkView[];
  readonly places: readonly LinkView[];
}

export interface EventView extends EntryFrame {
  readonly event: EventSummary;
  readonly knownFrom: DateView | undefined;
  readonly before: EventSummary | undefined;
  readonly after: EventSummary | undefined;
}

export function eventSummary(graph: ContentGraph, entry: Entry<'events'>): EventSummary {
  const { data } = entry;
  return {
    link: linkTo(graph, entry.id),
    date: dateView(graph, data.date),
    when: graph.words.dateRange(data.date, data.end),
    summary: data.summary,
    topics: data.topics.map((id) => ({ id, title: graph.site.topics[id] ?? id })),
    actors: linksTo(graph, data.actors),
    places: linksTo(graph, data.places),
  };
}

/** The page of an event, with its neighbours in time. */
export function eventView(graph: ContentGraph, entry: Entry<'events'>): EventView {
  const { before, after } = ledgerOf(graph).neighboursOf(entry.id);
  return {
    ...frameOf(graph, entry, entry.data.summary),
    event: eventSummary(graph, entry),
    knownFrom: dateView(graph, entry.data['known-from']),
    before: before && eventSummary(graph, before),
    after: after && eventSummary(graph, after),
  };
}

export interface PlaceView extends EntryFrame {
  readonly country: string;
  readonly summary: string;
  readonly coordinates: string | undefined;
  readonly events: readonly EventSummary[];
}

/** The page of a place. */
export function placeView(graph: ContentGraph, entry: Entry<'places'>): PlaceView {
  const { data } = entry;
  return {
    ...frameOf(graph, entry, data.summary),
    country: data.country,
    summary: data.summary,
    coordinates:
      data.coordinates &&
      graph.words.places.coordinates(data.coordinates.lat, data.coordinates.lon),
    events: ledgerOf(graph)
      .eventsIn(entry.id)
      .map((event) => eventSummary(graph, event)),
  };
}
