import type { MediumPlace } from '../model/media.ts';
import type { Stance } from '../model/stances.ts';
import type { ContentGraph, Entry } from '../graph/graph.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import type { ClaimStatus } from '../ledger/status.ts';
import { retractedOn } from './corrections.ts';
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
  /** Where that stands in the original. */
  readonly at: MediumPlace | undefined;
  /** When the outlet took the report back. */
  readonly retracted: DateView | undefined;
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
  readonly notApplicable: readonly { source: LinkView; why: string }[];
  /** Sources that were published before it was said, the first of them, and how many others there are. */
  readonly earlier: readonly LinkView[];
  readonly moreEarlier: number;
  /** Sources of which nobody has said whether they carry the claim, the first by id. */
  readonly notChecked: readonly LinkView[];
  /** How many others of them there are. */
  readonly moreNotChecked: number;
  /** Words of another language that the page quotes and that others have put in other words. */
  readonly renderings: readonly RenderedWords[];
  readonly forecast:
    | {
        readonly due: DateView | undefined;
        readonly test: string;
        readonly outcome:
          | { result: 'kept' | 'not-kept'; on: DateView; citations: readonly CitationView[] }
          | undefined;
      }
    | undefined;
}

/** How many of the sources that say nothing of a claim are named: a story may have hundreds. */
export const NOT_CHECKED_NAMED = 6;

/** The page of one claim: who says it, who carried it, who is silent. */
export function claimView(graph: ContentGraph, entry: Entry<'claims'>): ClaimView {
  const { data } = entry;
  const occurrences = graph.occurrences.get(entry.id) ?? [];
  const { accountsOf, notApplicableTo, notCheckedFor, publishedBefore, reports } = ledgerOf(graph);
  const { silencesOn, statusOf } = ledgerOf(graph);
  const silent = silencesOn(entry.id).map(({ source, item }) => ({
    source: linkTo(graph, source),
    checkedBy: item['checked-by'],
    checkedOn: dateView(graph, item['checked-on']),
  }));
  const notChecked = notCheckedFor(entry.id).take(NOT_CHECKED_NAMED).toArray();
  const earlier = publishedBefore(entry.id);
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
      at: occurrence.at,
      retracted: retractedOn(graph, occurrence.source),
      stance: occurrence.stance,
      chain: linksTo(graph, occurrence.chain),
      quote: occurrence.quote,
      original: originalPassage(graph, occurrence.source, occurrence),
      ...quoteStated(graph, occurrence.source),
    })),
    silent,
    notApplicable: notApplicableTo(entry.id).map(({ source, item }) => ({
      source: linkTo(graph, source),
      why: item.why,
    })),
    earlier: linksTo(graph, earlier.slice(0, NOT_CHECKED_NAMED)),
    moreEarlier: Math.max(0, earlier.length - NOT_CHECKED_NAMED),
    notChecked: notChecked.map((source) => linkTo(graph, source.id)),
    moreNotChecked: reports.length - accountsOf(entry.id).size - earlier.length - notChecked.length,
    renderings: renderingsOn(graph, entry.id),
    forecast:
      data.kind !== 'forecast'
        ? undefined
        : {
            due: dateView(graph, data.due),
            test: data.test ?? '',
            outcome: data.outcome && {
              result: data.outcome.result,
              on: dateView(graph, data.outcome.on),
              citations: data.outcome.cites.map((id) =>
                citationView(graph, id, numbers.get(id) ?? 0),
              ),
            },
          },
  };
}
