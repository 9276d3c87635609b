import { en } from './en/index.ts';
import { languageOf } from './language.ts';
import type { Language } from './language.ts';

/** The same words in whatever language: texts need not be those of English, numbers of arguments do. */
type Widened<T> = T extends string
  ? string
  : T extends number
    ? number
    : T extends (...given: infer G) => infer R
      ? (...given: G) => Widened<R>
      : { readonly [K in keyof T]: Widened<T[K]> };

/** Everything that is said in one language, by the place where it stands. */
export type Catalogue = Widened<ReturnType<typeof en>>;

/** A catalogue with the rules of its language. */
export type Words = Catalogue & Language;

interface Known {
  readonly words: (language: Language) => Catalogue;
  /** The country whose dates and numbers the language has where a site names none. */
  readonly formats: string;
}

/** The catalogues by their languages: one file and one line each. */
const CATALOGUES: ReadonlyMap<string, Known> = new Map([['en', { words: en, formats: 'en-GB' }]]);

/** The languages that a site can be in. */
export const SITE_LANGUAGES: readonly string[] = [...CATALOGUES.keys()];

const made = new Map<string, Words>();

/**
 * The words for a site in a language, BCP 47: those of the language itself also for its regions,
 * `en` for `en-GB`, but never those of another script. Undefined for a language without a catalogue.
 */
export function wordsFor(tag: string): Words | undefined {
  const known = made.get(tag);
  if (known) return known;
  const key = broader(tag).find((each) => CATALOGUES.has(each) && scriptOf(each) === scriptOf(tag));
  const catalogue = key === undefined ? undefined : CATALOGUES.get(key);
  if (!catalogue) return undefined;
  const language = languageOf(tag, tag === key ? catalogue.formats : tag);
  const words = { ...catalogue.words(language), ...language };
  made.set(tag, words);
  return words;
}

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
