import { describe, expect, it } from 'vitest';
import {
  cleanText,
  forbiddenIn,
  numberOf,
  quotable,
  restoreAll,
  restored,
  tabsIn,
} from './characters.ts';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import { say } from '../words/say.ts';

/** `line:column code message` of what is wrong with the characters of a text. */
function told(text: string): string[] {
  return cleanText(text, 'f').problems.map(
    ({ line, column, code, message }) => `${line}:${column} ${code} ${message}`,
  );
}

/** The numbers of the forbidden characters of a text. */
function numbersIn(text: string): string[] {
  return forbiddenIn(text).map(numberOf);
}

function found(line: number, column: number, words = 'Words.'): Problem {
  return problem({ file: 'f', line, column }, 'uncited', words, words);
}

describe('a byte order mark', () => {
  it('before a file is told by itself, with its way out, however often it stands there', () => {
    const { text, problems, gaps } = cleanText('\uFEFF\uFEFFa\n\uFEFFb\uFEFF', 'f');
    expect(text).toBe('a\nb');
    expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
      '1:1 The file begins with U+FEFF, a byte order mark.',
      '2:1 Here stands U+FEFF, a byte order mark, the first of 2 in this file.',
    ]);
    expect(problems[0]?.hint).toMatch(/^Run "npm run check -- --fix", which takes it out, or /);
    expect(problems[1]?.hint).toMatch(/^Take it out; /);
    expect(restored(found(1, 1), gaps)).toMatchObject({ line: 1, column: 3 });
    expect([...gaps]).toEqual([
      [
        1,
        [
          [1, 1],
          [2, 1],
        ],
      ],
      [
        2,
        [
          [1, 1],
          [3, 1],
        ],
      ],
    ]);
  });
});

describe('a message that is cut', () => {
  it('shows no half of a character and no half of an emoji', () => {
    for (let before = 190; before <= 205; before += 1) {
      const shown = quotable(`${'a'.repeat(before)}👩‍💻${'b'.repeat(150)}👩‍💻${'c'.repeat(42)}`);
      expect(shown).toMatch(/^a+(?:👩(?:‍💻)?)?b*…b*(?:(?:👩‍)?💻)?c+$/u);
      expect(numbersIn(shown)).toEqual([]);
    }
  });
});

describe('characters that are needed where they stand', () => {
  it.each([
    ['between Arabic letters', 'می\u200Cخواهد', []],
    ['after an Arabic letter with a mark', 'ب\u0651\u064E\u200Cب', []],
    ['joining Arabic letters', 'ه\u200Dم', []],
    ['before no Arabic letter', 'می\u200C.', ['U+200C']],
    ['after no Arabic letter', '.\u200Cخ', ['U+200C']],
    ...[...'\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u0DCA'].map(
      (virama) => ['after a virama', `क${virama}\u200D`, []] as [string, string, string[]],
    ),
    ['after an Indic letter alone', 'क\u200D', ['U+200D']],
    ['after a Mongolian letter', 'ᠠ\u180Bᠠ\u180Cᠠ\u180Dᠠ\u180F', []],
    ['a Mongolian selector after another letter', 'a\u180B', ['U+180B']],
    ['after an emoji', '☢\uFE0F⚛\uFE0E', []],
    ['after a digit', '1\uFE0F', ['U+FE0F']],
    ['another selector after an emoji', '☢\uFE0D', ['U+FE0D']],
    ['two selectors after an emoji', '☢\uFE0F\uFE0F', ['U+FE0F']],
    ['six accents', `a${'\u0316'.repeat(6)}`, []],
    ['seven accents', `a${'\u0316'.repeat(7)}`, ['U+0316']],
    ['a tab and a line end', 'a\tb\nc', []],
    ['signs of Arabic that are seen', 'س\u0600١ \u06DD٢ \u08E2', []],
    ['spaces of all widths', 'a\u00A0b\u2002c\u2009d\u200Ae\u202Ff\u205Fg\u3000h', []],
    ['a Khmer letter under another', 'ខ្មែរ', []],
    ['what every text holds', 'aé€я中😀', []],
  ] as [string, string, string[]][])('%s', (_, text, expected) => {
    expect(numbersIn(text)).toEqual(expected);
  });
});

