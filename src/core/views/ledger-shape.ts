import { CELL_SIGNS, SIGN_OF } from '../model/cells.ts';
import type { CellSign } from '../model/cells.ts';
import type { DateView } from './parts.ts';
import type { LedgerCell, LedgerRow, SourceColumn } from './ledger-row.ts';

/**
 * How a table of claims by reports is read: with words in its cells, with signs, or, where nobody
 * can follow a column, with numbers and the exceptions.
 */
export type LedgerShape = 'words' | 'signs' | 'counts';

/** How many reports a table shows with words, and how many with a sign each. */
const WORDS_SHOWN = 7;
const SIGNS_SHOWN = 24;

/** How many reports are named under one thing that they do; the page of the claim has all. */
export const EXCEPTIONS_NAMED = 4;

/** The shape of a table with so many reports. */
export function shapeFor(reports: number): LedgerShape {
  if (reports <= WORDS_SHOWN) return 'words';
  return reports <= SIGNS_SHOWN ? 'signs' : 'counts';
}

/** One thing that some reports do with a claim, where most do another. */
interface Exception {
  readonly sign: CellSign;
  /** How many do it. */
  readonly count: number;
  /** The first of them, each with the way to its passage or, where it has none, to its page. */
  readonly named: readonly { readonly title: string; readonly url: string }[];
}

/** A row in numbers, for a table with more reports than columns can be told apart. */
export interface RowCounts {
  /** How many reports do what, for each sign in their order. */
  readonly counts: readonly { readonly sign: CellSign; readonly count: number }[];
  /** What is done by others than most, the gravest first; nothing is said of those that nobody checked. */
  readonly exceptions: readonly Exception[];
}

/** What is an exception wherever it stands, and what is one only where most do something else. */
const ALWAYS: readonly CellSign[] = ['disputes', 'changes'];
const ELSE: readonly CellSign[] = ['omits', 'carries'];

/** What the reports do with a claim, in numbers, with the reports that leave the rule. */
export function countsIn(
  { cells }: Pick<LedgerRow, 'cells'>,
  sources: readonly SourceColumn[],
): RowCounts {
  const bySign = Map.groupBy(sources.keys(), (column) => signIn(cells[column]));
  const of = (sign: CellSign): readonly number[] => bySign.get(sign) ?? [];
  const [rule] = ELSE.toSorted((a, b) => of(b).length - of(a).length);
  return {
    counts: CELL_SIGNS.map((sign) => ({ sign, count: of(sign).length })),
    exceptions: [...ALWAYS, ...ELSE.filter((sign) => sign !== rule)]
      .filter((sign) => of(sign).length > 0)
      .map((sign) => ({
        sign,
        count: of(sign).length,
        named: of(sign)
          .slice(0, EXCEPTIONS_NAMED)
          .flatMap((column) => namedIn(sources[column], cells[column])),
      })),
  };
}

function signIn(cell: LedgerCell | undefined): CellSign {
  return SIGN_OF[cell?.kind ?? 'not-checked'];
}

function namedIn(
  source: SourceColumn | undefined,
  cell: LedgerCell | undefined,
): Exception['named'] {
  if (!source) return [];
  return [{ title: source.publisher, url: cell && 'url' in cell ? cell.url : source.url }];
}

interface Check {
  readonly by: readonly string[];
  readonly on: string;
}

/** Who looked for what is left out, and when: each once, in their order. */
export function checksOf(
  silent: readonly { readonly checkedBy: readonly string[]; readonly checkedOn: DateView }[],
): readonly Check[] {
  const checks = silent.map(({ checkedBy, checkedOn }) => ({ by: checkedBy, on: checkedOn.text }));
  return [...new Map(checks.map((check) => [JSON.stringify(check), check])).values()];
}

/** The same for all cells of a table. */
export function checksIn(rows: readonly Pick<LedgerRow, 'cells'>[]): readonly Check[] {
  return checksOf(rows.flatMap(({ cells }) => cells).filter((cell) => cell.kind === 'omits'));
}
