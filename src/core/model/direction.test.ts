import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionOfText, runsAgainst, shareAgainst } from './direction.ts';

describe('which way a text runs', () => {
  it.each([
    ['A bridge', 'ltr'],
    ['Міст', 'ltr'],
    ['橋', 'ltr'],
    ['جسر', 'rtl'],
    ['גשר', 'rtl'],
    ['پل', 'rtl'],
    ['ފާލަން', 'rtl'],
    ['ܓܫܪܐ', 'rtl'],
    ['𞤀𞤣', 'rtl'],
    ['ﷲ', 'rtl'],
    ['ﻻ', 'rtl'],
    ['12, (2019) “…”', undefined],
    ['', undefined],
    ['19 — جسر', 'rtl'],
  ])('%s: %s', (text, way) => {
    expect(directionOfText(text)).toBe(way);
  });

  it('is that of most of its letters, not of the name that it begins with', () => {
    expect(directionOfText('الجزيرة reported the closure')).toBe('ltr');
    expect(directionOfText('TASS نقلت عن المجلس')).toBe('rtl');
  });

  it('is that of the first letter where there are as many of both', () => {
    expect(directionOfText('ab جس')).toBe('ltr');
    expect(directionOfText('جس ab')).toBe('rtl');
  });
});

describe('the share of letters that run against a line', () => {
  it.each([
    ['ltr', 'ab جس', 0.5],
    ['ltr', 'abc ج, 12', 0.25],
    ['rtl', 'abc ج, 12', 0.75],
    ['rtl', '12', 0],
  ] as const)('in one that runs %s: %s', (line, text, share) => {
    expect(shareAgainst(line, text)).toBe(share);
  });
});

describe('what runs against its line', () => {
  const runs = (line: 'ltr' | 'rtl', text: string): string[] =>
    runsAgainst(line, text).map(({ from, to }) => text.slice(from, to));

  it.each([
    ['ltr', 'by الجزيرة, 31 March', ['الجزيرة']],
    ['ltr', 'by قناة الجزيرة (قطر) and others', ['قناة الجزيرة (قطر']],
    ['ltr', 'جسر and جسر', ['جسر', 'جسر']],
    ['ltr', 'No name', []],
    ['ltr', '12, 13', []],
    ['rtl', 'كتبت Reuters, 31 مارس', ['Reuters']],
    ['rtl', 'طائرة Boeing 737 و', ['Boeing 737']],
    ['rtl', 'مركب LK-99 و', ['LK-99']],
    ['rtl', 'طباعة 3D و', ['3D']],
    ['rtl', 'شركة AT&amp;T و', ['AT&amp;T']],
    ['rtl', 'هنا &lt; وهنا &#x41; و', []],
    ['ltr', 'שָׁלוֹם', ['שָׁלוֹם']],
  ] as const)('in a line that runs %s: %s', (line, text, found) => {
    expect(runs(line, text)).toEqual(found);
  });

  it('is in order, apart and within the text', () => {
    const part = fc.constantFrom('ab', 'جسر', ' ', '12', '&amp;', '-', ', ');
    fc.assert(
      fc.property(fc.array(part), fc.constantFrom('ltr', 'rtl'), (parts, line) => {
        const text = parts.join('');
        let end = 0;
        for (const { from, to } of runsAgainst(line, text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
