import type { Cell } from '../grammar/table.ts';
import { figureView } from '../views/figure.ts';
import type { FigureView } from '../views/figure.ts';
import type { MachineFile } from './machine-file.ts';

export const figureFiles: MachineFile = {
  name: 'figures',
  about: 'The figures of one data set as CSV.',
  mediaType: 'text/csv',
  grows: false,
  each: {
    by: ['id'],
    of: (graph) => graph.all('data').map(({ id }) => [id]),
  },
  address: (to, id) => to.dataFile(id),
  text: (graph, id) => toCsv(figureView(graph, id)),
};

/**
 * A data set as CSV (RFC 4180, UTF-8, `\n` line ends): a header row of keys, numbers as they were
 * written, empty cells for missing figures.
 *
 * Spreadsheets run a cell that begins like a formula, whatever quotation marks stand around it. Such
 * a text gets an apostrophe before it, which makes it text, as OWASP advises
 * (https://owasp.org/www-community/attacks/CSV_Injection). Also what follows a semicolon, tab or line
 * end gets one, since spreadsheets of many countries end a cell there; numbers stay numbers.
 * `withoutGuards` takes the apostrophes out again.
 */
export function toCsv(figure: Pick<FigureView, 'columns' | 'rows'>): string {
  const keys = figure.columns.map((column) => column.key);
  const lines = [keys, ...figure.rows.map((row) => keys.map((key) => textOf(row[key] ?? null)))];
  return lines.map((cells) => `${cells.map(quoted).join(',')}\n`).join('');
}

function textOf(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? guarded(cell) : cell.written;
}

/** What a formula begins with, also in full width or behind quotation marks, and what OWASP names beside it. */
const FORMULA = String.raw`(?:[^\S\t\r\n]|["'])*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\t\r\n]`;
const UNGUARDED = new RegExp(`(?<=^|[;\\t\\r\\n])(?=${FORMULA})`, 'g');
const GUARDED = new RegExp(`(?<=^|[;\\t\\r\\n])'(?=${FORMULA})`, 'g');
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

function guarded(text: string): string {
  return NUMBER.test(text) ? text : text.replace(UNGUARDED, "'");
}

/** The text that a guarded one stands for. */
export function withoutGuards(text: string): string {
  return text.replace(GUARDED, '');
}

function quoted(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
