import { isoOf } from '../model/date-readings.ts';
import { isPartialDate } from '../model/dates.ts';
import { ID_PATTERN } from '../model/ids.ts';
import { certainLanguage, isLanguage } from '../model/languages.ts';
import { didYouMean, nearestLanguage } from './near.ts';
import { ASIDE_KINDS, STANCES } from '../model/stances.ts';

/** What an attribute's value must be. `words` says it to authors. */
export interface AttributeRule {
  readonly required: boolean;
  readonly words: string;
  readonly accepts: (value: string) => boolean;
  /** All allowed values, where they can be listed; used for near matches. */
  readonly values?: readonly string[];
  /** What a wrong value probably means, where no list tells. */
  readonly near?: (value: string) => string | undefined;
  /** What a wrong value can only mean, where no list tells. */
  readonly certain?: (value: string) => string | undefined;
}

export interface ComponentRule {
  /** `text` stands inside a paragraph, `block` on lines of its own. */
  readonly placement: 'text' | 'block';
  /** Whether it holds nothing, and not words or blocks. */
  readonly empty?: true;
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  /** A correct use, quoted in hints. */
  readonly example: string;
}

function rule(words: string, accepts: (value: string) => boolean): AttributeRule {
  return { required: true, words, accepts };
}

function optional(attribute: AttributeRule): AttributeRule {
  return { ...attribute, required: false };
}

function oneOf(values: readonly string[]): AttributeRule {
  return { ...rule(`one of ${values.join(', ')}`, (value) => values.includes(value)), values };
}

const ID = rule('an id such as "some-entry"', (value) => ID_PATTERN.test(value));
const DATE: AttributeRule = {
  ...rule('a real date: YYYY, YYYY-MM or YYYY-MM-DD', isPartialDate),
  certain: isoOf,
};
const WORDS = rule('words', (value) => value.trim() !== '');
const CHAIN = rule('ids separated by ">", from the speaker to the publisher', (value) =>
  readChain(value).every((id) => ID_PATTERN.test(id)),
);
const OCCURRENCE = rule('a number from 1: which of several places with these words', (value) =>
  /^[1-9]\d{0,2}$/.test(value),
);
const LANGUAGE: AttributeRule = {
  ...rule('a language code such as "ru"', isLanguage),
  near: nearestLanguage,
  certain: certainLanguage,
};

/** The components of content, complete: anything else is refused. */
export const COMPONENTS: Readonly<Record<string, ComponentRule>> = {
  Mark: {
    placement: 'text',
    attributes: { note: ID },
    example: '<Mark note="why">exact words</Mark>[^why]',
  },
  Claim: {
    placement: 'text',
    attributes: {
      id: ID,
      stance: oneOf(STANCES),
      chain: CHAIN,
      quote: optional(WORDS),
      occurrence: optional(OCCURRENCE),
      note: optional(ID),
    },
    example:
      '<Claim id="some-claim" stance="attributes" chain="speaker > outlet">our words</Claim>',
  },
  Quote: {
    placement: 'text',
    attributes: {
      by: ID,
      said: DATE,
      lang: optional(LANGUAGE),
      original: optional(WORDS),
      occurrence: optional(OCCURRENCE),
    },
    example: '<Quote by="speaker" said="2025-03-31">rendering</Quote>',
  },
  Figure: {
    placement: 'block',
    empty: true,
    attributes: { id: ID },
    example: '<Figure id="some-data-set" />',
  },
  Timeline: {
    placement: 'block',
    empty: true,
    attributes: {
      from: optional(DATE),
      until: optional(DATE),
      topic: optional(ID),
      actor: optional(ID),
    },
    example: '<Timeline from="2025-02" until="2025-04" />',
  },
  ActorGraph: {
    placement: 'block',
    empty: true,
    attributes: { actor: optional(ID), from: optional(DATE), until: optional(DATE) },
    example: '<ActorGraph />',
  },
  Comparison: { placement: 'block', empty: true, attributes: {}, example: '<Comparison />' },
  Aside: {
    placement: 'block',
    attributes: { kind: oneOf(ASIDE_KINDS) },
    example: '<Aside kind="method">\n\nText.\n\n</Aside>',
  },
};

/** The rule for an attribute of a component; undefined where there is no such component or attribute. */
export function attributeRule(component: string, attribute: string): AttributeRule | undefined {
  // Names come from strangers, and objects have properties that nobody gave them.
  const rules = Object.entries(
    Object.hasOwn(COMPONENTS, component) ? (COMPONENTS[component]?.attributes ?? {}) : {},
  );
  return rules.find(([name]) => name === attribute)?.[1];
}

/** Why an element of this name may not stand in content, and what may; undefined when it may. */
export function refusalOf(
  name: string,
): { code: 'raw-html' | 'unknown-component'; message: string; hint: string } | undefined {
  if (Object.hasOwn(COMPONENTS, name)) return undefined;
  if (name === '') {
    return {
      code: 'raw-html',
      message: 'Content holds no fragments "<>".',
      hint: 'Take out "<>" and "</>".',
    };
  }
  const names = Object.keys(COMPONENTS);
  const html = /^[a-z]/.test(name) && !/[.:]/.test(name);
  return {
    code: html ? 'raw-html' : 'unknown-component',
    message: html
      ? `Content holds no raw HTML, but here is <${name}>.`
      : `There is no component <${name}>.`,
    hint: `${didYouMean(name, names)}${html ? 'Write Markdown instead; the' : 'The'} components are ${inWords(names)}.`,
  };
}

/** A list in words: `a, b and c`. */
export function inWords(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}

/** The ids of a chain such as `speaker > agency > outlet`, in that order. */
export function readChain(chain: string): string[] {
  return chain.split('>').map((part) => part.trim());
}
