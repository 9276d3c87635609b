import { describe, expect, it } from 'vitest';
import { isServed, pathOf, readAddress } from './address.ts';

describe('a request target', () => {
  it.each([
    ['/', '/', ''],
    ['/claims/', '/claims/', ''],
    ['/claims/one.json', '/claims/one.json', ''],
    ['/?a=/b?c', '/', '?a=/b?c'],
    ['/a?b#c', '/a', '?b'],
    ['/a#c', '/a', ''],
    ['/%63laims/', '/claims/', ''],
    ['/%C3%BC', '/%C3%BC', ''],
    ['/a%2Fb', '/a%2Fb', ''],
    ['/a b', '/a%20b', ''],
    ['http://example.org/a/?b', '/a/', '?b'],
    ['HTTP://example.org', '/', ''],
    ['https://example.org?b', '/', '?b'],
    ['//example.org/a', '//example.org/a', ''],
  ])('%s is %s', (target, path, query) => {
    const address = readAddress(target);
    expect(address && [pathOf(address), address.query]).toEqual([path, query]);
  });

  it.each(['', '*', 'claims/', '?a', 'ftp://example.org/', 'example.org:443', '/%', '/%zz'])(
    '%j is none',
    (target) => {
      expect(readAddress(target)).toBeUndefined();
    },
  );

  it.each(['/%00', '/a%0Ab', '/a%7f', '/%E0%A4%A', '/%FF', '/\u0001'])('%j is none', (target) => {
    expect(readAddress(target)).toBeUndefined();
  });
});

describe('a path', () => {
  it.each([[[]], [['claims']], [['claims', 'a.b.c']], [['_headers']], [['a..b']], [['ü']]])(
    '%j is served',
    (segments) => {
      expect(isServed(segments)).toBe(true);
    },
  );

  it.each([
    [['']],
    [['.']],
    [['..']],
    [['...']],
    [['.env']],
    [['claims', '.git', 'config']],
    [['claims', '']],
    [['a', '..', 'b']],
    [['a/b']],
    [['..\\a']],
    [['a\\..']],
    [['c:']],
    [['index.html::$DATA']],
  ])('%j is not', (segments) => {
    expect(isServed(segments)).toBe(false);
  });
});
