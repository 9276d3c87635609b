import type { ContentGraph, Entry } from '../graph/graph.ts';
import { sentenceStarts } from '../grammar/sentences.ts';
import { checkersOf } from '../kinds/checkers.ts';
import { fragment } from '../kinds/urls.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import type { Form, Medium } from '../model/media.ts';
import { correctionsOf } from './corrections.ts';
import type { CorrectionView } from './corrections.ts';
import { evidenceCounts } from './evidence.ts';
import type { EvidenceCounts } from './evidence.ts';
import { dateView, frameOf, linkTo, linksTo, quoteStated } from './parts.ts';
import type { DateView, EntryFrame, LinkView, Stated } from './parts.ts';
import { readingTime } from './reading-time.ts';
import { withoutCounts } from './without.ts';
import type { WithoutCounts } from './without.ts';

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
  /** The first sentence of what it says. */
  readonly standfirst: string;
  /** Who wrote the digest, by the name of the site. */
  readonly site: string;
  readonly paragraphs: number;
  readonly time: string;
  readonly evidence: EvidenceCounts;
  /** The report that was published after it. */
  readonly next: LinkView | undefined;
  readonly syndicatedFrom: LinkView | undefined;
  readonly syndicatedTo: readonly LinkView[];
  /** What it leaves out, by who has looked for it and when. */
  readonly silent: readonly {
    readonly claims: readonly LinkView[];
    readonly checkedBy: readonly string[];
    readonly checkedOn: DateView;
  }[];
  readonly notApplicable: readonly { claim: LinkView; why: string }[];
  /** What would be missing without it, and the page that shows the claims, where it carries any. */
  readonly without: (WithoutCounts & { readonly url: string | undefined }) | undefined;
}

/** The page of one annotated source. */
export function sourceView(graph: ContentGraph, entry: Entry<'sources'>): SourceView {
  const { data } = entry;
  const { copiesOf, reports } = ledgerOf(graph);
  const next = reports[reports.findIndex(({ id }) => id === entry.id) + 1];
  const checks = Map.groupBy(data.silent, (item) =>
    JSON.stringify([checkersOf(item), item['checked-on']]),
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
    standfirst: data.summary.slice(0, sentenceStarts(data.summary)[1]).trim(),
    site: graph.site.title,
    paragraphs: entry.facts.paragraphs,
    time: readingTime(graph, ledgerOf(graph).lengthOf(entry.id)),
    evidence: evidenceCounts(graph, entry),
    next: next && linkTo(graph, next.id),
    syndicatedFrom:
      data['syndicated-from'] === undefined ? undefined : linkTo(graph, data['syndicated-from']),
    syndicatedTo: copiesOf(entry.id).map(({ copy }) => linkTo(graph, copy.id)),
    silent: [...checks.values()].flatMap(([first, ...more]) =>
      first === undefined
        ? []
        : [
            {
              claims: linksTo(
                graph,
                [first, ...more].map(({ claim }) => claim),
              ),
              checkedBy: checkersOf(first),
              checkedOn: dateView(graph, first['checked-on']),
            },
          ],
    ),
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
