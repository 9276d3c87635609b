import type { Problem } from '../model/problem.ts';
import type { DataOf } from '../model/schemas.ts';
import { cleanText, restoreAll } from './characters.ts';
import { readCsv } from './csv.ts';
import type { CsvCell } from './csv.ts';
import { limitProblem } from './limits.ts';
import { positionAt } from './position.ts';

/** One cell: text, a number in the data set's unit, or null where no figure is available. */
export type Cell = string | number | null;

/** The figures of one data set, in the order of the file. */
export interface Table {
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}

/**
 * Reads the figures of a data set (RFC 4180, header row, comma) against its description.
 * @param raw the CSV file
 * @param file its path, for messages
 * @param meta the description that names and types the columns; undefined where it is refused
 */
export function parseTable(
  raw: string,
  file: string,
  meta: DataOf<'data'> | undefined,
): { table: Table; problems: Problem[] } {
  const clean = cleanText(raw, file);
  const limit = limitProblem(clean.text, file);
  const { table, problems } = limit
    ? { table: { rows: [] }, problems: [limit] }
    : readTable(clean.text, file, meta);
  return { table, problems: restoreAll(clean, problems) };
}

function readTable(
  text: string,
  file: string,
  meta: DataOf<'data'> | undefined,
): { table: Table; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (offset: number, message: string, hint: string): void => {
    const place = { file, ...positionAt(text, offset) };
    problems.push({ ...place, code: 'csv-syntax', severity: 'error', message, hint });
  };
  const csv = readCsv(text);
  if ('brokenAt' in csv) {
    report(
      csv.brokenAt,
      'The quotation marks of this cell do not fit.',
      'Put the whole cell in double quotes, and write a quotation mark inside it twice.',
    );
    return { table: { rows: [] }, problems };
  }

  if (!meta) return { table: { rows: [] }, problems };
  const [header = [], ...body] = csv.rows;
  const keys = meta.columns.map((column) => column.key).join(',');
  const found = header.map((cell) => cell.text).join(',');
  if (found !== keys) {
    report(
      header[0]?.offset ?? 0,
      `The first row is "${found}", but the description names the columns "${keys}".`,
      'Make the first row the keys of the columns, in the same order.',
    );
    return { table: { rows: [] }, problems };
  }

  const readRow = (row: readonly CsvCell[], index: number): Record<string, Cell> => {
    if (row.length !== meta.columns.length) {
      report(
        row[0]?.offset ?? 0,
        `Row ${index + 1} has ${row.length} of ${meta.columns.length} cells.`,
        row.length > meta.columns.length
          ? 'Put a cell that holds a comma in double quotes, and write numbers without commas.'
          : 'Leave a cell empty where no figure is available, but keep its comma.',
      );
      return {};
    }
    return Object.fromEntries(
      meta.columns.map((column, position): [string, Cell] => {
        const { text: cell = '', offset = 0 } = row[position] ?? {};
        if (cell === '') return [column.key, null];
        if (column.type === 'text') return [column.key, cell];
        if (column.type === 'country') {
          if (!/^\d{3}$/.test(cell)) {
            report(
              offset,
              `"${cell}" is no country code for the column "${column.key}".`,
              'Write the three digits of ISO 3166-1, such as 076; leave the cell empty for what is no country.',
            );
          }
          return [column.key, cell];
        }
        if (!/^-?\d+(\.\d+)?$/.test(cell)) {
          report(
            offset,
            `"${cell}" is no number for the column "${column.key}".`,
            'Write digits and a decimal point, without spaces, commas or units.',
          );
        }
        return [column.key, Number(cell)];
      }),
    );
  };
  return { table: { rows: body.map(readRow) }, problems };
}
