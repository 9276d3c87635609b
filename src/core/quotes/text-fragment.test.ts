import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../io/digest.ts';
import { quotationUrl, textFragmentUrl } from './text-fragment.ts';
import { claim, sourceOf } from './testing.ts';
import { verifySource } from './verify.ts';

const URL_ = 'https://daily.example.org/bridge';

describe('a text fragment', () => {
  it.each([
    [{ exact: 'no longer safe' }, '#:~:text=no%20longer%20safe'],
    [{ exact: 'ill-kept, A&B' }, '#:~:text=ill%2Dkept%2C%20A%26B'],
    [{ exact: 'he’s 100% (sure)!' }, '#:~:text=he%E2%80%99s%20100%25%20%28sure%29%21'],
    [{ exact: 'нет' }, '#:~:text=%D0%BD%D0%B5%D1%82'],
    [{ exact: 'safe', prefix: 'no ', suffix: ' now' }, '#:~:text=no-,safe,-now'],
    [{ exact: 'safe', prefix: '', suffix: '-ish, ' }, '#:~:text=safe,-%2Dish%2C'],
    [{ exact: ' ' }, ''],
    [{ exact: '\uD800' }, '#:~:text=%EF%BF%BD'],
  ])('for %j', (words, fragment) => {
    expect(textFragmentUrl(URL_, words)).toBe(URL_ + fragment);
  });

  it('comes after a fragment that is there', () => {
    expect(textFragmentUrl(`${URL_}#top`, { exact: 'a' })).toBe(`${URL_}#top:~:text=a`);
  });

  it('holds nothing that parts a directive, and can be read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (exact) => {
        const [, words = ''] = textFragmentUrl(URL_, { exact }).split('#:~:text=');
        expect(words).toMatch(/^[A-Za-z0-9._~%]*$/);
        expect(decodeURIComponent(words)).toBe(exact.toWellFormed().replace(/\s+/g, ' ').trim());
      }),
    );
  });
});

describe('the address of a quotation', () => {
  const outcome = verifySource(
    sourceOf(`${claim("he's here")} ${claim('so it is', 'occurrence="2"')}`),
    'Yes, so it is. “He’s not; he’s here”, and so it is, she said.',
    sha256,
  );
  if (!('record' in outcome)) throw new Error('not verified');
  const { record } = outcome;

  it('has the spelling of the original', () => {
    const quotation = { quote: "he's here", occurrence: undefined };
    expect(quotationUrl(URL_, record, quotation)).toBe(`${URL_}#:~:text=he%E2%80%99s%20here`);
  });

  it('has the words around where the same stand there more than once', () => {
    expect(quotationUrl(URL_, record, { quote: 'so it is', occurrence: 2 })).toMatch(
      /#:~:text=[^,]+-,so%20it%20is,-.+$/,
    );
  });

  it('has the words themselves without a record', () => {
    const quotation = { quote: "he's here", occurrence: undefined };
    expect(quotationUrl(URL_, undefined, quotation)).toBe(`${URL_}#:~:text=he%27s%20here`);
  });
});
