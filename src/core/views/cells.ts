import { CELL_SIGNS, SIGN_OF } from '../model/cells.ts';
import type { CellSign } from '../model/cells.ts';
import type { Words } from '../words/words.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { perGraph } from '../ledger/per-graph.ts';

/** How many reports a row of cells shows one by one; more can be told apart no longer. */
export const CELLS_SHOWN = 6;

/** How many reports do one thing with a claim. */
interface CellCount {
  readonly sign: CellSign;
  readonly count: number;
}

/** What the reports do with a claim: the row of cells that stands for it wherever it is named. */
export interface CellsView {
  /** One cell a report, in the order in which they were published; undefined where they are too many. */
  readonly cells: readonly CellSign[] | undefined;
  /** What they do, the most telling first, without what none does. */
  readonly counts: readonly CellCount[];
}

/** The row of cells of a claim, by its id. */
export const cellsOf = perGraph((graph) => {
  const { accountsOf, publishedBefore, reports } = ledgerOf(graph);
  const made = new Map<string, CellsView>();
  return (claim: string): CellsView => {
    const known = made.get(claim) ?? rowOf(signsOf(claim), reports);
    made.set(claim, known);
    return known;
  };

  /** What is known of a claim, by report: most reports say nothing of most claims. */
  function signsOf(claim: string): Map<string, CellSign> {
    const signs = new Map<string, CellSign>();
    for (const source of publishedBefore(claim)) signs.set(source, SIGN_OF.earlier);
    for (const [source, account] of accountsOf(claim)) {
      const part =
        'silent' in account
          ? 'omits'
          : 'notApplicable' in account
            ? 'not-applicable'
            : account.passage.stance;
      signs.set(source, SIGN_OF[part]);
    }
    return signs;
  }
});

function rowOf(
  signs: ReadonlyMap<string, CellSign>,
  reports: readonly { readonly id: string }[],
): CellsView {
  const known = [...signs.values()];
  const counts = CELL_SIGNS.map((sign) => ({
    sign,
    count:
      known.filter((each) => each === sign).length +
      (sign === SIGN_OF['not-checked'] ? reports.length - signs.size : 0),
  })).filter(({ count }) => count > 0);
  const cells =
    reports.length > CELLS_SHOWN
      ? undefined
      : reports.map(({ id }) => signs.get(id) ?? SIGN_OF['not-checked']);
  return { cells, counts };
}

/** The same as a sentence's part: `3 carry it, 1 leaves it out`. */
export function cellsTold(words: Words, { counts }: CellsView): string {
  return words.series(counts.map(({ sign, count }) => words.cells.told[sign](count)));
}
