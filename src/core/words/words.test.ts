import { describe, expect, expectTypeOf, it } from 'vitest';
import { COLLECTIONS, kindOf } from '../kinds/index.ts';
import { en } from './en/index.ts';
import { languageOf } from './language.ts';
import type { Language } from './language.ts';
import { ENGLISH, SITE_LANGUAGES, wordsFor, wordsOf } from './words.ts';
import type { Catalogue } from './words.ts';

describe('the words of a language', () => {
  it('are also those of its regions, with their dates', () => {
    expect(wordsFor('en')?.date('2025-03-31')).toBe('31 March 2025');
    expect(wordsFor('en-GB')?.date('2025-03-31')).toBe('31 March 2025');
    expect(wordsFor('en-US')?.date('2025-03-31')).toBe('March 31, 2025');
    expect(wordsFor('en-US')?.asOf.page('2025-03-31').title).toBe('As of March 31, 2025');
    expect(wordsFor('en-Latn-GB')?.tag).toBe('en-Latn-GB');
  });

  it('are not those of another script, nor of another language', () => {
    expect(['en-Shaw', 'de', 'eng', 'e'].map(wordsFor)).toEqual(Array(4).fill(undefined));
  });

  it('are made once', () => {
    expect(wordsFor('en-AU')).toBe(wordsFor('en-AU'));
    expect(wordsFor('en')).toBe(ENGLISH);
  });

  it('are there for every language that a site can be in', () => {
    expect(SITE_LANGUAGES).toContain('en');
    for (const tag of SITE_LANGUAGES) expect(wordsFor(tag)?.tag).toBe(tag);
    expect(() => wordsOf('de')).toThrow('no words for de');
  });
});

describe('a catalogue', () => {
  const german = (language: Language): Catalogue => ({ ...en(language), wordsPerMinute: 179 });

  it('of another language has texts of its own', () => {
    const { said, ...rest } = en(languageOf('de')).chains;
    const words: Catalogue = { ...german(languageOf('de')), chains: { ...rest, said: 'sagte es' } };
    expect([words.chains.said, said]).toEqual(['sagte es', 'said it']);
  });

  it('that lacks a word does not compile', () => {
    type Rest = Omit<Catalogue, 'chains'>;
    type Chains = Omit<Catalogue['chains'], 'said'>;
    expectTypeOf<Rest & { chains: Chains }>().not.toExtend<Catalogue>();
    expectTypeOf<Rest & { chains: Chains & { said: () => string } }>().not.toExtend<Catalogue>();
    expectTypeOf<Rest & { chains: Chains & { said: string } }>().toExtend<Catalogue>();
    expectTypeOf(ENGLISH).toExtend<Catalogue>();
  });

  it('has a word everywhere, and none that is empty', () => {
    for (const tag of SITE_LANGUAGES) expect(emptyIn(wordsOf(tag))).toEqual([]);
    expect(emptyIn({ a: { b: ' ', c: 'c', d: () => '' } })).toEqual(['a.b']);
  });

  it('of English calls collections as the messages to authors do', () => {
    for (const collection of COLLECTIONS) {
      expect(ENGLISH.collections[collection].one).toBe(kindOf(collection).one);
    }
  });

  it('explains the links to every collection that stands in the legend, and to no other', () => {
    const standing = COLLECTIONS.filter((collection) => kindOf(collection).legend !== undefined);
    for (const tag of SITE_LANGUAGES) {
      expect(Object.keys(wordsOf(tag).site.legend.links).sort()).toEqual([...standing].sort());
    }
  });
});

/** The places in a catalogue where nothing is said. */
function emptyIn(words: object, place = ''): string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return value.trim() === '' ? [place + key] : [];
    return typeof value === 'object' && value !== null ? emptyIn(value, `${place}${key}.`) : [];
  });
}
