import type { DataOf } from '../kinds/index.ts';
import type { Said } from '../model/problem.ts';
import { say } from '../words/say.ts';
import type { Cell } from './cells.ts';

/** Something that is wrong with rows of a table that can each be read. */
export interface RowFault {
  /** Position of the row, from 0; undefined for the row of keys. */
  readonly row: number | undefined;
  /** The column in whose cell it lies. */
  readonly key: string;
  readonly said: Said;
}

type Row = Readonly<Record<string, Cell>>;
type Meta = DataOf<'data'>;

/** The key of the column that is drawn. */
export function drawnColumn({ columns }: Meta): string | undefined {
  return columns.find(({ type }) => type === 'number')?.key;
}

/** What is wrong with the rows together: names, countries, shares. */
export function rowFaults(rows: readonly Row[], meta: Meta): RowFault[] {
  return [
    ...(meta.kind === 'table' ? [] : unnamed(rows, meta)),
    ...alike(rows, meta),
    ...countriesTwice(rows, meta),
    ...nowhere(rows, meta),
    ...(meta.kind === 'share' ? noHundred(rows, meta) : []),
    ...(meta.kind === 'estimates' ? oneEstimate(rows, meta) : []),
  ];
}

function unnamed(rows: readonly Row[], { columns }: Meta): RowFault[] {
  const names = columns.filter(({ type }) => type === 'text').slice(0, 1);
  return names.flatMap(({ key }) =>
    rows.flatMap((cells, row) =>
      cells[key] === null ? [{ row, key, said: say.rows.noName(row + 1, key) }] : [],
    ),
  );
}

/** Rows of a chart that the same words stand at, and rows of a table that are the same. */
function alike(rows: readonly Row[], { kind, columns }: Meta): RowFault[] {
  const [first] = columns;
  const told = columns.filter(({ type }) => kind === 'table' || type === 'text');
  const [name] = told;
  if (!first || !name) return [];
  const words = (row: Row): string | undefined =>
    // Rows of a chart that have no name are told of already.
    kind !== 'table' && row[name.key] === null
      ? undefined
      : JSON.stringify(told.map(({ key }) => row[key]));
  return again(rows, words).map(({ row, before }) => ({
    row,
    key: first.key,
    said: say.rows.sameWords(row + 1, before + 1),
  }));
}

function countriesTwice(rows: readonly Row[], { columns }: Meta): RowFault[] {
  return columns
    .filter(({ type }) => type === 'country')
    .flatMap(({ key }) =>
      again(rows, (row) => (typeof row[key] === 'string' ? row[key] : undefined)).map(
        ({ row, before }) => ({
          row,
          key,
          said: say.rows.sameCountry(row + 1, before + 1),
        }),
      ),
    );
}

/** Names of rows that are to be picked out, and are the name of none. */
function nowhere(rows: readonly Row[], { columns, highlight = [] }: Meta): RowFault[] {
  const key = columns.find(({ type }) => type === 'text')?.key;
  if (key === undefined) return [];
  const names = new Set(rows.map((cells) => cells[key]));
  return highlight
    .filter((name) => !names.has(name))
    .map((name) => ({ row: undefined, key, said: say.rows.noSuchRow(name) }));
}

/** Rows of which an earlier one has the same mark; undefined is no mark. */
function again(
  rows: readonly Row[],
  markOf: (row: Row) => string | undefined,
): { row: number; before: number }[] {
  const first = new Map<string, number>();
  return rows.flatMap((cells, row) => {
    const mark = markOf(cells);
    if (mark === undefined) return [];
    const before = first.get(mark);
    if (before === undefined) first.set(mark, row);
    return before === undefined ? [] : [{ row, before }];
  });
}

/** Of the thing that the first row names there are two estimates at least. */
function oneEstimate(rows: readonly Row[], { columns }: Meta): RowFault[] {
  const key = columns.find(({ type }) => type === 'text')?.key;
  const thing = key === undefined ? null : (rows[0]?.[key] ?? null);
  if (key === undefined || typeof thing !== 'string') return [];
  if (rows.filter((row) => row[key] === thing).length > 1) return [];
  return [{ row: 0, key, said: say.rows.oneEstimate(thing) }];
}

/** What rounding can take from a sum or add to it; a row that is missing takes more. */
const MOST_ROUNDING = 3;

function noHundred(rows: readonly Row[], meta: Meta): RowFault[] {
  const key = drawnColumn(meta);
  if (key === undefined || rows.length === 0 || meta['no-whole'] !== undefined) return [];
  const shares = rows.map((row) => row[key] ?? null);
  const known = shares.filter((share) => share !== null && typeof share === 'object');
  const sum = known.reduce((total, { value }) => total + value, 0);
  const rounding = known.reduce((total, { written }) => total + halfOfLastPlace(written), 0);
  const room = Math.min(rounding, MOST_ROUNDING) + 1e-9;
  // Where a share is not known, the others may be less than the whole.
  const least = known.length < rows.length ? 0 : 100 - room;
  if (sum >= least && sum <= 100 + room) return [];
  return [{ row: undefined, key, said: say.rows.noWhole(Number(sum.toFixed(6))) }];
}

/** `0.05` for a number with one decimal: by so much rounding may have changed it. */
function halfOfLastPlace(written: string): number {
  const [, decimals = ''] = written.split('.');
  return 0.5 * 10 ** -decimals.length;
}
