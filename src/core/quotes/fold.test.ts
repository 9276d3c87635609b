import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldQuotation } from './fold.ts';

describe('folding', () => {
  it.each([
    ['“so”, „so“ and «so»', '"so", "so" and "so"'],
    ['he’s ‘here’', "he's 'here'"],
    ['25–30 — a‑b −3', '25-30 - a-b -3'],
    ['a\u00A0b\u2009c\td\ne', 'a b c d e'],
    ['wait…', 'wait...'],
    ['soft\u00ADhyphen and zero\u200Bwidth', 'softhyphen and zerowidth'],
    ['one\n  \ntwo', 'one\ntwo'],
    ['Straße, ÉTÉ, İ', 'Straße, ÉTÉ, İ'],
  ])('%j gives %j', (text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  it('knows where each character came from', () => {
    const text = 'a  “b…”\u00ADc😀d';
    const { text: folded, offsets } = fold(text);
    expect(folded).toBe('a "b..."c😀d');
    const from = (character: string) => text[offsets[folded.indexOf(character)] ?? 0];
    expect(['a', ' ', 'b', '.', 'c', 'd'].map(from)).toEqual(['a', ' ', 'b', '…', 'c', 'd']);
    expect(offsets.at(-1)).toBe(text.length);
  });

  it('is done once: folded text stays as it is, with an offset for each of its parts', () => {
    const odd = fc.string({
      unit: fc.constantFrom('a', 'é', ' ', '\n', '\u2029', '’', '“', '—', '…', '\u00AD', '😀'),
    });
    fc.assert(
      fc.property(odd, (text) => {
        const { text: folded, offsets } = fold(text);
        expect(foldQuotation(foldQuotation(text))).toBe(foldQuotation(text));
        expect(offsets).toHaveLength(folded.length + 1);
        expect([...offsets].sort((a, b) => a - b)).toEqual(offsets);
      }),
    );
  });

  it('composes the letters of a quotation', () => {
    expect(foldQuotation(' cafe\u0301\n\n’s ')).toBe("café 's");
  });
});
