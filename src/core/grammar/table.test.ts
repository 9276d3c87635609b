import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DataOf } from '../kinds/index.ts';
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
      { year: '2023, spring', cars: { value: -1.5, written: '-1.5' } },
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

  it('are none where the table cannot be read', () => {
    const none = (raw: string): unknown => {
      const { table, problems } = parseTable(raw, 'content/data/a.csv', META);
      return [table, problems.map(({ line, column, code }) => `${line}:${column} ${code}`)];
    };
    expect(none('year,cars\n"2023,1\n')).toEqual([{ rows: [] }, ['2:1 csv-syntax']]);
    expect(none('\n\nyear,bikes\n2023,1\n')).toEqual([{ rows: [] }, ['3:1 csv-syntax']]);
    expect(none('')).toEqual([{ rows: [] }, ['1:1 csv-syntax']]);
    expect(none(`year,cars\n${'['.repeat(801)},1\n`)).toEqual([
      { rows: [] },
      ['2:801 too-complex'],
    ]);
  });

  it('may be words alone', () => {
    const columns = META.columns.slice(0, 1);
    const { table, problems } = parseTable('year\n2023\n', 'f', {
      ...META,
      kind: 'table',
      columns,
    });
    expect([table.rows, problems]).toEqual([[{ year: '2023' }], []]);
  });

  it('may be none at all', () => {
    expect(parseTable('year,cars\n', 'f', META)).toEqual({ table: { rows: [] }, problems: [] });
  });
});

