import { z } from 'zod';
import { numberOf, SYMBOLS } from '../model/elements.ts';
import { kind, NEVER } from './kind.ts';
import { refusal, wants } from './refusals.ts';
import { cites, common, refs, text } from './values.ts';

export const concepts = kind({
  collection: 'concepts',
  file: '.mdx',
  fields: {
    ...common,
    definition: text,
    requires: refs(['concepts'], 'requires').default([]),
    symbol: z
      .string()
      .regex(new RegExp(`^(?:${SYMBOLS.join('|')})$`), {
        error: wants('symbol'),
      })
      .optional(),
    number: z.number().int().min(1).max(SYMBOLS.length).optional(),
    group: z.enum(['light', 'heavy', 'light or heavy', 'neither']).optional(),
    cites: cites.optional(),
  },
  refusals: {
    'no-number': refusal(),
    'no-group': refusal(),
    'needs-number': refusal<[symbol: string, number: number]>(),
    'other-number': refusal<[{ symbol: string; right: number; number: number; other: string }]>(),
  },
  rules: ({ symbol, number, group }, refuse) => {
    if (symbol === undefined) {
      if (number !== undefined) refuse(['number'], 'no-number');
      if (group !== undefined) refuse(['group'], 'no-group');
      return;
    }
    const right = numberOf(symbol);
    const other = number === undefined ? undefined : SYMBOLS[number - 1];
    // A symbol or a number that there is not has its own issue.
    if (right === undefined) return;
    if (number === undefined) refuse(['symbol'], 'needs-number', symbol, right);
    else if (other !== undefined && other !== symbol) {
      refuse(['number'], 'other-number', { symbol, right, number, other });
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
