import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../grammar/csv.ts';
import type { Cell } from '../grammar/table.ts';
import { toCsv, withoutGuards } from './csv.ts';

const COLUMNS = [
  { key: 'name', label: 'Name', type: 'text' },
  { key: 'value', label: 'Value', type: 'number' },
] as const;

function csvOf(...rows: readonly (readonly [name: Cell, value: string | null])[]): string {
  return toCsv({
    columns: [...COLUMNS],
    rows: rows.map(([name, written]) => ({
      name,
      value: written === null ? null : { value: Number(written), written },
    })),
  });
}

/** The second line of a file whose only row has this name. */
function nameAs(name: string): string {
  return csvOf([name, null]).replace('name,value\n', '').replace(/,\n$/, '');
}

describe('a published table', () => {
  it('has its keys, and numbers as they were written', () => {
    expect(csvOf(['China', '28.70'], ['Burma', null], [null, '-5'])).toBe(
      'name,value\nChina,28.70\nBurma,\n,-5\n',
    );
    expect(csvOf(['a', '0.00000000000001'], ['b', '100000000000000'])).toBe(
      'name,value\na,0.00000000000001\nb,100000000000000\n',
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1+1', "'+1+1"],
    ['-1-1', "'-1-1"],
    ['@SUM(1+1)*cmd', "'@SUM(1+1)*cmd"],
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    [' =1', "' =1"],
    ['\t=1', `"'\t'=1"`],
    ['\tx', `"'\tx"`],
    ['\rx', `"'\rx"`],
    ['\nx', `"'\nx"`],
    ['"=1', `"'""=1"`],
    ["'=1", "''=1"],
    ['\u00a0=1', "'\u00a0=1"],
    ['\uff1d1', "'\uff1d1"],
    ['\uff0b1', "'\uff0b1"],
    ['\uff0d1', "'\uff0d1"],
    ['\uff201', "'\uff201"],
    ['\ufe661', "'\ufe661"],
    ['\ufe621', "'\ufe621"],
    ['\ufe631', "'\ufe631"],
    ['\ufe6b1', "'\ufe6b1"],
    ['a;=1', `"a;'=1"`],
    ['a\t@b', `"a\t'@b"`],
    ['a\n+b', `"a\n'+b"`],
    ['a\r-b', `"a\r'-b"`],
    ['a; "=1', `"a;' ""=1"`],
  ])('keeps %j text: %j', (name, written) => expect(nameAs(name)).toBe(written));

  it.each([
    ['-5', '-5'],
    ['+5', '+5'],
    ['-5.25', '-5.25'],
    ['2023', '2023'],
    ['a = b', 'a = b'],
    ['a-b', 'a-b'],
    ['a, -b', '"a, -b"'],
    ['a;b', '"a;b"'],
    ["'a", "'a"],
    [' a', '" a"'],
    ['a ', '"a "'],
    ['e@f', 'e@f'],
  ])('leaves %j as it is: %j', (name, written) => expect(nameAs(name)).toBe(written));

  it('can be read back, and no cell of it begins like a formula', () => {
    const unit = fc.constantFrom(...'a5=+-@\uff1d\ufe6b;,"\' \t\r\n.|');
    const name = fc.string({ unit }).filter((text) => text !== '');
    fc.assert(
      fc.property(fc.array(name, { minLength: 1 }), (names) => {
        const read = readCsv(csvOf(...names.map((each) => [each, '1.50'] as const)));
        const [, ...rows] = 'rows' in read ? read.rows : [];
        const cells = rows.map(([cell]) => cell?.text ?? '');
        expect(cells.map(withoutGuards)).toEqual(names);
        for (const part of cells.flatMap((cell) => [cell, ...cell.split(/[;\t\r\n]/)])) {
          if (/^[+-]?\d+(?:\.\d+)?$/.test(part)) continue;
          expect(part.trimStart()).not.toMatch(/^"*[=+\-@\uff1d\ufe6b]/);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
