import type { ContentGraph, Entry } from '../graph/graph.ts';
import { checkersOf } from '../kinds/checkers.ts';
import { textOf } from '../grammar/text.ts';
import { fragment } from '../kinds/urls.ts';
import { filed } from '../ledger/by-id.ts';
import type { CopiedPassage, Copy } from '../ledger/copies.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { perGraph } from '../ledger/per-graph.ts';
import { isSameLanguage } from '../quotes/quotations.ts';
import { differenceOf } from '../quotes/wordings.ts';
import type { Difference } from '../quotes/wordings.ts';
import { originalPassage } from './originals.ts';
import { citationView, dateView, linkTo, quoteStated } from './parts.ts';
import type { DateView, LinkView, Stated } from './parts.ts';

/** The words of one source, with the ways to our passage and to the original. */
export interface Wording extends Stated {
  readonly quote: string | undefined;
  readonly url: string;
  readonly paragraph: number | undefined;
  readonly original: string | undefined;
  /** The quotation in pieces, of which every second one is not in the other wording. */
  readonly pieces?: readonly string[] | undefined;
}

/** A claim in the words of one outlet, and in those into which another changed them. */
export interface RewordingView {
  readonly claim: LinkView;
  readonly from: string;
  readonly to: string;
  readonly before: Wording;
  readonly after: Wording;
  /**
   * Whether words are marked, or why none are: they are the same, the two have none in common, or
   * they are in two languages. Undefined where not both are quoted.
   */
  readonly compared: 'marked' | 'same' | 'apart' | 'languages' | undefined;
}

/** Why an editor says that something was changed: a note of the copy, with the works it cites. */
interface Explanation {
  readonly text: string;
  readonly url: string;
  readonly works: readonly { readonly name: string; readonly url: string }[];
}

/** A source beside the one whose text it carries, or whose wording it changes. */
export interface CopyView {
  readonly copy: LinkView & { readonly publisher: string };
  readonly from: LinkView & { readonly publisher: string };
  readonly isCopy: boolean;
  /** Claims whose wording it changes, in its order. */
  readonly changed: readonly (RewordingView & {
    /** What was done to the wording, in words. */
    readonly kinds: readonly string[];
    readonly explanation: Explanation | undefined;
    /** Whether the outlet was asked, as a sentence. */
    readonly reply: string | undefined;
  })[];
  /** Claims that the copied source carries and the copy is known to omit. */
  readonly dropped: readonly {
    readonly claim: LinkView;
    readonly before: Wording;
    readonly checkedBy: readonly string[];
    readonly checkedOn: DateView;
  }[];
  /** How many of its claims came through as they were. */
  readonly kept: number;
}

type Source = Entry<'sources'>;

/** What became of each text on its way from a source to one that republished it. */
export const copiesIn = perGraph((graph): readonly CopyView[] =>
  ledgerOf(graph).copies.map((copy) => copyView(graph, copy)),
);

/** The changed wordings of a claim that both outlets are quoted for. */
export const rewordingsOf = perGraph((graph) =>
  filed(
    copiesIn(graph)
      .flatMap(({ changed }) => changed)
      .filter(({ before, after }) => before.quote !== undefined && after.quote !== undefined),
    ({ claim }) => [claim.id],
  ),
);

/** The changed claim whose wordings have most in common: in them one sees best what was changed. */
export function nearestRewording(graph: ContentGraph): RewordingView | undefined {
  const all = copiesIn(graph).flatMap(({ changed }) => changed);
  const [nearest] = all
    .filter(({ before }) => before.pieces)
    .sort((a, b) => keptIn(b.before) - keptIn(a.before));
  return nearest;
}

/** How many letters of a wording are in the other too. */
function keptIn({ pieces = [] }: Wording): number {
  return pieces.reduce((sum, { length }, index) => sum + (index % 2 === 0 ? length : 0), 0);
}

