import { TABLE_LIMITS } from '../model/limits.ts';
import { problem } from '../model/problem.ts';
import type { Problem, Said } from '../model/problem.ts';
import type { DataOf } from '../kinds/index.ts';
import { say } from '../words/say.ts';
import { readCell } from './cells.ts';
import type { Cell } from './cells.ts';
import { cleanText, restoreAll } from './characters.ts';
import { readCsv } from './csv.ts';
import type { CsvCell } from './csv.ts';
import { limitProblem } from './limits.ts';
import { positionAt } from './position.ts';
import { drawnColumn, rowFaults } from './table-rows.ts';

export type { Cell } from './cells.ts';

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
  let last = { line: 1, column: 1, offset: 0 };
  const report = (offset: number, said: Said, code: Problem['code'] = 'csv-syntax'): void => {
    // In the order of the text, so that each place is counted from the one before.
    last = { ...positionAt(text, offset, last), offset };
    problems.push(problem({ file, ...last }, code, said));
  };
  const csv = readCsv(text);
  if ('brokenAt' in csv) {
    report(csv.brokenAt, say.csv.quotationMarks());
    return { table: { rows: [] }, problems };
  }

  if (!meta) return { table: { rows: [] }, problems };
  const [header = [], ...body] = csv.rows;
  const keys = meta.columns.map((column) => column.key).join(',');
  const found = header.map((cell) => cell.text).join(',');
  if (found !== keys) {
    const { noCommas, otherColumns } = say.csv;
    const isParted = found.split(/[;\t]/).join(',') === keys;
    report(header[0]?.offset ?? 0, (isParted ? noCommas : otherColumns)(found, keys));
    return { table: { rows: [] }, problems };
  }

  const drawn = drawnColumn(meta);
  const readRow = (row: readonly CsvCell[], index: number): Record<string, Cell> => {
    if (row.every(({ text: content }) => content.trim() === '')) {
      report(row[0]?.offset ?? 0, say.rows.empty(index + 1));
      return {};
    }
    if (row.length !== meta.columns.length) {
      const { tooManyCells, tooFewCells } = say.rows;
      const told = row.length > meta.columns.length ? tooManyCells : tooFewCells;
      report(row[0]?.offset ?? 0, told(index + 1, row.length, meta.columns.length));
      return {};
    }
    return Object.fromEntries(
      meta.columns.map((column, position): [string, Cell] => {
        const { text: content = '', offset = 0 } = row[position] ?? {};
        const { cell, fault } = readCell(
          content,
          column,
          column.key === drawn ? meta.kind : undefined,
        );
        if (fault) report(offset, fault);
        return [column.key, cell];
      }),
    );
  };
  const isDrawn = meta.kind !== 'table';
  const most = isDrawn ? TABLE_LIMITS.drawnRows : TABLE_LIMITS.rows;
  const rows = body.slice(0, most).map(readRow);
  const excess = body[most]?.[0];
  if (excess) {
    const told = isDrawn ? say.rows.tooManyDrawn : say.rows.tooMany;
    report(excess.offset, told(most), 'too-complex');
  }
  // What cannot be read cannot be compared.
  if (problems.length === 0) {
    const faults = rowFaults(rows, meta).map(({ row, key, said }) => {
      const cells = row === undefined ? header : body[row];
      const position = meta.columns.findIndex((column) => column.key === key);
      return { offset: cells?.[position]?.offset ?? 0, said };
    });
    // Each kind of fault is looked for by itself; told, they stand in the order of their places.
    faults.sort((a, b) => a.offset - b.offset);
    for (const { offset, said } of faults) report(offset, said);
  }
  return { table: { rows }, problems };
}
