import { describe, expect, it } from 'vitest';
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
