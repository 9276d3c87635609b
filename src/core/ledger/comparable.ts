import type { Entry } from '../graph/graph.ts';
import { accountsOf } from './accounts.ts';
import { perGraph } from './per-graph.ts';
import { reports } from './lists.ts';

/**
 * How many reports are set side by side on the page of one of them: as many columns as a reader
 * can compare. Without a bound, each page would be as large as the story.
 */
export const COMPARED = 5;

/**
 * The reports to compare a report with: itself and those that have most claims in common with it,
 * carried or left out, in the order in which they were published.
 */
export const comparableWith = perGraph((graph) => {
  const order = new Map(reports(graph).map(({ id }, index) => [id as string, index]));
  const near = neighbours(
    graph.all('claims').map(({ id }) => {
      const accounts = [...accountsOf(graph)(id).values()];
      // What does not concern a report it does not have in common with others.
      return accounts.filter((each) => !('notApplicable' in each)).map(({ source }) => source);
    }),
  );
  return (source: string): readonly Entry<'sources'>[] => {
    const others = [...(near.get(source) ?? [])]
      .sort(([a, shared], [b, also]) => also - shared || byOrder(order)(a, b))
      .slice(0, COMPARED - 1)
      .map(([id]) => id);
    return [source, ...others].sort(byOrder(order)).map((id) => graph.get('sources', id));
  };
});

/**
 * How many claims reports have in common. Of a claim that many tell of, only those that stand next
 * to one another in time are counted, so that one claim in every report is no work by the square.
 * @param accounts the reports that tell of each claim, by date
 */
function neighbours(accounts: readonly (readonly string[])[]): Map<string, Map<string, number>> {
  const near = new Map<string, Map<string, number>>();
  for (const told of accounts) {
    for (const [index, source] of told.entries()) {
      const shared = near.get(source) ?? new Map<string, number>();
      near.set(source, shared);
      for (const other of told.slice(Math.max(0, index - COMPARED), index + COMPARED + 1)) {
        if (other !== source) shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
  }
  return near;
}

function byOrder(order: ReadonlyMap<string, number>): (a: string, b: string) => number {
  return (a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0);
}
