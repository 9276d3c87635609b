import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  certainLanguage,
  directionOf,
  isLanguage,
  languageNames,
  languageTag,
  probableLanguage,
} from './languages.ts';

describe('languageTag', () => {
  it.each([
    ['en', 'en'],
    ['fil', 'fil'],
    ['zh-Hant', 'zh-Hant'],
    ['ZH-hant', 'zh-Hant'],
    ['sr-Latn', 'sr-Latn'],
    ['es-419', 'es-419'],
    ['de-DE-1996', 'de-DE-1996'],
    ['be-tarask', 'be-tarask'],
    ['grc', 'grc'],
    ['mul', 'mul'],
    ['iw', 'he'],
    ['eng', 'en'],
  ])('reads %s as %s', (text, tag) => expect(languageTag(text)).toBe(tag));

  it.each(['', 'x', 'en-', '-en', 'uk/ru', 'de_DE', ' en', 'en\n', 'en" onx="1"', 'Ukrainian'])(
    'refuses %j, which is no tag',
    (text) => expect(languageTag(text)).toBeUndefined(),
  );

  it.each(['zz', 'zz-ZZ', 'de-ZZ', 'de-Zzzz', 'de-QX', 'en-Abcd', 'en-abcde', 'qaa', 'und'])(
    'refuses %s, of which nobody knows what it means',
    (text) => expect(languageTag(text)).toBeUndefined(),
  );

  it.each([
    ...['en-x-mine', 'en-u-ca-buddhist', 'x-mine', 'de-1901-1996', 'a'.repeat(500)],
    ...[`en-x${'-abcdefgh'.repeat(60)}`],
  ])('refuses %s, which no page can name', (text) => expect(languageTag(text)).toBeUndefined());

  it('gives tags that it accepts itself and that have a name', () => {
    const part = fc.constantFrom('en', 'zh', 'Hant', 'US', '419', '1996', 'x', 'zz', '', '_', 'DE');
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const tag = languageTag(parts.join('-'));
        if (tag === undefined) return;
        expect(languageTag(tag)).toBe(tag);
      }),
    );
  });
});

it.each([
  ['zh-Hant', true],
  ['zh-hant', false],
  ['RU', false],
  ['iw', false],
  ['zz', false],
  ['x', false],
])('%s is a canonical tag: %s', (text, answer) => expect(isLanguage(text)).toBe(answer));

describe('what a wrong tag means', () => {
  it.each([
    ['Ukrainian', 'uk'],
    [' north frisian ', undefined],
    ['northern frisian', 'frr'],
    ['Chinese', 'zh'],
    ['de_DE', 'de-DE'],
    ['zh_hant_tw', 'zh-Hant-TW'],
    ['en_US.UTF-8', 'en-US'],
    ['en-', undefined],
    ['x', undefined],
    ['ua', undefined],
    ['iw', 'he'],
  ])('is certain for %s: %s', (text, tag) => expect(certainLanguage(text)).toBe(tag));

  it.each([
    ['en-', 'en'],
    ['zh-Simplified', 'zh'],
    ['EN-u-ca-buddhist', 'en'],
    ['ua', 'uk'],
    ['CZ', 'cs'],
    ['jp', 'ja'],
    ['zz', undefined],
    ['qq', undefined],
    ['zzz', undefined],
    ['x', undefined],
    ['uk/ru', undefined],
    ['English', undefined],
  ])('is probable for %s: %s', (text, tag) => expect(probableLanguage(text)).toBe(tag));

  it('is looked up in the names of all languages, each with its canonical tag', () => {
    expect(languageNames(2).size).toBeGreaterThan(150);
    expect(languageNames(3).size).toBeGreaterThan(400);
    for (const tag of languageNames(2).values()) expect(tag).toMatch(/^[a-z]{2}$/);
    for (const tag of languageNames(3).values()) expect(languageTag(tag)).toBe(tag);
    expect(languageNames(3).get('chinese')).toBeUndefined();
  });
});

describe('directionOf', () => {
  it.each([
    'ar',
    'fa-IR',
    'he',
    'ur',
    'yi',
    'dv',
    'ckb',
    'ps',
    'uz-AF',
    'pa-Arab',
    'az-Arab',
    'AR',
  ])('is right to left for %s', (tag) => {
    expect(directionOf(tag)).toBe('rtl');
  });

  it.each(['en', 'de', 'uk', 'zh-Hant', 'es-419', 'pa', 'uz', 'ar-Latn', 'he-Latn', 'tr', '', 'x'])(
    'is left to right for %s',
    (tag) => {
      expect(directionOf(tag)).toBe('ltr');
    },
  );
});
