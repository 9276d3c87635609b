import type { PageCollection } from '../kinds/index.ts';
import type { EntryId } from '../model/ids.ts';
import type { ContentGraph } from '../graph/graph.ts';
import { actorView } from './actor.ts';
import type { ActorView } from './actor.ts';
import { asOfViews, daysView } from './as-of.ts';
import { claimView } from './claim.ts';
import type { ClaimView } from './claim.ts';
import { depthViews, explainerView } from './explainer.ts';
import type { ExplainerView } from './explainer.ts';
import { actorsView } from './actors.ts';
import { chromeView } from './chrome.ts';
import { comparisonView, orderViews } from './comparison.ts';
import { conceptsView } from './concepts.ts';
import { filteredLedgers } from './filtered-ledgers.ts';
import { forecastsView } from './forecasts.ts';
import { figurePageViews, figuresView } from './figure.ts';
import { homeView } from './home.ts';
import { ledgerView } from './ledger.ts';
import { explainersView, placesView, sourcesView } from './lists.ts';
import { referenceViews } from './reference.ts';
import { referencesView } from './references.ts';
import { timelineFilters, timelineView } from './timeline.ts';
import { conceptView, eventView, placeView } from './others.ts';
import type { ConceptView, EventView, PlaceView } from './others.ts';
import { sourceView } from './source.ts';
import type { SourceView } from './source.ts';

/** The view of one entry's page, by collection. */
export interface EntryViews {
  explainers: ExplainerView;
  sources: SourceView;
  claims: ClaimView;
  actors: ActorView;
  concepts: ConceptView;
  places: PlaceView;
  events: EventView;
}

const ENTRY_VIEWS: { [C in PageCollection]: (graph: ContentGraph, id: EntryId) => EntryViews[C] } =
  {
    explainers: (graph, id) => explainerView(graph, graph.get('explainers', id)),
    sources: (graph, id) => sourceView(graph, graph.get('sources', id)),
    claims: (graph, id) => claimView(graph, graph.get('claims', id)),
    actors: (graph, id) => actorView(graph, graph.get('actors', id)),
    concepts: (graph, id) => conceptView(graph, graph.get('concepts', id)),
    places: (graph, id) => placeView(graph, graph.get('places', id)),
    events: (graph, id) => eventView(graph, graph.get('events', id)),
  };

/** The view of an entry's page: everything that the page draws, and nothing else. */
export function viewOf<C extends PageCollection>(
  graph: ContentGraph,
  collection: C,
  id: EntryId,
): EntryViews[C] {
  return ENTRY_VIEWS[collection](graph, id);
}

/** The views of the pages that are about no single entry, and of what all pages have around them. */
export const INDEX_VIEWS = {
  chrome: chromeView,
  home: homeView,
  explainers: explainersView,
  sources: sourcesView,
  claims: ledgerView,
  forecasts: forecastsView,
  compare: comparisonView,
  actors: actorsView,
  concepts: conceptsView,
  data: figuresView,
  places: placesView,
  events: timelineView,
  references: referencesView,
  days: daysView,
} as const;

export type IndexName = keyof typeof INDEX_VIEWS;
export type IndexViewOf<N extends IndexName> = ReturnType<(typeof INDEX_VIEWS)[N]>;

/**
 * Pages that come in a series: one for every value of a filter, form of a text or day. Each has
 * an id that is unique in its series, and its address is made of the parts of that id.
 */
export const SERIES_VIEWS = {
  depths: depthViews,
  references: referenceViews,
  ledgers: filteredLedgers,
  'as-of': asOfViews,
  orders: orderViews,
  figures: figurePageViews,
  timelines: timelineFilters,
} as const satisfies Record<
  string,
  (graph: ContentGraph) => readonly { id: string; view: unknown }[]
>;

export type SeriesName = keyof typeof SERIES_VIEWS;
export type SeriesViewOf<N extends SeriesName> = ReturnType<
  (typeof SERIES_VIEWS)[N]
>[number]['view'];
