import type { ContentGraph, Entry } from '../graph/graph.ts';
import type { ClaimPassage } from '../grammar/facts.ts';
import { textOf } from '../grammar/text.ts';
import { fragment } from '../kinds/urls.ts';
import { originalPassage } from './originals.ts';
import { citationView, dateView, linkTo } from './parts.ts';
import type { DateView, LinkView } from './parts.ts';

/** The words of one source, with the ways to our passage and to the original. */
export interface Wording {
  readonly quote: string | undefined;
  readonly url: string;
  readonly paragraph: number | undefined;
  readonly original: string | undefined;
}

/** Why an editor says that something was changed: a note of the copy, with the works it cites. */
export interface Explanation {
  readonly text: string;
  readonly url: string;
  readonly works: readonly { readonly name: string; readonly url: string }[];
}

/** A source and what it carries the text of. */
export interface CopyView {
  readonly copy: LinkView & { readonly publisher: string };
  readonly from: LinkView & { readonly publisher: string };
  /** Claims whose meaning the copy distorts, in its order. */
  readonly changed: readonly {
    readonly claim: LinkView;
    /** Undefined where the source that was copied does not carry the claim. */
    readonly before: Wording | undefined;
    readonly after: Wording;
    readonly explanation: Explanation | undefined;
  }[];
  /** Claims that the copied source carries and the copy is known to omit. */
  readonly dropped: readonly {
    readonly claim: LinkView;
    readonly before: Wording;
    readonly checkedBy: string;
    readonly checkedOn: DateView;
  }[];
  /** How many of its claims came through with their meaning. */
  readonly kept: number;
}

type Source = Entry<'sources'>;

/** What became of each text on its way from a source to one that republished it. */
export function copiesIn(graph: ContentGraph): CopyView[] {
  return graph.all('sources').flatMap((copy) => {
    const from = copy.data['syndicated-from'];
    return from === undefined ? [] : [copyView(graph, copy, graph.get('sources', from))];
  });
}

function copyView(graph: ContentGraph, copy: Source, from: Source): CopyView {
  const before = (claim: string): Wording | undefined => {
    const passage = from.facts.claims.find((each) => each.claim === claim);
    return passage && wordingOf(graph, from, passage);
  };
  const carried = firstPassages(copy);
  const changed = carried.filter((passage) => passage.stance === 'distorts');
  const inBoth = carried.filter(({ claim }) => from.facts.claims.some((it) => it.claim === claim));
  return {
    copy: named(graph, copy),
    from: named(graph, from),
    changed: changed.map((passage) => ({
      claim: linkTo(graph, passage.claim),
      before: before(passage.claim),
      after: wordingOf(graph, copy, passage),
      explanation: explanationOf(graph, copy, passage),
    })),
    dropped: firstPassages(from).flatMap((passage) => {
      const silent = copy.data.silent.find((item) => item.claim === passage.claim);
      if (!silent) return [];
      return [
        {
          claim: linkTo(graph, passage.claim),
          before: wordingOf(graph, from, passage),
          checkedBy: silent['checked-by'],
          checkedOn: dateView(silent['checked-on']),
        },
      ];
    }),
    kept: inBoth.filter((passage) => passage.stance !== 'distorts').length,
  };
}

function named(graph: ContentGraph, source: Source): CopyView['copy'] {
  return { ...linkTo(graph, source.id), publisher: graph.titleOf(source.data.publisher) };
}

/** The passages of a source, of each claim the gravest: one that distorts, or else the first. */
function firstPassages({ facts }: Source): ClaimPassage[] {
  const byClaim = Map.groupBy(facts.claims, (passage) => passage.claim);
  return [...byClaim.values()].flatMap((passages) => {
    const passage = passages.find(({ stance }) => stance === 'distorts') ?? passages[0];
    return passage ? [passage] : [];
  });
}

function wordingOf(graph: ContentGraph, source: Source, passage: ClaimPassage): Wording {
  const same = source.facts.claims.filter(({ claim }) => claim === passage.claim);
  const anchor = fragment.passage(passage.claim, same.indexOf(passage) + 1);
  return {
    quote: passage.quote,
    url: `${graph.addresses.entry('sources', source.id)}#${anchor}`,
    paragraph: passage.paragraph,
    original: originalPassage(graph, source.id, passage),
  };
}

/** The note that a passage names, as plain text without its label. */
function explanationOf(
  graph: ContentGraph,
  source: Source,
  { note: id }: ClaimPassage,
): Explanation | undefined {
  const note = source.facts.notes.find((each) => each.id === id);
  if (!note) return undefined;
  const anchor = fragment.note(note.id);
  const text = note.node.children.map((block) => textOf(block, graph.titleOf)).join(' ');
  const cited = source.facts.citations.filter((citation) => citation.anchor === anchor);
  return {
    text: text.startsWith(note.label ?? '')
      ? text.slice(note.label?.length ?? 0).replace(/^[.:]?\s*/, '')
      : text,
    url: `${graph.addresses.entry('sources', source.id)}#${anchor}`,
    works: [...new Set(cited.map((citation) => citation.id))].map((work) => {
      const { publisher, page } = citationView(graph, work, 0);
      return { name: publisher, url: page };
    }),
  };
}
