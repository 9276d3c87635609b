import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PROBLEM_CODES } from './codes.ts';

const codes = Object.keys(PROBLEM_CODES);

it('says of every code, in one sentence, what it is about', () => {
  const about = Object.values(PROBLEM_CODES).map((code) => code.about);
  expect(about.filter((sentence) => !/^[A-Z].*[^.]\.$/.test(sentence))).toEqual([]);
  expect(new Set(about).size).toBe(codes.length);
});

it('lists no code that nothing reports', () => {
  const sources = globSync('src/{core,io,cli}/**/*.ts', {
    exclude: (name) => /\.test\.ts$|codes\.ts$|\bguide$/.test(name),
  });
  const text = sources.map((file) => readFileSync(file, 'utf8')).join('\n');
  expect(codes.filter((code) => !text.includes(`'${code}'`))).toEqual([]);
});
