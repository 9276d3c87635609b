import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asQuestion, didYouMean, nearest, nearestLanguage } from './near.ts';

const IDS = ['jane-doe', 'mayor-of-old-town', 'city-wire', 'reporters', 'load-limits'];

describe('nearest', () => {
  it.each([
    ['jane-do', 'jane-doe'],
    ['Jane Doe', 'jane-doe'],
    ['jane', 'jane-doe'],
    ['wire', 'city-wire'],
    ['mayor', 'mayor-of-old-town'],
    ['limit', 'load-limits'],
    ['reporter', 'reporters'],
    ['reporters-club', 'reporters'],
    ['city-wire', 'city-wire'],
  ])('takes %j for %j', (word, meant) => {
    expect(nearest(word, IDS)).toBe(meant);
  });

  it.each(['', 'x', 'ton', 'weather', 'completely-else'])('takes %j for nothing', (word) => {
    expect(nearest(word, IDS)).toBeUndefined();
  });

  it('chooses the same of two that are equally near, in whatever order they come', () => {
    expect(nearest('bat', ['cat', 'rat'])).toBe('cat');
    expect(nearest('bat', ['rat', 'cat'])).toBe('cat');
  });

  const word = fc.string({ unit: fc.constantFrom(...'abcdeXYZ-1'), maxLength: 12 });

  it('does not care for capital letters, on either side', () => {
    fc.assert(
      fc.property(word, fc.array(word), (wanted, words) => {
        const small = words.map((each) => each.toLowerCase());
        const found = nearest(wanted.toLowerCase(), small);
        expect(nearest(wanted.toUpperCase(), small)).toBe(found);
        expect(
          nearest(
            wanted,
            words.map((each) => each.toUpperCase()),
          ),
        ).toBe(found?.toUpperCase());
      }),
    );
  });

  it('finds a word itself wherever it stands', () => {
    fc.assert(
      fc.property(word.filter(Boolean), fc.array(word), fc.array(word), (wanted, before, after) => {
        expect(nearest(wanted, [...before, wanted, ...after])?.toLowerCase()).toBe(
          wanted.toLowerCase(),
        );
      }),
    );
  });

  it('finds a word of four letters or more behind one wrong letter', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,12}$/), fc.nat(), (right, at) => {
        const index = at % right.length;
        expect(nearest(`${right.slice(0, index)}#${right.slice(index + 1)}`, [right])).toBe(right);
      }),
    );
  });
});

it('asks, or says nothing', () => {
  expect([didYouMean('city-wir', IDS), didYouMean('nothing-like-it', IDS)]).toEqual([
    'Did you mean "city-wire"? ',
    '',
  ]);
});

it('compares no names without end', () => {
  const long = 'a'.repeat(200);
  expect(nearest(long, [long.replace('a', 'b')])).toBe(long.replace('a', 'b'));
  expect(nearest(`${long}a`, [long])).toBe(undefined);
  expect(nearest(long, [`${long}a`])).toBe(undefined);
});

it('asks whether something near is meant, where there is something', () => {
  expect([asQuestion('en'), asQuestion(undefined)]).toEqual(['Did you mean "en"? ', '']);
});

it.each([
  ['Ukrainian', 'uk'],
  ['Ukranian', 'uk'],
  ['Cantones', 'yue'],
  ['de_DE', 'de-DE'],
  ['en-', 'en'],
  ['ua', 'uk'],
  ['x', undefined],
  ['xyz', undefined],
  ['Quenya and Sindarin', undefined],
])('the language nearest to %s is %s', (text, tag) => expect(nearestLanguage(text)).toBe(tag));
