import { parse } from 'csv-parse/browser/esm/sync';
import type { Problem } from '../model/problem.ts';
import type { DataOf } from '../model/schemas.ts';

/** One cell: text, a number in the data set's unit, or null where no figure is available. */
export type Cell = string | number | null;

/** The figures of one data set, in the order of the file. */
export interface Table {
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}

/**
 * Reads the figures of a data set (RFC 4180, header row, comma) against its description.
 * @param text the CSV file
 * @param file its path, for messages
 * @param meta the description that names and types the columns
 */
export function parseTable(
  text: string,
  file: string,
  meta: DataOf<'data'>,
): { table: Table; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (line: number, message: string, hint: string): void => {
    problems.push({ file, line, column: 1, code: 'csv-syntax', severity: 'error', message, hint });
  };
  const keys = meta.columns.map((column) => column.key);
  let records: string[][];
  try {
    records = parse(text, { relaxColumnCount: true, skipEmptyLines: true, trim: true });
  } catch (error) {
    const line = (error as { lines?: number }).lines ?? 1;
    report(
      line,
      `The table cannot be read: ${(error as Error).message}.`,
      'Put cells that hold commas or quotes in double quotes.',
    );
    return { table: { rows: [] }, problems };
  }
  const [header = [], ...body] = records;
  if (header.join() !== keys.join()) {
    report(
      1,
      `The first row is "${header.join(',')}", but the description names the columns "${keys.join(',')}".`,
      'Make the first row the keys of the columns, in the same order.',
    );
    return { table: { rows: [] }, problems };
  }
  const rows = body.map((record, index) => {
    const line = index + 2;
    if (record.length !== keys.length) {
      report(
        line,
        `Row ${index + 1} has ${record.length} cells, but there are ${keys.length} columns.`,
        'Leave a cell empty where no figure is available, but keep its comma.',
      );
    }
    return Object.fromEntries(
      meta.columns.map((column, position): [string, Cell] => {
        const cell = record[position] ?? '';
        if (cell === '') return [column.key, null];
        if (column.type === 'text') return [column.key, cell];
        if (!/^-?\d+(\.\d+)?$/.test(cell)) {
          report(
            line,
            `"${cell}" is no number for the column "${column.key}".`,
            'Write digits and a decimal point, without spaces, commas or units.',
          );
        }
        return [column.key, Number(cell)];
      }),
    );
  });
  return { table: { rows }, problems };
}
