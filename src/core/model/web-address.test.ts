import { describe, expect, it } from 'vitest';
import { addressFault as said } from '../words/en/addresses.ts';
import { addressFault, hostOf } from './web-address.ts';
import type { AddressFault } from './web-address.ts';

const sentence = (fault: AddressFault | undefined): string | undefined => fault && said(fault);

const NO_NAME = 'Its host is no full name.';
const NUMBER = 'Its host is a number, not a name.';
const LOGIN = 'It holds a user name or password.';
const ODD_HOST = 'Its host holds a character that names of hosts do not have.';
const MIXED = 'Its host mixes letters of several scripts.';
const PERCENT = 'A "%" in it is not followed by two hex digits.';
const HIDDEN = 'It hides a control character behind a "%".';
const ODD_PATH = 'It holds a character that addresses have only behind a "%".';

describe('a web address', () => {
  it.each([
    'https://a.example',
    'http://a.example',
    'HTTPS://A.Example/',
    'https://a.example?b',
    'https://a.example#b',
    'https://a.example:1/',
    'https://a.example:65535/',
    'https://a.example/%7e%70%20%2F%af',
    'https://a-b.example/-',
    'https://127.0.0.1.example/',
    'https://a.0xyz/',
    'https://1a.a1/',
    'https://a.example/@b:c@d',
    'https://кремль.рф/',
    'https://αβγ.ελ/',
    'https://日本の.テスト/',
    'https://הארץ.קום/',
    'https://bücher.example/',
    'https://a_b.example.:8080/',
    'https://a.XN--p1ai',
    `https://a.example/${'b'.repeat(2000 - 'https://a.example/'.length)}`,
  ])('%s', (address) => {
    expect(addressFault(address)).toBe(undefined);
  });
});

describe('no web address, and why:', () => {
  it.each([
    ['', ''],
    ['a.example', ''],
    ['//a.example', ''],
    ['xhttps://a.example', ''],
    ['https:/a.example', ''],
    ['ftp://a.example', ''],
    ['javascript:alert(1)//https://a.example', ''],
    ['https://a.example/b c', ''],
    ['https://a.example/\tb', ''],
    ['https://a.example\\b', ''],
    ['https://a.example/\u0001', ''],
    [`https://a.example/${'b'.repeat(1983)}`, 'It is longer than 2000 characters.'],
    ['https://', NO_NAME],
    ['https:///a.example', NO_NAME],
    ['https://a', NO_NAME],
    ['https://.example', NO_NAME],
    ['https://a.', NO_NAME],
    ['https://a..example', NO_NAME],
    ['https://-a.example', NO_NAME],
    ['https://a-.example', NO_NAME],
    ['https://user@a.example', LOGIN],
    ['https://user:word@a.example/b', LOGIN],
    ['https://@a.example', LOGIN],
    ['https://a.example:0', 'There is no port 0.'],
    ['https://a.example:65536', 'There is no port 65536.'],
    ['https://a.example:655360', ODD_HOST],
    ['https://a.example:', ODD_HOST],
    ['https://a.example:b', ODD_HOST],
    ['https://[::1]/', NUMBER],
    ['https://127.0.0.1', NUMBER],
    ['https://2130706433', NUMBER],
    ['https://0x7f000001', NUMBER],
    ['https://0X7F.0XA', NUMBER],
    ['https://a.0x', NUMBER],
    ['https://a.017', NUMBER],
    ['https://a%2eexample.b', ODD_HOST],
    ['https://ａ.example', ODD_HOST],
    ['https://a。example.b', ODD_HOST],
    ['https://аpple.example', MIXED],
    ['https://िक.भारत', 'It cannot be read as an address.'],
    ['https://a.example/%', PERCENT],
    ['https://a.example/%4', PERCENT],
    ['https://a.example/%4x', PERCENT],
    ['https://a.example/?%zz', PERCENT],
    ['https://a.example/%00', HIDDEN],
    ['https://a.example/%1f', HIDDEN],
    ['https://a.example/#%7F', HIDDEN],
    ['https://a.example/%7f', HIDDEN],
    ['https://a.example/<b', ODD_PATH],
    ['https://a.example/b>', ODD_PATH],
    ['https://a.example/?"', ODD_PATH],
    ['https://a.example/b\u200B', ODD_PATH],
    // Letters of no width stand in hosts too, and an end in Cyrillic lets them.
    ['https://пример\uFE0F.рф/', ODD_PATH],
    ['https://при\u034Fмер.рф/', ODD_PATH],
  ])('%j: %s', (address, fault) => {
    expect(sentence(addressFault(address))).toBe(fault);
  });
});

describe('the host of an address', () => {
  it.each([
    ['https://Example.org/a', 'example.org'],
    ['HTTP://example.org:80?a', 'example.org'],
    ['https://example.org#a', 'example.org'],
    ['https://www.xn--e1afmkfd.xn--p1ai./', 'www.пример.рф'],
    ['#a', undefined],
    ['ftp://example.org', undefined],
    ['see https://example.org', undefined],
  ])('%s: %s', (address, host) => {
    expect(hostOf(address)).toBe(host);
  });
});
