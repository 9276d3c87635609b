import { z } from 'zod';
import { order } from '../model/date-order.ts';
import { lastDay } from '../model/dates.ts';
import { FINDINGS, SUPPORTED_FINDINGS } from '../model/findings.ts';
import type { FindingKey } from '../model/findings.ts';
import { LIST_LIMITS as MOST } from '../model/limits.ts';
import { checkers, isOwnCheck } from './checkers.ts';
import { kind } from './kind.ts';
import { outcome, OUTCOME_REFUSALS, outcomeFaults } from './outcome.ts';
import { refusal } from './refusals.ts';
import type { Refuse } from './refusals.ts';
import { cites, common, date, day, id, ref, refs, text, topics, uncertainDate } from './values.ts';

export const CLAIM_KINDS = ['fact', 'position', 'forecast', 'background'] as const;

/** By what the ledger of claims can be filtered. */
export const CLAIM_FACETS = ['speaker', 'topic', 'status', 'finding', 'source'] as const;
export type ClaimFacet = (typeof CLAIM_FACETS)[number];

interface Checked {
  readonly kind: (typeof CLAIM_KINDS)[number];
  readonly finding?:
    | {
        readonly is: FindingKey;
        readonly cites?: readonly string[] | undefined;
        readonly 'checked-by': string;
        readonly 'also-checked-by'?: string | undefined;
      }
    | undefined;
  readonly elsewhere: readonly { readonly work: string; readonly relay?: string | undefined }[];
}

/** Only of a fact one can find whether it is so, and of each it is said. */
function checkFinding({ kind, finding }: Checked, refuse: Refuse<typeof REFUSALS>): void {
  if (kind !== 'fact') {
    if (finding) refuse(['finding'], 'finding');
  } else if (!finding) {
    refuse(['finding'], 'found');
  } else if (!finding.cites && SUPPORTED_FINDINGS.includes(finding.is)) {
    refuse(['finding', 'cites'], 'shown', finding.is);
  }
  if (finding && isOwnCheck(finding)) refuse(['finding', 'also-checked-by'], 'second');
}

/** Background has no origin; and the same way twice would count as two. */
function checkRoutes({ kind, elsewhere }: Checked, refuse: Refuse<typeof REFUSALS>): void {
  if (kind === 'background' && elsewhere.length > 0) refuse(['elsewhere'], 'background');
  const listed = new Set<string>();
  for (const [index, { work, relay }] of elsewhere.entries()) {
    const way = [work, relay].join(' ');
    if (listed.has(way)) refuse(['elsewhere', index], 'route');
    listed.add(way);
  }
}

const REFUSALS = {
  test: refusal('missing-field'),
  forecast: refusal<[field: string]>(),
  ...OUTCOME_REFUSALS,
  found: refusal('missing-field'),
  finding: refusal(),
  shown: refusal<[finding: string]>('missing-field'),
  second: refusal(),
  route: refusal(),
  background: refusal(),
};

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
    condition: text.optional(),
    test: text.optional(),
    outcome: outcome.optional(),
    finding: z
      .strictObject({
        is: z.enum(FINDINGS),
        why: text,
        cites: cites.optional(),
        ...checkers,
        'checked-on': day,
      })
      .optional(),
    elsewhere: z
      .array(
        z.strictObject({
          work: ref('citable', 'is also known from'),
          // By default who published the work.
          relay: ref(['actors'], 'first carried by').optional(),
        }),
      )
      .max(MOST.elsewhere)
      .default([]),
    disputes: refs(['claims'], 'disputes').default([]),
    cites: cites.optional(),
  },
  refusals: REFUSALS,
  rules: (claim, refuse) => {
    checkFinding(claim, refuse);
    checkRoutes(claim, refuse);
    const forecast = claim.kind === 'forecast';
    if (forecast && claim.test === undefined) {
      refuse(['test'], 'test');
    }
    for (const key of ['due', 'condition', 'test', 'outcome'] as const) {
      if (!forecast && claim[key] !== undefined) refuse([key], 'forecast', key);
    }
    if (!forecast || claim.outcome === undefined) return;
    const conditional = claim.condition !== undefined;
    for (const [field, name, ...given] of outcomeFaults(claim.outcome, conditional)) {
      refuse(['outcome', field], name, ...(given as []));
    }
  },
  orders: [
    order('said', 'due', 'ahead'),
    order('said', 'outcome.on', 'outcome'),
    order('said', 'finding.checked-on', 'looked'),
    order('said', 'corrected.*.on', 'mended'),
    order('due', 'outcome.on', 'waited', { 'outcome.result': ['partly', 'not-kept'] }),
  ],
  documented: [
    // What cannot be decided is not documented: the works say why.
    { date: 'outcome.on', only: { 'outcome.result': ['kept', 'partly', 'not-kept', 'void'] } },
  ],
  past: ['said', 'outcome.on', 'finding.checked-on'],
  states: 'text',
  menu: { at: 'head', order: 30 },
  legend: { order: 40 },
  reserved: [...CLAIM_FACETS, 'forecasts', 'way'],
  called: (data) => (data.kind === 'fact' ? 'claim' : data.kind),
  // Of the first report that carries it, but never before it was said.
  known: (data, carried = '') => {
    const said = lastDay(data.said);
    return carried > said ? carried : said;
  },
  // What its editors found later, and what they found it in, is told in hindsight.
  then: ({ outcome, finding, ...data }, day, isKnown) => ({
    ...data,
    ...(outcome && lastDay(outcome.on) <= day && { outcome }),
    ...(finding && finding['checked-on'] <= day && { finding }),
    disputes: data.disputes.filter(isKnown),
  }),
  example: {
    id: 'bridge-is-unsafe',
    text: `---
title: The bridge is unsafe
statement: The bridge is no longer safe.
speaker: jane-doe
said: "2025-03-01"
kind: fact
topics: [bridge]
finding:
  is: unproven
  why: No report of an engineer is at hand.
  checked-by: The editors
  checked-on: "2025-03-06"
---

[[jane-doe|She]] said that it was <Quote by="jane-doe" said="2025-03-01">no longer safe</Quote> [@daily-2025-03-02].
`,
  },
});
