import type { ContentGraph, Entry } from '../graph/graph.ts';
import { countWords } from '../grammar/text.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { compareText } from '../model/problem.ts';
import { flowView } from './flow.ts';
import type { FlowView } from './flow.ts';
import { linkedNames } from './linked-names.ts';
import type { NamedPart } from './linked-names.ts';
import { dateView, linkTo } from './parts.ts';
import type { DateView, LinkView, PageFrame } from './parts.ts';
import { questionsOn } from './questions.ts';
import type { QuestionView } from './questions.ts';
import { readingTimes } from './reading-time.ts';
import { reportsOn } from './report-counts.ts';
import type { ReportView } from './report-counts.ts';

export interface HomeView extends PageFrame {
  /** The explainer that the site leads with. */
  readonly lead: LinkView & {
    readonly headline: string;
    readonly dateline: string;
    /** The news in a few sentences, with links to those whom they name. */
    readonly news: readonly NamedPart[];
    readonly shortUrl: string;
    readonly times: { readonly short: string; readonly full: string };
  };
  /** Undefined where no report carries what another said. */
  readonly flow: FlowView | undefined;
  readonly questions: readonly QuestionView[];
  readonly explainers: readonly (LinkView & { readonly text: string; readonly time: string })[];
  readonly reports: readonly ReportView[];
  /** How many reports there are in all. */
  readonly reportCount: number;
  /** The latest changes and corrections. */
  readonly news: readonly {
    readonly page: LinkView;
    readonly on: DateView;
    readonly what: string;
  }[];
}

/** So many words of the brief stand under the headline, if its first sentence is not longer. */
const NEWS_WORDS = 60;
const NEWS_SHOWN = 3;

/** The front page. */
export function homeView(graph: ContentGraph): HomeView {
  const lead = graph.get('explainers', graph.site.lead);
  const { headline, dateline, question, brief } = lead.data;
  const { edition } = ledgerOf(graph);
  const { front } = graph.words.site;
  return {
    title: graph.site.title,
    description: graph.site.description,
    url: graph.addresses.home(),
    crumbs: [],
    lead: {
      ...linkTo(graph, lead.id),
      headline: headline ?? question,
      dateline: front.dateline(dateline, graph.words.date(edition)),
      news: linkedNames(graph, firstOf(brief.map(({ says }) => says)).join(' ')),
      shortUrl: graph.addresses.depth(lead.id, 'short'),
      times: readingTimes(graph, lead),
    },
    flow: flowView(graph),
    questions: questionsOn(graph),
    explainers: pathFrom(graph, lead).map((entry) => ({
      ...linkTo(graph, entry.id),
      text: entry.data.question,
      time: readingTimes(graph, entry).full,
    })),
    reports: reportsOn(graph),
    reportCount: ledgerOf(graph).reports.length,
    news: newsOf(graph),
  };
}

/** The first sentences that together are short enough. */
function firstOf(sentences: readonly string[]): readonly string[] {
  let words = 0;
  const most = sentences.findIndex((sentence, index) => {
    words += countWords(sentence);
    return index > 0 && words > NEWS_WORDS;
  });
  return most === -1 ? sentences : sentences.slice(0, most);
}

/** The explainers as one may read them: the lead, those in the order in which it names them, the others. */
function pathFrom(graph: ContentGraph, lead: Entry<'explainers'>): Entry<'explainers'>[] {
  const { explainers } = ledgerOf(graph);
  const places = new Map<string, number>([[lead.id, -1]]);
  for (const [place, { to }] of (graph.outgoing.get(lead.id) ?? []).entries()) {
    if (!places.has(to)) places.set(to, place);
  }
  const placeOf = ({ id }: Entry<'explainers'>): number => places.get(id) ?? Infinity;
  return [...Map.groupBy(explainers, placeOf)]
    .sort(([a], [b]) => (a === b ? 0 : a < b ? -1 : 1))
    .flatMap(([, entries]) => entries);
}

function newsOf(graph: ContentGraph): HomeView['news'] {
  const { changes, mended } = ledgerOf(graph);
  return [
    ...changes.map(({ entry, change }) => ({ entry, ...change })),
    ...mended.map(({ entry, correction }) => ({ entry, ...correction })),
  ]
    .sort((a, b) => compareText(b.on, a.on) || compareText(a.entry.id, b.entry.id))
    .slice(0, NEWS_SHOWN)
    .map(({ entry, on, what }) => ({
      page: linkTo(graph, entry.id),
      on: dateView(graph, on),
      what,
    }));
}
