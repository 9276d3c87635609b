import type { Language } from '../../language.ts';

const LITERAL = 'A literal bracket is written "\\[".';
const SEVERAL =
  'Write [@reference-id] or [@reference-id, p. 3]; several are separated by semicolons.';

/** What is said of citations and notes by the way they are written. */
export function citations(_: Language) {
  const bracketed = (id: string): string =>
    `Write [@${id}] or [@${id}, p. 3], with other words outside the brackets; a literal "@" is written "\\@".`;
  return {
    citationMarks: {
      notClosed: () => ({
        message: 'The citation that begins here is not closed.',
        hint: `Close it: [@reference-id]. ${LITERAL}`,
      }),
      parenthesis: (id: string) => ({
        message: 'A parenthesis follows these brackets at once.',
        hint: `For a link to another site put a backslash before the "@", as in [\\@${id}](https://…); after a citation put a space.`,
      }),
      code: () => ({
        message: 'The citation holds one of the characters "<", "{", "}" and "`".',
        hint: 'Write [@reference-id, p. 3] with words and numbers alone.',
      }),
      inside: (mark: string) => ({
        message: `"${mark}" begins a citation inside another.`,
        hint: `Put a semicolon and nothing else before it, as in [@reference-id, p. 3; ${mark}].`,
      }),
      noReference: () => ({ message: 'The citation names no reference.', hint: SEVERAL }),
      noId: (words: string) => ({
        message: `"${words}" is no id of a reference.`,
        hint: SEVERAL,
      }),
      noComma: (words: string, id: string) => ({
        message: `"${words}" is no id of a reference.`,
        hint: `Put a comma after the id, as in [@${id}, p. 3].`,
      }),
      noPlace: (id: string) => ({
        message: `A comma or semicolon of the citation "${id}" has no place in the work beside it.`,
        hint: `Write the place, as in [@${id}, p. 3], or [@${id}] alone.`,
      }),
      amongWords: (id: string) => ({
        message: `These brackets hold "@${id}", but a citation begins with "[@".`,
        hint: bracketed(id),
      }),
      beforeBrackets: (id: string) => ({
        message: `"@${id}" stands before the brackets, but a citation begins with "[@".`,
        hint: bracketed(id),
      }),
    },
    noteMarks: {
      notClosed: () => ({
        message: 'The mark of a note that begins here is not closed.',
        hint: `Close it: [^name]. ${LITERAL}`,
      }),
      inNote: (note: string) => ({
        message: `A note cannot refer to a note, here to "${note}".`,
        hint: 'Say it in one note, or refer to the other note from the text.',
      }),
      spaces: (label: string, name: string) => ({
        message: `"[${label}]" is not read as a note: the name of a note has no spaces.`,
        hint: `Write [^${name}] here and where the text refers to it.`,
      }),
      foreignSign: (note: string, sign: string) => ({
        message: `The name of the note "${note}" holds "${sign}", which no address can hold as it stands.`,
        hint: 'Rename it, here and where the text refers to it: letters, digits, hyphens and full stops.',
      }),
      inBlock: (note: string) => ({
        message: `The note "${note}" is written inside another block.`,
        hint: 'Write it on a line of its own, outside lists, quotations, components and other notes.',
      }),
    },
  };
}
