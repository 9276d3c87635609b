import { compareText } from '../model/problem.ts';
import { graphAsOf } from '../graph/as-of.ts';
import type { ContentGraph } from '../graph/graph.ts';
import { knownFrom } from '../graph/known.ts';
import { forecastOf, forecastsIn } from './forecasts.ts';
import type { Forecast } from './forecasts.ts';
import { ledgerRows } from './ledger.ts';
import { chronology, eventSummary } from './others.ts';
import type { EventSummary } from './others.ts';
import { dateView, indexFrame, linkTo } from './parts.ts';
import type { DateView, LinkView, PageFrame } from './parts.ts';
import { perGraph } from './per-graph.ts';
import type { ClaimStatus } from './status.ts';

/** A day that has a page, and what happened on it. */
export interface DayLink {
  readonly date: DateView;
  readonly label: string;
  readonly url: string;
}

export interface DaysView extends PageFrame {
  readonly days: readonly DayLink[];
}

/** A claim as it stood: who says it, in how many reports, and its status by then. */
export interface ClaimThen {
  readonly claim: LinkView;
  readonly speakers: readonly LinkView[];
  readonly status: ClaimStatus;
}

/** What became known, in one stretch of time. */
interface Known<E> {
  readonly claims: readonly ClaimThen[];
  readonly events: readonly E[];
}

export interface AsOfView extends PageFrame {
  readonly day: DayLink;
  readonly before: DayLink | undefined;
  /** Without a label: what happened then is not known yet. */
  readonly after: Omit<DayLink, 'label'> | undefined;
  /** What became known after the day before and by this one. */
  readonly fresh: Known<EventSummary>;
  /** What was known already on the day before. */
  readonly earlier: Known<EventSummary>;
  readonly forecasts: readonly Pick<
    Forecast,
    'claim' | 'speakers' | 'due' | 'status' | 'outcome'
  >[];
  readonly changes: readonly {
    readonly on: DateView;
    readonly page: LinkView;
    readonly what: string;
  }[];
  readonly counts: { readonly claims: number; readonly events: number; readonly reports: number };
}

/** The days that have a page: those that the story turns on. */
export function daysView(graph: ContentGraph): DaysView {
  return {
    ...indexFrame(
      graph,
      'As of a day',
      'What was known at the end of each of the days that the story turns on, and nothing later.',
      graph.addresses.days(),
    ),
    days: daysOf(graph),
  };
}

/** A page for each of those days, by date. */
export function asOfViews(graph: ContentGraph): { id: string; view: AsOfView }[] {
  const days = daysOf(graph);
  return days.map((day, index) => ({
    id: day.date.iso,
    view: asOfView(graph, day, days[index - 1], days[index + 1]),
  }));
}

/** The key dates, oldest first, each day once. */
const daysOf = perGraph((graph): readonly DayLink[] => {
  const byDay = Map.groupBy(graph.site['key-dates'], (item) => item.date);
  return [...byDay.keys()].sort(compareText).map((day) => ({
    date: dateView(day),
    label: (byDay.get(day) ?? []).map((item) => item.label).join('; '),
    url: graph.addresses.asOf(day),
  }));
});

function asOfView(
  graph: ContentGraph,
  day: DayLink,
  before: DayLink | undefined,
  after: DayLink | undefined,
): AsOfView {
  const then = graphAsOf(graph, day.date.iso);
  const events = chronology(then).map((event) => ({
    known: knownFrom(graph, event),
    view: eventSummary(then, event),
  }));
  const claims = ledgerRows(then).map(({ claim, speakers, status }) => ({
    known: knownFrom(then, then.get('claims', claim.id)),
    view: { claim, speakers, status },
  }));
  const since = before?.date.iso ?? '';
  const split = <T>(items: readonly { known: string; view: T }[], fresh: boolean): T[] =>
    items.filter(({ known }) => known > since === fresh).map(({ view }) => view);
  const frame = indexFrame(
    graph,
    `As of ${day.date.text}`,
    `What was known at the end of ${day.date.text}: events, claims and their status, and nothing later.`,
    day.url,
  );
  const index = daysView(graph);
  return {
    ...frame,
    crumbs: [...frame.crumbs, { title: index.title, url: index.url }],
    day,
    before,
    after: after && { date: after.date, url: after.url },
    fresh: { claims: split(claims, true), events: split(events, true) },
    earlier: { claims: split(claims, false), events: split(events, false) },
    forecasts: forecastsIn(then)
      .map((claim) => forecastOf(then, claim))
      .map(({ claim, speakers, due, status, outcome }) => ({
        claim,
        speakers,
        due,
        status,
        outcome,
      })),
    changes: then.all('explainers').flatMap((entry) =>
      entry.data.changes.map(({ on, what }) => ({
        on: dateView(on),
        page: linkTo(then, entry.id),
        what,
      })),
    ),
    counts: { claims: claims.length, events: events.length, reports: then.all('sources').length },
  };
}
