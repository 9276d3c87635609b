import { lastDay } from '../model/dates.ts';
import { compareText } from '../model/problem.ts';
import type { ContentGraph, Entry } from '../graph/graph.ts';
import { citationView, dateView, indexFrame, linkTo, linksTo } from './parts.ts';
import type { CitationView, Crumb, DateView, LinkView, PageFrame } from './parts.ts';
import { editionDay, statusOf } from './status.ts';
import type { ForecastKey } from './status.ts';

/** One forecast: what was said, when it was due, how to tell, and what came of it. */
export interface Forecast {
  readonly claim: LinkView;
  readonly statement: string;
  readonly speakers: readonly LinkView[];
  readonly said: DateView;
  readonly due: DateView | undefined;
  readonly test: string;
  readonly status: ForecastKey;
  /** The day of the outcome, where there is one. */
  readonly outcome: DateView | undefined;
}

/** A forecast with the works that document its outcome. */
interface ForecastView extends Forecast {
  readonly works: readonly CitationView[];
}

/** How many forecasts a speaker made, and what came of them; the four add up to `made`. */
export interface ForecastRecord extends Readonly<Record<ForecastKey, number>> {
  readonly made: number;
}

export interface ForecastsView extends PageFrame {
  readonly edition: DateView;
  readonly forecasts: readonly ForecastView[];
  /** The record of every speaker who made one, those with most first. */
  readonly records: readonly { readonly speaker: LinkView; readonly record: ForecastRecord }[];
}

/** Every forecast with its due date, test and outcome, and the records of those who made them. */
export function forecastsView(graph: ContentGraph): ForecastsView {
  const claims = forecastsIn(graph);
  const speakers = [...new Set(claims.flatMap((claim) => claim.data.speaker))];
  const frame = indexFrame(
    graph,
    'Forecasts',
    'What was said to come, by when, how one would tell, and what came of it.',
    graph.addresses.forecasts(),
  );
  const claimsPage: Crumb = { title: 'Claims', url: graph.addresses.claims() };
  return {
    ...frame,
    crumbs: [...frame.crumbs, claimsPage],
    edition: dateView(editionDay(graph)),
    forecasts: claims.map((claim) => ({
      ...forecastOf(graph, claim),
      works: (claim.data.outcome?.cites ?? []).map((id, index) =>
        citationView(graph, id, index + 1),
      ),
    })),
    records: speakers
      .map((id) => ({ speaker: linkTo(graph, id), record: recordOf(graph, id) }))
      .sort(
        (a, b) => b.record.made - a.record.made || compareText(a.speaker.title, b.speaker.title),
      ),
  };
}

/** What came of all forecasts of a speaker; of two who made one together, each has it on record. */
export function recordOf(graph: ContentGraph, speaker: string): ForecastRecord {
  const record = { made: 0, open: 0, overdue: 0, kept: 0, 'not-kept': 0 };
  for (const claim of forecastsIn(graph)) {
    const { forecast } = statusOf(graph, claim, editionDay(graph));
    if (!forecast || !claim.data.speaker.includes(speaker)) continue;
    record.made += 1;
    record[forecast] += 1;
  }
  return record;
}

/** All forecasts by due date; those that are due on no day come last. */
export function forecastsIn(graph: ContentGraph): Entry<'claims'>[] {
  const dueOf = (claim: Entry<'claims'>): string =>
    claim.data.due === undefined ? '9999-12-31' : lastDay(claim.data.due);
  return graph
    .all('claims')
    .filter((claim) => claim.data.kind === 'forecast')
    .sort((a, b) => compareText(dueOf(a), dueOf(b)) || compareText(a.id, b.id));
}

export function forecastOf(graph: ContentGraph, claim: Entry<'claims'>): Forecast {
  const { data } = claim;
  return {
    claim: linkTo(graph, claim.id),
    statement: data.statement,
    speakers: linksTo(graph, data.speaker),
    said: dateView(data.said),
    due: dateView(data.due),
    test: data.test ?? '',
    status: statusOf(graph, claim, editionDay(graph)).forecast ?? 'open',
    outcome: dateView(data.outcome?.on),
  };
}
