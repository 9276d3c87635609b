import { problem, startOfFile } from '../model/problem.ts';
import type { Argument, Problem } from '../model/problem.ts';
import type { CharacterKind } from '../words/en/grammar/characters.ts';
import { say } from '../words/say.ts';
import { emojiOffsets } from './emoji.ts';
import { positionAt } from './position.ts';

/**
 * Format characters (Cf) that are seen: signs of Arabic, Syriac and Kaithi under or over numbers
 * and verses (Prepended_Concatenation_Mark).
 */
const SEEN_FORMAT = String.raw`\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}`;

/**
 * What is blank, or only shapes its neighbours, and has no property that says so: a filler of
 * Khitan, a mirror sign and blanks of Egyptian, joiners of Tifinagh and Brahmi, a selector of
 * Duployan, an empty Braille cell, the sign for a lost object, a notehead without form.
 */
const BLANK = String.raw`\u{16FE4}\u{13440}\u2D7F\u{1107F}\u{1BC9D}\u{13441}\u{13442}\u2800\uFFFC\u{1D159}`;

/** Spaces that are seen as a gap: typographic and ideographic ones, and those that hold a line together. */
const SPACES = String.raw`\u0020\u00A0\u2000-\u200A\u202F\u205F\u3000`;

/**
 * Characters that no text of a newsroom needs, by what is said of them. What is not listed passes.
 * The order decides for a character that is of two kinds. What cannot be seen is refused by its
 * Unicode properties: it is ignorable, formats, or separates.
 */
const KINDS: readonly { readonly pattern: RegExp; readonly kind: CharacterKind }[] = [
  { pattern: /\uFEFF/gu, kind: 'mark' },
  { pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, kind: 'order' },
  { pattern: /[\u{E0000}-\u{E007F}]/gu, kind: 'tag' },
  { pattern: /(?!\n|\t)\p{Cc}/gu, kind: 'control' },
  {
    pattern: new RegExp(
      String.raw`\p{Default_Ignorable_Code_Point}|(?![${SEEN_FORMAT}])\p{Cf}|(?![${SPACES}])\p{Z}|[${BLANK}]`,
      'gu',
    ),
    kind: 'unseen',
  },
  { pattern: /\uFFFD/gu, kind: 'lost' },
  { pattern: /[\p{Co}\p{Cs}\p{Cn}]/gu, kind: 'fontless' },
  // Whoever piles up accents wants to cover the lines above and below (Vietnamese needs two).
  { pattern: /(?<=\p{M}{6})\p{M}/gu, kind: 'accent' },
];

/**
 * Invisible characters where a language needs them:
 * - U+200C and U+200D between letters of the Arabic script, where they part or join what the word
 *   is spelt with (Persian, Urdu, Kurdish), and after a virama of the Indic scripts, where they
 *   choose the form of a cluster (RFC 5892, appendices A.1 and A.2);
 * - U+180B to U+180D and U+180F after a Mongolian letter, whose form they choose;
 * - U+FE0E and U+FE0F after an emoji, where they choose text or picture.
 * What puts an emoji together is needed as well: see `emojiOffsets`.
 */
const NEEDED =
  /(?<=\p{Script=Arabic}\p{M}*)[\u200C\u200D](?=\p{Script=Arabic})|(?<=[\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u0DCA])[\u200C\u200D]|(?<=\p{Script=Mongolian})[\u180B-\u180D\u180F]|(?<=(?!\p{ASCII})\p{Emoji})[\uFE0E\uFE0F]/gu;

/** Any character that `KINDS` knows. */
const SUSPECT = new RegExp(KINDS.map(({ pattern }) => pattern.source).join('|'), 'u');

/** At the beginning of a file some programs write it to say that UTF-8 follows. */
export const BYTE_ORDER_MARK = /^\uFEFF+/;

/** Text as it can be parsed, its lines ended by line feeds, and the way back from a place in it to the file. */
export interface CleanText {
  readonly text: string;
  readonly problems: readonly Problem[];
  readonly gaps: Gaps;
}

/** By line, the columns of what was taken out of a text, and its length. No line end ever is. */
export type Gaps = ReadonlyMap<number, readonly (readonly [column: number, length: number])[]>;

/**
 * Looks for characters that may not stand in a file. What stands between them is read all the
 * same: each kind is one problem, at its first place, and hides no other.
 */
export function cleanText(raw: string, file: string): CleanText {
  const problems = [...lineEnds(raw, file), ...composition(raw, file)];
  const text = raw.replace(/\r\n?/g, '\n');
  const found = forbiddenIn(text);
  const body = BYTE_ORDER_MARK.exec(text)?.[0].length ?? 0;
  if (body > 0) {
    problems.push(
      problem(startOfFile(file), 'forbidden-character', say.characters.byteOrderMark()),
    );
  }
  for (const { kind } of KINDS) {
    const ofKind = found.filter((each) => each.kind === kind && each.index >= body);
    const [first] = ofKind;
    if (!first) continue;
    const place = { file, ...positionAt(text, first.index) };
    const said = say.characters.forbidden(numberOf(first), kind, ofKind.length);
    problems.push(problem(place, 'forbidden-character', said));
  }
  return { text: without(text, found), problems, gaps: gapsIn(text, found) };
}

/** A character that may not stand where it stands. */
export interface Forbidden {
  readonly index: number;
  readonly character: string;
  readonly kind: CharacterKind;
}

