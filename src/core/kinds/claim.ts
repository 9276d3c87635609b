import { z } from 'zod';
import { order } from '../model/date-order.ts';
import { lastDay } from '../model/dates.ts';
import { kind } from './kind.ts';
import { cites, common, date, id, refs, text, topics } from './values.ts';

export const CLAIM_KINDS = ['fact', 'position', 'forecast', 'background'] as const;

/** By what the ledger of claims can be filtered. */
export const CLAIM_FACETS = ['speaker', 'topic', 'status', 'source'] as const;
export type ClaimFacet = (typeof CLAIM_FACETS)[number];

export const claims = kind({
  collection: 'claims',
  one: 'claim',
  about: 'one statement that somebody made',
  file: '.mdx',
  fields: {
    ...common,
    statement: text.describe('What is claimed, as one sentence.'),
    speaker: z
      .union([id, refs(['actors'], 'said by').min(1)])
      .transform((value) => [value].flat())
      .describe('Who says it; several as a list.'),
    said: date.describe('When it was said.'),
    kind: z.enum(CLAIM_KINDS).describe('What sort of statement it is.'),
    topics: topics.min(1).describe('What it is about: topics of site.yaml.'),
    due: date.optional().describe('Of a forecast, when it should have come true.'),
    test: text.optional().describe('Of a forecast, how to tell whether it came true.'),
    outcome: z
      .strictObject({
        result: z.enum(['kept', 'not-kept']).describe('Whether it came true.'),
        on: date.describe('When that was known.'),
        cites,
      })
      .optional()
      .describe('Of a forecast, what came of it.'),
    cites: cites.optional(),
  },
  rules: (claim, refuse) => {
    const forecast = claim.kind === 'forecast';
    if (forecast && claim.test === undefined) {
      refuse(['test'], 'a forecast says how to tell whether it came true', 'missing-field');
    }
    for (const key of ['due', 'test', 'outcome'] as const) {
      if (!forecast && claim[key] !== undefined) refuse([key], `only a forecast has "${key}"`);
    }
  },
  orders: [
    order('said', 'due', 'A forecast is about what comes after it'),
    order('said', 'outcome.on', 'What was not yet said has no outcome'),
  ],
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
