import type { ContentGraph, Entry } from '../graph/graph.ts';
import { countsInRecord } from '../ledger/forecasts.ts';
import type { ForecastRecord } from '../ledger/forecasts.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { titleOrder } from '../ledger/titles.ts';
import type { ForecastKey } from '../model/statuses.ts';
import { citationView, dateView, indexFrame, linkTo, linksTo } from './parts.ts';
import type { CitationView, Crumb, DateView, LinkView, PageFrame } from './parts.ts';

/** One forecast: what was said, when it was due, how to tell, and what came of it. */
export interface Forecast {
  readonly claim: LinkView;
  readonly statement: string;
  readonly speakers: readonly LinkView[];
  readonly said: DateView;
  readonly due: DateView | undefined;
  /** What must come about before it counts. */
  readonly condition: string | undefined;
  readonly test: string;
  readonly status: ForecastKey;
  /** The day of the outcome, where there is one, and why it is so. */
  readonly outcome: DateView | undefined;
  readonly why: string | undefined;
}

/** A forecast with the works that document its outcome. */
interface ForecastView extends Forecast {
  readonly works: readonly CitationView[];
}

export interface ForecastsView extends PageFrame {
  readonly edition: DateView;
  /** Those that count in the records of their speakers. */
  readonly forecasts: readonly ForecastView[];
  /** Those whose condition was not met, or not that anybody knows. */
  readonly apart: readonly ForecastView[];
  /** The record of every speaker who made one, those with most first. */
  readonly records: readonly { readonly speaker: LinkView; readonly record: ForecastRecord }[];
}

/** Every forecast with its due date, test and outcome, and the records of those who made them. */
export function forecastsView(graph: ContentGraph): ForecastsView {
  const { edition, forecasts, records } = ledgerOf(graph);
  const { pages } = graph.words;
  const byName = titleOrder(graph.words);
  const frame = indexFrame(graph, pages.forecasts, graph.addresses.forecasts());
  const all = Map.groupBy(forecasts, countsInRecord);
  const viewsOf = (counting: boolean): ForecastView[] =>
    (all.get(counting) ?? []).map((claim) => ({
      ...forecastOf(graph, claim),
      works: (claim.data.outcome?.cites ?? []).map((id, index) =>
        citationView(graph, id, index + 1),
      ),
    }));
  const claimsPage: Crumb = { title: pages.claims.title, url: graph.addresses.claims() };
  return {
    ...frame,
    crumbs: [...frame.crumbs, claimsPage],
    edition: dateView(graph, edition),
    forecasts: viewsOf(true),
    apart: viewsOf(false),
    records: [...records]
      .map(([id, record]) => ({ speaker: linkTo(graph, id), record }))
      .sort((a, b) => b.record.made - a.record.made || byName(a.speaker, b.speaker)),
  };
}

/** One forecast on the day that the site speaks for. */
export function forecastOf(graph: ContentGraph, claim: Entry<'claims'>): Forecast {
  const { data } = claim;
  return {
    claim: linkTo(graph, claim.id),
    statement: data.statement,
    speakers: linksTo(graph, data.speaker),
    said: dateView(graph, data.said),
    due: dateView(graph, data.due),
    condition: data.condition,
    test: data.test ?? '',
    status: ledgerOf(graph).statusOf(claim.id).forecast ?? 'open',
    outcome: dateView(graph, data.outcome?.on),
    why: data.outcome?.why,
  };
}
