import type { FigureView } from '../views/figure.ts';

/** A data set as CSV (RFC 4180, UTF-8, `\n` line ends): a header row of keys, empty cells for missing figures. */
export function toCsv(figure: Pick<FigureView, 'columns' | 'rows'>): string {
  const keys = figure.columns.map((column) => column.key);
  const lines = [keys, ...figure.rows.map((row) => keys.map((key) => String(row[key] ?? '')))];
  return lines.map((cells) => `${cells.map(quoted).join(',')}\n`).join('');
}

function quoted(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
