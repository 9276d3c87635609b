import { compareText } from '../model/problem.ts';
import type { ContentGraph, Entry } from '../graph/graph.ts';
import { minutesFor, explainerView } from './explainer.ts';
import { dateView, indexFrame, linkTo } from './parts.ts';
import type { LinkView, PageFrame } from './parts.ts';
import { sourcesByDate } from './ledger.ts';
import { byTitle } from './order.ts';

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
    items: leadFirst(graph).map((entry) => ({
      ...linkTo(graph, entry.id),
      text: entry.data.question,
      meta: `${minutesFor(explainerView(graph, entry).words)} minutes`,
    })),
  };
}

function leadFirst(graph: ContentGraph): Entry<'explainers'>[] {
  return [...graph.all('explainers')].sort(
    (a, b) =>
      Number(b.id === graph.site.lead) - Number(a.id === graph.site.lead) ||
      compareText(a.id, b.id),
  );
}

export function sourcesView(graph: ContentGraph): ListView {
  return {
    ...indexFrame(
      graph,
      'Sources',
      'The reports that this site annotates, paragraph by paragraph.',
      graph.addresses.sources(),
    ),
    items: sourcesByDate(graph).map((entry) => ({
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
    items: byTitle(graph.all('places')).map((entry) => ({
      ...linkTo(graph, entry.id),
      text: entry.data.summary,
      meta: entry.data.country,
    })),
  };
}
