import { describe, expect, it } from 'vitest';
import { headersFor, readHeaderRules } from './header-rules.ts';

/** What a path gets from the lines of a file, one line a header. */
const given = (path: string, ...lines: string[]): string =>
  headersFor(readHeaderRules(lines.join('\n')), path)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');

const fits = (pattern: string, path: string): boolean => given(path, pattern, '  X: y') === 'X: y';

describe('a path', () => {
  it.each([
    ['/', '/'],
    ['/*', '/'],
    ['/*', '/claims/one/'],
    ['/claims/*', '/claims/'],
    ['/claims/*', '/claims/a/b.json'],
    ['/404.html', '/404.html'],
    ['/news/*', '/news/claims/'],
    ['/*.json', '/claims/one/card.json'],
    ['/*/card.json', '/claims/one/card.json'],
    ['/claims/:id/', '/claims/one/'],
    ['/:collection/:id/card.json', '/claims/one/card.json'],
    ['/a+b(c)[d]{e}|f$^', '/a+b(c)[d]{e}|f$^'],
    ['/%C3%BC/*', '/%C3%BC/x'],
    ['  /indented', '/indented'],
  ])('%s is for %s', (pattern, path) => {
    expect(fits(pattern, path)).toBe(true);
  });

  it.each([
    ['/', '/claims/'],
    ['/claims', '/claims/'],
    ['/claims/*', '/claims'],
    ['/claims/*', '/news/claims/'],
    ['/404.html', '/404xhtml'],
    ['/404.html', '/x/404.html'],
    ['/claims/:id/', '/claims/one/two/'],
    ['/claims/:id/', '/claims//'],
    ['/Claims/', '/claims/'],
    ['https://example.org/*', '/claims/'],
    ['https://example.org/*', 'https://example.org/claims/'],
    ['http://example.org/', '/'],
  ])('%s is not for %s', (pattern, path) => {
    expect(fits(pattern, path)).toBe(false);
  });
});

describe('the rules that fit', () => {
  it('are put together, whatever the case of the names and the end of the lines', () => {
    expect(
      given(
        '/claims/one/',
        '# all\r',
        '/*\r',
        '  X-One: 1\r',
        '',
        '\tLink: <a>; rel="b", <https://c>\r',
        '/other',
        '  X-Other: no',
        '/claims/*',
        '  x-one: 2',
        'X-Two:3',
        '  # a remark',
      ),
    ).toBe('X-One: 1, 2\nLink: <a>; rel="b", <https://c>\nX-Two: 3');
  });

  it('take back what came before, and may set it anew', () => {
    const all = ['/*', '  X-One: 1', '  X-Two: 2'];
    expect(given('/a', ...all, '/a', '  ! x-one')).toBe('X-Two: 2');
    expect(given('/b', ...all, '/a', '  ! X-One')).toBe('X-One: 1\nX-Two: 2');
    expect(given('/a', ...all, '/a', '  X-One: new', '  !X-One')).toBe('X-Two: 2\nX-One: new');
    expect(given('/a', '/a', '  ! X-One', '/*', '  X-One: 1')).toBe('X-One: 1');
  });

  it('say the same header twice', () => {
    expect(given('/', '/', '  Link: <a>', '  Link: <b>')).toBe('Link: <a>, <b>');
  });

  it('put in what the path holds, and nothing else that begins with a colon', () => {
    expect(given('/c/x/y/z', '/:first/*', '  X: :splat by :first, :other, a:b')).toBe(
      'X: x/y/z by c, :other, a:b',
    );
    expect(given('/a', '/*', '  Content-Security-Policy: img-src data: https://x.org')).toBe(
      'Content-Security-Policy: img-src data: https://x.org',
    );
  });
});

it.each([
  ['  X-One: 1', 'A path must come before the first header.'],
  ['/\n  words', 'This is neither a path nor "Name: value".'],
  ['/\n  X One: 1', 'This is neither a path nor "Name: value".'],
  ['/\n  : 1', 'This is neither a path nor "Name: value".'],
  ['/\n  X-One:', 'This is neither a path nor "Name: value".'],
  ['/\n  X-One: a\u0000b', 'This is neither a path nor "Name: value".'],
  ['/\n  X-One: Привет', 'This is neither a path nor "Name: value".'],
  ['/\n  !', 'After "!" stands the name of one header.'],
  ['/\n  ! X One', 'After "!" stands the name of one header.'],
  ['/\n  content-length: 4', 'Only the server can say what content-length is.'],
  ['/\n  Transfer-Encoding: chunked', 'Only the server can say what Transfer-Encoding is.'],
])('passes over %j and says why', (text, message) => {
  const { rules, faults } = readHeaderRules(`${text}\n/*\n  X-Good: yes\n`);
  expect(faults).toEqual([{ line: text.split('\n').length, message }]);
  expect(headersFor({ rules, faults }, '/')).toEqual([['X-Good', 'yes']]);
});

it('has nothing to say of a file without rules', () => {
  expect(readHeaderRules('\n# words\n\n')).toEqual({ rules: [], faults: [] });
});
