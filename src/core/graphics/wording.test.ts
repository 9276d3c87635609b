import fc from 'fast-check';
import { expect, it } from 'vitest';
import { differenceOf } from '../quotes/wordings.ts';
import type { Wording } from '../views/copies.ts';
import { ENGLISH, wordsOf } from '../words/words.ts';
import { faultsIn, HOSTILE, htmlOf, textIn } from './testing.ts';
import { markedQuotation } from './wording.ts';

const wording = (quote: string, pieces?: readonly string[], lang?: string): Wording => ({
  quote,
  url: '/sources/a/#claim-b',
  paragraph: 1,
  original: undefined,
  pieces,
  ...(lang === undefined ? {} : { lang }),
});

it('says what is gone, and what is new', () => {
  const { before = [], after = [] } = differenceOf('It may open', 'It will open', 'en') ?? {};
  expect(htmlOf(markedQuotation(wording('It may open', before), 'before', ENGLISH))).toBe(
    '<q>It <del data-said="gone">may</del> open</q>',
  );
  expect(htmlOf(markedQuotation(wording('It will open', after, 'fr'), 'after', ENGLISH))).toBe(
    '<q lang="fr">It <ins data-said="new">will</ins> open</q>',
  );
  expect(
    htmlOf(markedQuotation(wording('a b', ['', 'a', ' b']), 'before', wordsOf('de'))),
  ).toContain('data-said="weggefallen"');
});

it('marks nothing where nothing was compared', () => {
  expect(htmlOf(markedQuotation(wording('as it is'), 'after', ENGLISH))).toBe('<q>as it is</q>');
});

it('keeps each letter of the source, whatever it holds, and nothing of it becomes markup', () => {
  const text = fc.oneof(fc.string(), fc.constant(HOSTILE), fc.constant('  two  spaces '));
  fc.assert(
    fc.property(text, text, fc.constantFrom('before', 'after'), (one, other, is) => {
      const quote = is === 'before' ? one : other;
      const drawn = markedQuotation(
        wording(quote, differenceOf(one, other, 'en')?.[is]),
        is,
        ENGLISH,
      );
      expect(textIn(drawn).replaceAll('|', '')).toBe(quote.replaceAll('|', ''));
      expect(faultsIn(htmlOf(drawn).replaceAll(/\b(?:NaN|Infinity|undefined)\b/g, ''))).toEqual([]);
    }),
  );
});
