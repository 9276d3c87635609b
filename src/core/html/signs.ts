import type { Absence, Stance } from '../model/stances.ts';

/** A shape beside each word, so that nothing depends on colour. */
export const STANCE_SIGNS: Readonly<Record<Stance | Absence, string>> = {
  asserts: '■',
  attributes: '❝',
  disputes: '✕',
  changes: '≠',
  omits: '○',
  'not-applicable': '–',
  earlier: '◁',
  'not-checked': '·',
};
