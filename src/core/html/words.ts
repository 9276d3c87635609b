import type { Stance } from '../model/stances.ts';

/** What each part of a source in a claim is called on pages. */
export const STANCE_WORDS: Readonly<Record<Stance | 'omits' | 'not-checked', string>> = {
  asserts: 'asserts',
  attributes: 'attributes',
  disputes: 'disputes',
  distorts: 'distorts',
  omits: 'omits',
  'not-checked': 'not checked',
};

/** A shape beside each word, so that nothing depends on colour. */
export const STANCE_SIGNS: Readonly<Record<Stance | 'omits' | 'not-checked', string>> = {
  asserts: '■',
  attributes: '❝',
  disputes: '✕',
  distorts: '≠',
  omits: '○',
  'not-checked': '·',
};
