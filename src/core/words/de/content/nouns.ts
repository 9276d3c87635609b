import type { Collection } from '../../../kinds/index.ts';
import type { Reference, Thing } from '../../en/content/shared.ts';

/** A noun that stands without an ending in the nominative and in the accusative alike. */
type Noun = { readonly noun: string; readonly gender: 'm' | 'f' | 'n' };

const NOUNS: Readonly<Record<Collection, Noun>> = {
  explainers: { noun: 'Erklärstück', gender: 'n' },
  sources: { noun: 'Quelle', gender: 'f' },
  claims: { noun: 'Behauptung', gender: 'f' },
  actors: { noun: 'Akteur', gender: 'm' },
  concepts: { noun: 'Begriff', gender: 'm' },
  places: { noun: 'Ort', gender: 'm' },
  events: { noun: 'Ereignis', gender: 'n' },
  references: { noun: 'Nachweis', gender: 'm' },
  data: { noun: 'Datensatz', gender: 'm' },
};

const ENTRY: Noun = { noun: 'Eintrag', gender: 'm' };

const WORDS = {
  /** Nominative: `ein Ort`. */
  a: { m: 'ein', f: 'eine', n: 'ein' },
  /** Accusative: `einen Ort`. */
  oneOf: { m: 'einen', f: 'eine', n: 'ein' },
  no: { m: 'keinen', f: 'keine', n: 'kein' },
  this: { m: 'diesen', f: 'diese', n: 'dieses' },
} as const;

/** What a German noun has before it. */
type Before = keyof typeof WORDS;

/** What an author does to refer to an entry, with the words that do it: `[@some-work]`. */
export const REFERRING: Readonly<Record<Reference['how'], (words: string) => string>> = {
  link: (words) => `Verlinken Sie von einem anderen Eintrag mit ${words} darauf`,
  cite: (words) => `Führen Sie den Eintrag mit ${words} als Beleg an`,
  show: (words) => `Zeigen Sie den Eintrag mit ${words}`,
};

/** How an entry of a collection is called; one of an own collection by the words of its definition. */
export function nounOf(thing: Thing): string {
  return known(thing).noun;
}

/** The same with an article or the like before it: `eine Quelle`. */
export function nounWith(before: Before, thing: Thing): string {
  return withNoun(before, known(thing));
}

/** One of several collections, or any entry where there are many: `einen Akteur oder einen Ort`. */
export function anyWith(before: Before, between: string, things: readonly Thing[]): string {
  return things.length > 2
    ? withNoun(before, ENTRY)
    : things.map((thing) => nounWith(before, thing)).join(` ${between} `);
}

function withNoun(before: Before, { noun, gender }: Noun): string {
  return `${WORDS[before][gender]} ${noun}`;
}

function known({ collection, one }: Thing): Noun {
  return Object.hasOwn(NOUNS, collection)
    ? NOUNS[collection as Collection]
    : { noun: `Eintrag der Art "${one}"`, gender: 'm' };
}
