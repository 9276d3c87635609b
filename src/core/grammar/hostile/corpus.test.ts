import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROBLEM_CODES } from '../../model/codes.ts';
import { compareProblems } from '../../model/problem.ts';
import type { Problem } from '../../model/problem.ts';
import { saidIn } from '../../words/say.ts';
import { ENGLISH } from '../../words/words.ts';
import { quotable } from '../characters.ts';
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

/** The words of a problem, where they are short enough to stand as they are. */
function saidOf({ message, hint, by }: Problem): unknown {
  return { by, said: [message, hint].filter(isShort) };
}

/** The same, said anew after a journey to another thread. */
function saidAgain(problem: Problem): unknown {
  const sent = structuredClone(problem);
  const { message, hint } = saidIn(ENGLISH, sent);
  return { by: sent.by, said: [message, hint].map(quotable).filter(isShort) };
}

function isShort(words: string): boolean {
  return words.length < 250;
}

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
    for (const problem of problems) expect(saidAgain(problem)).toEqual(saidOf(problem));
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
