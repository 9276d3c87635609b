import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareProblems, problem } from '../../model/problem.ts';
import { cleanText, forbiddenIn, quotable, restored } from '../characters.ts';
import { parseEntry } from '../entry.ts';
import { entryId } from '../../model/ids.ts';
import { readCases } from './cases.ts';
import { document } from './documents.ts';
import { judge } from './judge.ts';
import { foreignIn } from './oracle.ts';

/** `npm run fuzz` tries as many more as it is asked for. */
const RUNS = { numRuns: 300 };

describe('every document', () => {
  it('that is accepted holds nothing that runs; that is refused says why and where', () => {
    fc.assert(
      fc.property(document, (text) => {
        expect(judge(text).faults).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('the oracle', () => {
  it('finds nothing in the good files of the corpus', () => {
    const good = readCases('good', readFileSync(`${import.meta.dirname}/good.txt`, 'utf8')).filter(
      ({ file, expected }) => expected.length === 0 && file.path.endsWith('.mdx'),
    );
    expect(good.length).toBeGreaterThan(50);
    for (const { name, file } of good) expect([name, ...foreignIn(file.text)]).toEqual([name]);
  });

  it.each([
    ['{x}', 'mdxFlowExpression'],
    ['a {/* b */} c', 'mdxTextExpression'],
    ['export const a = 1', 'mdxjsEsm'],
    ['a <>b</> c', 'mdxJsxTextElement'],
    ['<Mark note={x}>a</Mark>', 'a property note that is Identifier'],
    ['a <Mark {...x}>b</Mark>', 'a spread'],
    ['a <Mark onClick="x">b</Mark>', 'a property onClick'],
    ['<Evil />', 'an element Evil'],
    ['# a', 'an element h1'],
    ['![a](b)', 'an image b'],
    ['![a](../b.png)', 'an image ../b.png'],
    ['![a](//b.png)', 'an image //b.png'],
    ['![a](b.svg)', 'an image b.svg'],
    ['![ ](b.png)', 'an image without words'],
    ['- [ ] a', 'an element input'],
    ['[a](javascript:b)', 'a link to javascript:b'],
    ['[a](http://127.0.0.1)', 'a link to http://127.0.0.1'],
  ])('sees what is wrong with %s', (text, fault) => {
    expect(foreignIn(text)).toContain(fault);
  });
});

describe('the words of a link', () => {
  const host = fc.constantFrom('reuters.com', 'www.bbc.co.uk', 'uk.lenta.ru', 'кремль.рф');
  const dressed = fc
    .tuple(
      host,
      fc.constantFrom('', 'https://', 'http://'),
      fc.constantFrom('', '/', '/a.b', '?c', ': news', '.'),
    )
    .chain(([name, before, after]) => {
      // Each character as it is, in capitals, by number, or in full width.
      const letters = Array.from(name, (letter) =>
        fc.constantFrom(
          ...[letter, letter.toUpperCase(), `&#${letter.codePointAt(0) ?? 0};`],
          /[a-z.]/.test(letter) ? String.fromCodePoint(letter.charCodeAt(0) + 0xfee0) : letter,
        ),
      );
      const around = fc.constantFrom('', '*', '**', '~~');
      return fc.record({
        name: fc.constant(name),
        words: fc
          .tuple(fc.tuple(...letters), around, fc.constantFrom('', 'see ', '('))
          .map(
            ([spelt, style, first]) => `${first}${style}${before}${spelt.join('')}${after}${style}`,
          ),
      });
    });
  const codes = (link: string): string[] => {
    const text = `---\ntitle: T\ncountry: C\nsummary: S\n---\n\n${link}\n`;
    const file = { collection: 'places', id: entryId('a'), path: 'a.mdx', text } as const;
    return parseEntry(file).problems.map(({ code }) => code);
  };

  it('are never an address of another host, however they are written', () => {
    fc.assert(
      fc.property(dressed, ({ name, words }) => {
        expect(codes(`[${words}](https://evil.example/${name})`)).toEqual(['misleading-link']);
        expect(codes(`[${words}](https://docs.${name.replace(/^www\./, '')}/a)`)).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('characters', () => {
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'a',
          'é',
          '\n',
          '\r\n',
          '\r',
          ' ',
          '\u202E',
          '\u200B',
          '\u{E0041}',
          '\u0301',
        ),
        fc.string({ unit: 'binary' }),
      ),
    )
    .map((parts) => parts.join(''));

  it('leave a text that can be parsed, and a way back to where each stood', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const clean = cleanText(raw, 'f');
        expect(forbiddenIn(clean.text.replaceAll('\r\n', '\n'))).toEqual([]);
        const lines = raw.split(/\r\n|\r|\n/);
        const parsed = clean.text.split(/\r\n|\n/);
        expect(parsed).toHaveLength(lines.length);
        parsed.forEach((line, index) => {
          for (let column = 1; column <= line.length; column += 1) {
            const place = { file: 'f', line: index + 1, column };
            const at = restored(problem(place, 'uncited', '', ''), clean.gaps);
            expect(lines[at.line - 1]?.[at.column - 1]).toBe(line[column - 1]);
          }
        });
        expect(
          [...clean.problems].sort(compareProblems).every((each) => each.line <= lines.length),
        ).toBe(true);
      }),
      RUNS,
    );
  });

  it('pass when they are letters, marks, figures, signs or gaps, and no others do', () => {
    const blank =
      '\u2800\uFFFC\uFFFD\u{1D159}\u{16FE4}\u{13440}\u{13441}\u{13442}\u2D7F\u{1107F}\u{1BC9D}';
    const seen =
      /(?!\p{Default_Ignorable_Code_Point})[\n\t\p{L}\p{M}\p{N}\p{P}\p{S} \u00A0\u2000-\u200A\u202F\u205F\u3000\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}]/gu;
    const wrong: string[] = [];
    // In rows of 256, a letter after each: one call a row, and none stands beside another.
    for (let row = 0; row <= 0x10_ffff; row += 256) {
      const characters = Array.from({ length: 256 }, (_, at) => String.fromCodePoint(row + at));
      const text = `a${characters.join('a')}a`;
      const refused = new Set(forbiddenIn(text).map(({ character }) => character));
      const passes = new Set(text.match(seen));
      for (const each of characters) {
        const right = passes.has(each) && !blank.includes(each);
        if (refused.has(each) === right) wrong.push(each.codePointAt(0)?.toString(16) ?? '');
      }
    }
    expect(wrong).toEqual([]);
  });

  it('never reach a report as they are', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const shown = quotable(raw);
        expect(forbiddenIn(shown)).toEqual([]);
        expect(shown).not.toMatch(/[\n\t]/);
        expect(shown.length).toBeLessThanOrEqual(300);
      }),
      RUNS,
    );
  });
});
