import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percent, round, widthOf, wrap, wrapTo } from './svg.ts';

describe('coordinates', () => {
  it.each([
    [1.24, 1.2],
    [1.25, 1.3],
    [-0.01, 0],
    [1e9, 1e9],
  ])('%d becomes %d', (value, expected) => {
    expect(Object.is(round(value), expected)).toBe(true);
  });

  it('are written as parts of the width', () => {
    expect(percent(33.333)).toBe('33.3%');
  });
});

describe('lines', () => {
  it.each([
    ['', 10, []],
    ['one', 2, ['o-', 'n-', 'e']],
    ['a Donaudampfschiff', 9, ['a', 'Donaudam-', 'pfschiff']],
    ['2025-03-31T00', 6, ['2025-', '03-31', 'T00']],
    ['one two three', 7, ['one two', 'three']],
    ['one  two\nthree', 99, ['one two three']],
  ])('%j at %d', (text, length, expected) => {
    expect(wrap(text, length)).toEqual(expected);
  });

  it('are no wider than they may be, whatever the words, and lose no letter', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 3, max: 20 }),
        (text, width) => {
          const lines = wrapTo(text, width);
          for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width + 1.5);
          const letters = (all: string): string => all.replaceAll(/[\s-]/g, '');
          expect(letters(lines.join(''))).toBe(letters(text));
        },
      ),
    );
  });

  it('lose no word and are short where words are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,12}$/)),
        fc.integer({ min: 12, max: 40 }),
        (words, length) => {
          const lines = wrap(words.join(' '), length);
          expect(lines.join(' ')).toBe(words.join(' '));
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(length);
        },
      ),
    );
  });
});

it('takes wide scripts for wider', () => {
  expect(widthOf('中文')).toBeGreaterThan(widthOf('ab'));
  expect(widthOf('')).toBe(0);
  expect(widthOf('спотворює')).toBeGreaterThan(widthOf('distortis'));
  expect(widthOf('спотворює')).toBeLessThan(widthOf('中文中文中文中文中'));
});
