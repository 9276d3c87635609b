/** One cell of a table and where in the text it begins. */
export interface CsvCell {
  readonly text: string;
  readonly offset: number;
}

export type CsvText =
  { readonly rows: readonly (readonly CsvCell[])[] } | { readonly brokenAt: number };

/** A cell, quoted or plain, and what ends it: a comma, a line end or the end of the text. */
const CELL = /[ \t]*(?:"((?:[^"]|"")*)"[ \t]*|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;

/**
 * Reads comma-separated values (RFC 4180) with the place of every cell. White space around a
 * plain cell is dropped, and so are empty lines. `brokenAt` is the beginning of the first cell
 * whose quotation marks do not fit.
 */
export function readCsv(text: string): CsvText {
  const rows: CsvCell[][] = [];
  let row: CsvCell[] = [];
  for (let offset = 0; offset < text.length || row.length > 0;) {
    CELL.lastIndex = offset;
    const match = CELL.exec(text);
    if (!match) return { brokenAt: offset + (/^[ \t]*/.exec(text.slice(offset))?.[0].length ?? 0) };
    const [whole, quoted, plain = '', end] = match;
    const indent = /^[ \t]*/.exec(whole)?.[0].length ?? 0;
    row.push({ text: quoted?.replaceAll('""', '"') ?? plain.trimEnd(), offset: offset + indent });
    offset += whole.length;
    if (end === ',') continue;
    const empty = row.length === 1 && quoted === undefined && row[0]?.text === '';
    if (!empty) rows.push(row);
    row = [];
  }
  return { rows };
}
