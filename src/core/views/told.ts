import type { ContentGraph } from '../graph/graph.ts';
import type { Dispute } from '../ledger/disputes.ts';
import type { ChangeKind, Stance } from '../model/stances.ts';

/** What a passage does to its claim. */
export interface Deed {
  readonly stance: Stance;
  /** Who disputes, of one that disputes. */
  readonly by?: readonly string[] | undefined;
  /** What was done to a wording, of one that changes it. */
  readonly change?: readonly ChangeKind[] | undefined;
}

/** What a passage does to its claim, in words: `asserts`, `disputed by …`, `changes: hardened, cut`. */
export function toldAs(
  { titleOf, words }: ContentGraph,
  { stance, by = [], change = [] }: Deed,
): string {
  const { changeKinds, passages, stances } = words;
  if (stance === 'disputes') return passages.disputedBy(by.map(titleOf));
  if (stance !== 'changes') return stances[stance];
  return passages.changed(
    stances.changes,
    change.map((kind) => changeKinds[kind].word),
  );
}

/** The same where it must be said who reports a dispute: `disputed by …, reported by …`. */
export function toldOf(graph: ContentGraph, passage: Deed & { readonly source: string }): string {
  const told = toldAs(graph, passage);
  const { publisher } = graph.get('sources', passage.source).data;
  const isOwn = passage.by?.length === 1 && passage.by.includes(publisher);
  return passage.stance !== 'disputes' || isOwn
    ? told
    : graph.words.passages.reported(told, graph.titleOf(publisher));
}

/** Every dispute of a claim by somebody who is named, each once; nothing where notes alone tell of one. */
export function disputesTold(graph: ContentGraph, disputes: readonly Dispute[]): string[] {
  const told = disputes.flatMap(({ by, who, in: place }) => {
    if (who.length === 0) return [];
    return by === 'passage'
      ? toldOf(graph, { stance: 'disputes', by: who, source: place })
      : toldAs(graph, { stance: 'disputes', by: who });
  });
  return [...new Set(told)];
}
