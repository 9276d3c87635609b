import type { ProblemCode } from '../model/codes.ts';
import type { Advice } from './advice.ts';
import { concept } from './samples.ts';

const TEXT = 'Lorries[^weight] must take another bridge [@engineers-report].';
const NOTE = '[^weight]: **Context.** A lorry weighs up to 40 tonnes [@engineers-report].';

/** Problems of notes beside the text. */
export const NOTES = {
  'undefined-note': {
    why: 'The reader would see a mark that leads nowhere.',
    example: concept(TEXT),
    repair: concept(`${TEXT}\n\n${NOTE}`),
  },
  'duplicate-note': {
    why: 'A mark leads to one note. Of two with the same name one would never be shown.',
    example: concept(`${TEXT}\n\n${NOTE}\n\n${NOTE}`),
    repair: concept(`${TEXT}\n\n${NOTE}`),
  },
  'unused-note': {
    why: 'A note stands beside the words that it is about. Without a mark in the text it has no place on the page.',
    example: concept(`Lorries must take another bridge [@engineers-report].\n\n${NOTE}`),
    repair: concept(`${TEXT}\n\n${NOTE}`),
  },
  'note-label': {
    why: 'The label tells readers, before they open a note, whether it brings context, a term or a doubt.',
    example: concept(`${TEXT}\n\n${NOTE.replace('**Context.** ', '')}`),
    repair: concept(`${TEXT}\n\n${NOTE}`),
  },
  'note-name': {
    why: 'The name of a note is part of its address. Some characters mean something else there, so that the mark would lead nowhere.',
    example: concept(`${TEXT}\n\n${NOTE}`.replaceAll('^weight', '^weight%20')),
    repair: concept(`${TEXT}\n\n${NOTE}`),
  },
} as const satisfies Partial<Record<ProblemCode, Advice>>;
