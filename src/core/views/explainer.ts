import { textOf } from '../grammar/text.ts';
import { fragment } from '../kinds/urls.ts';
import type { ContentGraph, Entry } from '../graph/graph.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { readingPath } from '../ledger/reading-path.ts';
import { dateView, frameOf, linksTo } from './parts.ts';
import type { DateView, EntryFrame, LinkView } from './parts.ts';
import { readingTimes } from './reading-time.ts';

export interface DepthView {
  readonly depth: 'brief' | 'short' | 'full';
  readonly label: string;
  readonly url: string;
  readonly time: string;
}

interface SupportedSentence {
  readonly text: string;
  readonly sections: readonly { title: string; url: string }[];
}

export interface ExplainerView extends EntryFrame {
  readonly question: string;
  readonly summary: string;
  readonly updated: DateView;
  readonly changes: readonly { on: DateView; kind: 'major' | 'minor'; what: string }[];
  readonly depths: readonly DepthView[];
  readonly path: readonly LinkView[];
  readonly words: number;
}

export interface DepthPageView extends ExplainerView {
  readonly depth: 'brief' | 'short';
  readonly time: string;
  readonly sentences: readonly SupportedSentence[];
}

/** The full page of an explainer. */
export function explainerView(graph: ContentGraph, entry: Entry<'explainers'>): ExplainerView {
  const { data } = entry;
  const words = ledgerOf(graph).lengthOf(entry.id);
  const { explainers } = graph.words;
  const times = readingTimes(graph, entry);
  return {
    ...frameOf(graph, entry, data.summary),
    question: data.question,
    summary: data.summary,
    updated: dateView(graph, data.updated),
    changes: data.changes.map(({ on, kind, what }) => ({ on: dateView(graph, on), kind, what })),
    depths: [
      {
        depth: 'brief',
        label: explainers.depths.brief,
        url: graph.addresses.depth(entry.id, 'brief'),
        time: times.brief,
      },
      {
        depth: 'short',
        label: explainers.depths.short,
        url: graph.addresses.depth(entry.id, 'short'),
        time: times.short,
      },
      {
        depth: 'full',
        label: explainers.depths.full,
        url: graph.addresses.entry('explainers', entry.id),
        time: times.full,
      },
    ],
    path: linksTo(graph, readingPath(graph, entry.id)),
    words,
  };
}

/** The shorter forms of all explainers, by `<explainer>/<form>`. */
export function depthViews(graph: ContentGraph): { id: string; view: DepthPageView }[] {
  return ledgerOf(graph).explainers.flatMap((entry) =>
    (['brief', 'short'] as const).map((depth) => ({
      id: `${entry.id}/${depth}`,
      view: depthView(graph, entry, depth),
    })),
  );
}

/** An explainer in a shorter form: its sentences, each with the sections that support it. */
function depthView(
  graph: ContentGraph,
  entry: Entry<'explainers'>,
  depth: 'brief' | 'short',
): DepthPageView {
  const full = explainerView(graph, entry);
  const titles = new Map(
    entry.facts.headings.map((heading) => [heading.slug, textOf(heading.node, graph.titleOf)]),
  );
  return {
    ...full,
    url: graph.addresses.depth(entry.id, depth),
    crumbs: [...full.crumbs, { title: full.title, url: full.url }],
    depth,
    time: readingTimes(graph, entry)[depth],
    sentences: entry.data[depth].map((sentence) => ({
      text: sentence.says,
      sections: sentence.sections.map((slug) => ({
        title: titles.get(slug) ?? slug,
        url: `${full.url}#${fragment.heading(slug)}`,
      })),
    })),
  };
}
