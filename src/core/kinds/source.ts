import { z } from 'zod';
import { order } from '../model/date-order.ts';
import { lastDay } from '../model/dates.ts';
import { LIST_LIMITS as MOST } from '../model/limits.ts';
import { kind } from './kind.ts';
import { refusal } from './refusals.ts';
import { cites, common, date, day, labelText, language, ref, refs, text, url } from './values.ts';

export const sources = kind({
  collection: 'sources',
  file: '.mdx',
  fields: {
    ...common,
    publisher: ref(['actors'], 'published'),
    authors: refs(['actors'], 'written by').default([]),
    editors: refs(['actors'], 'edited by').default([]),
    published: date,
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
          'checked-by': labelText,
          'checked-on': day,
        }),
      )
      .max(MOST.silent)
      .default([]),
    'quotes-unverified': text.optional(),
    cites: cites.optional(),
  },
  refusals: { 'at-hand': refusal(), listed: refusal() },
  rules: (source, refuse) => {
    if (source.read === 'full' && source['quotes-unverified'] !== undefined) {
      refuse(['quotes-unverified'], 'at-hand');
    }
    const listed = new Set<string>();
    source.silent.forEach((item, index) => {
      const twice = listed.has(item.claim);
      listed.add(item.claim);
      if (twice) refuse(['silent', index, 'claim'], 'listed');
    });
  },
  original: true,
  orders: [order('published', 'silent.*.checked-on', 'checked')],
  past: ['published', 'silent.*.checked-on'],
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
  known: ({ published }) => lastDay(published),
  then: ({ 'syndicated-from': from, ...data }, _, isKnown) => ({
    ...data,
    ...(from !== undefined && isKnown(from) && { 'syndicated-from': from }),
    silent: data.silent.filter(({ claim }) => isKnown(claim)),
  }),
  example: {
    id: 'daily-2025-03-03',
    text: `---
title: The Daily on the repair
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
