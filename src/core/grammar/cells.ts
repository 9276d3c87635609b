import { isCountryCode } from '../model/countries.ts';
import type { DataOf } from '../kinds/index.ts';
import type { Said } from '../model/problem.ts';
import { say } from '../words/say.ts';

/** A number of a table: what is reckoned with, and what its author wrote and readers see. */
interface WrittenNumber {
  readonly value: number;
  readonly written: string;
}

/** One cell: text, a number in the data set's unit, or null where no figure is available. */
export type Cell = string | WrittenNumber | null;

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
): { readonly cell: Cell; readonly fault?: Said | undefined } {
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

function countryFault(text: string, key: string): Said | undefined {
  if (isCountryCode(text)) return undefined;
  const { unknownCountry, noCountryCode } = say.cells;
  return (/^\d{3}$/.test(text) ? unknownCountry : noCountryCode)(text, key);
}

/** What is said of a text that is no number. */
function noNumber(text: string, key: string): Said {
  if (/^(?:[-–—.…?]+|n\/?a\.?)$/i.test(text)) return say.cells.signForNothing(text, key);
  return /^[−–]\d/.test(text) ? say.cells.minus(text, key) : say.cells.noNumber(text, key);
}

function numberFault(text: string, key: string): Said | undefined {
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) return noNumber(text, key);
  if (/^-?0\d/.test(text)) return say.cells.leadingZeros(text, key);
  return text.replace(/\D/g, '').length > MOST_DIGITS
    ? say.cells.tooManyDigits(key, MOST_DIGITS)
    : undefined;
}

/** What keeps a number from being drawn as it is. */
function drawnFault(
  { value, written }: WrittenNumber,
  drawnAs: DataOf<'data'>['kind'] | undefined,
): Said | undefined {
  const isShare = drawnAs === 'share' || drawnAs === 'steps';
  if (isShare && (value < 0 || value > 100)) return say.cells.noShare(written);
  return drawnAs === 'map' && value < 0 ? say.cells.belowZeroOnMap(written) : undefined;
}
