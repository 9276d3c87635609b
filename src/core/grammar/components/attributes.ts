import type { Collection } from '../../kinds/index.ts';
import { isoOf } from '../../model/date-readings.ts';
import { isPartialDate } from '../../model/dates.ts';
import type { PartialDate } from '../../model/dates.ts';
import { isEntryId } from '../../model/ids.ts';
import type { EntryId } from '../../model/ids.ts';
import { certainLanguage, isLanguage } from '../../model/languages.ts';
import { readPlace } from '../../model/media.ts';
import type { MediumPlace } from '../../model/media.ts';
import { holdsWords } from '../../model/words.ts';
import type { ValueKind } from '../../words/en/grammar/elements.ts';
import { nearest, nearestLanguage } from '../near.ts';
import { meantBy } from '../slip.ts';
import { idsIn, meantChain, readChain } from './chain.ts';
import type { Chain } from './chain.ts';

export { publisherOf } from './chain.ts';

/** What a value names: one of these entries, by an edge of this kind; a topic; a note of the text. */
export type Names =
  | {
      readonly what: 'entry';
      readonly to: readonly Collection[];
      readonly kind: ReferenceKind;
      /** What is looked for where nothing is found, if not all of them. */
      readonly mostly?: readonly Collection[];
    }
  | { readonly what: 'topic' }
  | { readonly what: 'note' }
  | { readonly what: 'date' };

/** The kinds of edges that components make. */
export type ReferenceKind = 'claim' | 'chain' | 'quote' | 'embed';

/** One attribute of a component: how its text becomes a value of type `T`. */
export interface Attribute<T = unknown, Required extends boolean = boolean> {
  readonly required: Required;
  /** What a value must be. */
  readonly wants: ValueKind;
  /** The value that a text stands for; undefined where it is none. */
  readonly read: (text: string) => T | undefined;
  /** What a wrong text probably means. */
  readonly near?: (text: string) => string | undefined;
  /** What a wrong text can only mean. */
  readonly certain?: (text: string) => string | undefined;
  readonly names?: Names;
}

function attribute<T>(wants: ValueKind, read: (text: string) => T | undefined): Attribute<T, true> {
  return { required: true, wants, read };
}

function only<T extends string>(
  isOne: (text: string) => text is T,
): (text: string) => T | undefined {
  return (text) => (isOne(text) ? text : undefined);
}

/** An attribute that may be left out. */
export function optional<T>(required: Attribute<T, true>): Attribute<T, false> {
  return { ...required, required: false };
}

/** The id of an entry of one of these collections. */
export function ref(to: Collection, kind: ReferenceKind = 'embed'): Attribute<EntryId, true> {
  return { ...id(), names: { what: 'entry', to: [to], kind } };
}

/** The same for a newsroom's own collection, whose name the compiler does not know. */
export function refOwn(to: string, kind: ReferenceKind = 'embed'): Attribute<EntryId, true> {
  return ref(to as Collection, kind);
}

/** The ids of several entries of one collection, separated by commas, each once. */
export function refs(to: Collection, kind: ReferenceKind): Attribute<Chain, true> {
  return {
    ...attribute('ids', (text) => {
      const ids = idsIn(text, ',');
      return ids && new Set(ids).size === ids.length ? ids : undefined;
    }),
    names: { what: 'entry', to: [to], kind },
  };
}

/** Some of a list of words, each once, separated by commas; at most `most`. */
export function someOf<const T extends string>(
  values: readonly T[],
  most: number,
): Attribute<readonly T[], true> {
  const read = (text: string): readonly T[] | undefined => {
    const parts = text.split(',').map((part) => part.trim());
    const known = parts.flatMap((part) => values.find((value) => value === part) ?? []);
    const each = new Set(known).size === parts.length && known.length === parts.length;
    return each && parts.length <= most ? known : undefined;
  };
  /** The list with each of its words as `meant`, whatever stands between them. */
  const mended = (meant: typeof nearest) => (text: string) => {
    const parts = text.split(/[,;+/]/).map((part) => meant(part.trim(), values));
    const right = parts.join(', ');
    return read(right) ? right : undefined;
  };
  return {
    ...attribute({ someOf: values, most }, read),
    near: mended(nearest),
    certain: mended(meantBy),
  };
}

/** The ids of a chain, separated by ">"; ">?" is a link that somebody inferred. */
export function chain(): Attribute<Chain, true> {
  return {
    ...attribute('chain', readChain),
    near: meantChain,
    certain: meantChain,
    names: { what: 'entry', to: IN_CHAINS, kind: 'chain', mostly: ['actors'] },
  };
}

/** What may stand in a chain: who says, carries and publishes, and documents on the way. */
const IN_CHAINS: readonly Collection[] = ['actors', 'references', 'sources'];

/** The name of a note of the same text. */
export function note(): Attribute<string, true> {
  return { ...id(), names: { what: 'note' } };
}

/** A topic that site.yaml declares. */
export function topic(): Attribute<string, true> {
  return { ...id(), names: { what: 'topic' } };
}

/** A real date, as precise as its author knows it. */
export function date(): Attribute<PartialDate, true> {
  return {
    ...attribute('date', (text) => (isPartialDate(text) ? text : undefined)),
    certain: isoOf,
    names: { what: 'date' },
  };
}

/** The canonical tag of a language (BCP 47). */
export function language(): Attribute<string, true> {
  return {
    ...attribute('language', (text) => (isLanguage(text) ? text : undefined)),
    near: nearestLanguage,
    certain: certainLanguage,
  };
}

/** Anything that is not only white space. */
export function words(): Attribute<string, true> {
  return attribute('words', (text) => (holdsWords(text) ? text : undefined));
}

/** A number from 1 to 999. */
export function occurrence(): Attribute<number, true> {
  return attribute('occurrence', (text) =>
    /^[1-9]\d{0,2}$/.test(text) ? Number(text) : undefined,
  );
}

/** A place in an original, as the original counts: a page, a paragraph or a time. */
export function mediumPlace(): Attribute<MediumPlace, true> {
  return attribute('place', readPlace);
}

/** One of a list of words. */
export function oneOf<const T extends string>(values: readonly T[]): Attribute<T, true> {
  return {
    ...attribute({ oneOf: values }, (text) => values.find((value) => value === text)),
    near: (text) => nearest(text, values),
    certain: (text) => meantBy(text, values),
  };
}

function id(): Attribute<EntryId, true> {
  return attribute('id', only(isEntryId));
}
