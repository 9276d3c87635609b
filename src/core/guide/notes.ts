import type { ProblemCode } from '../model/codes.ts';
import type { Advice } from './advice.ts';
import { concept } from './samples.ts';

const TEXT = 'Lorries[^weight] must take another bridge [@engineers-report].';
const NOTE = '[^weight]: **Context.** A lorry weighs up to 40 tonnes [@engineers-report].';

/** Problems of notes beside the text. */
export const NOTES = {
  'undefined-note': {
    example: concept(TEXT),
    repair: concept(`${TEXT}\n\n${NOTE}`),
  },
  'duplicate-note': {
    example: concept(`${TEXT}\n\n${NOTE}\n\n${NOTE}`),
    repair: concept(`${TEXT}\n\n${NOTE}`),
  },
  'unused-note': {
    example: concept(`Lorries must take another bridge [@engineers-report].\n\n${NOTE}`),
    repair: concept(`${TEXT}\n\n${NOTE}`),
  },
  'note-label': {
    example: concept(`${TEXT}\n\n${NOTE.replace('**Context.** ', '')}`),
    repair: concept(`${TEXT}\n\n${NOTE}`),
  },
  'note-name': {
    example: concept(`${TEXT}\n\n${NOTE}`.replaceAll('^weight', '^weight%20')),
    repair: concept(`${TEXT}\n\n${NOTE}`),
  },
} as const satisfies Partial<Record<ProblemCode, Advice>>;
