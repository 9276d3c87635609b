import type { Stance } from '../model/stances.ts';

/** A shape beside each word, so that nothing depends on colour. */
export const STANCE_SIGNS: Readonly<Record<Stance | 'omits' | 'not-checked', string>> = {
  asserts: '■',
  attributes: '❝',
  disputes: '✕',
  changes: '≠',
  omits: '○',
  'not-checked': '·',
};
