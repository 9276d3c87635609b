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

/** What a value names: one of these entries, by an edge of this kind; a topic; a note of the text. */
export type Names =
  | { readonly what: 'entry'; readonly to: readonly Collection[]; readonly kind: ReferenceKind }
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

/** The way of words from the speaker to the publisher, who may be one. */
export type Chain = readonly [EntryId, ...EntryId[]];

/** The last of a chain: who published the words. */
export function publisherOf([speaker, ...others]: Chain): EntryId {
  return others.at(-1) ?? speaker;
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

/** The ids of actors, from the speaker to the publisher, separated by ">". */
export function chain(): Attribute<Chain, true> {
  return {
    ...attribute('chain', readChain),
    names: { what: 'entry', to: ['actors'], kind: 'chain' },
  };
}

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

function readChain(text: string): Chain | undefined {
  const ids = text.split('>').map((part) => part.trim());
  return isChain(ids) ? ids : undefined;
}

/** Tells whether all parts of a text are ids; a text has one part at least. */
function isChain(parts: readonly string[]): parts is Chain {
  return parts.every(isEntryId);
}
