import type { Stance } from '../model/stances.ts';
import type { ForecastKey } from '../model/statuses.ts';
import type { ContentGraph, Entry } from '../graph/graph.ts';
import { countsInRecord } from '../ledger/forecasts.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import type { ClaimStatus } from '../ledger/status.ts';
import { originalPassage } from './originals.ts';
import {
  citationView,
  citedIds,
  dateView,
  frameOf,
  linkTo,
  linksTo,
  quoteStated,
} from './parts.ts';
import type { CitationView, DateView, EntryFrame, LinkView, Stated } from './parts.ts';
import { renderingsOn } from './renderings.ts';
import type { RenderedWords } from './renderings.ts';
import { passageUrl } from './source.ts';

/** A passage that carries the claim; the language is that of the quotation. */
interface OccurrenceView extends Stated {
  readonly source: LinkView;
  readonly url: string;
  readonly paragraph: number | undefined;
  readonly stance: Stance;
  readonly chain: readonly LinkView[];
  readonly quote: string | undefined;
  /** Where the quotation stands in the original. */
  readonly original: string | undefined;
}

export interface ClaimView extends EntryFrame {
  readonly statement: string;
  readonly speakers: readonly LinkView[];
  readonly said: DateView;
  readonly topics: readonly string[];
  readonly status: ClaimStatus;
  readonly origins: readonly LinkView[];
  readonly distortedBy: readonly LinkView[];
  readonly disputedBy: readonly LinkView[];
  readonly occurrences: readonly OccurrenceView[];
  readonly silent: readonly { source: LinkView; checkedBy: string; checkedOn: DateView }[];
  /** Sources of which nobody has said whether they carry the claim, the first by id. */
  readonly notChecked: readonly LinkView[];
  /** How many others of them there are. */
  readonly moreNotChecked: number;
  /** Words of another language that the page quotes and that others have put in other words. */
  readonly renderings: readonly RenderedWords[];
  readonly forecast:
    | {
        readonly due: DateView | undefined;
        /** What must come about before it counts. */
        readonly condition: string | undefined;
        /** Whether it counts in the record of its speakers. */
        readonly counts: boolean;
        readonly test: string;
        /** What came of it by the day that the site speaks for. */
        readonly status: ForecastKey;
        readonly outcome:
          { on: DateView; why: string | undefined; citations: readonly CitationView[] } | undefined;
      }
    | undefined;
}

/** How many of the sources that say nothing of a claim are named: a story may have hundreds. */
export const NOT_CHECKED_NAMED = 6;

/** The page of one claim: who says it, who carried it, who is silent. */
export function claimView(graph: ContentGraph, entry: Entry<'claims'>): ClaimView {
  const { data } = entry;
  const occurrences = graph.occurrences.get(entry.id) ?? [];
  const { accountsOf, notCheckedFor, reports, silencesOn, statusOf } = ledgerOf(graph);
  const silent = silencesOn(entry.id).map(({ source, item }) => ({
    source: linkTo(graph, source),
    checkedBy: item['checked-by'],
    checkedOn: dateView(graph, item['checked-on']),
  }));
  const notChecked = notCheckedFor(entry.id).take(NOT_CHECKED_NAMED).toArray();
  const status = statusOf(entry.id);
  const numbers = new Map(citedIds(graph, entry).map((id, index) => [id, index + 1]));
  return {
    ...frameOf(graph, entry, data.statement),
    statement: data.statement,
    speakers: linksTo(graph, data.speaker),
    said: dateView(graph, data.said),
    topics: data.topics.map((topic) => graph.site.topics[topic] ?? topic),
    status,
    origins: linksTo(graph, status.origins),
    distortedBy: linksTo(graph, status.distortedBy),
    disputedBy: linksTo(graph, status.disputedBy),
    occurrences: occurrences.map((occurrence) => ({
      source: linkTo(graph, occurrence.source),
      url: passageUrl(graph, occurrence),
      paragraph: occurrence.paragraph,
      stance: occurrence.stance,
      chain: linksTo(graph, occurrence.chain),
      quote: occurrence.quote,
      original: originalPassage(graph, occurrence.source, occurrence),
      ...quoteStated(graph, occurrence.source),
    })),
    silent,
    notChecked: notChecked.map((source) => linkTo(graph, source.id)),
    moreNotChecked: reports.length - accountsOf(entry.id).size - notChecked.length,
    renderings: renderingsOn(graph, entry.id),
    forecast:
      status.forecast === undefined
        ? undefined
        : {
            due: dateView(graph, data.due),
            condition: data.condition,
            counts: countsInRecord(entry),
            test: data.test ?? '',
            status: status.forecast,
            outcome: data.outcome && {
              on: dateView(graph, data.outcome.on),
              why: data.outcome.why,
              citations: data.outcome.cites.map((id) =>
                citationView(graph, id, numbers.get(id) ?? 0),
              ),
            },
          },
  };
}
