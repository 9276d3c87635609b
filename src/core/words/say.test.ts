import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Argument, Said } from '../model/problem.ts';
import { content } from './en/content.ts';
import { grammar } from './en/grammar.ts';
import { languageOf } from './language.ts';
import { say, saidIn } from './say.ts';
import { ENGLISH } from './words.ts';

type Saying = (...given: readonly Argument[]) => Said;

const MESSAGES: readonly (readonly [place: string, saying: Saying])[] = Object.entries(say).flatMap(
  ([area, sayings]) =>
    Object.entries(sayings).map(([name, saying]) => [`${area}.${name}`, saying as Saying] as const),
);

/**
 * What may be an argument: plain data, and keys of tables of phrases. A function that none of them
 * fits wants a key or an object of its own: it is added here.
 */
const SAMPLES: readonly Argument[] = [
  ...['words', 2, ['a', 'b', 'c'], { own: 'Words' }, undefined],
  ...['text', 'heading', 'formula', 'original', 'changes', 'page', { do: 'rename', to: 'a.mdx' }],
];

/** What a function says of the first arguments that fit it; undefined where none do. */
function sampleOf(
  saying: Saying,
  arity: number,
  given: readonly Argument[] = [],
): Said | undefined {
  if (given.length === arity) return attempt(saying, given);
  for (const sample of SAMPLES) {
    const said = sampleOf(saying, arity, [...given, sample]);
    if (said) return said;
  }
  return undefined;
}

function attempt(saying: Saying, given: readonly Argument[]): Said | undefined {
  try {
    const said = saying(...given);
    return isSaid(said) ? said : undefined;
  } catch {
    return undefined;
  }
}

function isSaid({ message, hint }: Partial<Said>): boolean {
  return typeof message === 'string' && typeof hint === 'string';
}

/** How many arguments the catalogue's own function takes. */
function arityOf(place: string): number {
  const [area = '', name = ''] = place.split('.');
  const sayings: Readonly<Record<string, Readonly<Record<string, { readonly length: number }>>>> =
    ENGLISH.messages;
  return sayings[area]?.[name]?.length ?? NaN;
}

const argument: fc.Arbitrary<Argument> = fc.letrec<{ one: Argument }>((tie) => ({
  one: fc.oneof(
    { maxDepth: 2 },
    fc.string({ unit: 'grapheme' }),
    fc.integer(),
    fc.boolean(),
    fc.constant(undefined),
    fc.array(tie('one'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('own', 'field', 'date', 'is', 'do'), tie('one'), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  ),
})).one;

describe.each(MESSAGES)('%s', (place, saying) => {
  const arity = arityOf(place);

  it('says the same again, and so it does after a journey between threads or as JSON', () => {
    const first = sampleOf(saying, arity);
    expect(first).toBeDefined();
    if (!first) return;
    const same = { message: first.message, hint: first.hint };
    expect(saidIn(ENGLISH, first)).toEqual(same);
    expect(saidIn(ENGLISH, structuredClone(first))).toEqual(same);
    expect(saidIn(ENGLISH, JSON.parse(JSON.stringify(first)) as Said)).toEqual(same);
    expect(`${first.by?.area}.${first.by?.name}`).toBe(place);
  });

  it('is a whole sentence, with what to do about it', () => {
    const first = sampleOf(saying, arity);
    expect(first?.message).toMatch(/^\S.*\.$/su);
    expect(first?.hint).toMatch(/^\S.*\S$/su);
  });
});

it('what is said of any plain data is said again', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...MESSAGES),
      fc.array(argument, { minLength: 6, maxLength: 6 }),
      ([place, saying], given) => {
        const said = attempt(saying, given.slice(0, arityOf(place)));
        if (!said) return;
        const again = { message: said.message, hint: said.hint };
        expect(saidIn(ENGLISH, structuredClone(said))).toEqual(again);
      },
    ),
  );
});

it('what has no key, or one that no catalogue has, speaks for itself', () => {
  const own = { message: 'A check of its own.', hint: 'Mend it.' };
  expect(saidIn(ENGLISH, own)).toEqual(own);
  const unknown = { ...own, by: { area: 'limits', name: 'none', given: [] } };
  expect(saidIn(ENGLISH, unknown)).toEqual(own);
  expect(saidIn(ENGLISH, { ...own, by: { area: 'none', name: 'none', given: [] } })).toEqual(own);
});

it('another language says it in its own words, in its own order', () => {
  const lines = (most: number) => ({ message: `${most} Zeilen sind zu viel.`, hint: 'Teilen.' });
  const messages = { ...ENGLISH.messages, limits: { ...ENGLISH.messages.limits, lines } };
  expect(saidIn({ ...ENGLISH, messages }, say.limits.lines(3000))).toEqual({
    message: '3000 Zeilen sind zu viel.',
    hint: 'Teilen.',
  });
});

it('no two parts of the catalogue have an area of one name', () => {
  const english = languageOf('en', 'en-GB');
  const areas = [grammar, content].flatMap((part) => Object.keys(part(english)));
  expect(areas).toEqual([...new Set(areas)]);
});

it('takes plain data alone', () => {
  expectTypeOf(say.limits.lines).parameters.toEqualTypeOf<[most: number]>();
  // @ts-expect-error A finished phrase in the place of a key.
  void (() => say.limits.tooMany(3, 'many things'));
});