describe('a table that does not fit', () => {
  it.each([',', ' , ', '"",', ',,,', '" ",""'])(
    'has a row of nothing but separators: %j',
    (row) => {
      const text = `year,cars\n2023,1\n${row}\n2024,2\n`;
      expect(parseTable(text, 'f', META).problems).toMatchObject([
        {
          ...{ line: 3, code: 'csv-syntax', message: 'Row 2 is empty.' },
          hint: 'Take the line out: it holds nothing but what parts cells.',
        },
      ]);
    },
  );

  it('has several of them', () => {
    const { problems } = parseTable('year,cars\n,\n2024,\n,\n', 'f', { ...META, kind: 'table' });
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [2, 1],
      [4, 1],
    ]);
  });

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

  it.each(['year;cars', 'year\tcars'])('has no commas: %j', (header) => {
    expect(theProblem(`⟦${header}\n2023,1\n`)).toMatch(
      /\nSave the file with commas between the cells: programs in some countries write semicolons or tabs\.$/,
    );
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

/** A description with a column of names, one of figures and one of codes. */
function described(kind: DataOf<'data'>['kind'], more: Partial<DataOf<'data'>> = {}) {
  const columns: DataOf<'data'>['columns'] = [
    { key: 'name', label: 'Name', type: 'text' },
    { key: 'value', label: 'Value', type: 'number' },
    { key: 'code', label: 'Code', type: 'country' },
  ];
  return { ...META, kind, columns, ...more };
}

/** The one problem of rows under a header, at the mark. */
function problemIn(rows: string, meta: DataOf<'data'>): string {
  const header = meta.columns.map(({ key }) => key).join(',');
  const { text, place } = unmark(rows.includes('⟦') ? `${header}\n${rows}` : rows);
  if (!place) throw new Error('the table has no mark');
  return onlyProblem(parseTable(text, 'f', meta).problems, { file: 'f', ...place });
}

/** What is wrong with rows under a header. */
function faultsOf(rows: string, meta: DataOf<'data'>): string[] {
  const header = meta.columns.map(({ key }) => key).join(',');
  const { problems } = parseTable(`${header}\n${rows}`, 'f', meta);
  return problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe('a number', () => {
  it.each([
    ['0', 0],
    ['-0', 0],
    ['0.5', 0.5],
    ['-5', -5],
    ['28.70', 28.7],
    ['123456789012345', 123_456_789_012_345],
    ['0.00000000000001', 1e-14],
    ['-0.12345678901234', -0.123_456_789_012_34],
  ])('%s is kept as it is written', (written, value) => {
    const { table, problems } = parseTable(`year,cars\n2023,${written}\n`, 'f', META);
    expect(problems).toEqual([]);
    expect(table.rows[0]?.['cars']).toEqual({ value, written });
  });

  it('is what its digits say', () => {
    const digits = fc.stringMatching(/^-?(?:0|[1-9]\d{0,8})(?:\.\d{1,6})?$/);
    fc.assert(
      fc.property(digits, (written) => {
        const { table, problems } = parseTable(`year,cars\n2023,${written}\n`, 'f', META);
        expect(problems).toEqual([]);
        const cell = table.rows[0]?.['cars'];
        const { value } = cell as { value: number };
        const decimals = written.split('.')[1]?.length ?? 0;
        // To so many digits a number comes out as it went in.
        expect(value.toFixed(decimals).replace(/^-(?=[0.]*$)/, '')).toBe(
          written.replace(/^-(?=[0.]*$)/, ''),
        );
      }),
    );
  });

  it.each(['1e999', '1E3', 'Infinity', 'NaN', '+5', '.5', '5.', '0x1F', '５', '1_000', '--5'])(
    'is not %s',
    (text) =>
      expect(theProblem(`year,cars\n2023,⟦${text}\n`)).toBe(
        `csv-syntax\n"${text}" is no number for the column "cars".\nWrite digits and a decimal point, without spaces, commas or units.`,
      ),
  );

  it.each(['−5', '–0.5'])('has a minus sign that is a hyphen: %s', (text) =>
    expect(theProblem(`year,cars\n2023,⟦${text}\n`)).toBe(
      `csv-syntax\n"${text}" is no number for the column "cars".\nWrite the minus sign as a hyphen: "-".`,
    ),
  );

  it('is not two numbers', () =>
    expect(theProblem('year,cars\n2023,⟦5−3\n')).toBe(
      'csv-syntax\n"5−3" is no number for the column "cars".\nWrite digits and a decimal point, without spaces, commas or units.',
    ));

  it.each(['-', '–', '…', '?', 'n/a', 'NA', 'na.', '---', '...'])(
    'is not said to be missing: %s',
    (text) =>
      expect(theProblem(`year,cars\n2023,⟦${text}\n`)).toBe(
        `csv-syntax\n"${text}" is no number for the column "cars".\nLeave the cell empty where no figure is available.`,
      ),
  );

  it.each(['007', '-01', '00', '00.5'])('has no zeros before it: %s', (text) =>
    expect(theProblem(`year,cars\n2023,⟦${text}\n`)).toBe(
      `csv-syntax\n"${text}" is no number for the column "cars".\nTake out the zeros before it; what is a code and no number has a text column.`,
    ),
  );

  it.each(['9'.repeat(400), '1234567890123456', '0.000000000000001', '-123456789.1234567'])(
    'has no more digits than a program keeps: %s',
    (text) =>
      expect(theProblem(`year,cars\n2023,⟦${text}\n`)).toBe(
        'csv-syntax\nA number of the column "cars" has more than 15 digits.\nPrograms do not keep so many: round it, or choose a larger or smaller unit.',
      ),
  );
});

describe('a country', () => {
  it('has a code of ISO 3166-1', () => {
    expect(problemIn('China,1,156\nNowhere,2,⟦000\n', described('map'))).toMatchInlineSnapshot(`
      "csv-syntax
      "000" is no country code for the column "code".
      ISO 3166-1 has no country with these three digits: look the code up, or leave the cell empty."
    `);
    expect(problemIn('China,1,⟦CN\n', described('map'))).toMatchInlineSnapshot(`
      "csv-syntax
      "CN" is no country code for the column "code".
      Write the three digits of ISO 3166-1, such as 076; leave the cell empty for what is no country."
    `);
    expect(problemIn('USSR,1,⟦810\n', described('table'))).toContain('"810" is no country code');
    for (const code of ['c156', '1560']) {
      expect(problemIn(`China,1,⟦${code}\n`, described('map'))).toContain(
        '\nWrite the three digits of ISO 3166-1, such as 076; ',
      );
    }
  });

  it('stands once', () => {
    expect(problemIn('Brazil,1,076\nIndia,3,356\nChina,2,⟦076\n', described('map')))
      .toMatchInlineSnapshot(`
      "csv-syntax
      Row 3 has the country of row 1.
      A country has one row: correct the code, or put the two rows together."
    `);
  });

  it('may be none, more than once', () => {
    expect(faultsOf('A,1,\nB,2,\nChina,3,156\n', described('map'))).toEqual([]);
  });
});

describe('figures below zero', () => {
  it('are not drawn on a map', () => {
    expect(problemIn('Brazil,⟦-5,076\nChina,44,156\n', described('map'))).toMatchInlineSnapshot(`
      "csv-syntax
      "-5" cannot be drawn on a map.
      No circle is smaller than nothing: choose the kind bar for figures below zero."
    `);
  });

  it('are bars, estimates and cells', () => {
    for (const kind of ['bar', 'range', 'table'] as const) {
      expect(faultsOf('Brazil,-5,076\nChina,44,156\n', described(kind))).toEqual([]);
    }
    expect(faultsOf('Brazil,0,076\nChina,0.5,156\n', described('map'))).toEqual([]);
  });
});

describe('estimates', () => {
  const columns: DataOf<'data'>['columns'] = [
    { key: 'thing', label: 'Thing', type: 'text' },
    { key: 'value', label: 'Value', type: 'number' },
    { key: 'who', label: 'Who', type: 'text' },
  ];
  const estimates = described('estimates', { columns });

  it('are two at least of what the first row is of', () => {
    expect(problemIn('⟦A,1,x\nB,2,y\nB,3,z\n', estimates)).toMatchInlineSnapshot(`
      "csv-syntax
      There is only one estimate of "A".
      Write the estimates that differ first, each with the same name in the first column; what they are measured by follows."
    `);
    expect(faultsOf('A,1,x\nB,2,y\nA,3,z\n', estimates)).toEqual([]);
  });
});

describe('steps', () => {
  it('have shares of a hundred, which need not add up', () => {
    const steps = described('steps');
    expect(problemIn('A,⟦101,\n', steps)).toContain('"101" is no share of a hundred.');
    expect(faultsOf('A,90,\nB,,\nC,94,\n', steps)).toEqual([]);
  });
});

describe('shares', () => {
  const share = described('share');

  it('lie between 0 and 100', () => {
    expect(problemIn('A,⟦500,\nB,1,\n', share)).toMatchInlineSnapshot(`
      "csv-syntax
      "500" is no share of a hundred.
      Write a number from 0 to 100, or choose another kind than share or steps."
    `);
    expect(problemIn('A,⟦-60,\nB,1,\n', share)).toContain('"-60" is no share of a hundred.');
    expect(problemIn('A,⟦100.01,\n', share)).toContain('"100.01" is no share of a hundred.');
    expect(faultsOf('A,100,\nB,0,\n', share)).toEqual([]);
  });

  it('are those of the first column of numbers; others say what they like', () => {
    const columns = [...share.columns, { key: 'year', label: 'Year', type: 'number' } as const];
    expect(faultsOf('A,40,,2020\nB,60,,-5\n', { ...share, columns })).toEqual([]);
  });

  it('add up to a hundred, or the description says why not', () => {
    const { problems } = parseTable('name,value,code\nA,60,\nB,30,\n', 'f', share);
    expect(onlyProblem(problems, { file: 'f', line: 1, column: 6 })).toMatchInlineSnapshot(`
      "csv-syntax
      The shares add up to 90, not to 100.
      Add the row that is missing, such as "Others", or say in the description, under "no-whole", why they do not."
    `);
    const apart = { ...share, 'no-whole': 'Each is part of another whole.' };
    expect(faultsOf('A,60,\nB,30,\n', apart)).toEqual([]);
    expect(faultsOf('A,60,\nB,90,\n', apart)).toEqual([]);
  });

  it.each([
    ['A,33,\nB,33,\nC,33,\n', []],
    ['A,33.3,\nB,33.3,\nC,33.3,\n', []],
    ['A,33.4,\nB,33.4,\nC,33.4,\n', ['1:6 The shares add up to 100.2, not to 100.']],
    ['A,50,\nB,51,\n', []],
    ['A,50,\nB,49,\n', []],
    ['A,50,\nB,52,\n', ['1:6 The shares add up to 102, not to 100.']],
    ['A,50,\nB,48,\n', ['1:6 The shares add up to 98, not to 100.']],
    ['A,0.1,\nB,0.2,\nC,99.7,\n', []],
    ['A,50.0,\nB,49.9,\n', []],
    ['A,50.0,\nB,49.8,\n', ['1:6 The shares add up to 99.8, not to 100.']],
    ['', []],
  ])('may be rounded: %j', (rows, faults) => expect(faultsOf(rows, share)).toEqual(faults));

  it('are rounded by no more than 3 in all', () => {
    const rows = (first: number): string =>
      [first, ...Array<number>(19).fill(5)].map((part, at) => `R${at},${part},\n`).join('');
    expect(faultsOf(rows(8), share)).toEqual([]);
    expect(faultsOf(rows(2), share)).toEqual([]);
    expect(faultsOf(rows(9), share)).toEqual(['1:6 The shares add up to 104, not to 100.']);
    expect(faultsOf(rows(1), share)).toEqual(['1:6 The shares add up to 96, not to 100.']);
  });

  it('may be less where some are not known, but not more', () => {
    expect(faultsOf('A,60,\nB,,\n', share)).toEqual([]);
    expect(faultsOf('A,,\nB,,\n', share)).toEqual([]);
    expect(faultsOf('A,60,\nB,60,\nC,,\n', share)).toEqual([
      '1:6 The shares add up to 120, not to 100.',
    ]);
  });

  it('are added up only in tables that can be read, and only of this kind', () => {
    expect(faultsOf('A,60,\nB,x,\n', share)).toEqual([
      '3:3 "x" is no number for the column "value".',
    ]);
    expect(faultsOf('A,60,\nB,30,\n', described('bar'))).toEqual([]);
  });
});

describe('the rows', () => {
  it('of a chart have names', () => {
    expect(problemIn('A,1,\n⟦,2,\n', described('bar'))).toMatchInlineSnapshot(`
      "csv-syntax
      Row 2 has no name.
      Write in the column "name" what its figure is of."
    `);
    expect(faultsOf('A,1,\n,2,\n', described('table'))).toEqual([]);
    // The name stands in the first column of words, wherever that is.
    const two = [...META.columns, { key: 'by', label: 'By', type: 'text' } as const];
    expect(faultsOf('A,1,\nB,2,x\n', { ...META, columns: two })).toEqual([]);
    const columns = [...META.columns].reverse();
    expect(faultsOf(',A\n2,B\n3,\n', { ...META, columns })).toEqual(['4:3 Row 3 has no name.']);
  });

  it('of a chart say different words', () => {
    expect(problemIn('A,1,\nB,3,\n⟦A,2,\n', described('bar'))).toMatchInlineSnapshot(`
      "csv-syntax
      Row 3 has the same words as row 1.
      Say in a text column what is different, or take one of the two out."
    `);
    expect(faultsOf('A,1,\nA,2,\n', described('table'))).toEqual([]);
    const columns = [...META.columns, { key: 'by', label: 'By', type: 'text' } as const];
    expect(faultsOf('A,1,x\nA,2,y\n', { ...META, kind: 'range', columns })).toEqual([]);
  });

  it('of a table are not the same', () => {
    expect(faultsOf('A,1,\nB,1,\nA,1,\n', described('table'))).toEqual([
      '4:1 Row 3 has the same words as row 1.',
    ]);
    expect(faultsOf(',1,\nB,1,\n,1,\n', described('table'))).toEqual([
      '4:1 Row 3 has the same words as row 1.',
    ]);
  });

  it('have all their faults told where they are, in the order of the table', () => {
    expect(faultsOf('A,1,\nA,2,\n,3,\n,4,\nA,5,\n', described('bar'))).toEqual([
      '3:1 Row 2 has the same words as row 1.',
      '4:1 Row 3 has no name.',
      '5:1 Row 4 has no name.',
      '6:1 Row 5 has the same words as row 1.',
    ]);
  });

  it('of a chart without words may be alike', () => {
    const columns = (['a', 'b'] as const).map((key) => ({
      key,
      label: key,
      type: 'number' as const,
    }));
    expect(faultsOf('1,2\n1,2\n', { ...META, columns })).toEqual([]);
  });
});

describe('a table that is too long', () => {
  const rows = (count: number): string =>
    `year,cars\n${Array.from({ length: count }, (_, row) => `Y${row},1\n`).join('')}`;

  it('is told at the first row too many', () => {
    expect(theProblem(`${rows(260)}⟦2024,1\n2025,1\n`)).toMatchInlineSnapshot(`
      "too-complex
      The table has more than 260 rows, and each is drawn.
      Leave out what readers do not need, or give its description the kind "table"."
    `);
    expect(parseTable(rows(260), 'f', META)).toMatchObject({ problems: [] });
    expect(parseTable(rows(300), 'f', META).table.rows).toHaveLength(260);
  });

  it('may be longer where nothing is drawn', () => {
    const meta = { ...META, kind: 'table' } as const;
    expect(parseTable(rows(1000), 'f', meta).problems).toEqual([]);
    expect(parseTable(rows(1001), 'f', meta).problems).toEqual([
      {
        ...{ file: 'f', line: 1002, column: 1, code: 'too-complex', severity: 'error' },
        message: 'The table has more than 1000 rows.',
        hint: 'Leave out what readers do not need.',
        by: { area: 'rows', name: 'tooMany', given: [1000] },
      },
    ]);
  });

  it('has the places of all its other problems', () => {
    const { problems } = parseTable('year,cars\na,b\nc,d\n\ne,f,g\n', 'f', META);
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [2, 3],
      [3, 3],
      [5, 1],
    ]);
  });
});
