import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressFault as said } from '../words/en/addresses.ts';
import type { AddressFault } from './web-address.ts';
import { siteAddressFault } from './site-address.ts';

const sentence = (fault: AddressFault | undefined): string | undefined => fault && said(fault);

describe('the address of a site', () => {
  it.each([
    'https://example.org',
    'https://example.org/',
    'https://example.org/bridge',
    'https://example.org/bridge/',
    'https://example.org/a/b_c/d.e-f/',
    'https://example.org/.well-known/x',
    'https://example.org/...',
    'https://example.org/v1..2',
    'http://localhost:8080/a/b',
    'HTTPS://EXAMPLE.ORG/A',
    'https://пример.рф/a',
  ])('may be %s', (address) => expect(siteAddressFault(address)).toBeUndefined());

  it.each([
    ['', ''],
    ['example.org', ''],
    ['//example.org', ''],
    ['ftp://example.org', ''],
    ['xhttps://example.org', ''],
    ['https://', ''],
    ['https:///path', ''],
    ['https://example.org\\@evil.example', ''],
    ['https://example.org/a\tb', ''],
    ['https://example.org/a\n', ''],
    ['https://example.org/\u0000', ''],
    ['https://me:pw@example.org/', 'It holds a user name or password.'],
    ['https://me@example.org', 'It holds a user name or password.'],
    ['https://example.org/?a', 'It holds a query, from the "?" on.'],
    ['https://example.org?', 'It holds a query, from the "?" on.'],
    ['https://example.org/#a', 'It holds a fragment, from the "#" on.'],
    ['https://example.org#', 'It holds a fragment, from the "#" on.'],
    ['https://exa mple.org', ''],
    ['https://[', 'It cannot be read as an address.'],
    ['https://example.org:99999/a', 'It cannot be read as an address.'],
  ])('may not be %j: %s', (address, fault) =>
    expect(sentence(siteAddressFault(address))).toBe(fault),
  );

  it.each([
    '//evil.example',
    '/a//b',
    '/a//',
    '//',
    '/.',
    '/..',
    '/a/../b',
    '/./a',
    '/a/..',
    '/%2e%2e/a',
    '/%2F%2Fevil.example',
    '/a%20b',
    '/a;b',
    '/a:b',
    '/a,b',
    '/a@b',
    '/straße',
    "/a'b",
    '/a<b',
    '/*',
  ])('has no path like %s', (path) =>
    expect(sentence(siteAddressFault(`https://example.org${path}`))).toBe(
      'Its path is not plain: between single slashes stand letters of A to Z, digits and "-", "_" or ".".',
    ),
  );

  it('is read by browsers as it is written: no path of the site leads to another host', () => {
    const path = fc.string({ unit: fc.constantFrom('a', '/', '.', '%', '2', 'e', '?', '#', '\\') });
    fc.assert(
      fc.property(path, (rest) => {
        const address = `https://example.org/${rest}`;
        if (siteAddressFault(address) !== undefined) return;
        const { pathname, href } = new URL(address);
        expect(href).toBe(address);
        expect(new URL(`${pathname.replace(/\/$/, '')}/x`, 'https://host.example').host).toBe(
          'host.example',
        );
      }),
      { numRuns: 2000 },
    );
  });
});
