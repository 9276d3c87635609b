import { fields, z } from '#sidelight';
import type { Entry } from '#sidelight';
import { numberOf, SYMBOLS } from './symbols.ts';

const GROUPS = ['light', 'heavy', 'light or heavy', 'neither'] as const;

export type Group = (typeof GROUPS)[number];

/** Makes a concept that of a chemical element: it has a place in the table, and none in the glossary. */
export const elementFields = fields({
  collection: 'concepts',
  fields: {
    symbol: z
      .string()
      .regex(new RegExp(`^(?:${SYMBOLS.join('|')})$`), {
        error: 'the symbol of an element, such as "Nd"',
      })
      .optional()
      .describe('Of a chemical element, its symbol.'),
    number: z
      .number()
      .int()
      .min(1)
      .max(SYMBOLS.length)
      .optional()
      .describe('Of a chemical element, its atomic number.'),
    group: z.enum(GROUPS).optional().describe('Of an element, which group it is counted to.'),
  },
  rules: ({ symbol, number, group }, refuse) => {
    if (symbol === undefined) {
      const only = (what: string): string => `only an element, with a symbol, has a ${what}`;
      if (number !== undefined) refuse(['number'], only('number'));
      if (group !== undefined) refuse(['group'], only('group'));
      return;
    }
    const right = numberOf(symbol);
    const other = number === undefined ? undefined : SYMBOLS[number - 1];
    // A symbol or a number that there is not has its own issue.
    if (right === undefined) return;
    if (number === undefined) {
      refuse(['symbol'], `${symbol} needs "number: ${right}" beside it`);
    } else if (other !== undefined && other !== symbol) {
      refuse(['number'], `the number of ${symbol} is ${right}, and ${number} is ${other}`);
    }
  },
  called: ({ symbol }) => (symbol === undefined ? undefined : 'element'),
  listed: ({ symbol }) => symbol === undefined,
});

/** What the fields say of an element. */
export interface ElementData {
  readonly symbol: string;
  readonly number: number;
  readonly group?: Group | undefined;
}

/** What a concept says of its element; undefined for one that is none. */
export function elementIn({ data }: Pick<Entry<'concepts'>, 'data'>): ElementData | undefined {
  // The rules hold: a concept with a symbol has a number.
  return 'symbol' in data && data.symbol !== undefined
    ? (data as unknown as ElementData)
    : undefined;
}
