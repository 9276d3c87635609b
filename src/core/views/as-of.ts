import { compareText } from '../model/problem.ts';
import type { ContentGraph } from '../graph/graph.ts';
import { graphAsOf } from '../ledger/as-of.ts';
import { knownFrom } from '../ledger/known.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { perGraph } from '../ledger/per-graph.ts';
import type { ClaimStatus } from '../ledger/status.ts';
import { forecastOf } from './forecasts.ts';
import type { Forecast } from './forecasts.ts';
import { eventSummary } from './others.ts';
import type { EventSummary } from './others.ts';
import { dateView, indexFrame, linkTo } from './parts.ts';
import type { DateView, LinkView, PageFrame } from './parts.ts';

/** A day that has a page, and what happened on it. */
interface DayLink {
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
    'claim' | 'speakers' | 'condition' | 'due' | 'status' | 'outcome'
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
    ...indexFrame(graph, graph.words.pages.days, graph.addresses.days()),
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
    date: dateView(graph, day),
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
  const known = ledgerOf(then);
  const events = known.chronology.map((event) => ({
    known: knownFrom(then, event),
    view: eventSummary(then, event),
  }));
  const claims = known.claims.map((claim) => ({
    known: knownFrom(then, claim),
    view: {
      claim: linkTo(then, claim.id),
      status: known.statusOf(claim.id),
    },
  }));
  const isFresh = (known: string): boolean => !before || known > before.date.iso;
  const split = <T>(items: readonly { known: string; view: T }[], fresh: boolean): T[] =>
    items.filter(({ known }) => isFresh(known) === fresh).map(({ view }) => view);
  const frame = indexFrame(graph, graph.words.asOf.page(day.date.iso), day.url);
  const index = daysView(graph);
  return {
    ...frame,
    crumbs: [...frame.crumbs, { title: index.title, url: index.url }],
    day,
    before,
    after: after && { date: after.date, url: after.url },
    fresh: { claims: split(claims, true), events: split(events, true) },
    earlier: { claims: split(claims, false), events: split(events, false) },
    forecasts: known.forecasts
      .map((claim) => forecastOf(then, claim))
      .map(({ claim, speakers, condition, due, status, outcome }) => ({
        claim,
        speakers,
        condition,
        due,
        status,
        outcome,
      })),
    changes: known.changes.map(({ entry, change: { on, what } }) => ({
      on: dateView(graph, on),
      page: linkTo(then, entry.id),
      what,
    })),
    counts: {
      claims: claims.length,
      events: events.length,
      reports: known.reports.length,
    },
  };
}
