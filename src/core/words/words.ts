import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { languageOf } from './language.ts';
import type { Language } from './language.ts';
import type { Translated } from './translated.ts';
import { uk } from './uk/index.ts';
import { tellingDoubts } from './uncertain-date.ts';

/** Everything that is said in one language, by the place where it stands. */
export type Catalogue = Translated<typeof en>;

/** A catalogue with the rules of its language. */
export type Words = Catalogue & Language;

export interface Known {
  readonly words: (language: Language) => Catalogue;
  /** The country whose dates and numbers the language has where a site names none. */
  readonly formats: string;
}

/** The languages that a site can be in. */
export interface Languages {
  /** Those that have a catalogue. */
  readonly tags: readonly string[];
  /**
   * The words for a site in a language, BCP 47: those of the language itself also for its regions,
   * `en` for `en-GB`, but never those of another script. Undefined for a language without a catalogue.
   */
  readonly wordsFor: (tag: string) => Words | undefined;
}

/** The catalogues by their languages: one file and one line each. */
export const CATALOGUES: ReadonlyMap<string, Known> = new Map<string, Known>([
  ['en', { words: en, formats: 'en-GB' }],
  ['de', { words: de, formats: 'de-DE' }],
  ['uk', { words: uk, formats: 'uk-UA' }],
]);

/** Makes languages of catalogues; the words of each are put together once. */
export function languagesOf(catalogues: ReadonlyMap<string, Known>): Languages {
  const made = new Map<string, Words>();
  return {
    tags: [...catalogues.keys()],
    wordsFor: (tag) => {
      const known = made.get(tag);
      if (known) return known;
      const key = catalogueFor(tag, catalogues);
      const catalogue = key === undefined ? undefined : catalogues.get(key);
      if (!catalogue) return undefined;
      const plain = languageOf(tag, tag === key ? catalogue.formats : tag);
      const language = tellingDoubts(plain, () => words.dates);
      const words: Words = { ...catalogue.words(language), ...language };
      made.set(tag, words);
      return words;
    },
  };
}

/** The language whose catalogue a language has. */
export function catalogueFor(
  tag: string,
  catalogues: ReadonlyMap<string, Known>,
): string | undefined {
  return broader(tag).find((each) => catalogues.has(each) && scriptOf(each) === scriptOf(tag));
}

/** The languages that every site can be in. */
export const BUILT_IN_LANGUAGES = languagesOf(CATALOGUES);

export const { tags: SITE_LANGUAGES, wordsFor }: Languages = BUILT_IN_LANGUAGES;

/** What authors are told is in English, whatever the language of their site. */
export const ENGLISH = wordsOf('en');

/**
 * The words of a language that is known to have a catalogue.
 * @throws when it has none
 */
export function wordsOf(tag: string): Words {
  const words = wordsFor(tag);
  if (!words) throw new TypeError(`no words for ${tag}`);
  return words;
}

/** A tag and all that it is a case of, the nearest first: `zh-Hant-TW`, `zh-Hant`, `zh`. */
function broader(tag: string): string[] {
  const parts = tag.split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

function scriptOf(tag: string): string | undefined {
  return new Intl.Locale(tag).maximize().script;
}