describe('what is said of a character', () => {
  it.each([
    ['\uFEFF', 'U+FEFF, a byte order mark'],
    ['\u061C', 'U+061C, which reorders the text'],
    ['\u2069', 'U+2069, which reorders the text'],
    ['\u{E007F}', 'U+E007F, a tag that nobody can see'],
    ['\u0000', 'U+0000, a control character'],
    ['\r', 'U+000D, a control character'],
    ['\u009F', 'U+009F, a control character'],
    ['\u200B', 'U+200B, which cannot be seen'],
    ['\u2028', 'U+2028, which cannot be seen'],
    ['\u2800', 'U+2800, which cannot be seen'],
    ['\uFFFC', 'U+FFFC, which cannot be seen'],
    ['\u1680', 'U+1680, which cannot be seen'],
    ['\u2029', 'U+2029, which cannot be seen'],
    ['\uFFF9', 'U+FFF9, which cannot be seen'],
    ['\u115F', 'U+115F, which cannot be seen'],
    ['\uFFA0', 'U+FFA0, which cannot be seen'],
    ['\u2D7F', 'U+2D7F, which cannot be seen'],
    ['\u{1107F}', 'U+1107F, which cannot be seen'],
    ['\u{13430}', 'U+13430, which cannot be seen'],
    ['\u{1343F}', 'U+1343F, which cannot be seen'],
    ['\u{13440}', 'U+13440, which cannot be seen'],
    ['\u{13441}', 'U+13441, which cannot be seen'],
    ['\u{13442}', 'U+13442, which cannot be seen'],
    ['\u{16FE4}', 'U+16FE4, which cannot be seen'],
    ['\u{1BC9D}', 'U+1BC9D, which cannot be seen'],
    ['\u{1BCA0}', 'U+1BCA0, which cannot be seen'],
    ['\u{1D159}', 'U+1D159, which cannot be seen'],
    ['\u{1D173}', 'U+1D173, which cannot be seen'],
    ['\u0378', 'U+0378, which no font can show'],
    ['\u{1FFFF}', 'U+1FFFF, which no font can show'],
    ['\uFFFD', 'U+FFFD, which stands for a letter that was lost on the way'],
    ['\uE000', 'U+E000, which no font can show'],
    ['\uD800', 'U+D800, which no font can show'],
    ['\uFDD0', 'U+FDD0, which no font can show'],
    ['\u{10FFFD}', 'U+10FFFD, which no font can show'],
  ])('%j', (character, words) => {
    const [first, ...others] = forbiddenIn(`a${character}`);
    expect(first && [first.index, first.character]).toEqual([1, character]);
    const said = first && say.characters.forbiddenReference(numberOf(first), first.kind);
    expect(said?.message).toBe(`Here is written ${words}.`);
    expect(others).toEqual([]);
  });
});

describe('a text is looked through', () => {
  it('each kind is one problem, at its first place, in the order of kinds', () => {
    expect(told('a\u200Bb\u202E\n\u200B\u202Ec\uFEFF')).toEqual([
      '2:4 forbidden-character Here stands U+FEFF, a byte order mark.',
      '1:4 forbidden-character Here stands U+202E, which reorders the text, the first of 2 in this file.',
      '1:2 forbidden-character Here stands U+200B, which cannot be seen, the first of 2 in this file.',
    ]);
  });

  it('line ends of Windows are right, others are told once', () => {
    expect(told('a\r\nb\r\n')).toEqual([]);
    expect(told('a\r\nb\rc\r\rd')).toEqual([
      '2:2 forbidden-character Here stands U+000D, a line end of old computers, the first of 3 in this file.',
    ]);
    expect(cleanText('a\rb\r\nc', 'f').text).toBe('a\nb\nc');
    expect(cleanText('\r', 'f').problems[0]?.hint).toBe(
      'Save the file with the line ends "LF" or "CRLF".',
    );
  });

  it('letters in parts are told once, with what they should be', () => {
    expect(told('caf\u00e9')).toEqual([]);
    expect(told('a\ncafe\u0301 e\u0301')).toEqual([
      '2:4 not-normalized "é" is written in parts here, the first of 2 in this file.',
    ]);
    expect(told('\u212B')).toEqual(['1:1 not-normalized "Å" is written in parts here.']);
    expect(told('abc \u1112\u1161\u11AB')).toEqual([
      '1:5 not-normalized "한" is written in parts here.',
    ]);
    expect(told('한\u1100\u1161 하\u11AB')).toEqual([
      '1:2 not-normalized "가" is written in parts here, the first of 2 in this file.',
    ]);
    expect(told('a x\u0301\u0316')).toEqual([
      '1:3 not-normalized "x\u0316\u0301" is written in parts here.',
    ]);
    expect(told('한 \u{16D67}\u{16D67} \u{16D69}\u{16D67}')).toEqual([
      '1:3 not-normalized "\u{16D68}" is written in parts here, the first of 2 in this file.',
    ]);
    expect(told('a \u{16D63}\u{16D67}\u{16D67}')).toEqual([
      '1:3 not-normalized "\u{16D6A}" is written in parts here.',
    ]);
    // What belongs to no letter.
    expect(told('\u0344b')).toEqual([
      '1:1 not-normalized "\u0308\u0301" is written in parts here.',
    ]);
    expect(told('\u0344')).toEqual(['1:1 not-normalized "\u0308\u0301" is written in parts here.']);
    expect(cleanText('e\u0301', 'f').problems[0]?.hint).toBe(
      'Type it as one character, or let your editor normalise the file to NFC.',
    );
  });

  it('what may not stand there is taken out, and every other place stays what it was', () => {
    const clean = cleanText('a\u200Bb\u{E0041}c\n\u202Edef\u202C g', 'f');
    expect(clean.text).toBe('abc\ndef g');
    const back = (line: number, column: number): number =>
      restored(found(line, column), clean.gaps).column;
    expect([1, 2, 3, 4].map((column) => back(1, column))).toEqual([1, 3, 6, 7]);
    expect([1, 2, 3, 4, 5].map((column) => back(2, column))).toEqual([2, 3, 4, 6, 7]);
    expect(back(3, 5)).toBe(5);
    expect(restored(found(2, 1), clean.gaps)).toMatchObject({
      file: 'f',
      line: 2,
      code: 'uncited',
    });
  });

  it('a clean text is left alone, and so are its problems', () => {
    const clean = cleanText('a\nb', 'f');
    expect(clean).toMatchObject({ text: 'a\nb', problems: [] });
    expect(restored(found(2, 1), clean.gaps)).toEqual(found(2, 1));
  });
});

