import type { Language } from '../../language.ts';

/** What is said of the figures of a data set. */
export function figures(_: Language) {
  const noNumber = (text: string, column: string): string =>
    `"${text}" is no number for the column "${column}".`;
  return {
    cells: {
      unknownCountry: (text: string, column: string) => ({
        message: `"${text}" is no country code for the column "${column}".`,
        hint: `ISO 3166-1 has no country with these three digits: look the code up, or leave the cell empty.`,
      }),
      noCountryCode: (text: string, column: string) => ({
        message: `"${text}" is no country code for the column "${column}".`,
        hint: `Write the three digits of ISO 3166-1, such as 076; leave the cell empty for what is no country.`,
      }),
      signForNothing: (text: string, column: string) => ({
        message: noNumber(text, column),
        hint: 'Leave the cell empty where no figure is available.',
      }),
      minus: (text: string, column: string) => ({
        message: noNumber(text, column),
        hint: 'Write the minus sign as a hyphen: "-".',
      }),
      noNumber: (text: string, column: string) => ({
        message: noNumber(text, column),
        hint: 'Write digits and a decimal point, without spaces, commas or units.',
      }),
      leadingZeros: (text: string, column: string) => ({
        message: noNumber(text, column),
        hint: 'Take out the zeros before it; what is a code and no number has a text column.',
      }),
      tooManyDigits: (column: string, most: number) => ({
        message: `A number of the column "${column}" has more than ${most} digits.`,
        hint: 'Programs do not keep so many: round it, or choose a larger or smaller unit.',
      }),
      noShare: (text: string) => ({
        message: `"${text}" is no share of a hundred.`,
        hint: 'Write a number from 0 to 100, or choose another kind than share or steps.',
      }),
      belowZeroOnMap: (text: string) => ({
        message: `"${text}" cannot be drawn on a map.`,
        hint: 'No circle is smaller than nothing: choose the kind bar for figures below zero.',
      }),
    },
    rows: {
      noName: (row: number, column: string) => ({
        message: `Row ${row} has no name.`,
        hint: `Write in the column "${column}" what its figure is of.`,
      }),
      sameWords: (row: number, before: number) => ({
        message: `Row ${row} has the same words as row ${before}.`,
        hint: 'Say in a text column what is different, or take one of the two out.',
      }),
      sameCountry: (row: number, before: number) => ({
        message: `Row ${row} has the country of row ${before}.`,
        hint: 'A country has one row: correct the code, or put the two rows together.',
      }),
      oneEstimate: (thing: string) => ({
        message: `There is only one estimate of "${thing}".`,
        hint: 'Write the estimates that differ first, each with the same name in the first column; what they are measured by follows.',
      }),
      noWhole: (sum: number) => ({
        message: `The shares add up to ${sum}, not to 100.`,
        hint: 'Add the row that is missing, such as "Others", or say in the description, under "no-whole", why they do not.',
      }),
      noSuchRow: (name: string) => ({
        message: `No row has the name "${name}", which "highlight" gives.`,
        hint: 'Write it as in the first text column.',
      }),
      empty: (row: number) => ({
        message: `Row ${row} is empty.`,
        hint: 'Take the line out: it holds nothing but what parts cells.',
      }),
      tooManyCells: (row: number, cells: number, columns: number) => ({
        message: `Row ${row} has ${cells} of ${columns} cells.`,
        hint: 'Put a cell that holds a comma in double quotes, and write numbers without commas.',
      }),
      tooFewCells: (row: number, cells: number, columns: number) => ({
        message: `Row ${row} has ${cells} of ${columns} cells.`,
        hint: 'Leave a cell empty where no figure is available, but keep its comma.',
      }),
      tooMany: (most: number) => ({
        message: `The table has more than ${most} rows.`,
        hint: 'Leave out what readers do not need.',
      }),
      tooManyDrawn: (most: number) => ({
        message: `The table has more than ${most} rows, and each is drawn.`,
        hint: 'Leave out what readers do not need, or give its description the kind "table".',
      }),
    },
    csv: {
      quotationMarks: () => ({
        message: 'The quotation marks of this cell do not fit.',
        hint: 'Put the whole cell in double quotes, and write a quotation mark inside it twice.',
      }),
      noCommas: (found: string, columns: string) => ({
        message: `The first row is "${found}", but the description names the columns "${columns}".`,
        hint: 'Save the file with commas between the cells: programs in some countries write semicolons or tabs.',
      }),
      otherColumns: (found: string, columns: string) => ({
        message: `The first row is "${found}", but the description names the columns "${columns}".`,
        hint: 'Make the first row the keys of the columns, in the same order.',
      }),
    },
  };
}
