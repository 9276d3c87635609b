import { z } from 'zod';
import { order } from '../model/date-order.ts';
import { lastDay } from '../model/dates.ts';
import { kind } from './kind.ts';
import { refusal } from './refusals.ts';
import { cites, common, date, id, refs, text, topics, uncertainDate } from './values.ts';

export const CLAIM_KINDS = ['fact', 'position', 'forecast', 'background'] as const;

/** By what the ledger of claims can be filtered. */
export const CLAIM_FACETS = ['speaker', 'topic', 'status', 'source'] as const;
export type ClaimFacet = (typeof CLAIM_FACETS)[number];

export const claims = kind({
  collection: 'claims',
  file: '.mdx',
  fields: {
    ...common,
    statement: text,
    speaker: z.union([id, refs(['actors'], 'said by').min(1)]).transform((value) => [value].flat()),
    said: uncertainDate,
    kind: z.enum(CLAIM_KINDS),
    topics: topics.min(1),
    due: date.optional(),
    test: text.optional(),
    outcome: z
      .strictObject({
        result: z.enum(['kept', 'not-kept']),
        on: date,
        cites,
      })
      .optional(),
    cites: cites.optional(),
  },
  refusals: { test: refusal('missing-field'), forecast: refusal<[field: string]>() },
  rules: (claim, refuse) => {
    const forecast = claim.kind === 'forecast';
    if (forecast && claim.test === undefined) {
      refuse(['test'], 'test');
    }
    for (const key of ['due', 'test', 'outcome'] as const) {
      if (!forecast && claim[key] !== undefined) refuse([key], 'forecast', key);
    }
  },
  orders: [order('said', 'due', 'ahead'), order('said', 'outcome.on', 'outcome')],
  states: 'text',
  menu: { at: 'head', order: 30 },
  legend: { order: 40 },
  reserved: [...CLAIM_FACETS, 'forecasts'],
  called: (data) => (data.kind === 'fact' ? 'claim' : data.kind),
  // Of the first report that carries it, but never before it was said.
  known: (data, carried = '') => {
    const said = lastDay(data.said);
    return carried > said ? carried : said;
  },
  then: ({ outcome, ...data }, day) =>
    outcome && lastDay(outcome.on) <= day ? { ...data, outcome } : data,
  example: {
    id: 'bridge-is-unsafe',
    text: `---
title: The bridge is unsafe
statement: The bridge is no longer safe.
speaker: jane-doe
said: "2025-03-01"
kind: fact
topics: [bridge]
---

[[jane-doe|She]] said that it was <Quote by="jane-doe" said="2025-03-01">no longer safe</Quote> [@daily-2025-03-02].
`,
  },
});
