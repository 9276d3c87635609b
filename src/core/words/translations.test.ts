import { describe, expect, it } from 'vitest';
import { en } from './en/index.ts';
import { languageOf } from './language.ts';
import type { Language } from './language.ts';
import { argumentsFor, SAMPLE_NUMBER, TEXTS_AT } from './samples.testing.ts';
import type { Given, Saying } from './samples.testing.ts';
import { CATALOGUES } from './words.ts';

/** What a language says as English does. Each text stands here once, whatever places have it. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  de: ['Aa', 'System', 'Normal', 'Name', 'DOI', 'ISBN', 'ISSN'],
  uk: ['DOI', 'ISBN', 'ISSN'],
};

/** English words that no other language has: they stand in a text that nobody translated. */
const ENGLISH_WORDS =
  /(?<![\p{L}\p{N}-])(?:the|of|and|are|with|by|for|from|this|that|not|it|its|or|to|as|has|have|what|which)(?![\p{L}\p{N}-])/iu;

/** A sentence with its full stop. */
const WHOLE = /^\S.*\.$/su;

/** What stands in files as it is: in quotation marks or backticks, tags, names of files, commands. */
const CODE = /"[^"]*"|`[^`]*`|<[^>]*>|\{[^}]*\}|\[\[?[^\]]*\]?\]/g;

const english = languageOf('en', 'en-GB');
const ENGLISH = new Map(placesIn(en(english)));

/** All that a catalogue says, by its place. */
function placesIn(said: unknown, place = ''): [place: string, said: unknown][] {
  if (typeof said !== 'object' || said === null) return [[place, said]];
  return Object.entries(said).flatMap(([name, each]) =>
    placesIn(each, place === '' ? name : `${place}/${name}`),
  );
}

/** The texts in what a function has given. */
function textsIn(said: unknown): string[] {
  return placesIn(said).flatMap(([, text]) => (typeof text === 'string' ? [text] : []));
}