function copyView(
  graph: ContentGraph,
  { copy, from, isCopy, changed, dropped, kept }: Copy,
): CopyView {
  const { changeKinds, replies } = graph.words;
  const outlet = graph.titleOf(copy.data.publisher);
  return {
    isCopy,
    copy: named(graph, copy),
    from: named(graph, from),
    changed: changed.map(({ before, after }) => ({
      ...rewordingOf(graph, { from, copy, before, after }),
      kinds: after.change.map((kind) => changeKinds[kind].word),
      explanation: explanationOf(graph, copy, after),
      reply: after.reply && replies[after.reply](outlet),
    })),
    dropped: dropped.map(({ before, silent }) => ({
      claim: linkTo(graph, before.claim),
      before: wordingOf(graph, from, before),
      checkedBy: checkersOf(silent),
      checkedOn: dateView(graph, silent['checked-on']),
    })),
    kept,
  };
}

function rewordingOf(
  graph: ContentGraph,
  pair: {
    readonly from: Source;
    readonly copy: Source;
    readonly before: CopiedPassage;
    readonly after: CopiedPassage;
  },
): RewordingView {
  const { from, copy, before, after } = pair;
  const { compared, difference } = comparisonOf(
    { words: before.quote, language: from.data.language },
    { words: after.quote, language: copy.data.language },
  );
  return {
    claim: linkTo(graph, after.claim),
    from: linkTo(graph, from.data.publisher).title,
    to: linkTo(graph, copy.data.publisher).title,
    before: {
      ...wordingOf(graph, from, before),
      ...(difference && { pieces: difference.before }),
    },
    after: { ...wordingOf(graph, copy, after), ...(difference && { pieces: difference.after }) },
    compared,
  };
}

interface Quotation {
  readonly words: string | undefined;
  readonly language: string;
}

function comparisonOf(
  before: Quotation,
  after: Quotation,
): { readonly compared: RewordingView['compared']; readonly difference?: Difference } {
  if (before.words === undefined || after.words === undefined) return { compared: undefined };
  if (!isSameLanguage(before.language, after.language)) return { compared: 'languages' };
  const difference = differenceOf(before.words, after.words, after.language);
  if (!difference) return { compared: 'same' };
  // Where every word would be marked, marks tell nothing.
  return difference.shared === 0 ? { compared: 'apart' } : { compared: 'marked', difference };
}

function named(graph: ContentGraph, source: Source): CopyView['copy'] {
  return { ...linkTo(graph, source.id), publisher: linkTo(graph, source.data.publisher).title };
}

function wordingOf(graph: ContentGraph, source: Source, passage: CopiedPassage): Wording {
  const anchor = fragment.passage(passage.claim, passage.ordinal);
  return {
    quote: passage.quote,
    url: `${graph.addresses.entry('sources', source.id)}#${anchor}`,
    paragraph: passage.paragraph,
    original: originalPassage(graph, source.id, passage),
    ...quoteStated(graph, source.id),
  };
}

/** The note that a passage names, as plain text without its label. */
function explanationOf(
  graph: ContentGraph,
  source: Source,
  { note: id }: CopiedPassage,
): Explanation | undefined {
  const note = source.facts.notes.find((each) => each.id === id);
  if (!note) return undefined;
  const { label } = note;
  const anchor = fragment.note(note.id);
  const text = note.node.children.map((block) => textOf(block, graph.titleOf)).join(' ');
  const cited = source.facts.citations.filter((citation) => citation.anchor === anchor);
  return {
    text:
      label !== undefined && text.startsWith(label)
        ? text.slice(label.length).replace(/^[.:]?\s*/, '')
        : text,
    url: `${graph.addresses.entry('sources', source.id)}#${anchor}`,
    works: [...new Set(cited.map((citation) => citation.id))].map((work) => {
      const { publisher, page } = citationView(graph, work, 0);
      return { name: publisher, url: page };
    }),
  };
}
