import { describe, expect, it } from 'vitest';
import { holdsWords, inWords, isNamed } from './words.ts';

describe('something to read', () => {
  it.each([
    ...['a', 'Z', '7', '— a', 'é', 'я', '中', '一', 'ก', '٣', 'Ⅳ', '²', '½'],
    ...['$', '€', '→', '±', '∞', '©', '☢', '👍', '👍🏽', '🇺🇦', '❤️', '1️⃣'],
  ])('is in "%s"', (text) => {
    expect(holdsWords(text)).toBe(true);
    expect(isNamed(text)).toBe(true);
  });

  it.each([
    ...['', ' ', '.', '…', '-', '–', '—', '−', '─', '―', '‐', '_', '*', '/', '\\', '|', '~', '^'],
    ...[
      '`',
      '=',
      '<',
      '>',
      '¡',
      '?!',
      '«»',
      '“”',
      '()',
      '[]',
      '・',
      '。',
      '、',
      '·',
      '•',
      '⋯',
      '∙',
    ],
    ...['´', '¨', '\u0301', 'ʼ', 'ˈ', 'ー', '⁄', '∕', '∣', '⋅', '～', '＝', '｜', '\uFFFD'],
    ...['&', '@', '§', '¶', '†'],
  ])('is not in "%s"', (text) => {
    expect(holdsWords(text)).toBe(false);
    expect(isNamed(text)).toBe(false);
  });

  it.each(['#', '%', '+', '‰'])('is in "%s" as a name alone', (text) => {
    expect(holdsWords(text)).toBe(false);
    expect(isNamed(text)).toBe(true);
  });
});

it('lists words as one says them', () => {
  expect([inWords([]), inWords(['a']), inWords(['a', 'b']), inWords(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
  expect(inWords(['a', 'b', 'c'], 'or')).toBe('a, b or c');
});
