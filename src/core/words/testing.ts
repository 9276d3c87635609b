import { en } from './en/index.ts';
import { languageOf } from './language.ts';
import { BUILT_IN_LANGUAGES } from './words.ts';
import type { Catalogue, Languages, Words } from './words.ts';

/** The language of `MADE_UP`, which has no catalogue. */
export const MADE_UP_TAG = 'eo';

/** A language that nobody speaks: it says all that English says, each text between angle brackets. */
export const MADE_UP: Words = madeUp();

function madeUp(): Words {
  const language = languageOf(MADE_UP_TAG);
  return { ...(bracketed(en(language)) as Catalogue), ...language };
}

function bracketed(words: unknown): unknown {
  if (typeof words === 'string') return `‹${words}›`;
  if (typeof words === 'function')
    return (...given: unknown[]): unknown =>
      bracketed((words as (...given: unknown[]) => unknown)(...given));
  if (typeof words !== 'object' || words === null || Array.isArray(words)) return words;
  return Object.fromEntries(Object.entries(words).map(([name, each]) => [name, bracketed(each)]));
}

/** The built-in languages and the one that is made up. */
export const MADE_UP_LANGUAGES: Languages = {
  tags: [...BUILT_IN_LANGUAGES.tags, MADE_UP_TAG],
  wordsFor: (tag) => (tag === MADE_UP_TAG ? MADE_UP : BUILT_IN_LANGUAGES.wordsFor(tag)),
};
