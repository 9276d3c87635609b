import type { ClaimPassage } from '../grammar/facts.ts';
import type { DataOf } from '../kinds/index.ts';
import type { Entry } from '../graph/graph.ts';
import { measureOf } from '../graph/measured.ts';
import type { EntryId } from '../model/ids.ts';
import { compareText } from '../model/problem.ts';
import { filed } from './by-id.ts';
import { perGraph } from './per-graph.ts';

type Source = Entry<'sources'>;

/** A passage, 1-based among those of its report that carry the same claim. */
export interface CopiedPassage extends ClaimPassage {
  readonly ordinal: number;
}

/** A report beside another: one that carries its text, or that is measured against its wording. */
export interface Copy {
  readonly copy: Source;
  readonly from: Source;
  /** Whether the one carries the text of the other; if not, nothing is dropped or kept. */
  readonly isCopy: boolean;
  /** The passages that change a wording of the other, with the one that each is measured against. */
  readonly changed: readonly {
    readonly before: CopiedPassage;
    readonly after: CopiedPassage;
  }[];
  /** The passages that the copy is known to leave out. */
  readonly dropped: readonly {
    readonly before: CopiedPassage;
    readonly silent: DataOf<'sources'>['silent'][number];
  }[];
  /** How many claims of the other came through as they were. */
  readonly kept: number;
}

/** All reports beside what they copy or are measured against, by the ids of both. */
export const copies = perGraph((graph): readonly Copy[] =>
  graph.all('sources').flatMap((copy) => {
    const from = copy.data['syndicated-from'];
    const against = copy.facts.claims.flatMap((passage) => passage.against ?? []);
    const others = new Set([
      ...(from === undefined ? [] : [from]),
      ...against.toSorted(compareText),
    ]);
    return [...others]
      .filter((other) => graph.entries.has(other as EntryId))
      .map((other) => compared(copy, graph.get('sources', other), other === from));
  }),
);

/** The copies of a report. */
export const copiesOf = perGraph((graph) =>
  filed(
    copies(graph).filter(({ isCopy }) => isCopy),
    ({ from }) => [from.id],
  ),
);

function compared(copy: Source, from: Source, isCopy: boolean): Copy {
  const silent = new Map(copy.data.silent.toReversed().map((item) => [item.claim, item]));
  const original = numbered(from);
  const carried = carriedIn(original);
  const changed = numbered(copy)
    .filter(({ against }) => against === from.id)
    .flatMap((after) => {
      const before = measureOf(original, after.claim);
      return before ? [{ before, after }] : [];
    });
  const isChanged = new Set(changed.map(({ after }) => after.claim));
  return {
    copy,
    from,
    isCopy,
    changed,
    dropped: (isCopy ? carried : []).flatMap((passage) => {
      const item = silent.get(passage.claim);
      return item ? [{ before: passage, silent: item }] : [];
    }),
    kept: (isCopy ? carriedIn(numbered(copy)) : []).filter(
      ({ claim }) => !isChanged.has(claim) && carried.some((passage) => passage.claim === claim),
    ).length,
  };
}

/** The first passage of each claim that a report carries. */
function carriedIn(passages: readonly CopiedPassage[]): CopiedPassage[] {
  const carrying = passages.filter(({ stance }) => stance !== 'disputes');
  return [...Map.groupBy(carrying, ({ claim }) => claim).values()].flatMap((all) =>
    all.slice(0, 1),
  );
}

/** The passages of a report, each with its number among those of its claim. */
function numbered({ facts }: Source): CopiedPassage[] {
  const seen = new Map<string, number>();
  return facts.claims.map((passage) => {
    const ordinal = (seen.get(passage.claim) ?? 0) + 1;
    seen.set(passage.claim, ordinal);
    return { ...passage, ordinal };
  });
}
