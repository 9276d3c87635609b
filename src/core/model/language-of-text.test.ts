import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOfText } from './language-of-text.ts';

describe('the language of a text in other letters', () => {
  it.each([
    ['أغلق المجلس الجسر', 'en', 'ar'],
    ['شورا پل را بست که گچ', 'en', 'und-Arab'],
    ['کونسل نے پل بند کر دیا', 'en', 'und-Arab'],
    ['جسر', 'en', 'und-Arab'],
    ['המועצה סגרה', 'en', 'he'],
    ['Міст закрито', 'en', 'und-Cyrl'],
    ['Η γέφυρα', 'en', 'el'],
    ['สะพาน', 'en', 'th'],
    ['橋を閉じた', 'en', 'ja'],
    ['다리 폐쇄', 'en', 'ko'],
    ['关闭桥梁', 'en', 'und-Hani'],
    ['ܓܫܪܐ', 'en', undefined],
    ['The council', 'ar', 'und-Latn'],
    ['The council', 'zh-Hant', 'und-Latn'],
    ['The council', 'sr', 'und-Latn'],
    ['The council', 'sr-Latn', undefined],
    ['The council', 'de-Latf', undefined],
    ['橋を閉じた', 'ja', undefined],
    ['関係', 'ja', undefined],
    ['關閉', 'zh-Hant', undefined],
    ['ㄅㄆㄇ', 'zh-Hant', undefined],
    ['다리', 'ko', undefined],
    ['جسر', 'fa', undefined],
    ['جسر', 'ur-Aran', undefined],
    ['The council, 12 – 2019!', 'en', undefined],
    ['', 'en', undefined],
  ])('%s in a text in %s: %s', (text, around, tag) => {
    expect(languageOfText(text, around)).toBe(tag);
  });

  it('is told only where most letters are others, and more than one', () => {
    expect(languageOfText('μ', 'en')).toBeUndefined();
    expect(languageOfText('μί', 'en')).toBe('el');
    expect(languageOfText('ab μί', 'en')).toBeUndefined();
    expect(languageOfText('a μί', 'en')).toBe('el');
  });

  it('is told of a greater share on demand', () => {
    expect(languageOfText('Міст та bridge', 'en', 0.5)).toBeUndefined();
    expect(languageOfText('Міст і та bri', 'en', 0.7)).toBeUndefined();
    expect(languageOfText('Міст і та br', 'en', 0.7)).toBe('und-Cyrl');
  });

  it('may be shown by what stands elsewhere in the same letters', () => {
    expect(languageOfText('جسر', 'en', 0.5, 'جسر في المدينة')).toBe('ar');
    expect(languageOfText('في المدينة', 'en', 0.5, 'في المدينة پل')).toBe('und-Arab');
  });

  it('is nothing to fail at, whatever the tag', () => {
    for (const tag of ['', 'not a tag', 'en-Zzzz', 'fr-Zxxx', 'en-Brai', 'x']) {
      expect(() => languageOfText('Hello there', tag)).not.toThrow();
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => void languageOfText(text, 'en')),
    );
  });
});