/** All forbidden characters of a text, in order. */
export function forbiddenIn(text: string): Forbidden[] {
  if (!SUSPECT.test(text)) return [];
  const needed = emojiOffsets(text);
  for (const { index } of text.matchAll(NEEDED)) needed.add(index);
  const found = new Map<number, Forbidden>();
  for (const { pattern, kind } of KINDS) {
    for (const { 0: character, index } of text.matchAll(pattern)) {
      if (!needed.has(index) && !found.has(index)) found.set(index, { index, character, kind });
    }
  }
  return [...found.values()].sort((a, b) => a.index - b.index);
}

/** The number of a character, which can always be seen: `U+202E`. */
export function numberOf({ character }: Forbidden): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A carriage return alone ends lines for some programs and not for others. */
function lineEnds(raw: string, file: string): Problem[] {
  const alone = [...raw.matchAll(/\r(?!\n)/g)];
  const [first] = alone;
  if (!first) return [];
  return [
    problem(
      { file, ...positionAt(raw, first.index) },
      'forbidden-character',
      say.characters.oldLineEnd(alone.length),
    ),
  ];
}

/**
 * What becomes one character when it is composed: a letter and its marks, parts of a syllable in
 * Hangul, or vowels of Kirat Rai.
 */
const COMPOSED =
  /[\u1100-\u115F\uAC00-\uD7A3][\u1160-\u11FF]{1,2}|[\u{16D63}\u{16D67}\u{16D69}]\u{16D67}+|\P{M}\p{M}*/gsu;

/** Unicode writes "é" in two ways; only the composed one (NFC) is found by who looks for it. */
function composition(raw: string, file: string): Problem[] {
  const composed = raw.normalize('NFC');
  if (composed === raw) return [];
  const odd = [...raw.matchAll(COMPOSED)].filter(([part]) => part.normalize('NFC') !== part);
  const index = odd[0]?.index ?? 0;
  const part = odd[0]?.[0] ?? raw.slice(0, 1);
  return [
    problem(
      { file, ...positionAt(raw, index) },
      'not-normalized',
      say.characters.writtenInParts(part.normalize('NFC'), odd.length),
    ),
  ];
}

function without(text: string, found: readonly Forbidden[]): string {
  let rest = '';
  let from = 0;
  for (const { index, character } of found) {
    rest += text.slice(from, index);
    from = index + character.length;
  }
  return rest + text.slice(from);
}

function gapsIn(text: string, found: readonly Forbidden[]): Gaps {
  const gaps = new Map<number, [number, number][]>();
  let from = { line: 1, column: 1, offset: 0 };
  for (const { index, character } of found) {
    from = { ...positionAt(text, index, from), offset: index };
    const list = gaps.get(from.line) ?? [];
    gaps.set(from.line, [...list, [from.column, character.length]]);
  }
  return gaps;
}

/** Moves a problem found in the clean text to where it stands in the file, in words fit to print. */
export function restored(problem: Problem, gaps: Gaps): Problem {
  let { column } = problem;
  for (const [at, length] of gaps.get(problem.line) ?? []) if (at <= column) column += length;
  return printable({ ...problem, column });
}

/** Longest message, in UTF-16 code units; what is in the middle of a longer one is left out. */
const LONGEST_MESSAGE = 300;

/** All problems of one clean text, its own first. */
export function restoreAll(clean: CleanText, problems: readonly Problem[]): Problem[] {
  return [
    ...clean.problems.map(printable),
    ...problems.map((problem) => restored(problem, clean.gaps)),
  ];
}

/**
 * Problems quote what strangers wrote, so whatever would move a terminal's cursor, forge a line of
 * the report or bury it is written out.
 */
function printable(problem: Problem): Problem {
  const { message, hint, by } = problem;
  const said = { message: quotable(message), hint: quotable(hint) };
  // Whoever says it in another language prints these.
  return { ...problem, ...said, ...(by && { by: { ...by, given: by.given.map(quotedIn) } }) };
}

function quotedIn(given: Argument): Argument {
  if (typeof given === 'string') return quotable(given);
  if (typeof given !== 'object') return given;
  if (isList(given)) return given.map(quotedIn);
  return Object.fromEntries(Object.entries(given).map(([name, each]) => [name, quotedIn(each)]));
}

function isList(given: Argument): given is readonly Argument[] {
  return Array.isArray(given);
}

/** Text on one line, of bearable length, in which every character can be seen. */
export function quotable(text: string): string {
  const line = text.replace(/[\n\t]/g, ' ');
  const found = new Map(forbiddenIn(line).map((each) => [each.index, each.character]));
  let seen = '';
  for (let index = 0; index < line.length; index += 1) {
    const character = found.get(index);
    if (character === undefined) {
      seen += line[index];
      continue;
    }
    seen += `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
    index += character.length - 1;
  }
  if (seen.length <= LONGEST_MESSAGE) return seen;
  const short = `${seen.slice(0, LONGEST_MESSAGE - 100)}…${seen.slice(-50)}`;
  // The cut may have gone through a character or an emoji.
  return without(short, forbiddenIn(short));
}

/** A tab in YAML: it looks like spaces and is read unlike them. In a body it does no harm. */
export function tabsIn(text: string, file: string, firstLine: number): Problem[] {
  const tabs = [...text.matchAll(/\t+/g)];
  const [first] = tabs;
  if (!first) return [];
  const { line, column } = positionAt(text, first.index);
  return [
    problem(
      { file, line: line + firstLine - 1, column },
      'forbidden-character',
      say.characters.tabInFields(tabs.length),
    ),
  ];
}