describe('what is quoted in a report', () => {
  it('is told in words that a terminal prints as they are', () => {
    const { message } = restored(found(1, 1, 'One\n\u202Etwo.'), new Map());
    expect(message).toBe('One \\u{202e}two.');
  });

  it('shows every character and stays on one line', () => {
    expect(quotable('a\nb\tc')).toBe('a b c');
    expect(quotable('a\u202Eb\u{E0041}\u001B[2Jc')).toBe('a\\u{202e}b\\u{e0041}\\u{1b}[2Jc');
    expect(quotable('\u0000')).toBe('\\u{0}');
    expect(quotable('é 😀 می\u200Cخ')).toBe('é 😀 می\u200Cخ');
  });

  it('has a bearable length', () => {
    const longest = `${'a'.repeat(299)}b`;
    expect(quotable(longest)).toBe(longest);
    expect(quotable(`${'a'.repeat(250)}${'b'.repeat(51)}`)).toBe(
      `${'a'.repeat(200)}…${'b'.repeat(50)}`,
    );
  });

  it('is so in all problems of a text, its own first', () => {
    const clean = cleanText('a\u200Bb', 'f');
    const [own, other, ...none] = restoreAll(clean, [found(1, 2, 'One\n\u202Etwo.')]);
    expect(own?.message).toBe('Here stands U+200B, which cannot be seen.');
    expect(other).toMatchObject({
      column: 3,
      message: 'One \\u{202e}two.',
      hint: 'One \\u{202e}two.',
    });
    expect(none).toEqual([]);
  });
});

describe('what a message is about', () => {
  it('is made fit to print as well, for whoever says it in another language', () => {
    const said = say.elements.html('a\u202E', undefined, ['b\n', 'c']);
    const told = problem({ file: 'f', line: 1, column: 1 }, 'raw-html', said);
    const [shown] = restoreAll(cleanText('a', 'f'), [told]);
    expect(shown?.by).toEqual({
      area: 'elements',
      name: 'html',
      given: ['a\\u{202e}', undefined, ['b ', 'c']],
    });
  });

  it('keeps numbers, and the names of what is told together', () => {
    const said = say.attributes.noValue('a', { oneOf: ['b\t'] });
    const told = {
      ...said,
      by: { area: 'a', name: 'b', given: [3, true, ...(said.by?.given ?? [])] },
    };
    const [shown] = restoreAll(cleanText('a', 'f'), [
      problem({ file: 'f', line: 1, column: 1 }, 'raw-html', told),
    ]);
    expect(shown?.by?.given).toEqual([3, true, 'a', { oneOf: ['b '] }]);
  });

  it('is nothing where the words have no key', () => {
    const [shown] = restoreAll(cleanText('a', 'f'), [found(1, 1)]);
    expect(shown && 'by' in shown).toBe(false);
  });
});

describe('tabs in YAML', () => {
  it('are told once, at the line of the file', () => {
    expect(tabsIn('a: b', 'f', 2)).toEqual([]);
    expect(tabsIn('a:\tb', 'f', 1)[0]?.message).toBe('Here stands U+0009, a tab.');
    expect(tabsIn('a: b\nc:\t\td\t', 'f', 3)).toEqual([
      {
        file: 'f',
        line: 4,
        column: 3,
        code: 'forbidden-character',
        severity: 'error',
        message: 'Here stands U+0009, a tab, the first of 2 in this file.',
        hint: 'Indent and separate fields with spaces.',
        by: { area: 'characters', name: 'tabInFields', given: [2] },
      },
    ]);
  });
});
