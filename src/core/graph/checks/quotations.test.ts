import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { edited, problemsOf, theProblem } from '../testing.ts';
import { QUOTATION_LIMIT } from '../../model/quotation.ts';

const CLAIM = 'claims/bridge-is-unsafe.mdx';
const QUOTE = '<Quote by="jane-doe" said="2025-03-01">no longer safe</Quote>';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

describe('a quotation', () => {
  it('may be as long as the limit', () => {
    expect(problemsOf(edited(CLAIM, 'no longer safe<', `${words(QUOTATION_LIMIT)}<`))).toEqual([]);
  });

  it('may not be longer', () => {
    expect(
      theProblem(
        edited(CLAIM, QUOTE, `⟦${QUOTE.replace('no longer safe', words(QUOTATION_LIMIT + 1))}`),
      ),
    ).toMatchInlineSnapshot(`
      "long-quotation
      The quotation has 12 words; a quotation may have 11.
      Quote the words that matter and tell the rest in your own."
    `);
  });

  it.each([
    'この引用はあまりにも長すぎるのでこのサイトには載せられないと誰もが言っているはずです',
    '这段引文太长了所以这个网站不能刊登它因为它的长度超过了规定的字数限制',
    'ข้อความนี้ยาวเกินไปและเว็บไซต์นี้ไม่สามารถเผยแพร่ได้เพราะเกินขีดจำกัด',
    'one—two—three—four—five—six—seven—eight—nine—ten—eleven—twelve',
  ])('may not be longer where no spaces part its words: %s', (text) => {
    expect(theProblem(edited(CLAIM, QUOTE, `⟦${QUOTE.replace('no longer safe', text)}`))).toMatch(
      /^long-quotation\n/,
    );
  });

  it('may have a few words that no spaces part', () => {
    expect(problemsOf(edited(CLAIM, 'no longer safe<', 'もう安全ではない<'))).toEqual([]);
  });

  it('is one with its original', () => {
    const long = words(QUOTATION_LIMIT + 3);
    expect(
      theProblem(
        edited(
          CLAIM,
          QUOTE,
          `⟦<Quote by="jane-doe" said="2025-03-01" lang="de" original="${long}">${words(QUOTATION_LIMIT + 1)}</Quote>`,
        ),
      ),
    ).toMatchInlineSnapshot(`
      "long-quotation
      The quotation has 14 words; a quotation may have 11.
      Quote the words that matter and tell the rest in your own."
    `);
    expect(
      theProblem(
        edited(
          CLAIM,
          QUOTE,
          `⟦<Quote by="jane-doe" said="2025-03-01" lang="de" original="${long}">so</Quote>`,
        ),
      ),
    ).toContain('long-quotation');
  });

  it('may belong to a claim', () => {
    expect(
      theProblem(
        edited(
          'sources/daily-2025-03-02.mdx',
          '<Claim id="bridge-is-unsafe" stance="attributes" chain="jane-doe > city-wire > the-daily" quote="no longer safe"',
          `⟦<Claim id="bridge-is-unsafe" stance="attributes" chain="jane-doe > city-wire > the-daily" quote="${words(12)}"`,
        ),
      ),
    ).toMatchInlineSnapshot(`
      "long-quotation
      The quotation has 12 words; a quotation may have 11.
      Quote the words that matter and tell the rest in your own."
    `);
  });
});

/** Twelve words of some languages. */
const TWELVE = [
  words(12),
  '俄罗斯与美国就稀土项目开始谈判克里姆林宫发言人佩斯科夫周一表示美国公司对俄罗斯稀土项目表现出初步兴趣',
  '米国企業がロシアのレアアース事業に初期的な関心を示しているとクレムリンが発表した',
  'ข้อความนี้ยาวเกินไปและเว็บไซต์นี้ไม่สามารถเผยแพร่ได้เพราะเกินขีดจำกัด',
];
const MARKS = [
  ...['“”', '„“', '„”', '""', '””', '«»', '»«', '»»', '「」', '『』', '‘’', '‚‘', "''", '‹›', '›‹'],
  ...['’’', '＂＂', '〝〞', '״״'],
].map((pair) => [pair.charAt(0), pair.charAt(1)] as const);

