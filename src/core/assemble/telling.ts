import { quotable } from '../grammar/characters.ts';
import type { Argument, Problem } from '../model/problem.ts';
import { saidIn } from '../words/say.ts';
import { BUILT_IN_LANGUAGES, ENGLISH } from '../words/words.ts';
import type { Words } from '../words/words.ts';

/**
 * The words in which authors of a site are told what is wrong: those of its language, and English
 * where that is not known or has none.
 * @param tag of the language, as the settings have it
 */
export function wordsToTell(tag: string | undefined, languages = BUILT_IN_LANGUAGES): Words {
  return (tag === undefined ? undefined : languages.wordsFor(tag)) ?? ENGLISH;
}

/**
 * A problem in the language of its site, fit to print. In English it stays as it was made; another
 * language says it again, of the same things, in which every character can be seen.
 */
export function toldIn(words: Words, problem: Problem): Problem {
  const { by } = problem;
  if (!by || words === ENGLISH) return problem;
  const given = by.given.map(printable);
  return { ...problem, ...saidIn(words, { ...problem, by: { ...by, given } }) };
}

function printable(argument: Argument): Argument {
  if (typeof argument === 'string') return quotable(argument);
  // JSON has null for what is left out.
  if (typeof argument !== 'object' || argument === null) return argument;
  if (isList(argument)) return argument.map(printable);
  return Object.fromEntries(
    Object.entries(argument).map(([name, each]) => [name, printable(each)]),
  );
}

function isList(argument: object): argument is readonly Argument[] {
  return Array.isArray(argument);
}
