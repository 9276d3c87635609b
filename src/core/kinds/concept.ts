import { z } from 'zod';
import { numberOf, SYMBOLS } from '../model/elements.ts';
import { kind, NEVER } from './kind.ts';
import { cites, common, refs, text } from './values.ts';

export const concepts = kind({
  collection: 'concepts',
  one: 'concept',
  about: 'a term',
  file: '.mdx',
  fields: {
    ...common,
    definition: text.describe('What it means, in one sentence.'),
    requires: refs(['concepts'], 'requires')
      .default([])
      .describe('The terms that a reader should know before.'),
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
    group: z
      .enum(['light', 'heavy', 'light or heavy', 'neither'])
      .optional()
      .describe('Of an element, which group it is counted to.'),
    cites: cites.optional(),
  },
  rules: ({ symbol, number, group }, refuse) => {
    if (symbol === undefined) {
      if (number !== undefined) refuse(['number'], 'only an element, with a symbol, has a number');
      if (group !== undefined) refuse(['group'], 'only an element, with a symbol, has a group');
      return;
    }
    const right = numberOf(symbol);
    const other = number === undefined ? undefined : SYMBOLS[number - 1];
    // A symbol or a number that there is not has its own issue.
    if (right === undefined) return;
    if (number === undefined) refuse(['symbol'], `${symbol} needs "number: ${right}" beside it`);
    else if (other !== undefined && other !== symbol) {
      refuse(['number'], `the number of ${symbol} is ${right}, and ${number} is ${other}`);
    }
  },
  states: 'text',
  menu: { at: 'head', order: 70 },
  legend: { order: 20 },
  called: (data) => (data.symbol === undefined ? 'concept' : 'element'),
  known: () => NEVER,
  example: {
    id: 'load-limit',
    text: `---
title: Load limit
definition: The heaviest load that a bridge may carry.
cites: [engineers-report]
---
`,
  },
});
