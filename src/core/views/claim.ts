import type { FindingKey } from '../model/findings.ts';
import type { MediumPlace } from '../model/media.ts';
import type { ChangeKind, Reply, Stance } from '../model/stances.ts';
import type { ForecastKey } from '../model/statuses.ts';
import type { ContentGraph, Entry, Occurrence } from '../graph/graph.ts';
import { checkersOf } from '../kinds/checkers.ts';
import { statementOf } from '../graph/headings.ts';
import { countsInRecord } from '../ledger/forecasts.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import type { ClaimStatus } from '../ledger/status.ts';
import type { Dispute } from '../ledger/disputes.ts';
import { cellsOf } from './cells.ts';
import type { CellsView } from './cells.ts';
import { rewordingsOf } from './copies.ts';
import type { RewordingView } from './copies.ts';
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
import { passageUrl } from './passages.ts';
import { toldOf } from './told.ts';

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
  /** The same in words, with who disputes it or what was done to the wording. */
  readonly told: string;
  /** Who says it, or disputes it, together. */
  readonly speakers: readonly LinkView[];
  readonly chain: readonly LinkView[];
  /** The places in the chain that an inferred link leads to. */
  readonly inferred: readonly number[];
  readonly by: readonly string[];
  readonly change: readonly ChangeKind[];
  readonly against: string | undefined;
  readonly reply: Reply | undefined;
  /** Of one that changes a wording: the outlet that it is measured against, its own, and whether it was asked. */
  readonly measured:
    { readonly from: string; readonly to: string; readonly reply: string | undefined } | undefined;
  readonly quote: string | undefined;
  /** Where the quotation stands in the original. */
  readonly original: string | undefined;
}

/** Who disputes a claim, and where. */
interface DisputeView {
  readonly by: Dispute['by'];
  readonly who: readonly LinkView[];
  /** Who published the report of it. */
  readonly reportedBy: LinkView | undefined;
  readonly in: LinkView;
  readonly url: string;
}

/** Speakers that nobody names. */
interface UnnamedView {
  readonly count: number | undefined;
  readonly of: string;
  readonly why: string;
}

export interface ClaimView extends EntryFrame {
  readonly statement: string;
  readonly speakers: readonly LinkView[];
  readonly said: DateView;
  readonly topics: readonly string[];
  readonly status: ClaimStatus;
  /** What the reports do with it, a cell each. */
  readonly cells: CellsView;
  /** Sources that nobody names, with what is known of them. */
  readonly unnamed: readonly UnnamedView[];
  /** Of a fact, what its editors found, with the numbers of the page's citations. */
  readonly finding:
    | {
        readonly is: FindingKey;
        readonly why: string;
        readonly cites: readonly number[];
        readonly checkedBy: readonly string[];
        readonly checkedOn: DateView;
      }
    | undefined;
  /** Who carried it first among these reports. */
  readonly origins: readonly (LinkView & { readonly certain: boolean })[];
  /** The other ways by which it is known. */
  readonly elsewhere: readonly { readonly work: LinkView; readonly relay: LinkView | string }[];
  readonly changedBy: readonly LinkView[];
  /** The changed wordings, each beside the one that it is measured against. */
  readonly rewordings: readonly RewordingView[];
  readonly disputedBy: readonly DisputeView[];
  /** The claims that this one disputes. */
  readonly disputes: readonly LinkView[];
  readonly occurrences: readonly OccurrenceView[];
  readonly silent: readonly {
    source: LinkView;
    checkedBy: readonly string[];
    checkedOn: DateView;
  }[];
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
  const { accountsOf, notApplicableTo, notCheckedFor, publishedBefore, reports } = ledgerOf(graph);
  const { silencesOn, statusOf } = ledgerOf(graph);
  const silent = silencesOn(entry.id).map(({ source, item }) => ({
    source: linkTo(graph, source),
    checkedBy: checkersOf(item),
    checkedOn: dateView(graph, item['checked-on']),
  }));
  const notChecked = notCheckedFor(entry.id).take(NOT_CHECKED_NAMED).toArray();
  const earlier = publishedBefore(entry.id);
  const status = statusOf(entry.id);
  const numbers = new Map(citedIds(graph, entry).map((id, index) => [id, index + 1]));
  return {
    ...frameOf(graph, entry, statementOf(graph, entry)),
    statement: statementOf(graph, entry),
    speakers: linksTo(graph, data.speaker),
    said: dateView(graph, data.said),
    topics: data.topics.map((topic) => graph.site.topics[topic] ?? topic),
    cells: cellsOf(graph)(entry.id),
    status,
    unnamed: status.unnamed.flatMap((id) => {
      const { unnamed } = graph.get('actors', id).data;
      return unnamed ? [{ count: unnamed.count, of: unnamed.of, why: unnamed.why }] : [];
    }),
    finding: data.finding && {
      is: data.finding.is,
      why: data.finding.why,
      cites: (data.finding.cites ?? []).map((id) => numbers.get(id) ?? 0),
      checkedBy: checkersOf(data.finding),
      checkedOn: dateView(graph, data.finding['checked-on']),
    },
    origins: status.origins.map(({ id, certain }) => ({ ...linkTo(graph, id), certain })),
    elsewhere: status.elsewhere.map(({ work, relay }) => ({
      work: linkTo(graph, work),
      relay: relay === undefined ? citationView(graph, work, 0).publisher : linkTo(graph, relay),
    })),
    changedBy: linksTo(graph, status.changedBy),
    rewordings: rewordingsOf(graph)(entry.id),
    disputedBy: status.disputedBy.map((dispute) => disputeView(graph, dispute)),
    disputes: linksTo(graph, data.disputes),
    occurrences: occurrences.map((occurrence) => ({
      source: linkTo(graph, occurrence.source),
      url: passageUrl(graph, occurrence),
      paragraph: occurrence.paragraph,
      at: occurrence.at,
      retracted: retractedOn(graph, occurrence.source),
      stance: occurrence.stance,
      told: toldOf(graph, occurrence),
      speakers: linksTo(graph, occurrence.stance === 'disputes' ? occurrence.by : data.speaker),
      chain: linksTo(graph, occurrence.chain),
      inferred: occurrence.inferred,
      by: occurrence.by,
      change: occurrence.change,
      against: occurrence.against,
      reply: occurrence.reply,
      measured: measuredOf(graph, occurrence),
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

/** What a changed wording is measured against, by the names of both outlets. */
function measuredOf(graph: ContentGraph, occurrence: Occurrence): OccurrenceView['measured'] {
  const { against, reply, source } = occurrence;
  if (against === undefined) return undefined;
  const outletOf = (id: string): string => graph.titleOf(graph.get('sources', id).data.publisher);
  const to = outletOf(source);
  return { from: outletOf(against), to, reply: reply && graph.words.replies[reply](to) };
}

function disputeView(graph: ContentGraph, { by, who, in: place, anchor }: Dispute): DisputeView {
  const link = linkTo(graph, place);
  const publisher = by === 'passage' ? graph.get('sources', place).data.publisher : undefined;
  return {
    by,
    who: linksTo(graph, who),
    reportedBy: publisher === undefined ? undefined : linkTo(graph, publisher),
    in: link,
    url: link.url + (anchor === undefined ? '' : `#${anchor}`),
  };
}
