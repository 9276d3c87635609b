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
    expect(wordsFor('de-AT')?.date('2025-01-31')).toBe('31. Jänner 2025');
  });

  it('are not those of another script, nor of another language', () => {
    expect(['en-Shaw', 'fr', 'eng', 'e'].map(wordsFor)).toEqual(Array(4).fill(undefined));
  });

  it('are made once', () => {
    expect(wordsFor('en-AU')).toBe(wordsFor('en-AU'));
    expect(wordsFor('en')).toBe(ENGLISH);
  });

  it('are there for every language that a site can be in', () => {
    expect(SITE_LANGUAGES).toContain('en');
    for (const tag of SITE_LANGUAGES) expect(wordsFor(tag)?.tag).toBe(tag);
    expect(() => wordsOf('fr')).toThrow('no words for fr');
  });
});

describe('a catalogue', () => {
  const german = (language: Language): Catalogue => ({ ...en(language), wordsPerMinute: 179 });

  it('of another language has texts of its own', () => {
    const { said, ...rest } = en(languageOf('de')).chains;
    const words: Catalogue = { ...german(languageOf('de')), chains: { ...rest, said: 'sagte es' } };
    expect([words.chains.said, said]).toEqual(['sagte es', 'said it']);
  });

  it('of English counts one thing as one', () => {
    const { explainers, site } = ENGLISH;
    expect([1, 2].map(explainers.minutes)).toEqual(['1 minute', '2 minutes']);
    expect([10, 1].map(explainers.seconds)).toEqual(['10 seconds', '1 second']);
    expect(site.claim.tally(1, 0, 2, 0)).toBe('1 report, 0 independent routes, 2 speakers');
    expect(site.claim.tally(2, 1, 1, 3)).toBe(
      '2 reports, 1 independent route, 1 named speaker, 3 unnamed',
    );
    expect(site.claim.tally(2, undefined, 0, undefined)).toBe('2 reports, unnamed speakers');
    expect(site.asOfDay.known(1, 2, 1)).toContain('1 event, 2 claims, 1 report.');
    expect(site.compare.copies.summary('B', 'A', 2, 1, 1)).toContain(
      '1 passage has a changed wording; 1 is gone.',
    );
    const results = [
      { count: 1, status: 'kept' },
      { count: 2, status: 'open' },
    ];
    expect(site.forecast.record(3, results)).toBe('3 forecasts: 1 kept, 2 open.');
    expect(site.forecast.record(1, results.slice(0, 1))).toBe('1 forecast: 1 kept.');
  });

  it('of English says only what there is to say', () => {
    const { claim, compare, event, source, work } = ENGLISH.site;
    expect(claim.carries('A', 'asserts', 3)).toBe('A: asserts, paragraph\u00A03');
    expect(claim.carries('A', 'asserts', undefined)).toBe('A: asserts');
    expect(event.byline('2 May', ['X', 'Y'], 'June')).toBe('2 May, X, Y. Known from June');
    expect(event.byline('2 May', [], undefined)).toBe('2 May');
    expect(source.what('article', 'report', ['A', 'B'], ['C'])).toBe(
      'Published as: article, report; written by A and B; edited by C.',
    );
    expect(source.what('article', undefined, [], [])).toBe('Published as: article.');
    expect(source.claims(1, [])).toBe('1 claim');
    expect(source.claims(2, ['1 route'])).toBe('2 claims: 1 route');
    expect(work.reference('P', 'T', '2019', ['a', 'b'])).toBe('P, T, 2019 (a; b).');
    expect(work.reference('P', 'T', undefined, [])).toBe('P, T.');
    expect(compare.unsaid(2, [{ count: 2, by: ['A'], on: '2 May' }], 1, 0, 0)).toBe(
      'Places in which a source leaves a claim out: 2 (2 found by A, 2 May). Places that nobody has checked: 1.',
    );
    expect(compare.unsaid(0, [], 1, 0, 0)).toContain('out: 0. Places');
    expect(compare.unsaid(0, [], 1, 2, 3)).toBe(
      'Places in which a source leaves a claim out: 0. Places that nobody has checked: 1. Places in which the source was published before this was said: 2. Places in which the claim does not concern the source: 3.',
    );
    expect(compare.copies.droppedClaim('C', 'A', undefined, 'here')).toBe('C: A has here');
    expect(compare.copies.droppedClaim('C', 'A', 'q', 'here')).toBe('C: A has q here');
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
