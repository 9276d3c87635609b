import { describe, expect, it } from 'vitest';
import { asciiOf, looksOf, plainOf, skeletonOf } from './confusables.ts';

/** Tells whether two names have a look in common. */
function alike(one: string, other: string): boolean {
  return looksOf(one).some((look) => looksOf(other).includes(look));
}

describe('names that look alike', () => {
  it.each([
    ['Dmitry Peskov', 'Dmitry P\u0435skov'],
    ['Dmitry Peskov', 'DMITRY PESKOV'],
    ['Dmitry Peskov', 'D\u041CITRY PESKOV'],
    ['Dmitry Peskov', 'Dmitry\u00A0Peskov'],
    ['Dmitry Peskov', 'Dmitry\u2009\u2009Peskov'],
    ['Dmitry Peskov', ' Dmitry Peskov\u3000'],
    ['Dmitry Peskov', 'Ｄｍｉｔｒｙ Peskov'],
    ['Dmitry Peskov', '𝐃mitry 𝘗eskov'],
    ['Vladimir', 'VIadimir'],
    ['VLADIMIR', 'Vladimir'],
    ['Modern', 'Modem'],
    ['Зоя', 'ЗОЯ'],
    ['СССР', 'CCCP'],
    ['Peskov', 'Pes\u200Dkov'],
    ['O’Neill', "O'Neill"],
    ['Café', 'Cafe\u0301'],
    ['Яков', '\u042F\u043A\u043E\u0432'],
  ])('%s, %s', (one, other) => {
    expect(alike(one, other)).toBe(true);
  });

  it.each([
    ['Dmitry Peskov', 'Dmitri Peskov'],
    ['Dmitry Peskov', 'DmitryPeskov'],
    ['José', 'Jose'],
    ['Дмитрий Песков', 'Dmitry Peskov'],
    ['Route 1', 'Route 2'],
    ['', 'a'],
  ])('but not %s, %s', (one, other) => {
    expect(alike(one, other)).toBe(false);
  });

  it('have each of their looks once', () => {
    expect(looksOf('abc')).toEqual(['abc']);
    expect(looksOf('DMITRY')).toEqual(['DMlTRY', 'drnitry']);
    expect(looksOf('Д\u0415')).toEqual(
      ['ДE', skeletonOf('д\u0435'), 'дe'].filter((look, at, all) => all.indexOf(look) === at),
    );
  });
});

describe('a name without what makes no difference', () => {
  it.each([
    ['The  Wire\u00A0', 'the wire'],
    ['‘a’ ‚b‛ ′ ʼ ` ´', "'a' 'b' ' ' ' '"],
    ["“a” „b‟ « » ″ ''", '"a" "b" " " " "'],
    ['a–b—c\u2011d−e', 'a-b-c-d-e'],
    ['Wait…', 'wait...'],
    ['Cafe\u0301', 'café'],
    // These are other characters.
    ['P\u0435skov', 'p\u0435skov'],
    ['Ｐeskov', 'ｐeskov'],
  ])('%s: %s', (name, plain) => {
    expect(plainOf(name)).toBe(plain);
  });
});

describe('letters that look like ASCII', () => {
  it.each([
    ['с\u043Em', 'com'],
    ['м\u0434\u0436', 'м\u0434\u0436'],
    ['abc Im1', 'abc Im1'],
    ['α٠', 'a.'],
    ['\u04D5', 'ae'],
    // Only a part of what these look like is ASCII.
    ['\u049A', '\u049A'],
    ['\u1444', '\u1444'],
  ])('%s: %s', (text, ascii) => {
    expect(asciiOf(text)).toBe(ascii);
  });
});

it('a skeleton has no invisible character and is decomposed', () => {
  expect(skeletonOf('a\u200Bb\u00ADé')).toBe('abe\u0301');
});
