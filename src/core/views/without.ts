import type { ContentGraph } from '../graph/graph.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import type { Effect } from '../ledger/without.ts';
import type { EntryId } from '../model/ids.ts';
import { linkTo, linksTo } from './parts.ts';
import type { LinkView } from './parts.ts';

/** What would become of how many claims without one actor or document. */
export interface WithoutCounts {
  readonly falls: number;
  readonly fewerWays: number;
  readonly stands: number;
}

/** The same with the claims that would fall or lose a way. */
export interface WithoutView {
  readonly node: LinkView;
  readonly falls: readonly LinkView[];
  readonly fewerWays: readonly LinkView[];
  readonly stands: number;
}

/** Those without whom most would be missing, and how many others there are. */
export interface RestsView {
  readonly rows: readonly (WithoutCounts & { readonly node: LinkView })[];
  readonly others: number;
}

/** How many of them the ledger shows. */
const MOST_ROWS = 12;

/** What would be missing without an actor or a document; undefined where no claim has to do with it. */
export function withoutView(graph: ContentGraph, id: EntryId): WithoutView | undefined {
  const { claims, stands } = ledgerOf(graph).without.of(id);
  if (claims.length === 0) return undefined;
  const those = (effect: Effect): LinkView[] =>
    linksTo(
      graph,
      claims.filter((each) => each.effect === effect).map(({ claim }) => claim),
    );
  return {
    node: linkTo(graph, id),
    falls: those('falls'),
    fewerWays: those('fewer-ways'),
    stands,
  };
}

/** The same in numbers. */
export function withoutCounts(graph: ContentGraph, id: EntryId): WithoutCounts | undefined {
  const { claims, falls, fewerWays, stands } = ledgerOf(graph).without.of(id);
  return claims.length === 0 ? undefined : { falls, fewerWays, stands };
}

/** On whom most of the ledger rests. */
export function restsView(graph: ContentGraph): RestsView {
  const { felt } = ledgerOf(graph).without;
  return {
    rows: felt.slice(0, MOST_ROWS).map(({ node, falls, fewerWays, stands }) => ({
      node: linkTo(graph, node),
      ...{ falls, fewerWays, stands },
    })),
    others: Math.max(felt.length - MOST_ROWS, 0),
  };
}
