import type { ProblemCode } from '../../../model/codes.ts';
import type { CodeWords } from '../../code-words.ts';

/** What the guide says of the problems of notes. */
export const notes = {
  'undefined-note': {
    about: 'The text refers to a note that is not written.',
    why: 'The reader would see a mark that leads nowhere.',
  },
  'duplicate-note': {
    about: 'Two notes of one file have the same name.',
    why: 'A mark leads to one note. Of two with the same name one would never be shown.',
  },
  'unused-note': {
    about: 'A note is written but nothing refers to it.',
    why: 'A note stands beside the words that it is about. Without a mark in the text it has no place on the page.',
  },
  'note-label': {
    about: 'A note does not begin with a label in bold.',
    why: 'The label tells readers, before they open a note, whether it brings context, a term or a doubt.',
  },
  'note-name': {
    about: 'The name of a note holds a character that an address cannot hold.',
    why: 'The name of a note is part of its address. Some characters mean something else there, so that the mark would lead nowhere.',
  },
} as const satisfies Partial<Record<ProblemCode, CodeWords>>;
