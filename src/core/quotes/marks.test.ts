import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords } from '../grammar/text.ts';
import { QUOTATION_LIMIT } from '../model/quotation.ts';
import { markedWords } from './marks.ts';

/** What a text has between marks; behind `|` up to the last mark that may close it. */
function marked(text: string): string[] {
  return markedWords(text).map(({ start, end, reach }) =>
    end === reach
      ? text.slice(start, end)
      : `${text.slice(start, end)}|${text.slice(start, reach)}`,
  );
}

/** All pairs of marks that languages have, and what people type for them. */
const PAIRS: readonly (readonly [string, string])[] = [
  ...['“”', '„“', '„”', '„"', '””', '"”', '“"', '""', '＂＂', '‟”', '⹂“', '״״', '″″', '❝❞'],
  ...['«»', '»«', '»»', '「」', '『』', '｢｣', '﹁﹂', '﹃﹄', '〝〞', '〝〟'],
  ...['‘’', '‚‘', '‚’', '’’', "''", "‘'", '‛’', '‹›', '›‹', '››', '❛❜', '＇＇', "`'", '`´', '׳׳'],
].map((pair) => [pair.charAt(0), pair.slice(1)]);

const DIGRAPHS = [
  ['``', "''"],
  ["''", "''"],
  [',,', "''"],
  ['<<', '>>'],
  ['‚‚', '‘‘'],
  ['‘‘', '’’'],
] as const;

describe('words between quotation marks', () => {
  it.each([...PAIRS, ...DIGRAPHS])('of %s%s', (open, close) => {
    expect(marked(`She said ${open}not at all${close} twice.`)).toEqual(['not at all']);
    expect(marked(`(${open}No${close}), or: ${open}yes!${close}`)).toEqual(['No', 'yes!']);
  });

  it.each(PAIRS)('of %s%s in a script without spaces', (open, close) => {
    expect(marked(`他说${open}这很好${close}了。`)).toEqual(['这很好']);
    expect(marked(`그는 ${open}안녕${close}이라고`)).toEqual(['안녕']);
  });

  it('are found for each character that Unicode has for them', () => {
    const quoting = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
      (character) => /\p{Quotation_Mark}/u.test(character),
    );
    expect(quoting.length).toBeGreaterThan(25);
    const closing = new Set(PAIRS.map(([, close]) => close));
    const opening = new Set(PAIRS.map(([open]) => open));
    expect(quoting.filter((mark) => !opening.has(mark) && !closing.has(mark))).toEqual([]);
  });

  it.each([
    ['nothing', 'Nothing at all.', []],
    ['no words', 'An empty “” here', ['']],
    ['a quotation within another', '“a “b” ‘c’ d” e', ['a “b” ‘c’ d']],
    ['a straight one within another', '"a "b" c" d', ['a "b" c']],
    ['single ones around double ones', '‘a “b” c’ d', ['a “b” c']],
    ['French spaces', 'dit : « ah bon », puis « oui »', [' ah bon ', ' oui ']],
    ['no spaces around', 'said"It is so"and', ['It is so']],
    ['a mark in its own', 'a "5" b', ['5']],
  ])('have %s', (_, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('an apostrophe', () => {
  it.each([
    "don't, l'homme, O'Brien's and Qur'an",
    'don’t, l’homme, O’Brien’s, об’єкт, м’яч',
    "the dogs' bark and the cats'",
    'the dogs’ bark and the cats’',
    "rock 'n' roll, 'tis so, the '90s and the dogs' bark",
    'rock ’n’ roll, ’tis so, the ’90s, ’s Morgens, goin’ home',
    "6' high, 5' wide",
    "Sana'a, T‘ai-wan and Shara'",
    "ג׳ורג׳ and צ'ק",
  ])('is no mark: %s', (text) => {
    expect(marked(text)).toEqual([]);
  });

  it('may end a word within a quotation', () => {
    expect(marked("'the dogs' bark is loud' now")).toEqual(["the dogs|the dogs' bark is loud"]);
    expect(marked('‘goin’ home’ now')).toEqual(['goin|goin’ home']);
    expect(marked("'it's the mayor's' now")).toEqual(["it's the mayor's"]);
  });

  it('ends no quotation where the next begins', () => {
    expect(marked("'dogs' or 'cats' there")).toEqual(['dogs', 'cats']);
    expect(marked('‘dogs’ or ‘cats’ there')).toEqual(['dogs', 'cats']);
    expect(marked("'dogs' ‘cats’")).toEqual(['dogs', 'cats']);
  });

  it('may begin a quotation that is closed for certain', () => {
    expect(marked("'Tis the end of it,' she said")).toEqual(['Tis the end of it,']);
  });
});

describe('another sign', () => {
  it.each(['a 5" pipe and 6" more', 'צה"ל וארה"ב', 'more” here', 'Home › World, Home » World'])(
    'is no mark: %s',
    (text) => {
      expect(marked(text)).toEqual([]);
    },
  );

  it('for inches may stand in a quotation', () => {
    expect(marked('"a 5" pipe is long" now')).toEqual(['a 5|a 5" pipe is long']);
    expect(marked('"in 2019" and "in 2020" now')).toEqual(['in 2019', 'in 2020']);
  });
});

describe('a mark that is not closed', () => {
  it.each([
    ['“so it is', ['so it is']],
    ['He: „so it is', ['so it is']],
    ['He: "so it is', ['so it is']],
    ['dit « ah bon', [' ah bon']],
    ['» suite du discours', [' suite du discours']],
    ['他说「这很好', ['这很好']],
    ['‘Ali and ‹this', []],
    ["the 'Ali", []],
    ['so it is “', []],
    ['so it is" then', []],
  ])('quotes to the end where it opens: %s', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  it('takes what closes it by mistake', () => {
    expect(marked('„so" it is')).toEqual(['so']);
    expect(marked('“so" it “is” not')).toEqual(['so" it “is']);
    expect(marked('“so“ it is')).toEqual(['so']);
    expect(marked('«so« it is')).toEqual(['so']);
  });
});

/** Words of several languages, as texts that no mark parts. */
const WORDS: readonly (readonly [word: string, between: string])[] = [
  ['bridge', ' '],
  ['мост', ' '],
  ['об’єкт', ' '],
  ["don't", ' '],
  ['أكبر', ' '],
  ['שלום', ' '],
  ['다리는', ' '],
  ['俄罗斯谈判', ''],
  ['クレムリン発表', ''],
  ['สะพานเก่า', ''],
  ['ស្ពានចាស់', ''],
];

it('no twelve words pass in any marks, in any language', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PAIRS, ...DIGRAPHS),
      fc.constantFrom(...WORDS),
      fc.integer({ min: QUOTATION_LIMIT + 1, max: 40 }),
      fc.constantFrom('', 'She said ', 'Wie sie sagt: ', '(', '他说', '“No” and ', "the dogs' "),
      fc.constantFrom('', '.', ', she said.', ' and “so”', ')', '了。', " the cats' end"),
      ([open, close], [word, between], count, before, after) => {
        const words = Array.from({ length: count }, () => word).join(between);
        const text = before + open + words + close + after;
        const counts = markedWords(text).map(({ start, reach }) =>
          countWords(text.slice(start, reach)),
        );
        expect(Math.max(0, ...counts), text).toBeGreaterThan(QUOTATION_LIMIT);
      },
    ),
    { numRuns: 2000 },
  );
});
