import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotationMarks } from './marks.ts';
import { marksFor, typographic } from './typeset.ts';
import type { Part } from './typeset.ts';

const inEnglish = (text: string): string => typographic(text, 'en');

function typeset(parts: readonly Part[]): string[] {
  const marks = marksFor(parts);
  return parts.map(({ text }, part) => {
    let at = 0;
    return text.replaceAll(/['"]/g, () => marks[part]?.[at++] ?? '');
  });
}

describe('quotation marks', () => {
  it.each([
    ['en', `He said "the word 'deal' was mine".`, 'He said “the word ‘deal’ was mine”.'],
    ['en-GB', `("yes")`, '(“yes”)'],
    ['de', `Er sagte: "Das Wort 'Handel' ist meins."`, 'Er sagte: „Das Wort ‚Handel‘ ist meins.“'],
    ['de-CH', `"ja"`, '«ja»'],
    ['uk', `Він сказав: "слово "угода" моє".`, 'Він сказав: «слово „угода“ моє».'],
    ['uk', `'угода'`, '«угода»'],
    ['fr', `Il dit "oui".`, 'Il dit «\u00A0oui\u00A0».'],
    ['und-Cyrl', `"слово"`, '“слово”'],
  ])('are those of %s', (lang, straight, set) => {
    expect(typographic(straight, lang)).toBe(set);
  });

  it.each([
    [`"'Nobody can,' he said"`, '“‘Nobody can,’ he said”'],
    [`Trump promises 'big, big problems' for some`, 'Trump promises ‘big, big problems’ for some'],
    [`To Create A 'State-Sponsored Oligarchy'`, 'To Create A ‘State-Sponsored Oligarchy’'],
    [`a "<" or "---" stands`, 'a “<” or “---” stands'],
    [`“he said "x" twice”`, '“he said ‘x’ twice”'],
    [`„Auto“ and "x"`, '„Auto“ and “x”'],
    [`the year "2019" and "1990"`, 'the year “2019” and “1990”'],
    [`"yes"—"no"/"perhaps"`, '“yes”—“no”/“perhaps”'],
    [`words, which "is" it: "`, 'words, which “is” it: “'],
    [`and so on". Then "more`, 'and so on”. Then “more'],
    [`橋"重要"です`, '橋“重要”です'],
  ])('of %s open and close', (straight, set) => {
    expect(inEnglish(straight)).toBe(set);
  });
});

describe('apostrophes', () => {
  it.each([
    [`Russia's editors' words aren't`, 'Russia’s editors’ words aren’t'],
    [`the '90s, rock 'n' roll, '99`, 'the ’90s, rock ’n’ roll, ’99'],
    [`'Tis the editors' own`, '’Tis the editors’ own'],
    [`'s attempt`, '’s attempt'],
    [`"Putin's" 'friends' aren't`, '“Putin’s” ‘friends’ aren’t'],
    [`'2019' and '99'`, '‘2019’ and ‘99’'],
  ])('of %s', (straight, set) => {
    expect(inEnglish(straight)).toBe(set);
  });

  it('of Ukrainian and German', () => {
    expect(typographic(`п'ять об'єктів`, 'uk')).toBe('п’ять об’єктів');
    expect(typographic(`'s ist Hans' "Auto"`, 'de')).toBe('’s ist Hans’ „Auto“');
  });
});

describe('primes', () => {
  it.each([
    [`5' 10" tall`, '5′ 10″ tall'],
    [`6'2", "she said"`, '6′2″, “she said”'],
    [`51°30'26" N`, '51°30′26″ N'],
    [`"He is 6'2" tall," she said`, '“He is 6′2” tall,” she said'],
  ])('of %s', (straight, set) => {
    expect(inEnglish(straight)).toBe(set);
  });
});

describe('a line of several parts', () => {
  const set = (...parts: (readonly [string, string])[]): string =>
    typeset(parts.map(([text, lang]) => ({ text, lang }))).join('|');

  it('has its marks across them', () => {
    expect(
      set(['He said "', 'en'], ['yes', 'en'], ['". ', 'en'], ['Russia', 'en'], [`'s`, 'en']),
    ).toBe('He said “|yes|”. |Russia|’s');
  });

  it('has those of the language in which a quotation begins', () => {
    expect(set(['"', 'en'], ['слово "угода"', 'uk'], ['"', 'en'])).toBe('“|слово „угода“|”');
  });
});

describe('any text', () => {
  const words = fc
    .array(fc.constantFrom(`"`, `'`, ' ', 'a', 'n', '5', '.', '(', '“', '”', '–', '橋', 'я', '😀'))
    .map((signs) => signs.join(''));
  const tags = fc.constantFrom('en', 'de', 'uk', 'fr', 'sv', 'ja', 'xx');
  const MARKS = /["'“”‘’„‚«»「」『』′″\u00A0]/g;

  it('keeps all but its marks, has no straight one, and changes no second time', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ text: words, lang: tags })), (parts) => {
        const set = typeset(parts);
        expect(set.map((text) => text.replaceAll(MARKS, ''))).toEqual(
          parts.map(({ text }) => text.replaceAll(MARKS, '')),
        );
        expect(set.join('')).not.toMatch(/["']/);
        expect(typeset(set.map((text, at) => ({ text, lang: parts[at]?.lang ?? '' })))).toEqual(
          set,
        );
      }),
    );
  });

  it('in quotation marks has those of its language, two deep', () => {
    const plain = fc.stringMatching(/^[a-z]{2,9}( [a-z]{2,9}){0,3}$/);
    fc.assert(
      fc.property(plain, plain, fc.constantFrom('en', 'de', 'uk', 'ru', 'es'), (a, b, lang) => {
        const marks = quotationMarks(lang);
        expect(typographic(`"${a} "${b}""`, lang)).toBe(
          `${marks?.outer.open}${a} ${marks?.inner.open}${b}${marks?.inner.close}${marks?.outer.close}`,
        );
      }),
    );
  });
});
