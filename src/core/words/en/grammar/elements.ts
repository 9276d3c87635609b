import type { Language } from '../../language.ts';
import { didYouMean } from '../question.ts';

/** What the values of attributes are, for those of each kind. */
export const VALUES = {
  id: 'an id such as "some-entry"',
  chain: 'ids separated by ">", from the speaker to the publisher',
  ids: 'ids separated by commas, each once',
  date: 'a real date: YYYY, YYYY-MM or YYYY-MM-DD',
  language: 'a language code such as "ru"',
  words: 'words',
  occurrence: 'a number from 1: which of several places with these words',
  place: 'a place in the original: "p. 3", "pp. 3–4", "par. 4", or in a recording "12:40"',
} as const;

/** What the value of an attribute must be; what is a newsroom's own is told in its own words. */
export type ValueKind =
  | keyof typeof VALUES
  | { readonly oneOf: readonly string[] }
  | { readonly someOf: readonly string[]; readonly most: number }
  | { readonly own: string };

const TOGETHER = {
  original: "Give the words in the original language and that language's code, or neither.",
  occurrence: 'Add the words that stand in the original more than once, or take "occurrence" out.',
} as const;

/** Why two attributes need one another, in the same way. */
export type Together = keyof typeof TOGETHER | { readonly own: string };

/** What else is told of a passage with such a stance. */
const DEMANDS = {
  disputes: 'Add by="…" with who disputes, and begin the chain with one of them.',
  changes:
    'Add change="…" (what was done to the wording), against="…" (the source whose wording it is measured against), reply="…" (whether the outlet was asked) and quote="…" (its own words).',
} as const;

/** What the value of an attribute asks of others, in the same way. */
export type Demanded = keyof typeof DEMANDS;

/** What is said of components in a text. */
export function elements({ list, number, series }: Language) {
  const value = (kind: ValueKind): string => {
    if (typeof kind === 'string') return VALUES[kind];
    if ('own' in kind) return kind.own;
    return 'oneOf' in kind
      ? `one of ${series(kind.oneOf)}`
      : `up to ${number(kind.most)} of ${series(kind.someOf)}, separated by commas, each once`;
  };
  const together = (why: Together): string => (typeof why === 'string' ? TOGETHER[why] : why.own);
  return {
    elements: {
      fragment: () => ({
        message: 'Content holds no fragments "<>".',
        hint: 'Take out "<>" and "</>".',
      }),
      html: (name: string, near: string | undefined, known: readonly string[]) => ({
        message: `Content holds no raw HTML, but here is <${name}>.`,
        hint: `${didYouMean(near)}Write Markdown instead; the components are ${list(known)}. A literal "less than" is written "\\<".`,
      }),
      unknown: (name: string, near: string | undefined, known: readonly string[]) => ({
        message: `There is no component <${name}>.`,
        hint: `${didYouMean(near)}The components are ${list(known)}.`,
      }),
      notOnLinesOfItsOwn: (name: string) => ({
        message: `<${name}> must stand on lines of its own.`,
        hint: 'Put an empty line before and after it, outside lists, quotations and notes.',
      }),
      notInParagraph: (name: string, example: string) => ({
        message: `<${name}> must stand inside a paragraph, on one line with its words.`,
        hint: `Write it like this: ${example}`,
      }),
      holdsText: (name: string, example: string) => ({
        message: `<${name}> holds no text.`,
        hint: `Write it like this: ${example}`,
      }),
      empty: (name: string, example: string) => ({
        message: `<${name}> is empty.`,
        hint: `Put its words between the tags: ${example}`,
      }),
      wordless: (name: string, example: string) => ({
        message: `<${name}> holds nothing to read.`,
        hint: `Put its words between the tags: ${example}`,
      }),
      /** @param anchor the fragment of the first, where links lead to it */
      twice: (name: string, line: number, anchor: string | undefined) => ({
        message: `The same <${name}> stands in line ${line} already.`,
        hint:
          anchor === undefined
            ? 'Take one of the two out.'
            : `Take this one out, or link to the first: [words](#${anchor}).`,
      }),
    },
    attributes: {
      expressionAmong: (name: string) => ({
        message: `<${name}> holds an expression in braces.`,
        hint: 'Write every attribute as name="value".',
      }),
      twice: (name: string, key: string) => ({
        message: `<${name}> has "${key}" twice.`,
        hint: 'Keep one of them.',
      }),
      missing: (name: string, key: string, kind: ValueKind, example: string) => ({
        message: `<${name}> needs the attribute "${key}": ${value(kind)}.`,
        hint: `Write it like this: ${example}`,
      }),
      onlyOneOfTwo: (name: string, one: string, other: string, why: Together) => ({
        message: `<${name}> needs "${one}" and "${other}" together.`,
        hint: together(why),
      }),
      withoutAnother: (name: string, key: string, needs: string, why: Together) => ({
        message: `<${name}> has "${key}" without "${needs}".`,
        hint: together(why),
      }),
      /** @param lacking what the value of an attribute asks for and what is not there */
      lacking: (
        name: string,
        key: string,
        value: string,
        lacking: readonly string[],
        why: Demanded,
      ) => ({
        message: `<${name}> with ${key}="${value}" lacks ${list(quoted(lacking))}.`,
        hint: DEMANDS[why],
      }),
      /** @param keys what stands only where the attribute `key` has this value */
      outOfPlace: (name: string, keys: readonly string[], key: string, value: string) => ({
        message: `<${name}> may have ${list(quoted(keys))} only with ${key}="${value}".`,
        hint: `Take ${keys.length === 1 ? 'it' : 'them'} out, or write ${key}="${value}".`,
      }),
      /** @param right the word that the value has now */
      renamed: (name: string, key: string, written: string, right: string, why: Demanded) => ({
        message: `"${written}" is no value for "${key}" of <${name}>.`,
        hint: `Write ${key}="${right}". ${DEMANDS[why]}`,
      }),
      unknown: (name: string, key: string, near: string | undefined, known: readonly string[]) => ({
        message: `<${name}> has no attribute "${key}".`,
        hint: `${didYouMean(near)}${known.length > 0 ? `It may have ${list(known)}.` : 'It has no attributes.'}`,
      }),
      expression: (key: string, kind: ValueKind) => ({
        message: `The attribute "${key}" holds an expression in braces.`,
        hint: `Write ${key}="…" with ${value(kind)}.`,
      }),
      noValue: (key: string, kind: ValueKind) => ({
        message: `The attribute "${key}" has no value.`,
        hint: `Write ${key}="…" with ${value(kind)}.`,
      }),
      wrongValue: (
        name: string,
        key: string,
        written: string,
        near: string | undefined,
        kind: ValueKind,
      ) => ({
        message: `"${written}" is no value for "${key}" of <${name}>.`,
        hint: `${didYouMean(near)}It must be ${value(kind)}.`,
      }),
    },
  };
}

function quoted(names: readonly string[]): string[] {
  return names.map((name) => `"${name}"`);
}
