import { describe, expect, it } from 'vitest';
import { initials } from './initial.ts';

const initialOf = initials('en-GB');

describe('the letter that a text is filed under', () => {
  it.each([
    ['pier', 'P'],
    ['Été', 'E'],
    ['𝕏 and others', '𝕏'],
    ['𐐨 is small', '𐐀'],
    ['🇺🇦', '🇺🇦'],
    ['👩‍👩‍👧 family', '👩‍👩‍👧'],
    ['ßa', 'S'],
    ['ϴ', 'Θ'],
    ['"quoted"', '"'],
    ['', ''],
  ])('%s: %s', (text, letter) => {
    expect(initialOf(text)).toBe(letter);
  });

  it('has one small form, which is the name of its place on the page', () => {
    const letters = new Map<string, string>();
    for (let code = 0x21; code < 0x20000; code += 1) {
      if (code >= 0xd800 && code < 0xe000) continue;
      const text = String.fromCodePoint(code).normalize();
      const letter = initialOf(text);
      const known = letters.get(letter.toLowerCase()) ?? letter;
      expect(known).toBe(letter);
      letters.set(letter.toLowerCase(), letter);
    }
  });
});

describe('of a language', () => {
  const letters = (tag: string, names: string): string =>
    names.split(' ').map(initials(tag)).join(' ');

  it.each([
    ['de', 'Ähre öl über ßa', 'A O U S'],
    ['sv', 'Ähre öl åka áno', 'Ä Ö Å A'],
    ['uk', 'і їжак єнот ґава йод ёлка', 'І Ї Є Ґ Й Е'],
    ['ru', 'ёлка ель йод', 'Е Е Й'],
    ['es', 'ñu ácido', 'Ñ A'],
    ['tr', 'iyi ılık çok', 'İ I Ç'],
    ['cs', 'čas řeka áno', 'Č Ř A'],
    ['zh-Hant', '橋 關', '橋 關'],
    ['ar', 'أب جسر', 'ا ج'],
  ])('%s: %s', (tag, names, expected) => {
    expect(letters(tag, names)).toBe(expected);
  });
});
