import { describe, expect, it } from 'vitest';
import { edited, graphOf, theProblem } from '../testing.ts';

const inLanguage = (tag: string) => edited('site.yaml', 'language: en', `language: ${tag}`);

describe('the language of the site', () => {
  it('has words for the pages', () => {
    expect(theProblem(inLanguage('⟦fr'))).toMatchInlineSnapshot(`
      "invalid-value
      The site is in French, and its pages have no words in that language.
      Write a language that has them: en (English), de (German), uk (Ukrainian). To bring another, maintainers add its catalogue to "words" in newsroom/config.ts."
    `);
    expect(theProblem(inLanguage('⟦ar'))).toContain('The site is in Arabic');
    expect(theProblem(inLanguage('⟦zh-Hant'))).toContain('The site is in Traditional Chinese');
  });

  it('is not English in another script', () => {
    expect(theProblem(inLanguage('⟦en-Shaw'))).toContain('no words in that language');
  });

  it('may be that of a region', () => {
    expect(graphOf(inLanguage('en-GB')).words.tag).toBe('en-GB');
    expect(graphOf(inLanguage('en')).words.tag).toBe('en');
  });

  it('that is none is its own problem', () => {
    expect(theProblem(inLanguage('⟦english'))).not.toContain('no words');
  });
});
