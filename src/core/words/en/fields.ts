import type { Says, Wanted } from '../../kinds/refusals.ts';
import type { KindWords } from '../../kinds/wording.ts';
import type { AddressFault } from '../../model/web-address.ts';
import type { Language } from '../language.ts';
import { addressFault } from './addresses.ts';
import { didYouMean } from './question.ts';

/** What a rule refuses, or what the rule of an own definition says of it. */
export type Refused = { readonly [K in keyof Says]: Says[K] } | { readonly own: string };

/** What there is to write, or what an own definition says of it: it follows "Write". */
export type Want = Wanted | { readonly own: string };

/** What is too much of an address. */
export type TooMuch = { readonly is: 'more'; readonly begins: string };

const ID = 'Write an id: lower-case letters, digits and single hyphens.';
const COMPARE = 'Compare it with another entry of this folder.';

const WANTED: Readonly<Record<Wanted, string>> = {
  words: 'Write words: it needs a letter, a figure or a sign that stands for something.',
  day: 'Write a calendar day, YYYY-MM-DD, in double quotes.',
  date: 'Write a real date: YYYY, YYYY-MM or YYYY-MM-DD, in double quotes.',
  'uncertain-date':
    'Write a real date in double quotes: YYYY, YYYY-MM or YYYY-MM-DD. What is not sure is written as in EDTF: "2025-03~" (about), "2025-03?" (perhaps), "2025-03-XX" (day unknown), "2025-03-29/2025-03-31" (between).',
  language: 'Write a language code, such as "en".',
  address: 'Write a full http or https address.',
  'site-address': 'Write the full address of the site, such as https://example.org/folder.',
  repository: 'Write the address of the repository alone.',
};

/** What the fields of many collections refuse, and those of site.yaml, without a full stop. */
const SHARED: Readonly<Record<string, KindWords['refusals']>> = {
  values: { once: (item: string) => `"${item}" stands in the list before` },
  site: {
    topic: (other: string) => `the topic "${other}" has this name`,
    topics: (most: number) => `a site has at most ${most} topics`,
  },
};

/** Zod's kinds of values. */
const TYPES = {
  string: { is: 'text', write: 'Put the value in double quotes.' },
  number: {
    is: 'a number',
    write: 'Write digits and a decimal point, such as 55.75, without quotation marks.',
  },
  int: { is: 'a whole number', write: 'Write digits alone, without quotation marks.' },
  boolean: { is: 'true or false', write: 'Write true or false, without quotation marks.' },
  array: { is: 'a list', write: COMPARE },
  object: { is: 'a group of fields', write: COMPARE },
  record: { is: 'a group of fields', write: COMPARE },
} as const;

/**
 * What is said of fields and their values, in English.
 * @param kinds the words of the collections
 */