describe('words between marks', () => {
  const BODY = 'The Daily says, after [[city-wire]], that';
  const SOURCE = 'sources/daily-2025-03-02.mdx';

  it('may be as many as the limit', () => {
    for (const [open, close] of MARKS) {
      const text = `${open}${words(QUOTATION_LIMIT)}${close}`;
      expect(problemsOf(edited(SOURCE, BODY, `${text} ${BODY}`))).toEqual([]);
    }
  });

  it('may not be more, in any marks and language', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MARKS), fc.constantFrom(...TWELVE), ([open, close], text) => {
        const problems = problemsOf(edited(SOURCE, BODY, `It ${open}${text}${close} ${BODY}`));
        expect(problems.map(({ code }) => code)).toEqual(['long-quotation']);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['a block quotation', `> ⟦${words(12)}\n\n${BODY}`],
    ['paragraphs of one', `> ⟦${words(6)}\n>\n> ${words(6)}\n\n${BODY}`],
    ['two with nothing between them', `“⟦${words(6)}” “${words(6)}” ${BODY}`],
    ['two that an ellipsis parts', `“⟦${words(6)}” […] “${words(6)}” ${BODY}`],
    ['a list', `- “⟦${words(12)}”\n\n${BODY}`],
    ['a heading', `## So “⟦${words(12)}”\n\n${BODY}`],
    ['a table', `| a |\n| - |\n| “⟦${words(12)}” |\n\n${BODY}`],
    ['one that is left open', `“⟦${words(12)}\n\n${BODY}`],
    ['an apostrophe', `'⟦${words(5)} dogs' ${words(6)}' ${BODY}`],
    ['emphasis in them', `“⟦so **${words(6)}** *${words(6)}*” ${BODY}`],
  ])('may not be more: %s', (_, text) => {
    expect(theProblem(edited(SOURCE, BODY, text))).toMatch(
      /^long-quotation\nThe quotation has 1[23] words; a quotation may have 11\.\n/,
    );
  });

  it.each([
    ['two with a word between them', `“${words(6)}” and “${words(6)}” ${BODY}`],
    ['two with a comma between them', `“${words(6)}”, “${words(6)}” ${BODY}`],
    ['two block quotations', `> ${words(6)}\n\nAnd\n\n> ${words(6)}\n\n${BODY}`],
    ['apostrophes', `the dogs' ${words(12)} cats' ${BODY}`],
    ['a code', `\`${words(12)}\` ${BODY}`],
  ])('may be more: %s', (_, text) => {
    expect(problemsOf(edited(SOURCE, BODY, text))).toEqual([]);
  });

  it.each([
    ['a statement', CLAIM, 'statement: The', `statement: ⟦“${words(12)}”. The`],
    [
      'a sentence of a list',
      'explainers/why-the-bridge-closed.mdx',
      '- says: Engineers found cracks.\n    sections: [the-cracks]\nshort',
      `- says: ⟦So ‘${words(12)}’.\n    sections: [the-cracks]\nshort`,
    ],
    ['the summary of a source', SOURCE, 'summary: The', `summary: ⟦«${words(12)}». The`],
    ['the settings', 'site.yaml', 'tagline: Why', `tagline: ⟦„${words(12)}“ Why`],
    [
      'a note',
      'explainers/why-the-bridge-closed.mdx',
      'Cracks grow',
      `“⟦${words(12)}”. Cracks grow`,
    ],
  ])('may not be more in %s', (_, file, from, to) => {
    expect(theProblem(edited(file, from, to))).toBe(
      'long-quotation\nThe quotation has 12 words; a quotation may have 11.\nQuote the words that matter and tell the rest in your own.',
    );
  });

  it('may be more in the title of a work, which is its name', () => {
    const title = `title: The “${words(12)}” of `;
    expect(problemsOf(edited('references/engineers-report.yaml', 'title: ', title))).toEqual([]);
  });

  it('may not be more in the figures of a data set', () => {
    const [least, most] = [`“${words(11)}”`, `“${words(12)}”`];
    expect(problemsOf(edited('data/traffic.csv', '2023', least))).toEqual([]);
    expect(problemsOf(edited('data/traffic.csv', '2023', most))).toMatchObject([
      { file: 'content/data/traffic.csv', line: 1, column: 1, code: 'long-quotation' },
    ]);
  });
});
