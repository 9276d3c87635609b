import type { ContentGraph } from '../graph/graph.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { minutesFor } from './explainer.ts';
import { dateView, indexFrame, linkTo } from './parts.ts';
import type { LinkView, PageFrame } from './parts.ts';

export interface ListView extends PageFrame {
  readonly items: readonly (LinkView & { readonly text: string; readonly meta: string })[];
}

export function explainersView(graph: ContentGraph): ListView {
  return {
    ...indexFrame(
      graph,
      'Explainers',
      'Each question in 30 seconds, in three minutes, or in full.',
      graph.addresses.explainers(),
    ),
    items: ledgerOf(graph).explainers.map((entry) => ({
      ...linkTo(graph, entry.id),
      text: entry.data.question,
      meta: `${minutesFor(ledgerOf(graph).lengthOf(entry.id))} minutes`,
    })),
  };
}

export function sourcesView(graph: ContentGraph): ListView {
  return {
    ...indexFrame(
      graph,
      'Sources',
      'The reports that this site annotates, paragraph by paragraph.',
      graph.addresses.sources(),
    ),
    items: ledgerOf(graph).reports.map((entry) => ({
      ...linkTo(graph, entry.id),
      text: entry.data.summary,
      meta: `${graph.titleOf(entry.data.publisher)}, ${dateView(entry.data.published).text}`,
    })),
  };
}

export function placesView(graph: ContentGraph): ListView {
  return {
    ...indexFrame(
      graph,
      'Places',
      'Where it happened, and where the ore lies.',
      graph.addresses.places(),
    ),
    items: ledgerOf(graph).places.map((entry) => ({
      ...linkTo(graph, entry.id),
      text: entry.data.summary,
      meta: entry.data.country,
    })),
  };
}
