import type { Absence, Stance } from './stances.ts';

/** What a report does with a claim, as a cell shows it: one shape each, the most telling first. */
export const CELL_SIGNS = [
  'carries',
  'changes',
  'disputes',
  'omits',
  'not-applicable',
  'not-checked',
] as const;
export type CellSign = (typeof CELL_SIGNS)[number];

/** Which shape each part that a report may have in a claim is shown by. */
export const SIGN_OF: Readonly<Record<Stance | Absence, CellSign>> = {
  asserts: 'carries',
  attributes: 'carries',
  changes: 'changes',
  disputes: 'disputes',
  omits: 'omits',
  'not-applicable': 'not-applicable',
  // A report cannot tell what was said after it.
  earlier: 'not-applicable',
  'not-checked': 'not-checked',
};

/** Each shape by a letter, for what is to be small: a capital for one that stands out. */
export const LETTER_OF: Readonly<Record<CellSign, string>> = {
  carries: 'c',
  changes: 'X',
  disputes: 'D',
  omits: 'o',
  'not-applicable': 'n',
  'not-checked': 'u',
};
