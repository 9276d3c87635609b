import { describe, expect, it } from 'vitest';
import { initialOf } from './titles.ts';

describe('the letter that a text is filed under', () => {
  it.each([
    ['pier', 'P'],
    ['Été', 'É'],
    ['𝕏 and others', '𝕏'],
    ['𐐨 is small', '𐐀'],
    ['🇺🇦', '🇺🇦'],
    ['👩‍👩‍👧 family', '👩‍👩‍👧'],
    ['ßa', 'SS'],
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
