import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseEntry } from '../../src/core/grammar/entry.ts';
import { readCases } from '../../src/core/grammar/hostile/cases.ts';
import { compareProblems } from '../../src/core/model/problem.ts';
import { rightNewsroom } from '../../src/core/newsroom/testing.ts';
import { elementFields, elementIn } from './fields.ts';
import { numberOf, SYMBOLS } from './symbols.ts';

const { definitions } = rightNewsroom({ fields: [elementFields] });
const cases = readCases('fields', readFileSync(`${import.meta.dirname}/fields.txt`, 'utf8'));

describe('the fields of an element', () => {
  it.each(cases)('$name', ({ file, expected, hints }) => {
    const { entry, problems } = parseEntry(file, definitions);
    const sorted = [...problems].sort(compareProblems);
    expect(
      sorted.map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`),
    ).toEqual(expected);
    expect(sorted.map(({ hint }) => hint)).toEqual(hints);
    expect(entry === undefined).toBe(expected.length > 0);
  });

  it('are many cases', () => {
    expect(cases.length).toBeGreaterThan(12);
  });

  it('are unknown where the newsroom is not loaded', () => {
    const [first] = cases.filter(({ name }) => name === 'an element');
    const codes = first && parseEntry(first.file).problems.map(({ code }) => code);
    expect(codes).toEqual(['unknown-key', 'unknown-key', 'unknown-key']);
  });
});

it('every symbol has its number', () => {
  expect(SYMBOLS.map((symbol) => numberOf(symbol))).toEqual(SYMBOLS.map((_, index) => index + 1));
  expect([numberOf('Qz'), numberOf('')]).toEqual([undefined, undefined]);
});

it('a concept without a symbol is no element', () => {
  const concept = { title: 'T', definition: 'D', requires: [] } as const;
  const data = (more: object) => ({ data: { ...concept, requires: [], ...more } });
  expect(elementIn(data({}))).toBeUndefined();
  expect(elementIn(data({ symbol: undefined }))).toBeUndefined();
  expect(elementIn(data({ symbol: 'Fe', number: 26 }))).toMatchObject({ number: 26 });
});
