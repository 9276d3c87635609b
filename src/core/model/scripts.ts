import { asciiOf } from './confusables.ts';

/** Scripts in general use (UAX #31, table 5), each by its name and as readers know it. */
const SCRIPTS: readonly (readonly [name: string, test: RegExp])[] = [
  ...['Latin', 'Cyrillic', 'Greek', 'Han', 'Hiragana', 'Katakana', 'Hangul', 'Bopomofo'],
  ...['Arabic', 'Hebrew', 'Armenian', 'Georgian', 'Ethiopic', 'Thai', 'Lao', 'Khmer', 'Myanmar'],
  ...['Tibetan', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu'],
  ...['Kannada', 'Malayalam', 'Sinhala', 'Thaana'],
].map((name) => [name, new RegExp(String.raw`\p{Script_Extensions=${name}}`, 'u')]);

const COMMON = String.raw`\p{Script_Extensions=Common}\p{Script_Extensions=Inherited}`;

/** What one language writes together: a script, or those of Chinese, Japanese and Korean with Latin. */
const TOGETHER: readonly RegExp[] = [
  ...SCRIPTS.map(([name]) => [name]),
  ['Latin', 'Han', 'Hiragana', 'Katakana'],
  ['Latin', 'Han', 'Hangul'],
  ['Latin', 'Han', 'Bopomofo'],
].map((names) => {
  const letters = names.map((name) => String.raw`\p{Script_Extensions=${name}}`).join('');
  return new RegExp(String.raw`^[${letters}${COMMON}]*$`, 'u');
});

/**
 * Tells whether all letters of a text may stand in one word: UTS #39 calls such a text "highly
 * restrictive". Signs and figures that all scripts share make no difference.
 */
export function isOfOneScript(text: string): boolean {
  // Scripts that are not in general use are not told apart.
  return (
    TOGETHER.some((letters) => letters.test(text)) ||
    !SCRIPTS.some(([, letter]) => letter.test(text))
  );
}

/** Stands for every script that is not in general use. */
export const OTHER_SCRIPT = 'other';

const SHARED = new RegExp(`^[${COMMON}]`, 'u');

/** The name of the script of a letter; undefined for what all scripts share. */
export function scriptOf(letter: string): string | undefined {
  if (SHARED.test(letter)) return undefined;
  return SCRIPTS.find(([, test]) => test.test(letter))?.[0] ?? OTHER_SCRIPT;
}

/** A word of a name, with what is odd about its letters. */
export interface OddWord {
  readonly word: string;
  /** The first letter that is not of the script that the word, or the name, is mostly in. */
  readonly letter: string;
  /** That letter's script, and the one that it stands among. */
  readonly scripts: readonly [odd: string, among: string];
  /** True where the whole word is in a script whose letters look like Latin ones. */
  readonly imitates: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** A word of one Greek letter before or behind Latin ones. */
const WITH_SIGN = /^(?:\p{Script=Greek}\p{Script=Latin}+|\p{Script=Latin}+\p{Script=Greek})$/u;

/** Tells whether the one Greek letter of a word is a sign, as in "μm": it looks like no other. */
function isWithSign(word: string): boolean {
  return (
    WITH_SIGN.test(word) &&
    Array.from(word).every((each) => !/\p{Script=Greek}/u.test(each) || asciiOf(each) === each)
  );
}

/**
 * The first word of a name that no reader can tell for what it is: its letters are of several
 * scripts, or they pass for Latin ones among Latin words, and no other word shows their script.
 * Single letters and abbreviations in capitals, such as "ТАСС", pass.
 */
export function oddWordIn(name: string): OddWord | undefined {
  const words = Array.from(name.matchAll(WORD), ([word]) => word).filter((word) =>
    /\p{L}/u.test(word),
  );
  const mixed = words.find((word) => !isOfOneScript(word) && !isWithSign(word));
  if (mixed !== undefined) return oddWord(mixed, mostOf(scriptsOf(mixed)), false);
  const foreign = words.filter((word) =>
    scriptsOf(word).some((script) => script !== undefined && script !== 'Latin'),
  );
  if (foreign.length === words.length || !foreign.every(looksLatin)) return undefined;
  const fake = foreign.find((word) => word.length > 1 && /\p{Ll}/u.test(word));
  return fake === undefined ? undefined : oddWord(fake, 'Latin', true);
}

function scriptsOf(word: string): (string | undefined)[] {
  return Array.from(word, scriptOf);
}

function oddWord(word: string, among: string, imitates: boolean): OddWord | undefined {
  for (const letter of word) {
    const script = scriptOf(letter);
    if (script !== undefined && script !== among) {
      return { word, letter, scripts: [script, among], imitates };
    }
  }
  return undefined;
}

/** Tells whether each letter of a word looks like one of "a" to "z". */
function looksLatin(word: string): boolean {
  return [...word.matchAll(/\p{L}/gu)].every(([letter]) => /^[a-z]+$/i.test(asciiOf(letter)));
}

/** The script of most letters; the first of those of which there are as many. */
function mostOf(scripts: readonly (string | undefined)[]): string {
  const counts = new Map<string, number>();
  for (const script of scripts) {
    if (script !== undefined) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}
