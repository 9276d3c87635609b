import type { ContentGraph } from '../graph/graph.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { indexFrame, linkTo, listedOf } from './parts.ts';
import type { LinkView, PageFrame } from './parts.ts';
import { readingTimes } from './reading-time.ts';

export interface ListView extends PageFrame {
  readonly items: readonly (LinkView & { readonly text: string; readonly meta: string })[];
}

export function explainersView(graph: ContentGraph): ListView {
  return {
    ...indexFrame(graph, graph.words.pages.explainers, graph.addresses.explainers()),
    items: ledgerOf(graph).explainers.map((entry) => ({
      ...linkTo(graph, entry.id),
      text: entry.data.question,
      meta: readingTimes(graph, entry).full,
    })),
  };
}

export function sourcesView(graph: ContentGraph): ListView {
  return {
    ...indexFrame(graph, graph.words.pages.sources, graph.addresses.sources()),
    items: ledgerOf(graph).reports.map((entry) => ({
      ...linkTo(graph, entry.id),
      text: entry.data.summary,
      meta: graph.words.series([
        linkTo(graph, entry.data.publisher).title,
        entry.data.published === undefined
          ? graph.words.sources.undated
          : graph.words.date(entry.data.published),
      ]),
    })),
  };
}

export function placesView(graph: ContentGraph): ListView {
  return {
    ...indexFrame(graph, graph.words.pages.places, graph.addresses.places()),
    items: listedOf(graph, ledgerOf(graph).places).map((entry) => ({
      ...linkTo(graph, entry.id),
      text: entry.data.summary,
      meta: entry.data.country,
    })),
  };
}
