import { describe, expect, it } from 'vitest';
import type { DataOf } from '../model/schemas.ts';
import { parseTable } from './table.ts';
import { onlyProblem, unmark } from './testing.ts';

const META: DataOf<'data'> = {
  title: 'Traffic',
  description: 'Cars a day.',
  kind: 'bar',
  unit: 'cars',
  columns: [
    { key: 'year', label: 'Year', type: 'text' },
    { key: 'cars', label: 'Cars', type: 'number' },
  ],
  cites: ['report'],
  'as-of': '2025',
};

function theProblem(marked: string): string {
  const { text, place } = unmark(marked);
  if (!place) throw new Error('the table has no mark');
  const file = 'content/data/traffic.csv';
  return onlyProblem(parseTable(text, file, META).problems, { file, ...place });
}

describe('the figures of a data set', () => {
  it('are text, numbers, or null where none is available', () => {
    const { table, problems } = parseTable(
      'year,cars\r\n"2023, spring",-1.5\r\n\r\n2024,\r\n',
      'f',
      META,
    );
    expect(problems).toEqual([]);
    expect(table.rows).toEqual([
      { year: '2023, spring', cars: -1.5 },
      { year: '2024', cars: null },
    ]);
  });

  it('are looked at as text where their description is refused', () => {
    expect(parseTable('a,b\n1,x\n', 'f', undefined)).toEqual({ table: { rows: [] }, problems: [] });
    const { problems } = parseTable('\uFEFFa,b\n1,"x\n', 'f', undefined);
    expect(problems.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([
      '1:1 forbidden-character',
      '2:3 csv-syntax',
    ]);
  });

  it('keep the zeros of a country’s code', () => {
    const meta: typeof META = {
      ...META,
      columns: [...META.columns, { key: 'code', label: 'Code', type: 'country' }],
    };
    const { table, problems } = parseTable('year,cars,code\n2023,1,076\n2024,2,\n', 'f', meta);
    expect(problems).toEqual([]);
    expect(table.rows.map((row) => row['code'])).toEqual(['076', null]);
    expect(parseTable('year,cars,code\n2023,1,BR\n', 'f', meta).problems).toMatchObject([
      {
        code: 'csv-syntax',
        line: 2,
        column: 8,
        message: '"BR" is no country code for the column "code".',
      },
    ]);
  });

  it('may be none at all', () => {
    expect(parseTable('year,cars\n', 'f', META)).toEqual({ table: { rows: [] }, problems: [] });
  });
});

describe('a table that does not fit', () => {
  it('has another first row', () => {
    expect(theProblem('⟦year,lorries\n2023,x\n')).toMatchInlineSnapshot(`
      "csv-syntax
      The first row is "year,lorries", but the description names the columns "year,cars".
      Make the first row the keys of the columns, in the same order."
    `);
    expect(theProblem('⟦')).toMatchInlineSnapshot(`
      "csv-syntax
      The first row is "", but the description names the columns "year,cars".
      Make the first row the keys of the columns, in the same order."
    `);
  });

  it('has a row of another length, whatever its cells say', () => {
    expect(theProblem('year,cars\n2023,1\n\n⟦2024,1,200\n')).toMatchInlineSnapshot(`
      "csv-syntax
      Row 2 has 3 of 2 cells.
      Put a cell that holds a comma in double quotes, and write numbers without commas."
    `);
    expect(theProblem('year,cars\n⟦2024\n')).toMatchInlineSnapshot(`
      "csv-syntax
      Row 1 has 1 of 2 cells.
      Leave a cell empty where no figure is available, but keep its comma."
    `);
  });

  it('has words where a number should be', () => {
    expect(theProblem('year,cars\n2023,1\n2024, ⟦about 1 200\n')).toMatchInlineSnapshot(`
      "csv-syntax
      "about 1 200" is no number for the column "cars".
      Write digits and a decimal point, without spaces, commas or units."
    `);
    expect(theProblem('year,cars\n"a\nb",⟦"1,200"\n')).toMatchInlineSnapshot(`
      "csv-syntax
      "1,200" is no number for the column "cars".
      Write digits and a decimal point, without spaces, commas or units."
    `);
  });

  it('has a quotation mark too many or too few', () => {
    expect(theProblem('year,cars\n⟦"2023,1\n2024,2\n')).toMatchInlineSnapshot(`
      "csv-syntax
      The quotation marks of this cell do not fit.
      Put the whole cell in double quotes, and write a quotation mark inside it twice."
    `);
    expect(theProblem('year,cars\n⟦the "big" year,1\n')).toMatchInlineSnapshot(`
      "csv-syntax
      The quotation marks of this cell do not fit.
      Put the whole cell in double quotes, and write a quotation mark inside it twice."
    `);
  });
});
