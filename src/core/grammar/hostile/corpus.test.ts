import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROBLEM_CODES } from '../../model/codes.ts';
import { compareProblems } from '../../model/problem.ts';
import { parseEntry } from '../entry.ts';
import { readCases } from './cases.ts';

const families = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => {
    const family = name.replace('.txt', '');
    return {
      family,
      cases: readCases(family, readFileSync(`${import.meta.dirname}/${name}`, 'utf8')),
    };
  });
const all = families.flatMap(({ cases }) => cases);

describe.each(families)('$family', ({ cases }) => {
  it.each(cases)('$name', ({ file, expected, hints }) => {
    const { entry, problems } = parseEntry(file);
    const sorted = [...problems].sort(compareProblems);
    expect(
      sorted.map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`),
    ).toEqual(expected);
    expect(sorted.map(({ hint }) => hint)).toEqual(hints);
    expect(entry === undefined).toBe(expected.length > 0);
    for (const { code, severity } of problems) {
      expect(severity).toBe(PROBLEM_CODES[code].severity);
    }
  });
});

describe('the corpus', () => {
  it('is large enough to mean something, and none of it stands there twice', () => {
    const hostile = all.filter(({ expected }) => expected.length > 0);
    expect(hostile.length).toBeGreaterThanOrEqual(400);
    expect(all.length - hostile.length).toBeGreaterThanOrEqual(60);
    expect(new Set(all.map(({ file }) => file.text)).size).toBe(all.length);
  });
});
