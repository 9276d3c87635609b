import { fragment } from '../kinds/urls.ts';
import type { Form, Medium, MediumPlace } from '../model/media.ts';
import type { Stance } from '../model/stances.ts';
import type { ContentGraph, Entry, Occurrence } from '../graph/graph.ts';
import { checkersOf } from '../kinds/checkers.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import type { ClaimStatus } from '../ledger/status.ts';
import { correctionsOf } from './corrections.ts';
import type { CorrectionView } from './corrections.ts';
import { originalPassage } from './originals.ts';
import { dateView, frameOf, linkTo, linksTo, quoteStated } from './parts.ts';
import type { DateView, EntryFrame, LinkView, Stated } from './parts.ts';
import { toldAs } from './told.ts';
import { withoutCounts } from './without.ts';
import type { WithoutCounts } from './without.ts';

/** A passage of a source as its tables show it. */
interface PassageView {
  readonly claim: LinkView;
  readonly stance: Stance;
  /** The same in words, with who disputes it or what was done to the wording. */
  readonly told: string;
  readonly status: ClaimStatus;
  readonly paragraph: number | undefined;
  /** Where that stands in the original. */
  readonly at: MediumPlace | undefined;
  readonly href: string;
  readonly chain: readonly LinkView[];
  /** The places in the chain that are reached by an inferred link. */
  readonly inferred: readonly number[];
  readonly quote: string | undefined;
  /** Where the quotation stands in the original. */
  readonly passage: string | undefined;
}

/** The way by which something reached a source. */
interface Way {
  readonly chain: readonly LinkView[];
  readonly inferred: readonly number[];
}

/** What reached a source by one way. */
interface ChainGroup extends Way {
  /** Whether it is disputed there and not told. */
  readonly disputes: boolean;
  readonly passages: readonly PassageView[];
}

export interface SourceView extends EntryFrame {
  readonly medium: Medium;
  readonly form: Form | undefined;
  /** Its own headline, in its language. */
  readonly headline: (Stated & { readonly text: string }) | undefined;
  readonly publisher: LinkView;
  readonly authors: readonly LinkView[];
  readonly editors: readonly LinkView[];
  readonly published: DateView | undefined;
  /** Why nobody can say when it was published. */
  readonly undated: string | undefined;
  /** What its outlet has said of it since, the last first. */
  readonly corrections: readonly CorrectionView[];
  readonly original: string;
  readonly archived: string | undefined;
  readonly read: 'full' | 'partial';
  /**
   * The hash of the text that the quotations were compared with, as the source's record has it, or
   * why they were not; undefined where nothing is said. That the record is true, only who has the
   * text can tell.
   */
  readonly quotations: { readonly original: string } | { readonly reason: string } | undefined;
  /** Who has compared its passages with the text. */
  readonly comparedBy: readonly string[];
  readonly summary: string;
  readonly syndicatedFrom: LinkView | undefined;
  readonly syndicatedTo: readonly LinkView[];
  /** Its passages by their chains, in the order in which the source first uses each. */
  readonly groups: readonly ChainGroup[];
  readonly silent: readonly {
    claim: LinkView;
    checkedBy: readonly string[];
    checkedOn: DateView;
  }[];
  readonly notApplicable: readonly { claim: LinkView; why: string }[];
  /** What would be missing without it, and the page that shows the claims, where it carries any. */
  readonly without: (WithoutCounts & { readonly url: string | undefined }) | undefined;
}

export function passageUrl(graph: ContentGraph, occurrence: Occurrence): string {
  return `${graph.addresses.entry('sources', occurrence.source)}#${fragment.passage(occurrence.claim, occurrence.ordinal)}`;
}

/** The page of one annotated source. */
export function sourceView(graph: ContentGraph, entry: Entry<'sources'>): SourceView {
  const { data } = entry;
  const { copiesOf, statusOf } = ledgerOf(graph);
  const seen = new Map<string, number>();
  const passages = entry.facts.claims.map((passage): PassageView => {
    const ordinal = (seen.get(passage.claim) ?? 0) + 1;
    seen.set(passage.claim, ordinal);
    return {
      claim: linkTo(graph, passage.claim),
      stance: passage.stance,
      told: toldAs(graph, passage),
      status: statusOf(passage.claim),
      paragraph: passage.paragraph,
      at: passage.at,
      href: `#${fragment.passage(passage.claim, ordinal)}`,
      chain: linksTo(graph, passage.chain),
      inferred: passage.inferred,
      quote: passage.quote,
      passage: originalPassage(graph, entry.id, passage),
    };
  });
  const byChain = Map.groupBy(passages, ({ chain, inferred, stance }) =>
    [stance === 'disputes', ...chain.map(({ id }) => id), ...inferred].join(),
  );
  return {
    ...frameOf(graph, entry, data.summary, new Set(entry.facts.claims.map(({ claim }) => claim))),
    medium: data.medium,
    form: data.form,
    headline:
      data.headline === undefined
        ? undefined
        : { text: data.headline, ...quoteStated(graph, entry.id) },
    publisher: linkTo(graph, data.publisher),
    authors: linksTo(graph, data.authors),
    editors: linksTo(graph, data.editors),
    published: dateView(graph, data.published),
    undated: data.undated,
    corrections: correctionsOf(graph, entry),
    original: data.url,
    archived: data.archived,
    read: data.read,
    quotations: quotationsOf(graph, entry),
    comparedBy: checkersOf(data),
    summary: data.summary,
    syndicatedFrom:
      data['syndicated-from'] === undefined ? undefined : linkTo(graph, data['syndicated-from']),
    syndicatedTo: copiesOf(entry.id).map(({ copy }) => linkTo(graph, copy.id)),
    groups: [...byChain.values()].flatMap((each) =>
      each[0]
        ? [
            {
              disputes: each[0].stance === 'disputes',
              chain: each[0].chain,
              inferred: each[0].inferred,
              passages: each,
            },
          ]
        : [],
    ),
    silent: data.silent.map((item) => ({
      claim: linkTo(graph, item.claim),
      checkedBy: checkersOf(item),
      checkedOn: dateView(graph, item['checked-on']),
    })),
    notApplicable: data['not-applicable'].map(({ claim, why }) => ({
      claim: linkTo(graph, claim),
      why,
    })),
    without: withoutIt(graph, entry),
  };
}

function withoutIt(graph: ContentGraph, { id, facts }: Entry<'sources'>): SourceView['without'] {
  const counts = withoutCounts(graph, id);
  const carries = facts.claims.some(({ stance }) => stance !== 'disputes');
  const url = `${graph.addresses.claimsBy('source', id)}#${fragment.without}`;
  return counts && { ...counts, url: carries ? url : undefined };
}

function quotationsOf(
  graph: ContentGraph,
  { id, data }: Entry<'sources'>,
): SourceView['quotations'] {
  const record = graph.quotes.get(id);
  if (record) return { original: record.original.sha256 };
  const reason = data['quotes-unverified'];
  return reason === undefined ? undefined : { reason };
}
