import type { Cell } from '../grammar/table.ts';
import type { FigureView } from '../views/figure.ts';
import type { Words } from '../words/words.ts';

/** One row of a data set as a chart draws it. */
export interface Row {
  readonly label: string;
  /** The other words of the row, such as author and year. */
  readonly detail: string;
  /** Null where no figure is available. */
  readonly value: number | null;
  /** The figure for readers, as it was written; empty where none is available. */
  readonly figure: string;
  /** Whether the drawing picks it out. */
  readonly isMarked: boolean;
  /** ISO 3166-1 numeric code. */
  readonly country: string | undefined;
}

/** A row that has a figure. */
export interface ValuedRow extends Row {
  readonly value: number;
}

/** What a chart needs of a figure. */
export type ChartData = Pick<FigureView, 'kind' | 'unit' | 'columns' | 'rows' | 'highlight'>;

/** The rows of a figure: the first text names each, the first number is what is drawn. */
export function rowsOf({ columns, rows, highlight }: ChartData, words: Words): Row[] {
  const [name, ...others] = columns.filter((column) => column.type === 'text');
  const number = columns.find((column) => column.type === 'number');
  const code = columns.find((column) => column.type === 'country');
  return rows.map((row) => {
    const cell = number ? (row[number.key] ?? null) : null;
    const drawn = cell !== null && typeof cell === 'object' ? cell : undefined;
    const label = textOf(name && row[name.key]);
    return {
      label,
      isMarked: highlight.includes(label),
      detail: words.series(
        others.map((column) => textOf(row[column.key])).filter((text) => text !== ''),
      ),
      value: drawn?.value ?? null,
      figure: drawn ? words.figure(drawn.written) : '',
      country: code && (textOf(row[code.key]) || undefined),
    };
  });
}

export function hasValue(row: Row): row is ValuedRow {
  return row.value !== null;
}

function textOf(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell : '';
}
