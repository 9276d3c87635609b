import { firstDay, lastDay } from '../model/dates.ts';
import { compareText } from '../model/problem.ts';
import { endOfWeek, weekOf, weeksFrom, weeksLater } from '../model/weeks.ts';
import type { ContentGraph, Entry } from '../graph/graph.ts';
import { linkTo } from './parts.ts';

type Event = Entry<'events'>;

/** An event in the strip: known by its day of the month, and by its name for who does not see that. */
interface WeekEvent {
  readonly day: string;
  readonly when: string;
  readonly title: string;
  readonly url: string;
}

/** The events between two days, week by week, in lanes by where they took place. */
export interface WeeksView {
  readonly span: string;
  /** The names of the lanes; events without a place are in the last. */
  readonly lanes: readonly string[];
  readonly weeks: readonly {
    readonly monday: { readonly iso: string; readonly text: string };
    /** Whether a key day lies in it. */
    readonly isKey: boolean;
    /** The events of each lane. */
    readonly cells: readonly (readonly WeekEvent[])[];
  }[];
  readonly count: number;
  /** Of the events that begin in these weeks, those of which no single day is known. */
  readonly withoutDay: number;
}

/** The fewest weeks of a strip, and the most that a phone shows at once. */
const FEWEST_WEEKS = 5;
export const MOST_WEEKS = 16;
/** A strip of fewer events would be empty for the most part. */
const FEWEST_EVENTS = 3;
/** Lanes with a name of their own: more would be narrower than a finger on a phone. */
export const MOST_LANES = 4;

/** The weeks around the key days of a story, or undefined where too little happened in them. */
export function weeksView(graph: ContentGraph, events: readonly Event[]): WeeksView | undefined {
  const keyDays = graph.site['key-dates'].map(({ date }) => date).sort(compareText);
  const span = spanOf(keyDays);
  if (!span) return undefined;
  const until = endOfWeek(span.last);
  const inside = events.filter(({ data: { date } }) => {
    const first = firstDay(date);
    return first >= span.first && first <= until;
  });
  const dated = inside.filter(({ data: { date } }) => firstDay(date) === lastDay(date));
  if (dated.length < FEWEST_EVENTS) return undefined;
  const { lanes, laneOf } = lanesOf(graph, dated);
  const keyWeeks = new Set(keyDays.map(weekOf));
  const byWeek = Map.groupBy(dated, ({ data }) => weekOf(firstDay(data.date)));
  const mondays = Array.from({ length: weeksFrom(span.first, span.last) }, (_, index) =>
    weeksLater(span.first, index),
  );
  return {
    span: graph.words.dateRange(span.first, until),
    lanes,
    weeks: mondays.map((monday) => {
      const own = byWeek.get(monday) ?? [];
      return {
        monday: { iso: monday, text: graph.words.shortDay(monday) },
        isKey: keyWeeks.has(monday),
        cells: lanes.map((lane) =>
          own.filter((event) => laneOf(event).has(lane)).map((event) => markOf(graph, event)),
        ),
      };
    }),
    count: dated.length,
    withoutDay: inside.length - dated.length,
  };
}

interface Span {
  readonly first: string;
  readonly last: string;
}

/**
 * From the week of the first key day to that of the last. Where they lie too far apart, the weeks in
 * which most of them lie, the first such; where they lie close together, some weeks around them.
 */
export function spanOf(keyDays: readonly string[]): Span | undefined {
  const weeks = keyDays.map(weekOf);
  let end = -1;
  const runs = weeks.map((first, index) => {
    for (;;) {
      const next = weeks[end + 1];
      if (next === undefined || weeksFrom(first, next) > MOST_WEEKS) break;
      end += 1;
    }
    return { first, last: weeks[end] ?? first, days: end - index + 1 };
  });
  const [best] = runs.toSorted((a, b) => b.days - a.days);
  if (!best) return undefined;
  const missing = Math.max(0, FEWEST_WEEKS - weeksFrom(best.first, best.last));
  return {
    first: weeksLater(best.first, -Math.floor(missing / 2)),
    last: weeksLater(best.last, Math.ceil(missing / 2)),
  };
}

/**
 * The lanes of some events, those with most first: the countries of their places, or the places
 * themselves where all lie in one country. Beyond the most there is one for all others.
 */
function lanesOf(
  graph: ContentGraph,
  events: readonly Event[],
): { readonly lanes: readonly string[]; readonly laneOf: (event: Event) => ReadonlySet<string> } {
  const { elsewhere, noPlace } = graph.words.weeks;
  const countryOf = (place: string): string => graph.get('places', place).data.country;
  const places = events.flatMap(({ data }) => data.places);
  const nameOf = new Set(places.map(countryOf)).size > 1 ? countryOf : graph.titleOf;
  const namesOf = ({ data }: Event): Set<string> => new Set(data.places.map(nameOf));
  const counted = Map.groupBy(
    events.flatMap((event) => [...namesOf(event)]),
    (name) => name,
  );
  const ordered = [...counted].sort(([, a], [, b]) => b.length - a.length).map(([name]) => name);
  const own = ordered.slice(0, ordered.length > MOST_LANES ? MOST_LANES - 1 : MOST_LANES);
  const laneOf = (event: Event): Set<string> => {
    const names = [...namesOf(event)];
    if (names.length === 0) return new Set([noPlace]);
    return new Set(names.map((name) => (own.includes(name) ? name : elsewhere)));
  };
  const used = new Set(events.flatMap((event) => [...laneOf(event)]));
  return { lanes: [...own, ...[elsewhere, noPlace].filter((lane) => used.has(lane))], laneOf };
}

function markOf(graph: ContentGraph, { id, data: { date, end } }: Event): WeekEvent {
  const { title, url } = linkTo(graph, id);
  return {
    day: graph.words.number(Number(firstDay(date).slice(8))),
    when: graph.words.dateRange(firstDay(date), end),
    title,
    url,
  };
}
