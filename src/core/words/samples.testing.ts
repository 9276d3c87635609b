import type { Argument } from '../model/problem.ts';

/** What a function of a catalogue is called with. */
export type Given = readonly Argument[];

/** Any function of a catalogue. */
export type Saying = (...given: Given) => unknown;

/** The text at one place among the arguments: it is in no language, and no two places have the same. */
const textAt = (place: number): string => `ξ${'abcdefgh'[place] ?? ''}ξ`;

/** The texts of `textAt` in a text. */
export const TEXTS_AT = /ξ\wξ/g;

/** A number that is written alike in all languages. */
export const SAMPLE_NUMBER = 313;

const DAY = '2025-03-31';

const LETTER = { letter: 'a', number: 'U+0061' };

/** An object that has the properties of all that a catalogue is told of. */
function thing(place: number): Argument {
  const text = textAt(place);
  const named = { name: text, figure: text, when: DAY, title: text, date: text, field: text };
  return {
    ...named,
    ...{ own: text, of: 'concepts', given: [text, SAMPLE_NUMBER], begins: text },
    ...{ count: SAMPLE_NUMBER, times: SAMPLE_NUMBER, before: 1, from: SAMPLE_NUMBER },
    ...{ span: text, status: text, by: text, on: text, unit: text, top: [text], next: [named] },
    ...{ lowest: named, first: SAMPLE_NUMBER, last: 999, symbol: text, right: 1, number: 2 },
    ...{ other: text, collection: text, one: text, how: 'link', words: text },
    ...{ role: 'title', id: text, file: text, letter: text, here: LETTER, there: LETTER },
  };
}

const FAULTS = [
  ...['none', 'user', 'percent', 'hidden-control', 'unescaped', 'unreadable', 'query', 'fragment'],
  ...['path', 'no-name', 'number', 'punycode'],
].map((is) => ({ is }));

/** Keys of the tables of phrases. */
const KEYS = [
  ...[
    'linkMiddle',
    'obsidianComment',
    'pandocNote',
    'obsidianFile',
    'highlight',
    'superscript',
    'formula',
    'pandocBlock',
    'directive',
    'callout',
    'wikiBold',
    'bbCode',
    'contents',
  ],
  ...['heading', 'listItem', 'blockquote', 'table', 'link', 'emphasis'],
  ...['id', 'chain', 'ids', 'date', 'language', 'words', 'occurrence', 'disputes'],
  ...['embeds', 'graphs', 'claims', 'quotes', 'notes', 'images', 'headings', 'fields'],
  ...['archive', 'camera', 'picture', 'place', 'remarks', 'turn', 'unknown'],
  ...['file', 'folder', 'other', 'cite', 'show'],
  ...['mark', 'order', 'tag', 'control', 'unseen', 'lost', 'fontless', 'accent'],
  ...['string', 'number', 'int', 'boolean', 'array', 'object', 'record'],
];

/** The likeliest arguments: with some of them every function says something. */
function likely(place: number): readonly Argument[] {
  const text = textAt(place);
  return [
    ...[DAY, text, 1, [DAY, text, textAt(7)], { own: text }, thing(place), [thing(place)]],
    ...[undefined, 'text', 'formula', 'original', 'order', 'changes', 'comment', 'images', 'page'],
    { do: 'rename', to: text },
  ];
}

/**
 * What else may be an argument: plain data, and keys of tables of phrases. A function that none of
 * them fits wants a key or an object of its own: it is added to the likely ones.
 */
function samplesAt(place: number): readonly Argument[] {
  const text = textAt(place);
  return [
    ...likely(place),
    ...[2, 5, SAMPLE_NUMBER, true, false, [], [text], { is: 'more', begins: text }, ...FAULTS],
    ...KEYS,
    ...['too-long', 'long-label', 'long-host'].map((is) => ({ is, most: SAMPLE_NUMBER })),
    { is: 'port', port: text },
    ...['foreign', 'mixed', 'sign', 'imitating'].map((kind) => ({ is: 'letters', kind })),
    { is: 'letters', kind: 'mixed', reads: text },
  ];
}

/**
 * Arguments that fit a function: the first that do, and those with each of them replaced by every
 * other that fits in its place.
 * @param fits whether the function says something of them
 */
export function argumentsFor(arity: number, fits: (given: Given) => boolean): Given[] {
  const first =
    firstFit(arity, fits, likely) ?? (arity > 2 ? undefined : firstFit(arity, fits, samplesAt));
  if (!first) return [];
  const others = first.flatMap((_, place) =>
    samplesAt(place).map((sample) => first.with(place, sample)),
  );
  return [first, ...others.filter(fits)];
}

function firstFit(
  arity: number,
  fits: (given: Given) => boolean,
  samples: (place: number) => readonly Argument[],
  given: Given = [],
): Given | undefined {
  if (given.length === arity) return fits(given) ? given : undefined;
  for (const sample of samples(given.length)) {
    const found = firstFit(arity, fits, samples, [...given, sample]);
    if (found) return found;
  }
  return undefined;
}
