import { describe, expect, it } from 'vitest';
import { addressFault as said } from '../words/en/addresses.ts';
import type { AddressFault } from './web-address.ts';
import { hostFault, inLetters, readableHost } from './hosts.ts';

const sentence = (fault: AddressFault | undefined): string | undefined => fault && said(fault);

const NO_NAME = 'Its host is no full name.';
const NUMBER = 'Its host is a number, not a name.';
const NO_LETTERS = 'Its host holds Punycode that stands for no letters.';
const LONG_LABEL = 'A part of its host is longer than 63 characters.';
const LONG_HOST = 'Its host is longer than 253 characters.';
const ODD = 'Its host holds a character that names of hosts do not have.';
const MIXED = 'Its host mixes letters of several scripts.';
const SIGN = 'Its host holds a letter that looks like a slash or a hyphen.';
const IMITATES = 'Its host is written in letters that only look like "a" to "z".';

describe('a host that shows whose it is', () => {
  it.each([
    'example.org',
    'EXAMPLE.ORG',
    'example.org.',
    'a-b.c--d.example',
    'my_site.example',
    'a.1b',
    'a.b1',
    '1.example',
    '한국.kr',
    'www.пример.рф',
    'пример.example',
    'ελλάδα.gr',
    '日本news.jp',
    'ニュース日本news.jp',
    '한국kr.kr',
    'ㄅ中a.tw',
    'הארץ.example',
    'कख.भारत',
    'bücher.example',
    'faß.example',
    // Each label has a script of its own.
    '日本.рф',
    'рф.日本.example',
    // Its end shows that it is not Latin.
    'аррӏе.рф',
    'аррӏе.xn--p1ai',
    // What looks like a sign stands beside its like.
    'aノート.jp',
    'aア一.jp',
    'xn--e1afmkfd.xn--p1ai',
    'XN--E1AFMKFD.example',
    'xn--bcher-kva.example',
    'xn--fa-hia.example',
    `${'a'.repeat(63)}.example`,
    `${'a.'.repeat(126)}b`,
  ])('%s', (host) => {
    expect(hostFault(host)).toBe(undefined);
  });
});

describe('a host that does not, and why:', () => {
  it.each([
    ['', NO_NAME],
    ['a', NO_NAME],
    ['a.', NO_NAME],
    ['.', NO_NAME],
    ['a..', NO_NAME],
    ['a.b..', NO_NAME],
    ['.a.b', NO_NAME],
    ['a-.b', NO_NAME],
    ['a.-b', NO_NAME],
    ['[::1]', NUMBER],
    ['1', NUMBER],
    ['127.0.0.1', NUMBER],
    ['127.0.0.1.', NUMBER],
    ['a.0X1f', NUMBER],
    ['a.12', NUMBER],
    ['xn--a.example', NO_LETTERS],
    ['xn--é.example', NO_LETTERS],
    ['a.xn--a', NO_LETTERS],
    // The Punycode of "Пример", which is not the one of that name: names have small letters.
    ['xn--r0a8biqsd.example', NO_LETTERS],
    [`${'a'.repeat(64)}.example`, LONG_LABEL],
    [`a.${'б'.repeat(58)}.рф`, LONG_LABEL],
    [`${'a.'.repeat(126)}bc`, LONG_HOST],
    [`${'б.'.repeat(32)}рф`, LONG_HOST],
    ['a b.example', ODD],
    ['a%2eb.example', ODD],
    ['ａ.example', ODD],
    ['ᎠᎳ.example', ODD],
    ['a·b.example', ODD],
    ['xn--ls8h.example', ODD.replace('host', 'host, which reads "💩.example",')],
    ['аpple.example', MIXED],
    ['www.аpple.example', MIXED],
    ['a.соm', MIXED],
    ['日本рф.example', MIXED],
    ['日本한국ア.example', MIXED],
    ['comノa.jp', SIGN],
    ['aー.jp', SIGN],
    ['example.ノ.jp', SIGN],
    ['xn--pypal-4ve.com', MIXED.replace('host', 'host, which reads "pаypal.com",')],
    ['аррӏе.com', IMITATES],
    ['www.АРРӀЕ.com', IMITATES],
    ['ɡoogle.example', IMITATES],
    ['οο.рф.example', IMITATES],
    ['xn--80ak6aa92e.com', IMITATES.replace('host', 'host, which reads "аррӏе.com",')],
  ])('%j: %s', (host, fault) => {
    expect(sentence(hostFault(host))).toBe(fault);
  });
});

describe('a host as it is read', () => {
  it.each([
    ['Example.ORG', 'example.org'],
    ['example.org.', 'example.org'],
    ['www.xn--e1afmkfd.xn--p1ai', 'www.пример.рф'],
    ['XN--E1AFMKFD.com', 'пример.com'],
    ['xn--a.example', 'xn--a.example'],
  ])('%s: %s', (host, letters) => {
    expect(readableHost(host)).toBe(letters);
  });
});

describe('a text that names hosts', () => {
  it.each([
    ['at https://www.xn--e1afmkfd.XN--P1AI:80/a', 'at https://www.пример.рф:80/a'],
    ['xn--e1afmkfd and xn--a', 'пример and xn--a'],
    ['axn--e1afmkfd a-xn--e1afmkfd', 'axn--e1afmkfd a-xn--e1afmkfd'],
    ['xn--e1afmkfda-', 'xn--e1afmkfda-'],
  ])('%s: %s', (text, letters) => {
    expect(inLetters(text)).toBe(letters);
  });
});