export function fields({ series }: Language, kinds: Readonly<Record<string, KindWords>>) {
  const reasonOf = (refused: Refused): string => {
    if ('own' in refused) return refused.own;
    const refusals = SHARED[refused.of] ?? kinds[refused.of]?.refusals;
    return refusals?.[refused.name]?.(...(refused.given as never[])) ?? refused.name;
  };
  const write = (want: Want): string =>
    typeof want === 'string' ? WANTED[want] : `Write ${want.own}.`;
  const noneSuch = (value: string, field: string): string =>
    `"${value}" is no value for "${field}".`;
  return {
    noFields: () => ({
      message: 'Here must stand fields, each as "name: value".',
      hint: 'Write a line for each field, such as "title: Some words".',
    }),
    unknown: (key: string, near: string | undefined, known: readonly string[]) => ({
      message: `There is no field "${key}" here.`,
      hint:
        didYouMean(near) + (known.length > 0 ? `The fields are ${series(known)}.` : 'Take it out.'),
    }),
    /** @param allowed its values, where there are some and no others */
    missing: (field: string, key: string, allowed: readonly string[]) => ({
      message: `The field "${field}" is missing.`,
      hint:
        allowed.length === 0
          ? `Add "${key}:" with its value.`
          : `Add "${key}:" with one of ${series(allowed)}.`,
    }),
    /** @param parts what belongs in it, where it is a group: `is: holds | partly`, `why` */
    missingBecause: (field: string, key: string, refused: Refused, parts: readonly string[]) => ({
      message: `The field "${field}" is missing: ${reasonOf(refused)}.`,
      hint:
        parts.length > 0
          ? `Add "${key}:" with ${parts.join(', ')}.`
          : `Add "${key}:" with its value.`,
    }),
    noValue: (field: string) => ({
      message: `The field "${field}" has no value.`,
      hint: 'Write its value after the colon, or take the field out.',
    }),
    wrongKind: (field: string) => ({
      message: `"${field}" has a value of the wrong kind.`,
      hint: COMPARE,
    }),
    noneOf: (
      value: string,
      field: string,
      near: string | undefined,
      allowed: readonly string[],
    ) => ({
      message: noneSuch(value, field),
      hint: `${didYouMean(near)}It must be one of ${series(allowed)}.`,
    }),
    /** @param type as zod calls it */
    wrongType: (field: string, type: string) => {
      const known = TYPES[type as keyof typeof TYPES] as (typeof TYPES)['string'] | undefined;
      return {
        message: `"${field}" must be ${known?.is ?? type}.`,
        hint: known?.write ?? COMPARE,
      };
    },
    noId: (value: string, field: string) => ({ message: noneSuch(value, field), hint: ID }),
    keyNoId: (key: string) => ({ message: `"${key}" is no id.`, hint: ID }),
    wrongForm: (value: string, field: string, want: Want) => ({
      message: noneSuch(value, field),
      hint: write(want),
    }),
    noLanguage: (value: string, field: string, near: string | undefined) => ({
      message: noneSuch(value, field),
      hint: didYouMean(near) + WANTED.language,
    }),
    noDate: (value: string, field: string, want: Want) => ({
      message: `"${value}" is no real date for "${field}".`,
      hint: typeof want === 'string' ? WANTED[want] : `Write ${want.own}, in double quotes.`,
    }),
    noAddress: (
      value: string,
      field: string,
      fault: AddressFault | TooMuch | undefined,
      want: Want,
    ) => ({
      message: `"${value}" is no web address for "${field}".`,
      hint: [addressFaultOf(fault), write(want)].filter(Boolean).join(' '),
    }),
    wordless: (field: string, want: Want) => ({
      message: `"${field}" holds nothing to read.`,
      hint: typeof want === 'string' ? WANTED[want] : `Write words: ${want.own}.`,
    }),
    unfit: (field: string, refused: Refused) => ({
      message: `"${field}" does not fit: ${reasonOf(refused)}.`,
      hint: 'Change the value or take the field out.',
    }),
    tooFew: (field: string, least: number) => ({
      message: `"${field}" is too short.`,
      hint: `It needs at least ${least} items.`,
    }),
    tooMany: (field: string, most: number) => ({
      message: `"${field}" has too many items.`,
      hint: `It may have at most ${most}.`,
    }),
    tooSmall: (field: string, least: number) => ({
      message: `"${field}" is too small.`,
      hint: `It must be at least ${least}.`,
    }),
    tooLarge: (field: string, most: number) => ({
      message: `"${field}" is too large.`,
      hint: `It must be at most ${most}.`,
    }),
    tooLong: (field: string, most: number) => ({
      message: `"${field}" is too long.`,
      hint: `It may have at most ${most} characters: say it shorter.`,
    }),
    empty: (field: string) => ({
      message: `"${field}" is empty.`,
      hint: 'Fill it in or take the field out.',
    }),
    /** @param why what zod says of it */
    unreadable: (field: string, why: string) => ({
      message: `"${field}" cannot be read: ${why}.`,
      hint: COMPARE,
    }),
  };
}

function addressFaultOf(fault: AddressFault | TooMuch | undefined): string {
  if (typeof fault !== 'object') return '';
  return fault.is === 'more'
    ? `Leave out what begins with "${fault.begins}".`
    : addressFault(fault);
}
