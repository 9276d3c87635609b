import type { ContentGraph } from '../graph/graph.ts';
import { checkersOf } from '../kinds/checkers.ts';
import type { Account } from '../ledger/accounts.ts';
import { ledgerOf } from '../ledger/ledger.ts';

/** How many of some things two people have checked, one has, and nobody who is named. */
interface People {
  readonly two: number;
  readonly one: number;
  readonly nobody: number;
}

/** By how many people the cells that somebody has looked at, and the findings, were checked. */
export function checksIn(graph: ContentGraph): Readonly<Record<'cells' | 'findings', People>> {
  const { accountsOf, claims } = ledgerOf(graph);
  const checkers = (account: Account): number => {
    if ('silent' in account) return checkersOf(account.silent).length;
    // Who has compared the passages of a report has not looked for what does not concern it.
    if ('notApplicable' in account) return 0;
    return checkersOf(graph.get('sources', account.source).data).length;
  };
  return {
    cells: peopleIn(claims.flatMap(({ id }) => [...accountsOf(id).values()].map(checkers))),
    findings: peopleIn(
      claims.flatMap(({ data: { finding } }) =>
        finding && finding.is !== 'not-looked-into' ? [checkersOf(finding).length] : [],
      ),
    ),
  };
}

function peopleIn(counts: readonly number[]): People {
  const of = (people: number): number => counts.filter((count) => count === people).length;
  return { two: of(2), one: of(1), nobody: of(0) };
}
