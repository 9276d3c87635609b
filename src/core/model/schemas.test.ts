import { describe, expect, it } from 'vitest';
import { claimSchema } from './schemas.ts';
import { addressFault } from './web-address.ts';

describe('a web address', () => {
  it.each([
    'https://example.org',
    'http://example.org/a?b=c#d',
    'HTTPS://EXAMPLE.ORG/%D0%B0',
    'https://пример.рф/путь',
  ])('may be %s', (address) => {
    expect(addressFault(address)).toBe(undefined);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://example.org',
    '//example.org',
    '/page',
    'example.org',
    'https://localhost',
    'https://user:secret@example.org',
    'https://user@example.org',
    'https://example.org\\@evil.example',
    'https:// example.org',
    ' https://example.org',
    'https://example.org\n',
    'https://exa\tmple.org',
    'https://',
    'https://[',
    '',
  ])('may not be %j', (address) => {
    expect(addressFault(address)).not.toBe(undefined);
  });
});

describe('the speaker of a claim', () => {
  const claim = { title: 't', statement: 's', said: '2025', kind: 'fact', topics: ['a'] };

  it('is always a list, also where one stands alone', () => {
    expect(claimSchema.parse({ ...claim, speaker: 'a' }).speaker).toEqual(['a']);
    expect(claimSchema.parse({ ...claim, speaker: ['a', 'b'] }).speaker).toEqual(['a', 'b']);
  });
});
