import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { STORY } from '../src/core/graph/testing.ts';
import { RETIRED_CODES } from '../src/core/model/codes.ts';
import { exampleFaults } from '../src/core/newsroom/examples.ts';
import { hash } from '../src/core/newsroom/testing.ts';
import { loadNewsroom } from '../src/io/newsroom/newsroom.ts';

const { newsroom } = loadNewsroom(import.meta.dirname);

it('the examples of what this newsroom adds are right', () => {
  expect(newsroom.codes.size).toBeGreaterThan(0);
  expect(exampleFaults(newsroom, { files: STORY, hash })).toEqual([]);
});

/** A line is added with each code, and none is ever changed or taken out: authors look codes up. */
it('its codes mean what was published', () => {
  const published = readFileSync(`${import.meta.dirname}/published-codes.txt`, 'utf8');
  const today = [...newsroom.codes].map(
    ([code, { severity, about }]) => `${code} ${severity} ${about}\n`,
  );
  expect(today.join('')).toBe(published);
});

it('has every code that was of this story alone and is built in no more', () => {
  const moved = Object.keys(RETIRED_CODES).filter((code) => RETIRED_CODES[code]?.moved);
  expect(moved.filter((code) => !newsroom.codes.has(code))).toEqual([]);
});
