import type { ClaimPassage } from '../grammar/facts.ts';
import type { DataOf } from '../kinds/index.ts';
import type { Entry } from '../graph/graph.ts';
import { filed } from './by-id.ts';
import { perGraph } from './per-graph.ts';

type Source = Entry<'sources'>;

/** A passage, 1-based among those of its report that carry the same claim. */
export interface CopiedPassage extends ClaimPassage {
  readonly ordinal: number;
}

/** A report that carries the text of another, and what became of the claims on the way. */
export interface Copy {
  readonly copy: Source;
  readonly from: Source;
  /** The passages of the copy that change a claim, with the other's first on the same. */
  readonly changed: readonly {
    readonly before: CopiedPassage | undefined;
    readonly after: CopiedPassage;
  }[];
  /** The passages that the copy is known to leave out. */
  readonly dropped: readonly {
    readonly before: CopiedPassage;
    readonly silent: DataOf<'sources'>['silent'][number];
  }[];
  /** How many claims of the other came through with their meaning. */
  readonly kept: number;
}

/** All copies, by id. */
export const copies = perGraph((graph): readonly Copy[] =>
  graph.all('sources').flatMap((copy) => {
    const from = copy.data['syndicated-from'];
    return from === undefined ? [] : [compared(copy, graph.get('sources', from))];
  }),
);

/** The copies of a report. */
export const copiesOf = perGraph((graph) => filed(copies(graph), ({ from }) => [from.id]));

function compared(copy: Source, from: Source): Copy {
  const before = new Map<string, CopiedPassage>();
  for (const passage of from.facts.claims) {
    if (!before.has(passage.claim)) before.set(passage.claim, { ...passage, ordinal: 1 });
  }
  const silent = new Map(copy.data.silent.toReversed().map((item) => [item.claim, item]));
  const carried = gravestPassages(copy);
  return {
    copy,
    from,
    changed: carried
      .filter(({ stance }) => stance === 'changes')
      .map((after) => ({ before: before.get(after.claim), after })),
    dropped: gravestPassages(from).flatMap((passage) => {
      const item = silent.get(passage.claim);
      return item ? [{ before: passage, silent: item }] : [];
    }),
    kept: carried.filter(({ stance, claim }) => stance !== 'changes' && before.has(claim)).length,
  };
}

/** The passages of a report, of each claim the gravest: one that changes, or else the first. */
function gravestPassages({ facts }: Source): CopiedPassage[] {
  const byClaim = Map.groupBy(facts.claims, (passage) => passage.claim);
  return [...byClaim.values()].flatMap((passages) => {
    const changing = passages.findIndex(({ stance }) => stance === 'changes');
    const index = Math.max(changing, 0);
    const passage = passages[index];
    return passage ? [{ ...passage, ordinal: index + 1 }] : [];
  });
}
