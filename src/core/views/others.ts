import { compareDates, formatDateRange } from '../model/dates.ts';
import { compareText } from '../model/problem.ts';
import type { ContentGraph, Entry } from '../graph/graph.ts';
import { dateView, frameOf, linkTo, linksTo } from './parts.ts';
import type { DateView, EntryFrame, LinkView } from './parts.ts';
import { perGraph } from '../ledger/per-graph.ts';
import { readingPath } from './reading-path.ts';

export interface ConceptView extends EntryFrame {
  readonly definition: string;
  readonly symbol: string | undefined;
  readonly number: number | undefined;
  readonly group: string | undefined;
  readonly path: readonly LinkView[];
  readonly requiredBy: readonly LinkView[];
}

/** The page of a term. */
export function conceptView(graph: ContentGraph, entry: Entry<'concepts'>): ConceptView {
  const { data } = entry;
  return {
    ...frameOf(graph, entry, data.definition),
    definition: data.definition,
    symbol: data.symbol,
    number: data.number,
    group: data.group,
    path: readingPath(graph, entry.id),
    requiredBy: graph
      .all('concepts')
      .filter((other) => other.data.requires.includes(entry.id))
      .map((other) => linkTo(graph, other.id))
      .sort((a, b) => compareText(a.title, b.title)),
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

/** All events, oldest first; of two on one day, by id. */
export const chronology = perGraph((graph): readonly Entry<'events'>[] =>
  [...graph.all('events')].sort(
    (a, b) => compareDates(a.data.date, b.data.date) || compareText(a.id, b.id),
  ),
);

const positions = perGraph(
  (graph) => new Map(chronology(graph).map(({ id }, index) => [id, index])),
);

export function eventSummary(graph: ContentGraph, entry: Entry<'events'>): EventSummary {
  const { data } = entry;
  return {
    link: linkTo(graph, entry.id),
    date: dateView(data.date),
    when: formatDateRange(data.date, data.end),
    summary: data.summary,
    topics: data.topics.map((id) => ({ id, title: graph.site.topics[id] ?? id })),
    actors: linksTo(graph, data.actors),
    places: linksTo(graph, data.places),
  };
}

/** The page of an event, with its neighbours in time. */
export function eventView(graph: ContentGraph, entry: Entry<'events'>): EventView {
  const order = chronology(graph);
  const position = positions(graph).get(entry.id) ?? 0;
  const neighbour = (offset: number): EventSummary | undefined => {
    const other = order[position + offset];
    return other && eventSummary(graph, other);
  };
  return {
    ...frameOf(graph, entry, entry.data.summary),
    event: eventSummary(graph, entry),
    knownFrom: dateView(entry.data['known-from']),
    before: neighbour(-1),
    after: neighbour(1),
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
    coordinates: data.coordinates && coordinatesText(data.coordinates.lat, data.coordinates.lon),
    events: chronology(graph)
      .filter((event) => event.data.places.includes(entry.id))
      .map((event) => eventSummary(graph, event)),
  };
}

/** Degrees in words, WGS 84: `55.8° N, 37.6° E`. */
function coordinatesText(lat: number, lon: number): string {
  return `${Math.abs(lat)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lon)}° ${lon < 0 ? 'W' : 'E'}`;
}
