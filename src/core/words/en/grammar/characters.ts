import type { Language } from '../../language.ts';

/** Characters that no text needs, and what is said of each kind behind its number. */
const KINDS = {
  mark: 'a byte order mark',
  order: 'which reorders the text',
  tag: 'a tag that nobody can see',
  control: 'a control character',
  unseen: 'which cannot be seen',
  lost: 'which stands for a letter that was lost on the way',
  fontless: 'which no font can show',
  accent: 'one accent too many on one letter',
} as const;

/** A kind of characters that may not stand in a file. */
export type CharacterKind = keyof typeof KINDS;

/** What is said of single characters. A character is told by its number, such as `U+202E`. */
export function characters(_: Language) {
  const more = (count: number): string => (count > 1 ? `, the first of ${count} in this file` : '');
  return {
    characters: {
      byteOrderMark: () => ({
        message: 'The file begins with U+FEFF, a byte order mark.',
        hint: 'Run "npm run check -- --fix", which takes it out, or save the file as UTF-8 without this mark (BOM), which some programs write and nobody sees.',
      }),
      forbidden: (character: string, kind: CharacterKind, count: number) => ({
        message: `Here stands ${character}, ${KINDS[kind]}${more(count)}.`,
        hint: 'Take it out; an editor that marks invisible characters shows it. Retyping the words often helps.',
      }),
      forbiddenReference: (character: string, kind: CharacterKind) => ({
        message: `Here is written ${character}, ${KINDS[kind]}.`,
        hint: 'Take it out.',
      }),
      forbiddenEscape: (character: string, kind: CharacterKind) => ({
        message: `The backslash in this text writes ${character}, ${KINDS[kind]}.`,
        hint: 'Take it out.',
      }),
      oldLineEnd: (count: number) => ({
        message: `Here stands U+000D, a line end of old computers${more(count)}.`,
        hint: 'Save the file with the line ends "LF" or "CRLF".',
      }),
      tabInFields: (count: number) => ({
        message: `Here stands U+0009, a tab${more(count)}.`,
        hint: 'Indent and separate fields with spaces.',
      }),
      writtenInParts: (character: string, count: number) => ({
        message: `"${character}" is written in parts here${more(count)}.`,
        hint: 'Type it as one character, or let your editor normalise the file to NFC.',
      }),
    },
  };
}
