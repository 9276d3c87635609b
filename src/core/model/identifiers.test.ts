import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doiAddress, isDoi, isIsbn, isIssn } from './identifiers.ts';

describe('an ISBN', () => {
  it.each(['0-306-40615-2', '0306406152', '978-0-306-40615-7', '978 0 306 40615 7', '080442957X'])(
    '%s is one',
    (text) => {
      expect(isIsbn(text)).toBe(true);
    },
  );

  it.each([
    ...['0-306-40615-3', '978-0-306-40615-8', '977-0-306-40615-7', '9780306406', ''],
    ...['08044295X7', '080442957x', 'ISBN 0306406152', '03064061522', '030640615'],
  ])('%s is none', (text) => {
    expect(isIsbn(text)).toBe(false);
  });

  it('notices each digit that was mistyped', () => {
    const other = fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(other, ([at, more]) => {
        const digits = Array.from('9780306406157', Number);
        digits[at] = ((digits[at] ?? 0) + more) % 10;
        expect(isIsbn(digits.join(''))).toBe(false);
      }),
    );
  });
});

describe('an ISSN', () => {
  it.each(['0378-5955', '2049-3630', '2434-561X'])('%s is one', (text) => {
    expect(isIssn(text)).toBe(true);
  });

  it.each(['0378-5956', '03785955', '0378 5955', '10378-5955', '0378-59551', '2434-561x'])(
    '%s is none',
    (text) => {
      expect(isIssn(text)).toBe(false);
    },
  );
});

describe('a DOI', () => {
  it.each(['10.1000/182', '10.1000.10/a', '10.1016/j.jml.2019.104047', '10.1002/(a)1<2>3#4/5'])(
    '%s is one',
    (text) => {
      expect(isDoi(text)).toBe(true);
    },
  );

  it.each([
    ...['https://doi.org/10.1000/182', 'doi:10.1000/182', '10.1000', '10.1000/', '10.100/1'],
    ...['11.1000/182', '10.1000/1 2', '10.1000/ä', '10.1000./1', 'x10.1000/182'],
  ])('%s is none', (text) => {
    expect(isDoi(text)).toBe(false);
  });

  it('has an address in which nothing stands for something else', () => {
    expect(doiAddress('10.1000/182')).toBe('https://doi.org/10.1000/182');
    expect(doiAddress('10.1000/a<b>#c?d/e"f')).toBe(
      'https://doi.org/10.1000/a%3Cb%3E%23c%3Fd/e%22f',
    );
  });
});
