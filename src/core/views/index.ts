import type { ContentGraph, Entry } from '../graph/graph.ts';
import { COLLECTIONS } from '../kinds/index.ts';
import type { Collection, PageCollection } from '../kinds/index.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { EntryId } from '../model/ids.ts';
import { asOfViews, daysView } from './as-of.ts';
import { chromeView } from './chrome.ts';
import { mendedView } from './mended.ts';
import { methodView } from './method.ts';
import { comparisonView, orderViews } from './comparison.ts';
import { SHOWN, shownIn } from './entries/index.ts';
import type { EntryViews, ListViews } from './entries/index.ts';
import { depthViews } from './explainer.ts';
import { filteredLedgers } from './filtered-ledgers.ts';
import { forecastsView } from './forecasts.ts';
import { homeView } from './home.ts';
import { timelineFilters } from './timeline.ts';

export type { EntryViews } from './entries/index.ts';
export type { OwnView } from './entries/own.ts';

/** The view of an entry's page: everything that the page draws, and nothing else. */
export function viewOf<C extends Collection>(
  graph: ContentGraph,
  collection: C,
  id: EntryId,
): EntryViews[C] {
  return shownIn(graph, collection).view(graph, graph.get(collection, id));
}

/** The view of the page that lists a collection. */
export function listViewOf<C extends Collection>(graph: ContentGraph, collection: C): ListViews[C] {
  return shownIn(graph, collection).list(graph);
}

/** The pages that list a collection. */
const LISTS = Object.fromEntries(
  COLLECTIONS.map((collection) => [collection, SHOWN[collection].list]),
) as { readonly [C in Collection]: (graph: ContentGraph) => ListViews[C] };

type BodilessCollection = Exclude<Collection, PageCollection>;

/** Pages of one kind that have no body. */
type Series<V = unknown> = (graph: ContentGraph) => readonly { id: string; view: V }[];

/** The pages of a collection whose entries are fields alone. */
function pagesOf<C extends BodilessCollection>(
  collection: C,
  entriesIn: (ledger: Ledger) => readonly Entry<C>[],
): Series<EntryViews[C]> {
  return (graph) =>
    entriesIn(ledgerOf(graph)).map(({ id }) => ({ id, view: viewOf(graph, collection, id) }));
}

const BODILESS = {
  references: pagesOf('references', ({ works }) => works),
  data: pagesOf('data', ({ figures }) => figures),
} satisfies Record<BodilessCollection, Series>;

/** The views of the pages that are about no single entry, and of what all pages have around them. */
export const INDEX_VIEWS = {
  ...LISTS,
  chrome: chromeView,
  home: homeView,
  forecasts: forecastsView,
  compare: comparisonView,
  days: daysView,
  method: methodView,
  corrections: mendedView,
} as const;

export type IndexName = keyof typeof INDEX_VIEWS;
export type IndexViewOf<N extends IndexName> = ReturnType<(typeof INDEX_VIEWS)[N]>;

/**
 * Pages that come in a series: one for every value of a filter, form of a text or day. Each has
 * an id that is unique in its series, and its address is made of the parts of that id.
 */
export const SERIES_VIEWS = {
  ...BODILESS,
  depths: depthViews,
  ledgers: filteredLedgers,
  'as-of': asOfViews,
  orders: orderViews,
  timelines: timelineFilters,
} as const satisfies Record<string, Series>;

export type SeriesName = keyof typeof SERIES_VIEWS;
export type SeriesViewOf<N extends SeriesName> = ReturnType<
  (typeof SERIES_VIEWS)[N]
>[number]['view'];