/** What a function says of arguments; undefined where it cannot. */
function attempt(saying: Saying, given: Given): string[] | undefined {
  try {
    const texts = textsIn(saying(...given));
    const fine =
      texts.some((text) => text !== '') &&
      texts.every((text) => !/undefined|\[object|NaN/.test(text));
    return fine ? texts : undefined;
  } catch {
    return undefined;
  }
}

const isSaying = (said: unknown): said is Saying => typeof said === 'function';

/** A language that notes the forms which it is asked for. */
function noting(language: Language, seen: Set<string>): Language {
  return {
    ...language,
    counted: (count, forms) => {
      seen.add(JSON.stringify(forms));
      return language.counted(count, forms);
    },
    plural: (count, forms) => {
      seen.add(JSON.stringify(forms));
      return language.plural(count, forms);
    },
  };
}

/** A text without what it was told and without code: what is left, somebody wrote. */
function written(text: string, told: readonly string[]): string {
  const rest = told.reduce((left, each) => left.replaceAll(each, ' '), text);
  return rest.replace(TEXTS_AT, ' ').replace(CODE, ' ');
}

/** The texts and numbers in a text that it was told. */
const given = (text: string): string[] =>
  [
    ...new Set(text.match(new RegExp(`${TEXTS_AT.source}|(?<!\\d)${SAMPLE_NUMBER}(?!\\d)`, 'g'))),
  ].sort();

/** The pairs, one of each place: enough to see what is wrong. */
function placed(pairs: readonly Pair[]): string[] {
  const byPlace = new Map(pairs.map((pair) => [pair.place, pair]));
  return [...byPlace].map(([place, pair]) => `${place}: ${pair.english} | ${pair.own}`);
}

describe('what catalogues are held against', () => {
  it('finds English that stands between what a text is told and code', () => {
    const isEnglish = (text: string): boolean => ENGLISH_WORDS.test(written(text, ['told of']));
    expect(['Karte of Orten', 'The Karte', '„and“'].map(isEnglish)).toEqual([true, true, true]);
    const own = ['told of', '"the"', '`to be`', '<to>', '{of}', '[[of]]', 'Top-of-Book', 'often'];
    expect(own.filter(isEnglish)).toEqual([]);
  });

  it('finds what a text was told', () => {
    expect(given('ξbξ, 313 ξaξ ξbξ 3130')).toEqual(['313', 'ξaξ', 'ξbξ']);
    expect(given('a 3130')).toEqual([]);
  });

  it('tells what fits from what does not', () => {
    const says = (text: string): unknown => attempt(() => ({ a: [text] }), []);
    expect(['a', '', 'undefined', 'NaN b', '[object Object]'].map(says)).toEqual([
      ['a'],
      ...Array<undefined>(4).fill(undefined),
    ]);
    const fails = (): never => {
      throw new TypeError('no');
    };
    expect(attempt(fails, [])).toBeUndefined();
    expect(argumentsFor(2, ([, second]) => second === undefined).length).toBeGreaterThan(10);
    expect(argumentsFor(2, () => false)).toEqual([]);
  });
});

describe.each([...CATALOGUES].filter(([tag]) => tag !== 'en'))(
  'the catalogue of %s',
  (tag, known) => {
    const forms = new Set<string>();
    const language = noting(languageOf(tag, known.formats), forms);
    const own = new Map(placesIn(known.words(language)));

    /** What it says at each place, beside what English says there. */
    const pairs = [...ENGLISH].flatMap(([place, said]): Pair[] => {
      const mine = own.get(place);
      if (!isSaying(said) || !isSaying(mine)) {
        return typeof said === 'string'
          ? [{ place, english: said, own: String(mine), told: [] }]
          : [];
      }
      const says = (each: Given): boolean =>
        attempt(said, each) !== undefined && attempt(mine, each) !== undefined;
      return argumentsFor(said.length, says).flatMap((each) => {
        const texts = attempt(mine, each) ?? [];
        const told = [...textsIn(each), 'true', 'false'].filter((text) => text !== '');
        return (attempt(said, each) ?? []).map((text, index) => ({
          place,
          english: text,
          own: texts[index] ?? 'undefined',
          told,
        }));
      });
    });

    it('has a word at each place where English has one, and at no other', () => {
      expect([...own.keys()].sort()).toEqual([...ENGLISH.keys()].sort());
      const kinds = (of: ReadonlyMap<string, unknown>): string[] =>
        [...of].map(([place, said]) => `${place}: ${typeof said}`).sort();
      expect(kinds(own)).toEqual(kinds(ENGLISH));
    });

    it('says something at each place, of arguments that English takes as well', () => {
      const told = new Set(pairs.map(({ place }) => place));
      const numbers = [...ENGLISH].filter(([, said]) => typeof said === 'number');
      const untold = [...ENGLISH.keys()].filter((place) => !told.has(place));
      expect(untold).toEqual(numbers.map(([place]) => place));
    });

    it('says something wherever English does', () => {
      const isSilent = (text: string): boolean => text.trim() === '' || text === 'undefined';
      const silent = pairs.filter(
        ({ english: text, own: mine }) => isSilent(text) !== isSilent(mine),
      );
      expect(placed(silent)).toEqual([]);
    });

    it('says nothing in English', () => {
      const same = pairs.filter(
        ({ english: text, own: mine, told }) =>
          text === mine && /\p{L}{2}/u.test(written(text, told)),
      );
      expect([...new Set(same.map(({ own: text }) => text))].sort()).toEqual(
        [...(SAME[tag] ?? [])].sort(),
      );
      const left = pairs.filter(({ own: text, told }) => ENGLISH_WORDS.test(written(text, told)));
      expect(placed(left)).toEqual([]);
    });

    it('leaves out nothing that it is told', () => {
      const other = pairs.filter(
        ({ english: text, own: mine }) => !given(text).every((each) => given(mine).includes(each)),
      );
      expect(placed(other)).toEqual([]);
    });

    it('has each form of a word that the numbers of the language want', () => {
      const wanted = new Intl.PluralRules(known.formats).resolvedOptions().pluralCategories;
      const lacking = [...forms].filter((each) => {
        const told = Object.keys(JSON.parse(each) as object);
        return wanted.some((category) => !told.includes(category));
      });
      expect(lacking).toEqual([]);
      expect(forms.size).toBeGreaterThan(20);
    });

    it('has whole sentences for what is wrong', () => {
      const messages = pairs.filter(({ place }) => place.startsWith('messages/'));
      const broken = messages.filter(
        ({ english: text, own: mine }) => WHOLE.test(text) && !WHOLE.test(mine),
      );
      expect(placed(broken)).toEqual([]);
    });
  },
);

interface Pair {
  readonly place: string;
  readonly english: string;
  readonly own: string;
  /** The texts among the arguments. */
  readonly told: readonly string[];
}
