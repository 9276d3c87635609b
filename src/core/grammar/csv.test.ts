import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from './csv.ts';

function cells(text: string): string[][] | number {
  const csv = readCsv(text);
  return 'rows' in csv ? csv.rows.map((row) => row.map((cell) => cell.text)) : csv.brokenAt;
}

describe('readCsv', () => {
  it.each([
    ['', []],
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a\n\n  \nb\n', [['a'], ['b']]],
    [' a , b ', [['a', 'b']]],
    [
      'a,\n,\n',
      [
        ['a', ''],
        ['', ''],
      ],
    ],
    ['"a, b","c\n""d"""', [['a, b', 'c\n"d"']]],
    ['""', [['']]],
    [' "a" ,b', [['a', 'b']]],
    ['a,', [['a', '']]],
  ])('reads %j', (text, rows) => {
    expect(cells(text)).toEqual(rows);
  });

  it.each([
    ['a,"b', 2],
    ['a\nb,  "c"d\n', 6],
    ['a"b",c', 0],
    ['x,"1\ny,"2"\n', 2],
  ])('finds the cell of %j whose quotation marks do not fit, at %i', (text, offset) => {
    expect(cells(text)).toBe(offset);
  });

  it('reads back what is written with every cell in quotes, and knows where each begins', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '1', ',', '"', '\n', '\r\n', ' ', 'é') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 })), (table) => {
        const text = table
          .map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(','))
          .join('\n');
        expect(cells(text)).toEqual(table);
        const csv = readCsv(text);
        const offsets = 'rows' in csv ? csv.rows.flat().map((each) => each.offset) : [];
        expect(offsets.every((offset) => text[offset] === '"')).toBe(true);
      }),
    );
  });

  it('never throws, and what it finds lies inside the text', () => {
    const any = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', '\t') });
    fc.assert(
      fc.property(any, (text) => {
        const csv = readCsv(text);
        const offsets = 'rows' in csv ? csv.rows.flat().map((each) => each.offset) : [csv.brokenAt];
        expect(offsets.every((offset) => offset >= 0 && offset <= text.length)).toBe(true);
      }),
    );
  });
});
