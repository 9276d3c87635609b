import { isCountryCode } from '../model/countries.ts';
import type { DataOf } from '../kinds/index.ts';

/** A number of a table: what is reckoned with, and what its author wrote and readers see. */
interface WrittenNumber {
  readonly value: number;
  readonly written: string;
}

/** One cell: text, a number in the data set's unit, or null where no figure is available. */
export type Cell = string | WrittenNumber | null;

/** What is wrong with a cell. */
export interface CellFault {
  readonly message: string;
  readonly hint: string;
}

type Column = DataOf<'data'>['columns'][number];

/** As many digits come out of a binary64 as they went in (IEEE 754; `DBL_DIG` in C). */
const MOST_DIGITS = 15;

/**
 * Reads a cell as what its column holds.
 * @param drawnAs the kind of the data set, in the column that is drawn
 */
export function readCell(
  text: string,
  column: Column,
  drawnAs: DataOf<'data'>['kind'] | undefined,
): { readonly cell: Cell; readonly fault?: CellFault | undefined } {
  if (text === '') return { cell: null };
  switch (column.type) {
    case 'text':
      return { cell: text };
    case 'country':
      return { cell: text, fault: countryFault(text, column.key) };
    case 'number': {
      const cell = { value: Number(text) + 0, written: text };
      return { cell, fault: numberFault(text, column.key) ?? drawnFault(cell, drawnAs) };
    }
  }
}

function countryFault(text: string, key: string): CellFault | undefined {
  if (isCountryCode(text)) return undefined;
  return {
    message: `"${text}" is no country code for the column "${key}".`,
    hint: /^\d{3}$/.test(text)
      ? 'ISO 3166-1 has no country with these three digits: look the code up, or leave the cell empty.'
      : 'Write the three digits of ISO 3166-1, such as 076; leave the cell empty for what is no country.',
  };
}

/** What to write for a text that is no number. */
function hintFor(text: string): string {
  if (/^(?:[-–—.…?]+|n\/?a\.?)$/i.test(text))
    return 'Leave the cell empty where no figure is available.';
  return /^[−–]\d/.test(text)
    ? 'Write the minus sign as a hyphen: "-".'
    : 'Write digits and a decimal point, without spaces, commas or units.';
}

function numberFault(text: string, key: string): CellFault | undefined {
  const none = `"${text}" is no number for the column "${key}".`;
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) {
    return { message: none, hint: hintFor(text) };
  }
  if (/^-?0\d/.test(text)) {
    const hint = 'Take out the zeros before it; what is a code and no number has a text column.';
    return { message: none, hint };
  }
  if (text.replace(/\D/g, '').length > MOST_DIGITS) {
    return {
      message: `A number of the column "${key}" has more than ${MOST_DIGITS} digits.`,
      hint: 'Programs do not keep so many: round it, or choose a larger or smaller unit.',
    };
  }
  return undefined;
}

/** What keeps a number from being drawn as it is. */
function drawnFault(
  { value, written }: WrittenNumber,
  drawnAs: DataOf<'data'>['kind'] | undefined,
): CellFault | undefined {
  if (drawnAs === 'share' && (value < 0 || value > 100)) {
    return {
      message: `"${written}" is no share of a hundred.`,
      hint: 'Write a number from 0 to 100, or choose another kind than share.',
    };
  }
  if (drawnAs === 'map' && value < 0) {
    return {
      message: `"${written}" cannot be drawn on a map.`,
      hint: 'No circle is smaller than nothing: choose the kind bar for figures below zero.',
    };
  }
  return undefined;
}
