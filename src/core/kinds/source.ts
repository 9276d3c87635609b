import { z } from 'zod';
import { order } from '../model/date-order.ts';
import { lastDay } from '../model/dates.ts';
import { LIST_LIMITS as MOST } from '../model/limits.ts';
import { CORRECTION_KINDS, FORMS, JOURNALISM, MEDIA } from '../model/media.ts';
import { checkers, isOwnCheck } from './checkers.ts';
import { kind, NEVER } from './kind.ts';
import { refusal } from './refusals.ts';
import {
  cites,
  common,
  day,
  language,
  nameOf,
  ref,
  refs,
  text,
  uncertainDate,
  url,
} from './values.ts';

export const sources = kind({
  collection: 'sources',
  file: '.mdx',
  fields: {
    ...common,
    headline: nameOf('label').optional(),
    medium: z.enum(MEDIA),
    form: z.enum(FORMS).optional(),
    publisher: ref(['actors'], 'published'),
    authors: refs(['actors'], 'written by').default([]),
    editors: refs(['actors'], 'edited by').default([]),
    published: uncertainDate.optional(),
    undated: text.optional(),
    url: url,
    archived: url.optional(),
    language: language,
    'syndicated-from': ref(['sources'], 'syndicated from').optional(),
    read: z.enum(['full', 'partial']),
    summary: text,
    silent: z
      .array(
        z.strictObject({
          claim: ref(['claims'], 'omits'),
          ...checkers,
          'checked-on': day,
        }),
      )
      .max(MOST.silent)
      .default([]),
    'not-applicable': z
      .array(z.strictObject({ claim: ref(['claims'], 'does not concern'), why: text }))
      .max(MOST.silent)
      .default([]),
    corrections: z
      .array(
        z.strictObject({
          day: day,
          kind: z.enum(CORRECTION_KINDS),
          says: text,
          work: ref('citable', 'cites').optional(),
        }),
      )
      .max(MOST.corrections)
      .default([]),
    'checked-by': checkers['checked-by'].optional(),
    'also-checked-by': checkers['also-checked-by'],
    'quotes-unverified': text.optional(),
    cites: cites.optional(),
  },
  refusals: {
    'at-hand': refusal(),
    listed: refusal(),
    form: refusal<[medium: string]>('missing-field'),
    published: refusal('missing-field'),
    undated: refusal(),
    'not-omitted': refusal(),
    compared: refusal(),
    first: refusal(),
    second: refusal(),
  },
  rules: (source, refuse) => {
    if (source.read === 'full' && source['quotes-unverified'] !== undefined) {
      refuse(['quotes-unverified'], 'at-hand');
    }
    if (source.form === undefined && JOURNALISM.includes(source.medium)) {
      refuse(['form'], 'form', source.medium);
    }
    if (source.published === undefined && source.undated === undefined) {
      refuse(['published'], 'published');
    }
    if (source.published !== undefined && source.undated !== undefined) {
      refuse(['undated'], 'undated');
    }
    if (source['checked-by'] !== undefined && source['quotes-unverified'] !== undefined) {
      refuse(['checked-by'], 'compared');
    }
    if (source['also-checked-by'] !== undefined && source['checked-by'] === undefined) {
      refuse(['also-checked-by'], 'first');
    }
    if (isOwnCheck(source)) refuse(['also-checked-by'], 'second');
    source.silent.forEach((item, index) => {
      if (isOwnCheck(item)) refuse(['silent', index, 'also-checked-by'], 'second');
    });
    const listed = new Map<string, 'silent' | 'not-applicable'>();
    for (const field of ['silent', 'not-applicable'] as const) {
      source[field].forEach(({ claim }, index) => {
        const before = listed.get(claim);
        listed.set(claim, before ?? field);
        if (before === undefined) return;
        refuse([field, index, 'claim'], before === field ? 'listed' : 'not-omitted');
      });
    }
  },
  original: true,
  orders: [
    order('published', 'silent.*.checked-on', 'checked'),
    order('published', 'corrections.*.day', 'corrected'),
    order('published', 'corrected.*.on', 'mended'),
  ],
  past: ['published', 'silent.*.checked-on', 'corrections.*.day'],
  quotes: order('said', 'published', 'quoted'),
  // What its paragraphs say is said by the report.
  states: 'notes',
  cited: {
    linked: true,
    work: (data) => ({
      titleKind: 'exact',
      publisher: { id: data.publisher },
      issued: data.published,
      url: data.url,
      archived: data.archived,
      language: data.language,
    }),
  },
  entrance: true,
  foreignTitles: true,
  long: true,
  menu: { at: 'head', order: 20 },
  // Nobody can say of a day that what bears none was published by then.
  known: ({ published }) => (published === undefined ? NEVER : lastDay(published)),
  // On which day somebody has compared its passages nobody says: it is told in hindsight.
  then: (
    { 'syndicated-from': from, 'checked-by': _, 'also-checked-by': __, ...data },
    day,
    isKnown,
  ) => ({
    ...data,
    ...(from !== undefined && isKnown(from) && { 'syndicated-from': from }),
    silent: data.silent.filter(({ claim }) => isKnown(claim)),
    'not-applicable': data['not-applicable'].filter(({ claim }) => isKnown(claim)),
    corrections: data.corrections.filter((item) => item.day <= day),
  }),
  example: {
    id: 'daily-2025-03-03',
    text: `---
title: The Daily on the repair
headline: Who will pay for the bridge?
medium: article
form: report
publisher: the-daily
authors: [jane-doe]
published: "2025-03-03"
url: https://daily.example.org/repair
language: en
read: partial
summary: The Daily reports what the repair costs.
---

The Daily says that <Claim id="bridge-is-unsafe" stance="attributes" chain="jane-doe > the-daily">the bridge is unsafe</Claim>.
`,
  },
});
